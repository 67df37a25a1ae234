// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/form_field_model.h"

namespace osteon {

QVariant FormFieldModel::data(const QModelIndex &index, int role) const
{
    const FormFieldRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case labelRole:
        return row->label;
    case textRole:
        return row->text;
    case unitRole:
        return row->unit;
    case hintRole:
        return row->hint;
    case optionsRole:
        return row->options;
    case choiceRole:
        return row->choice;
    case isShortRole:
        return row->isShort;
    case errorRole:
        return row->error;
    default:
        return {};
    }
}

QHash<int, QByteArray> FormFieldModel::roleNames() const
{
    return {{labelRole, "label"},     {textRole, "text"},     {unitRole, "unit"},       {hintRole, "hint"},
            {optionsRole, "options"}, {choiceRole, "choice"}, {isShortRole, "isShort"}, {errorRole, "error"}};
}

void FormFieldModel::setText(int row, const QString &text)
{
    if (rowAt(index(row)) != nullptr) {
        std::vector<FormFieldRow> fields = rows();
        fields[static_cast<std::size_t>(row)].text = text;
        replaceRows(std::move(fields));
    }
}

void FormFieldModel::setChoice(int row, int choice)
{
    const FormFieldRow *field = rowAt(index(row));
    if (field != nullptr && choice >= 0 && choice < field->options.size() && choice != field->choice) {
        std::vector<FormFieldRow> fields = rows();
        fields[static_cast<std::size_t>(row)].choice = choice;
        replaceRows(std::move(fields));
        emit chosen();
    }
}

} // namespace osteon
