// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/summary_pages.h"
#include "ui/diary.h"
#include "ui/page_state.h"
#include "ui/summary/summary_export.h"

#include <QStringList>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace osteon {

/// The page 'Summary': a period, what goes in, the pages as they will be printed, and writing them to a file.
/// It reads the journal only from the moment it is shown first.
class SummaryView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QVariantList spans READ spans NOTIFY changed)
    Q_PROPERTY(Span span READ span WRITE setSpan NOTIFY changed)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed)
    Q_PROPERTY(QString fromError READ fromError NOTIFY changed)
    Q_PROPERTY(QString toError READ toError NOTIFY changed)
    Q_PROPERTY(QStringList sectionNames READ sectionNames NOTIFY retold)
    Q_PROPERTY(int sections READ sections WRITE setSections NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(bool showsBirthYear READ showsBirthYear WRITE setShowsBirthYear NOTIFY changed)
    Q_PROPERTY(bool hasBirthYear READ hasBirthYear NOTIFY changed)
    Q_PROPERTY(bool isLetter READ isLetter WRITE setLetter NOTIFY changed)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(double pageRatio READ pageRatio NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString pagesLine READ pagesLine NOTIFY changed)
    Q_PROPERTY(bool isLaidOut READ isLaidOut NOTIFY changed)
    Q_PROPERTY(osteon::SummaryExport *file READ file CONSTANT)

public:
    /// What the period is: from the last visit on, some months up to today, or from day to day.
    enum Span { SinceVisit, ThreeMonths, SixMonths, TwelveMonths, OwnDays };
    Q_ENUM(Span)

    explicit SummaryView(Diary &diary, QObject *parent = nullptr);

    /// Each is { text, value }; 'since the last visit' only where there was one.
    QVariantList spans() const;
    Span span() const { return m_span; }
    void setSpan(Span span);
    QString from() const { return m_from; } ///< as typed, of own days
    void setFrom(const QString &text);
    QString to() const { return m_to; }
    void setTo(const QString &text);
    QString fromError() const;
    QString toError() const;

    static QStringList sectionNames();
    /// A bit a section, in the order of SummarySection.
    int sections() const { return m_sections; }
    void setSections(int bits);

    /// Of the profile, until another one is typed for this page.
    QString name() const { return QString::fromStdString(m_options.name); }
    void setName(const QString &name);
    bool showsBirthYear() const { return m_options.showsBirthYear; }
    void setShowsBirthYear(bool shows);
    bool hasBirthYear() const { return m_profile.birthYear.has_value(); }
    bool isLetter() const { return m_options.paper == PaperSize::letter; }
    void setLetter(bool isLetter);
    static QVariantList languages();
    int language() const { return static_cast<int>(m_options.language); }
    void setLanguage(int language);

    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    double pageRatio() const; ///< height by width of the paper
    /// The same facts as text, to be read out; empty where the period is not one.
    QString text() const { return m_text; }
    bool isLaidOut() const { return m_isLoaded && !m_drawAfterFrame.isActive(); }
    QString pagesLine() const; ///< "23 May – 22 November 2026, 1 page"
    SummaryExport *file() { return &m_file; }

    /// Shared with what draws it, so that it may draw while a new one is made; empty where there is none.
    std::shared_ptr<const SummaryPages> pages() const { return m_pages; }

    /// The page comes on the screen: what it shows is read now and laid out a frame later, and kept up to
    /// date until rest().
    Q_INVOKABLE void load();
    Q_INVOKABLE void rest() { m_state.hide(); }

signals:
    void changed();
    void retold(); ///< in another language

private:
    std::optional<Period> period() const;
    void writeDaysAgain();
    void follow();
    void reload();
    void read();
    void draw();

    Diary &m_diary;
    Span m_span = SixMonths;
    QString m_from;
    QString m_to;
    int m_sections = (1 << allSummarySections.size()) - 1;
    SummaryOptions m_options;
    Profile m_profile;
    std::optional<Day> m_lastVisit;
    std::optional<PeriodSummary> m_summary;
    std::shared_ptr<const SummaryPages> m_pages;
    QString m_text;
    SummaryExport m_file;
    bool m_isLoaded = false;
    bool m_isLanguageChosen = false;
    PageState m_state;
    QTimer m_drawAfterFrame; ///< reading takes half a frame, and so does laying out
};

} // namespace osteon
