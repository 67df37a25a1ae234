// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlIncubationController>

namespace osteon {

/// Makes the parts of the window that are made beside the frames, a slice at a time. Qt's own takes up to 10
/// ms of a frame of 16, which leaves too little for a key that is pressed meanwhile.
class Incubation : public QObject, public QQmlIncubationController
{
public:
    using QObject::QObject;

protected:
    void incubatingObjectCountChanged(int count) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_timer = 0;
};

} // namespace osteon
