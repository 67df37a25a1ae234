// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// What happens in bone: the topics beside the text, or first the one and then the other where there is no room.
Item {
    id: page

    required property Views views

    readonly property LearnView learn: views.learn
    readonly property bool isWide: width >= 880 * Theme.scale
    property bool isReading: false // of a narrow page: whether the text is shown instead of the topics

    function focusStart() {
        if (isWide || !isReading) {
            topics.focusCurrent()
        } else {
            article.focusStart()
        }
    }
    function goEarlier() {
        if (isWide) {
            goTo(learn.current - 1)
        } else {
            showTopics()
        }
    }
    function goLater() {
        if (isWide || isReading) {
            goTo(learn.current + 1)
        }
    }
    function goTo(place) {
        learn.open(place)
        focusStart()
    }
    function showTopics() {
        isReading = false
        topics.focusCurrent()
    }
    function read() {
        isReading = true
        article.focusStart()
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: page.visible
        onActivated: {
            page.learn.openGlossary()
            page.read()
        }
    }
    TopicList {
        id: topics

        width: page.isWide ? Math.round(320 * Theme.scale) : page.width
        height: page.height
        visible: page.isWide || !page.isReading
        learn: page.learn
        isBeside: page.isWide
        onChosen: page.read()
    }
    LearnArticle {
        id: article

        x: page.isWide ? topics.width : 0
        width: page.width - x
        height: page.height
        visible: page.isWide || page.isReading
        learn: page.learn
        hasBack: !page.isWide
        onBack: page.showTopics()
    }
    Rectangle {
        visible: page.isWide
        x: topics.width
        width: 1
        height: page.height
        color: Theme.line
    }
}
