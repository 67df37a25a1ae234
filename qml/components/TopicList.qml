// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// The topics: Up and Down go from one to the next, Enter reads.
PageScroll {
    id: list

    required property LearnView learn
    required property bool isBeside // beside the text, which follows the arrow keys at once
    signal chosen

    function focusCurrent() {
        topics.itemAt(learn.current)?.forceActiveFocus(Qt.TabFocusReason)
    }
    function goTo(place) {
        const topic = topics.itemAt(place)
        if (topic) {
            topic.forceActiveFocus(Qt.TabFocusReason)
            if (isBeside) {
                learn.open(place)
            }
        }
    }

    Column {
        width: parent.width
        topPadding: list.isBeside ? 2.5 * Theme.grid : 0 // the title in line with that of the text
        spacing: list.isBeside ? 4 : Theme.grid

        Heading {
            width: parent.width
            text: qsTr("Learn")
            font.pixelSize: list.isNarrow && !list.isBeside ? Theme.narrowTitle : Theme.title
        }
        BodyText {
            width: parent.width
            bottomPadding: Theme.grid
            text: qsTr("What happens in bone, in plain words")
            color: Theme.muted
        }
        Column {
            width: parent.width
            spacing: parent.spacing
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Topics")

            Repeater {
                id: topics

                model: list.learn.topics

                TopicButton {
                    required property int index

                    width: parent.width
                    isCurrent: list.isBeside && list.learn.current === index
                    leadsAway: !list.isBeside
                    onClicked: {
                        list.learn.open(index)
                        list.chosen()
                    }
                    Keys.onUpPressed: list.goTo(index - 1)
                    Keys.onDownPressed: list.goTo(index + 1)
                }
            }
        }
    }
}
