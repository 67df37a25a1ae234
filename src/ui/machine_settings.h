// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace osteon {

/// What belongs to this computer and not to the diary: how the window looks, and in which language. Kept in
/// osteon/window.ini of the XDG configuration folder. Without a file it forgets when the window closes, which
/// is what tests and pictures need.
class MachineSettings
{
public:
    MachineSettings() = default;
    explicit MachineSettings(const QString &file)
        : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
    {}

    QVariant value(const QString &key) const { return m_file ? m_file->value(key) : QVariant(); }

    /// An invalid value forgets it.
    void set(const QString &key, const QVariant &value)
    {
        if (!m_file) {
            return;
        }
        if (value.isValid()) {
            m_file->setValue(key, value);
        } else {
            m_file->remove(key);
        }
    }

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace osteon
