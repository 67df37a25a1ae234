// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace osteon {

/// Light or dark, and how large the text is: as the system says, unless the command line says otherwise.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale NOTIFY changed)

public:
    Appearance(std::optional<bool> isDark, std::optional<double> textScale, QObject *parent = nullptr);

    bool isDark() const;
    double textScale() const; ///< 1 for text of 16 pixels

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    std::optional<bool> m_isDark;
    std::optional<double> m_textScale;
};

} // namespace osteon
