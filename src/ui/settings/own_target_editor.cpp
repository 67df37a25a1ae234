// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_target_editor.h"

#include "domain/target_plan.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/day_field.h"
#include "ui/settings/target_words.h"
#include "ui/words.h"

#include <QLocale>
#include <QVariantMap>

namespace osteon {

namespace {

constexpr int severalDays = 2; // the number itself stands in the field before the unit

} // namespace

OwnTargetEditor::OwnTargetEditor(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice)
{}

QString OwnTargetEditor::name() const
{
    return Words::name(m_quantity);
}

QString OwnTargetEditor::unit() const
{
    return isMovement() ? tr("%1 a week", "unit").arg(unitText(m_quantity, severalDays))
                        : tr("%1 a day", "unit").arg(unitText(m_quantity, severalDays));
}

QVariantList OwnTargetEditor::others() const
{
    const bool hasK2 = !m_diary.profile().takesAnticoagulant;
    QVariantList all;
    for (const Quantity quantity : allQuantities) {
        if (quantity != Quantity::vitaminK2 || hasK2) {
            all << QVariantMap{{QStringLiteral("text"), Words::name(quantity)},
                               {QStringLiteral("value"), static_cast<int>(quantity)}};
        }
    }
    return all;
}

void OwnTargetEditor::begin(const QString &quantityKey)
{
    m_from = writtenDay(m_diary.today(), m_diary.today());
    show(quantityFromKey(quantityKey.toStdString()).value_or(Quantity::calcium));
    setOpen(true);
}

void OwnTargetEditor::choose(int quantity)
{
    if (quantity >= 0 && quantity < static_cast<int>(allQuantities.size())) {
        show(static_cast<Quantity>(quantity));
    }
}

void OwnTargetEditor::show(Quantity quantity)
{
    m_quantity = quantity;
    const auto target = m_diary.targets().targetOn(quantity, m_diary.today());
    m_bounds = target ? target->bounds : Bounds();
    const auto shown = [this](std::optional<std::int64_t> bound) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return bound ? locale.toString(static_cast<double>(*bound) / static_cast<double>(unitFactor()), 'f',
                                       QLocale::FloatingPointShortest)
                     : QString();
    };
    m_lower = shown(m_bounds.lower);
    m_upper = shown(m_bounds.upper);
    m_limit = shown(m_bounds.limit);
    clearErrors();
    emit errorsChanged();
    emit fieldsChanged();
}

bool OwnTargetEditor::save()
{
    clearErrors();
    BoundsChange change;
    Day from{};
    const bool isRead = readFields(change, from);
    emit errorsChanged();
    if (!isRead) {
        return false;
    }
    const TargetHistory history = m_diary.targets();
    auto plan = withBounds(history.planOn(from), from, m_quantity, change, history.profile());
    if (!plan) {
        showRefusal(plan.error());
        return false;
    }
    if (!m_diary.putTargets(*plan)) {
        return false;
    }
    m_notice.sayDone(tr("Saved: %1, %2", "name and target")
                         .arg(name(), boundsText(m_quantity, {.lower = change.lower.value,
                                                              .upper = change.upper.value,
                                                              .limit = change.limit.value,
                                                              .limitScope = m_bounds.limitScope})));
    setOpen(false);
    return true;
}

void OwnTargetEditor::cancel()
{
    setOpen(false);
}

void OwnTargetEditor::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

bool OwnTargetEditor::readFields(BoundsChange &change, Day &from)
{
    bool isGood = readBound(m_lower, change.lower, m_lowerError);
    if (!isMovement()) {
        isGood = readBound(m_upper, change.upper, m_upperError) && isGood;
        isGood = readBound(m_limit, change.limit, m_limitError) && isGood;
    }
    if (const auto day = dayFromWords(m_from, m_diary.today())) {
        from = *day;
        return isGood;
    }
    m_fromError = tr("Write the day as 2026-11-23.");
    return false;
}

/// An empty field takes the bound away.
bool OwnTargetEditor::readBound(const QString &text, BoundChange &bound, QString &error) const
{
    bound = BoundChange::to(std::nullopt);
    if (text.trimmed().isEmpty()) {
        return true;
    }
    const auto number = numberFromText(text, unitFactor());
    if (number) {
        bound.value = *number;
        return true;
    }
    error = number.error() == NumberError::ambiguous
                ? tr("Is that thousands or decimals? Write it without the separator.")
            : number.error() == NumberError::tooLarge ? refusalText(TargetRefusal::impossible)
                                                      : tr("Write a number such as 1000.");
    return false;
}

void OwnTargetEditor::showRefusal(TargetRefusal refusal)
{
    QString &error = refusal == TargetRefusal::lowerAboveLimit   ? m_limitError
                     : refusal == TargetRefusal::upperBelowLower ? m_upperError
                                                                 : m_lowerError;
    error = refusalText(refusal);
    emit errorsChanged();
}

void OwnTargetEditor::clearErrors()
{
    for (QString *error : {&m_lowerError, &m_upperError, &m_limitError, &m_fromError}) {
        error->clear();
    }
}

std::int64_t OwnTargetEditor::unitFactor() const
{
    const auto nutrient = nutrientOf(m_quantity);
    return nutrient ? massOf(shownUnit(*nutrient)).nanograms() : 1;
}

} // namespace osteon
