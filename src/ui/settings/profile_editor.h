// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/notice.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// Who the diary is about. Each answer is optional and stored when it is given; what cannot be true is said
/// at its field and not stored.
class ProfileEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int sex READ sex WRITE setSex NOTIFY changed)
    Q_PROPERTY(QString birthYear READ birthYear NOTIFY changed)
    Q_PROPERTY(QString birthYearError READ birthYearError NOTIFY changed)
    Q_PROPERTY(bool takesAnticoagulant READ takesAnticoagulant WRITE setTakesAnticoagulant NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)

public:
    enum SexChoice { NotTold, Female, Male };
    Q_ENUM(SexChoice)

    ProfileEditor(Diary &diary, Notice &notice, QObject *parent = nullptr);

    int sex() const;
    void setSex(int sex);
    QString birthYear() const { return m_birthYear; }
    QString birthYearError() const { return m_birthYearError; }
    bool takesAnticoagulant() const { return m_profile.takesAnticoagulant; }
    void setTakesAnticoagulant(bool takes);
    QString name() const { return m_name; }
    QString nameError() const { return m_nameError; }

    /// What is typed is read when the field is left or Enter is pressed. False where it was refused.
    Q_INVOKABLE bool finishBirthYear(const QString &text);
    Q_INVOKABLE bool finishName(const QString &text);

signals:
    void changed();

private:
    void load();
    void refuseAgain();
    bool store(const Profile &profile);

    Diary &m_diary;
    Notice &m_notice;
    Profile m_profile;
    QString m_birthYear, m_birthYearError;
    QString m_name, m_nameError;
};

} // namespace osteon
