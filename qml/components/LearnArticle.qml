// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// One topic to read, from its title to its references. The arrow keys scroll it.
PageScroll {
    id: article

    required property LearnView learn
    required property bool hasBack
    signal back

    readonly property bool isMaking: references.isMaking
    property Item cameFrom: null // the number that led to the references
    property real placeBefore: 0

    function focusStart() {
        if (learn.isGlossary) {
            glossary.item.focusSearch()
        } else {
            forceActiveFocus(Qt.TabFocusReason)
        }
    }
    function showReference(number) {
        cameFrom = Window.activeFocusItem
        placeBefore = contentY
        references.item.show(number)
    }
    function returnToText() {
        references.item.chosen = 0
        if (cameFrom) {
            cameFrom.forceActiveFocus(Qt.BacktabFocusReason)
            contentY = placeBefore
        }
        cameFrom = null
    }
    function scrollBy(distance) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + distance))
    }

    activeFocusOnTab: !learn.isGlossary
    Keys.onUpPressed: scrollBy(-6 * Theme.body)
    Keys.onDownPressed: scrollBy(6 * Theme.body)
    Keys.onSpacePressed: scrollBy(0.85 * height)
    Keys.onEscapePressed: back()
    Keys.onPressed: event => {
        const distance = { [Qt.Key_PageUp]: -0.85 * height, [Qt.Key_PageDown]: 0.85 * height,
                           [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight }[event.key]
        if (distance !== undefined) {
            scrollBy(distance)
            event.accepted = true
        }
    }
    Accessible.role: Accessible.Document
    Accessible.name: learn.title
    Accessible.focusable: true

    Connections {
        target: article.learn

        function onChanged() {
            if (references.item) {
                references.item.chosen = 0
            }
            article.cameFrom = null
            article.contentY = 0
        }
    }
    Timer {
        interval: Theme.frame
        running: blocks.isMaking
        onTriggered: blocks.isMaking = false
    }
    ColumnLayout {
        width: parent.width
        spacing: 1.5 * Theme.grid

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            CardButton {
                Layout.bottomMargin: Theme.grid
                visible: article.hasBack
                text: qsTr("‹ All topics")
                Accessible.name: qsTr("All topics")
                onClicked: article.back()
            }
            Heading {
                Layout.fillWidth: true
                text: article.learn.title
                font.pixelSize: article.isNarrow ? Theme.narrowTitle : Theme.title
            }
            BodyText {
                Layout.fillWidth: true
                text: article.learn.summary
                color: Theme.muted
            }
        }
        Repeater {
            id: blocks

            property bool isMaking: true // not in the frame that shows the topics and the title

            model: isMaking ? 0 : article.learn.blocks

            Loader {
                id: block

                required property string kind
                required property string text
                required property var links
                required property var panels
                required property var amounts

                Layout.fillWidth: true
                Layout.maximumWidth: 37 * Theme.body + 3 * Theme.touch
                Layout.topMargin: kind === "heading" ? 1.5 * Theme.grid : 0
                sourceComponent: ({ heading: headingOf, caution: cautionOf, figure: figureOf,
                                    amounts: amountsOf })[kind] ?? textOf

                Component {
                    id: headingOf

                    Heading {
                        text: block.text
                        font.pixelSize: Theme.lead
                    }
                }
                Component {
                    id: textOf

                    LearnText {
                        text: block.text
                        links: block.links
                        isPoint: block.kind === "point"
                        onReferenceChosen: number => article.showReference(number)
                    }
                }
                Component {
                    id: cautionOf

                    LearnCaution {
                        text: block.text
                        links: block.links
                        onReferenceChosen: number => article.showReference(number)
                    }
                }
                Component {
                    id: figureOf

                    LearnFigure {
                        description: block.text
                        panels: block.panels
                    }
                }
                Component {
                    id: amountsOf

                    AmountTable {
                        name: block.text
                        amounts: block.amounts
                        onReferenceChosen: number => article.showReference(number)
                    }
                }
            }
        }
        Loader {
            id: glossary

            Layout.fillWidth: true
            active: article.learn.isGlossary
            visible: active
            sourceComponent: GlossaryList {
                glossary: article.learn.glossary
                onReferenceChosen: number => article.showReference(number)
            }
        }
        PagePart {
            id: references

            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.grid
            after: blocks
            sourceComponent: ReferenceList {
                references: article.learn.references
                onBack: article.returnToText()
            }
        }
    }
    Rectangle { // where the keyboard is, when it is on the text as a whole
        parent: article
        anchors.fill: parent
        anchors.margins: 3
        radius: Theme.radius
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
        visible: article.activeFocus && article.Window.activeFocusItem === article
    }
}
