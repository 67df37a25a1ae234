// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h" // not regimen.h: moc of Qt 6.4 fails where <compare> comes before <algorithm>
#include "ui/bone/field_reader.h"
#include "ui/bone/record_entry.h"

#include <QCoreApplication>

namespace osteon {

/// Which fields the form of each kind of entry has, and how they are read. What is chosen decides which other
/// fields there are, so choices are read on their own; reading them always succeeds.
class RecordForm
{
    Q_DECLARE_TR_FUNCTIONS(RecordForm)

public:
    /// The regimens that a next date may be of.
    explicit RecordForm(std::vector<Regimen> regimens = {}) : m_regimens(std::move(regimens)) {}

    static QString title(const RecordEntry &entry);
    /// Filled with the entry as it is.
    std::vector<FormFieldRow> fields(const RecordEntry &entry) const;
    void readChoices(const FieldReader &reader, RecordEntry &entry) const;
    void readTexts(FieldReader &reader, RecordEntry &entry) const;

private:
    using Fields = std::vector<FormFieldRow>;

    static Fields fieldsOf(const BoneScan &scan);
    static Fields fieldsOf(const LabValue &lab);
    static Fields fieldsOf(const HealthEvent &event);
    static Fields fieldsOf(const DoctorQuestion &question);
    Fields fieldsOf(const NextDate &date) const;
    static Fields fieldsOf(const DiaryNote &note);

    static void choices(const FieldReader &reader, BoneScan &scan);
    static void choices(const FieldReader &reader, LabValue &lab);
    static void choices(const FieldReader &reader, HealthEvent &event);
    void choices(const FieldReader &reader, NextDate &date) const;

    static void texts(FieldReader &reader, BoneScan &scan);
    static void texts(FieldReader &reader, LabValue &lab);
    static void texts(FieldReader &reader, HealthEvent &event);
    static void texts(FieldReader &reader, DoctorQuestion &question);
    void texts(FieldReader &reader, NextDate &date) const;
    static void texts(FieldReader &reader, DiaryNote &note);

    std::vector<Regimen> m_regimens;
};

/// Parts of the forms. A figure is short.
FormFieldRow textField(RecordField field, const QString &label, const QString &text,
                       const QString &hint = {});
FormFieldRow figureField(RecordField field, const QString &label, const QString &unit, const QString &text,
                         const QString &hint = {});
FormFieldRow choiceField(const QString &key, const QString &label, const QStringList &options, int choice);
FormFieldRow dayField(const QString &label, Day day);
FormFieldRow noteField(const std::optional<std::string> &note);
/// A number as the user would type it; empty where there is none.
QString typed(const std::optional<Decimal> &number);

/// The names of a closed list, in its order.
template <typename List, typename NameOf>
QStringList namesOf(const List &all, NameOf nameOf)
{
    QStringList names;
    for (const auto value : all) {
        names << nameOf(value);
    }
    return names;
}

} // namespace osteon
