// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/machine_settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace osteon {

/// How the window looks: light, dark or in high contrast, how large its text is, and whether anything moves.
/// As the system says, unless the person chose otherwise; what the command line asks for goes before both.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    Q_PROPERTY(bool isHighContrast READ isHighContrast NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale NOTIFY changed)
    Q_PROPERTY(bool isMotionReduced READ isMotionReduced NOTIFY changed)
    Q_PROPERTY(osteon::Appearance::Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed)
    Q_PROPERTY(osteon::Appearance::Motion motion READ motion WRITE setMotion NOTIFY changed)

public:
    enum Scheme { SchemeOfSystem, Light, Dark, HighContrast };
    Q_ENUM(Scheme)
    enum Motion { MotionOfSystem, MotionOff };
    Q_ENUM(Motion)

    /// What the command line asks for; it is not kept.
    struct Asked
    {
        std::optional<Scheme> scheme;
        std::optional<double> textScale;
    };

    explicit Appearance(Asked asked, MachineSettings settings = {}, QObject *parent = nullptr);

    bool isDark() const; ///< also in high contrast, whose ground is black
    bool isHighContrast() const { return scheme() == HighContrast; }
    double textScale() const; ///< 1 for text of 16 pixels
    bool isMotionReduced() const;

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    int textPercent() const; ///< 100 to 200; 0: as the system
    void setTextPercent(int percent);
    Motion motion() const { return m_motion; }
    void setMotion(Motion motion);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    Asked m_asked;
    MachineSettings m_settings;
    Scheme m_scheme = SchemeOfSystem;
    int m_textPercent = 0;
    Motion m_motion = MotionOfSystem;
};

} // namespace osteon
