// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/notice.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

// Not target_plan.h: moc of Qt 6.4 fails where <expected> comes before what <algorithm> brings.
struct BoundChange;
struct BoundsChange;
enum class TargetRefusal;

/// The form for one target of one's own, from a day on. What cannot be is said at its field and not stored.
class OwnTargetEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(QString name READ name NOTIFY fieldsChanged)
    Q_PROPERTY(QString unit READ unit NOTIFY fieldsChanged)
    Q_PROPERTY(bool isMovement READ isMovement NOTIFY fieldsChanged)
    Q_PROPERTY(bool countsSupplementsOnly READ countsSupplementsOnly NOTIFY fieldsChanged)
    Q_PROPERTY(QVariantList others READ others NOTIFY fieldsChanged)
    Q_PROPERTY(int quantity READ quantity WRITE choose NOTIFY fieldsChanged)
    Q_PROPERTY(QString lower MEMBER m_lower NOTIFY fieldsChanged)
    Q_PROPERTY(QString upper MEMBER m_upper NOTIFY fieldsChanged)
    Q_PROPERTY(QString limit MEMBER m_limit NOTIFY fieldsChanged)
    Q_PROPERTY(QString from MEMBER m_from NOTIFY fieldsChanged)
    Q_PROPERTY(QString lowerError MEMBER m_lowerError NOTIFY errorsChanged)
    Q_PROPERTY(QString upperError MEMBER m_upperError NOTIFY errorsChanged)
    Q_PROPERTY(QString limitError MEMBER m_limitError NOTIFY errorsChanged)
    Q_PROPERTY(QString fromError MEMBER m_fromError NOTIFY errorsChanged)

public:
    OwnTargetEditor(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    QString name() const;
    QString unit() const;
    bool isMovement() const { return !nutrientOf(m_quantity); }
    bool countsSupplementsOnly() const { return m_bounds.limitScope == LimitScope::supplementsOnly; }
    /// Every quantity that may have a target, as { text, value }: no vitamin K2 on an anticoagulant.
    QVariantList others() const;
    int quantity() const { return static_cast<int>(m_quantity); }

    Q_INVOKABLE void begin(const QString &quantityKey);
    void choose(int quantity);
    Q_INVOKABLE bool save();
    Q_INVOKABLE void cancel();

signals:
    void isOpenChanged();
    void fieldsChanged();
    void errorsChanged();

private:
    void show(Quantity quantity);
    void setOpen(bool isOpen);
    bool readFields(BoundsChange &change, Day &from);
    bool readBound(const QString &text, BoundChange &bound, QString &error) const;
    void showRefusal(TargetRefusal refusal);
    void clearErrors();
    std::int64_t unitFactor() const;

    Diary &m_diary;
    Notice &m_notice;
    Quantity m_quantity = Quantity::calcium;
    Bounds m_bounds; ///< what holds today
    QString m_lower, m_upper, m_limit, m_from;
    QString m_lowerError, m_upperError, m_limitError, m_fromError;
    bool m_isOpen = false;
};

} // namespace osteon
