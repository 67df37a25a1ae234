// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/summary.h"
#include "report/summary_options.h"
#include "ui/diary.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <expected>
#include <optional>
#include <string>

namespace osteon {

/// Writes the summary that is shown to a file, whole or not at all. What is wrong is said at its field.
class SummaryExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QVariantList formats READ formats NOTIFY retold)
    Q_PROPERTY(Format format READ format WRITE setFormat NOTIFY changed)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY changed)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QString pathError READ pathError NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed)

public:
    enum Format { Pdf, LockedPdf, Text, Table, Fhir };
    Q_ENUM(Format)

    explicit SummaryExport(Diary &diary, QObject *parent = nullptr);

    static QVariantList formats(); ///< each is { text, value }
    Format format() const { return m_format; }
    void setFormat(Format format);
    QString password() const { return m_password; }
    void setPassword(const QString &password);
    QString passwordError() const { return m_passwordError; }
    QString path() const { return m_path; }
    void setPath(const QString &path);
    QString pathError() const { return m_pathError; }
    QString done() const { return m_done; } ///< where the file is; empty until it is there

    /// Absent: there is nothing to be written.
    void setContent(const std::optional<PeriodSummary> &summary, const Profile &profile,
                    const SummaryOptions &options);

    Q_INVOKABLE bool save();

signals:
    void changed();
    void retold(); ///< in another language

private:
    QString suggestedPath() const;
    void forgetResult();
    std::expected<std::string, QString> bytes();
    std::string fhir() const;

    Diary &m_diary;
    Format m_format = Pdf;
    QString m_password;
    QString m_passwordError;
    QString m_path;
    bool m_isPathTyped = false;
    QString m_pathError;
    QString m_done;
    std::optional<PeriodSummary> m_summary;
    Profile m_profile;
    SummaryOptions m_options;
};

} // namespace osteon
