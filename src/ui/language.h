// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"
#include "ui/machine_settings.h"

#include <QObject>
#include <QTranslator>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The language of the window: the system's, or one that was chosen. It also decides how numbers and dates
/// are written. Where it changes, changed() is emitted after the translations are in place, so that whoever
/// keeps sentences can make them again.
class Language : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString code READ code WRITE choose NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)

public:
    /// `asked` is the code that the command line asks for; it is not kept. Empty: as chosen before.
    explicit Language(const QString &asked = {}, MachineSettings settings = {}, QObject *parent = nullptr);

    /// "en", "de", "es"; empty: as the system.
    QString code() const { return m_code; }
    void choose(const QString &code);
    /// Each is { text, value }; a language is called by its own name.
    QVariantList choices() const;
    /// The one that is spoken, whether it was chosen or is the system's.
    NameLanguage spoken() const;

    /// Whether the window speaks it.
    static bool isKnown(const QString &code);

signals:
    void changed();

private:
    void apply();

    MachineSettings m_settings;
    QString m_code;
    QTranslator m_translator;
    bool m_isApplied = false;
};

} // namespace osteon
