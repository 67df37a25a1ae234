// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"
#include "ui/bone/form_field_model.h"

#include <QCoreApplication>

#include <optional>
#include <string>

namespace osteon {

/// "density", "tScore": the key of the form field that a refusal is about.
QString keyOf(RecordField field);

/// Reads the fields of a form into an entry and puts what is wrong at its field. A field that the form does
/// not have, or whose text was not touched, leaves the entry as it is.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(FieldReader)

public:
    FieldReader(std::vector<FormFieldRow> fields, Day today);

    bool isGood() const;
    const std::vector<FormFieldRow> &fields() const { return m_fields; }

    /// Which of the options; absent where the form has no such choice.
    std::optional<int> choice(const QString &key) const;

    void readDay(RecordField field, Day &day);
    void readDay(RecordField field, std::optional<Day> &day);
    void readTime(RecordField field, std::optional<TimeOfDay> &time);
    void readText(RecordField field, std::string &text);
    void readText(RecordField field, std::optional<std::string> &text);
    void readWhole(RecordField field, std::optional<int> &number);
    /// Of a laboratory, perhaps in the thousands; also with '<' or '>' before it.
    void readLabFigure(RecordField field, LabBound &bound, Decimal &value);
    void readLabFigure(RecordField field, std::optional<Decimal> &value);

    /// A quantity in steps: what lies between two of them is refused, not rounded.
    template <typename Quantity>
    void readQuantity(RecordField field, std::optional<Quantity> &value,
                      std::optional<Quantity> (*fromDecimal)(Decimal))
    {
        FormFieldRow *row = touched(field);
        if (row == nullptr) {
            return;
        }
        value.reset();
        if (const auto decimal = optionalDecimal(*row)) {
            value = fromDecimal(*decimal);
            if (!value) {
                row->error = tr("This has more decimals than can be kept.");
            }
        }
    }

    void refuse(RecordField field, const QString &sentence);

private:
    FormFieldRow *find(const QString &key);
    FormFieldRow *touched(RecordField field);
    static std::optional<Decimal> optionalDecimal(FormFieldRow &row);
    static std::optional<Decimal> labDecimal(FormFieldRow &row, const QString &text);

    std::vector<FormFieldRow> m_fields;
    Day m_today;
};

} // namespace osteon
