// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The three screens before the first day: who, targets, units. Each can be skipped; whatever was answered is
/// stored at once, so that leaving early loses nothing.
class FirstRun : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)

public:
    enum Step { Who, Targets, Units };
    Q_ENUM(Step)

    using QObject::QObject;

    bool isOpen() const { return m_isOpen; }
    int step() const { return m_step; }

    void open() { show(true, Who); }
    Q_INVOKABLE void next() { m_step == Units ? close() : show(true, static_cast<Step>(m_step + 1)); }
    Q_INVOKABLE void back() { show(true, m_step == Who ? Who : static_cast<Step>(m_step - 1)); }
    Q_INVOKABLE void close() { show(false, m_step); }

signals:
    void changed();

private:
    void show(bool isOpen, Step step)
    {
        m_isOpen = isOpen;
        m_step = step;
        emit changed();
    }

    bool m_isOpen = false;
    Step m_step = Who;
};

} // namespace osteon
