// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_editor.h"

#include "domain/limits.h"
#include "ui/conversions.h"
#include "ui/words.h"

namespace osteon {

namespace {

QString yearText(const Profile &profile)
{
    return profile.birthYear ? QString::number(*profile.birthYear) : QString();
}

} // namespace

ProfileEditor::ProfileEditor(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice)
{
    connect(&diary, &Diary::changed, this, &ProfileEditor::load);
    connect(&diary, &Diary::retold, this, &ProfileEditor::refuseAgain);
    load();
}

int ProfileEditor::sex() const
{
    return !m_profile.sex ? NotTold : m_profile.sex == Sex::female ? Female : Male;
}

void ProfileEditor::setSex(int sex)
{
    Profile profile = m_profile;
    profile.sex = sex == NotTold ? std::nullopt : std::optional(sex == Female ? Sex::female : Sex::male);
    store(profile);
}

void ProfileEditor::setTakesAnticoagulant(bool takes)
{
    Profile profile = m_profile;
    profile.takesAnticoagulant = takes;
    store(profile);
}

bool ProfileEditor::finishBirthYear(const QString &text)
{
    m_birthYear = text.trimmed();
    m_birthYearError.clear();
    Profile profile = m_profile;
    profile.birthYear.reset();
    if (!m_birthYear.isEmpty()) {
        bool isNumber = false;
        const int year = m_birthYear.toInt(&isNumber);
        const int thisYear = static_cast<int>(m_diary.today().year());
        if (!isNumber || year < static_cast<int>(earliestDay.year()) || year > thisYear) {
            m_birthYearError = tr("Write the year with four digits, from 1900 to %1.").arg(thisYear);
            emit changed();
            return false;
        }
        profile.birthYear = year;
    }
    return store(profile);
}

bool ProfileEditor::finishName(const QString &text)
{
    m_name = text.trimmed();
    m_nameError.clear();
    Profile profile = m_profile;
    profile.name = m_name.toStdString();
    if (!m_name.isEmpty()) {
        if (const auto refusal = refusalOfName(profile.name)) {
            m_nameError = Words::refusal({*refusal, std::nullopt});
            emit changed();
            return false;
        }
    }
    return store(profile);
}

/// What is being corrected in a field stays there while something else of the diary changes.
void ProfileEditor::load()
{
    const QString yearBefore = yearText(m_profile);
    const QString nameBefore = toQString(m_profile.name);
    m_profile = m_diary.profile();
    if (m_birthYearError.isEmpty() || yearBefore != yearText(m_profile)) {
        m_birthYear = yearText(m_profile);
        m_birthYearError.clear();
    }
    if (m_nameError.isEmpty() || nameBefore != toQString(m_profile.name)) {
        m_name = toQString(m_profile.name);
        m_nameError.clear();
    }
    emit changed();
}

/// In the language that the window speaks now.
void ProfileEditor::refuseAgain()
{
    if (!m_birthYearError.isEmpty()) {
        finishBirthYear(m_birthYear);
    }
    if (!m_nameError.isEmpty()) {
        finishName(m_name);
    }
}

bool ProfileEditor::store(const Profile &profile)
{
    if (profile == m_profile) {
        emit changed();
        return true;
    }
    if (!m_diary.setProfile(profile)) {
        return false;
    }
    m_notice.sayDone(tr("Saved"));
    return true;
}

} // namespace osteon
