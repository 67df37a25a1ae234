// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h" // first: moc of Qt 6.4 fails where <compare> comes before <algorithm>

#include "domain/own_food.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// What one cup, one slice … of an own food weighs, as it is typed in a form.
struct MeasureField
{
    QString key;
    OwnPortion before; ///< kept to the milligram while its text is not touched
    QString textBefore;
    QString text;
    QString error;

    friend bool operator==(const MeasureField &, const MeasureField &) = default;
};

/// The household measures that somebody chose for a food, a weight for each.
class MeasureFieldModel : public RowModel<MeasureField>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QStringList names READ names NOTIFY chosenChanged)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)

public:
    enum Role { nameRole = Qt::UserRole + 1, textRole, errorRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QStringList names() const; ///< of the measures there are to choose from
    int chosen() const;        ///< bit set over them
    void setChosen(int bits);  ///< a measure that is taken off and put back has its weight again
    void setPortions(const std::vector<OwnPortion> &portions);
    Q_INVOKABLE void setText(int row, const QString &text);

    /// The measures with their weights; absent where a weight is none, which its row then says.
    std::optional<std::vector<OwnPortion>> read();

signals:
    void chosenChanged();

private:
    const MeasureField *fieldOf(PortionUnit unit) const;

    std::vector<PortionUnit> m_offered;
    std::vector<OwnPortion> m_stored;
};

} // namespace osteon
