// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A field of a form that is written in C++: a text, or one of a few choices.
struct FormFieldRow
{
    QString key; ///< "density"
    QString label;
    QString text = {};
    QString unit = {};
    QString hint = {};
    QStringList options = {}; ///< of a choice; a text has none
    int choice = 0;           ///< which of the options
    QString error = {};
    bool isShort = false;    ///< two of them have room beside each other
    QString textBefore = {}; ///< what the form was filled with: untouched, the value stays as it was

    friend bool operator==(const FormFieldRow &, const FormFieldRow &) = default;
};

class FormFieldModel : public RowModel<FormFieldRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role {
        labelRole = Qt::UserRole + 1,
        textRole,
        unitRole,
        hintRole,
        optionsRole,
        choiceRole,
        isShortRole,
        errorRole
    };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setFields(std::vector<FormFieldRow> fields) { replaceRows(std::move(fields)); }
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setChoice(int row, int choice);

signals:
    /// A choice may decide which other fields there are.
    void chosen();
};

} // namespace osteon
