// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summary_export.h"

#include "exchange/fhir_bundle.h"
#include "report/pdf_encryption.h"
#include "report/summary_pdf.h"
#include "report/summary_text.h"
#include "report/whole_file.h"
#include "storage/bone_record_store.h"
#include "storage/dose_store.h"
#include "storage/regimen_store.h"
#include "ui/message_text.h"
#include "ui/summary/period_table.h"

#include <QDir>
#include <QStandardPaths>
#include <QVariantMap>

namespace osteon {

namespace {

QString extensionOf(SummaryExport::Format format)
{
    switch (format) {
    case SummaryExport::Text:
        return QStringLiteral("txt");
    case SummaryExport::Table:
        return QStringLiteral("csv");
    case SummaryExport::Fhir:
        return QStringLiteral("json");
    default:
        return QStringLiteral("pdf");
    }
}

/// "~/x" is in the home folder, and what has no folder too: nobody knows where a program was started.
std::filesystem::path fileOf(const QString &typed)
{
    QString path = typed.trimmed();
    if (path.startsWith(QLatin1String("~/"))) {
        path.replace(0, 1, QDir::homePath());
    }
    return QDir(QDir::homePath()).absoluteFilePath(path).toStdString();
}

} // namespace

SummaryExport::SummaryExport(Diary &diary, QObject *parent) : QObject(parent), m_diary(diary)
{
    connect(&m_diary, &Diary::retold, this, &SummaryExport::retold);
}

QVariantList SummaryExport::formats()
{
    const auto choice = [](const QString &text, Format format) {
        return QVariantMap{{QStringLiteral("text"), text},
                           {QStringLiteral("value"), static_cast<int>(format)}};
    };
    return {choice(tr("PDF"), Pdf), choice(tr("PDF with a password"), LockedPdf), choice(tr("Text"), Text),
            choice(tr("Table (CSV)"), Table), choice(tr("FHIR, for a clinic"), Fhir)};
}

void SummaryExport::setFormat(Format format)
{
    m_format = format;
    if (m_isPathTyped &&
        !m_path.isEmpty()) { // the name that was typed stays, with the ending of the new kind
        const QFileInfo typed(m_path);
        const QStringList endings{QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("csv"),
                                  QStringLiteral("json")};
        if (endings.contains(typed.suffix())) {
            m_path.chop(typed.suffix().size());
            m_path += extensionOf(format);
        }
    } else {
        m_path = suggestedPath();
    }
    forgetResult();
}

void SummaryExport::setPassword(const QString &password)
{
    m_password = password;
    forgetResult();
}

void SummaryExport::setPath(const QString &path)
{
    m_path = path;
    m_isPathTyped = true;
    forgetResult();
}

void SummaryExport::setContent(const std::optional<PeriodSummary> &summary, const Profile &profile,
                               const SummaryOptions &options)
{
    m_summary = summary;
    m_profile = profile;
    m_options = options;
    if (!m_isPathTyped) {
        m_path = suggestedPath();
    }
    forgetResult();
}

QString SummaryExport::suggestedPath() const
{
    if (!m_summary) {
        return m_path;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QDir(folder).exists() ? folder : QDir::homePath())
        .filePath(QStringLiteral("osteon-%1.%2")
                      .arg(QString::fromStdString(toText(m_summary->period.last)), extensionOf(m_format)));
}

void SummaryExport::forgetResult()
{
    m_passwordError.clear();
    m_pathError.clear();
    m_done.clear();
    emit changed();
}

std::expected<std::string, QString> SummaryExport::bytes()
{
    switch (m_format) {
    case Text:
        return renderSummaryText(*m_summary, m_profile, m_options);
    case Table:
        return periodTable(m_diary.journal(), m_summary->period);
    case Fhir:
        return fhir();
    default:
        break;
    }
    const auto pdf = renderSummaryPdf(*m_summary, m_profile, m_options);
    if (!pdf) {
        return std::unexpected(inWords(sentence(pdf.error())));
    }
    if (m_format == Pdf) {
        return *pdf;
    }
    const auto locked = encryptedPdf(*pdf, m_password.toStdString());
    if (!locked && locked.error().kind != ReportErrorKind::password) {
        return std::unexpected(inWords(sentence(locked.error())));
    }
    if (!locked) {
        m_passwordError = m_password.isEmpty()
                              ? tr("Without a password anybody could read it. Type one here, or choose PDF.")
                              : tr("This password is too long; up to about a hundred letters can be used.");
        return std::unexpected(QString());
    }
    return *locked;
}

std::string SummaryExport::fhir() const
{
    FhirContent content;
    content.summary = *m_summary;
    content.profile = m_profile;
    if (!m_options.showsBirthYear) {
        content.profile.birthYear.reset();
    }
    content.regimens = RegimenStore(m_diary.journal()).all();
    content.doses = DoseStore(m_diary.journal()).inPeriod(m_summary->period);
    content.bones = readBoneRecord(m_diary.journal(), m_summary->period);
    useRecordOfSummary(content);
    content.today = m_diary.today();
    content.name = m_options.name;
    content.sections = m_options.sections;
    return fhirBundle(content);
}

bool SummaryExport::save()
{
    forgetResult();
    if (!m_summary) {
        return false;
    }
    const std::filesystem::path file = fileOf(m_path);
    std::error_code error;
    if (m_path.trimmed().isEmpty()) {
        m_pathError = tr("Write here where the file is to be.");
    } else if (std::filesystem::equivalent(file, m_diary.journal().file(), error)) {
        m_pathError = tr("This is the file of the diary itself. Choose another name.");
    } else {
        m_diary.attempt([&] {
            const auto content = bytes();
            if (!content) {
                m_pathError = content.error();
            } else if (const auto written = writeFileWhole(file, *content); !written) {
                m_pathError = inWords(sentence(written.error()));
            } else {
                m_done = tr("It is in %1.").arg(QString::fromStdString(file.string()));
            }
        });
    }
    emit changed();
    return !m_done.isEmpty();
}

} // namespace osteon
