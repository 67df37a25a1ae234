// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace osteon {

/// A list model over rows that have a `key`. New rows are merged into the old ones one by one instead of
/// resetting the model, because a reset would take the keyboard focus off whatever row a person is on.
template <typename Row>
class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const std::vector<Row> &rows() const { return m_rows; }

protected:
    const Row *rowAt(const QModelIndex &index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
                   ? &m_rows[static_cast<std::size_t>(index.row())]
                   : nullptr;
    }

    void replaceRows(std::vector<Row> rows)
    {
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(at);
            const auto known =
                std::find_if(begin, m_rows.end(), [&](const Row &old) { return old.key == rows[at].key; });
            if (known == m_rows.end()) {
                insertRowAt(at, std::move(rows[at]));
            } else {
                removeRowsBetween(at, static_cast<std::size_t>(known - m_rows.begin()));
                updateRowAt(at, std::move(rows[at]));
            }
        }
        removeRowsBetween(rows.size(), m_rows.size());
    }

private:
    void insertRowAt(std::size_t at, Row row)
    {
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), std::move(row));
        endInsertRows();
    }
    void updateRowAt(std::size_t at, Row row)
    {
        if (m_rows[at] == row) {
            return;
        }
        m_rows[at] = std::move(row);
        const QModelIndex changed = index(static_cast<int>(at));
        emit dataChanged(changed, changed);
    }
    void removeRowsBetween(std::size_t first, std::size_t end)
    {
        if (first >= end) {
            return;
        }
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
    }

    std::vector<Row> m_rows;
};

} // namespace osteon
