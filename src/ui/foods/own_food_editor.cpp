// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/own_food_editor.h"

#include "catalogue/text_folding.h"
#include "domain/limits.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::int64_t thousandths = 1000; // mg in a gram, and µl in a millilitre

/// A number of grams or millilitres in thousandths; nothing where the field is empty, and an error where it
/// holds no number.
std::expected<std::optional<std::int64_t>, NumberError> sizeFrom(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    const auto number = numberFromText(text, thousandths);
    if (!number) {
        return std::unexpected(number.error());
    }
    return *number;
}

} // namespace

OwnFoodEditor::OwnFoodEditor(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice)
{}

QStringList OwnFoodEditor::otherFoods() const
{
    QStringList names;
    for (const OwnFood &other : others()) {
        names << toQString(other.name);
    }
    return names;
}

void OwnFoodEditor::setDailyValues(int rule)
{
    m_dailyValues = rule;
    m_figures.setDailyValues(static_cast<DailyValueRule>(rule));
    emit fieldsChanged();
}

QString OwnFoodEditor::dailyValueSource() const
{
    return toQString(sourceOf(static_cast<DailyValueRule>(m_dailyValues)));
}

void OwnFoodEditor::beginNew(const QString &name)
{
    OwnFood food;
    food.name = name.toStdString();
    m_askedName = name;
    begin(std::move(food));
}

void OwnFoodEditor::beginChange(const OwnFood &food)
{
    m_askedName.clear();
    begin(food);
}

bool OwnFoodEditor::save()
{
    clearErrors();
    const auto food = readFields();
    emit errorsChanged();
    if (!food) {
        return false;
    }
    if (*food != m_food || isNew()) {
        if (!(isNew() ? m_diary.addFood(*food) : m_diary.updateFood(*food))) {
            return false;
        }
        m_notice.sayDone(isNew() ? tr("Added %1").arg(m_name) : tr("Changed %1").arg(m_name));
    }
    setOpen(false);
    emit saved(toQString(food->name), m_askedName);
    return true;
}

void OwnFoodEditor::cancel()
{
    setOpen(false);
}

void OwnFoodEditor::setArchived(bool isArchived)
{
    OwnFood food = m_food; // as stored: what was typed and not saved is not meant by this
    food.isArchived = isArchived;
    if (m_diary.updateFood(food)) {
        const QString name = toQString(food.name);
        m_notice.sayDone(isArchived ? tr("%1 is not offered any more").arg(name)
                                    : tr("%1 is offered again").arg(name));
        setOpen(false);
    }
}

void OwnFoodEditor::remove()
{
    if (m_diary.removeFood(m_food.uid)) {
        m_notice.sayDone(tr("Deleted %1; what you logged of it stays").arg(toQString(m_food.name)));
        setOpen(false);
    }
}

void OwnFoodEditor::mergeInto(int other)
{
    const std::vector<OwnFood> all = others();
    if (other < 0 || other >= static_cast<int>(all.size())) {
        return;
    }
    const OwnFood &into = all[static_cast<std::size_t>(other)];
    if (m_diary.mergeFood(m_food.uid, into.uid)) {
        m_notice.sayDone(tr("%1 is now %2").arg(toQString(m_food.name), toQString(into.name)));
        setOpen(false);
    }
}

void OwnFoodEditor::begin(OwnFood food)
{
    m_food = std::move(food);
    m_name = toQString(m_food.name);
    m_basis = static_cast<int>(m_food.basis);
    m_servingGrams = m_food.servingMass ? thousandthsText(m_food.servingMass->milligrams()) : QString();
    m_servingMillilitres =
        m_food.servingMicrolitres ? thousandthsText(*m_food.servingMicrolitres) : QString();
    m_figures.setAmounts(m_food.amounts);
    m_measures.setPortions(m_food.portions);
    clearErrors();
    emit errorsChanged();
    emit fieldsChanged();
    setOpen(true);
}

void OwnFoodEditor::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

void OwnFoodEditor::clearErrors()
{
    for (QString *error : {&m_nameError, &m_gramsError, &m_millilitresError}) {
        error->clear();
    }
}

std::optional<OwnFood> OwnFoodEditor::readFields()
{
    OwnFood food = m_food;
    food.basis = static_cast<LabelBasis>(m_basis);
    const bool hasName = readName(food);
    const bool hasServing = readServing(food);
    const bool hasFigures = m_figures.readInto(food.amounts);
    const auto portions = m_measures.read();
    if (!hasName || !hasServing || !hasFigures || !portions) {
        return std::nullopt;
    }
    food.portions = *portions;
    if (const auto refusal = refusalOf(food)) {
        showRefusal(*refusal);
        return std::nullopt;
    }
    return food;
}

bool OwnFoodEditor::readName(OwnFood &food)
{
    food.name = m_name.trimmed().toStdString();
    if (refusalOfName(food.name)) {
        m_nameError = Words::refusal(OwnFoodRefusal{OwnFoodError::nameRefused, std::nullopt});
    } else if (isNameInUse(food)) {
        m_nameError =
            tr("Another of your foods has this name already. Choose another name, or change that food.");
    }
    return m_nameError.isEmpty();
}

bool OwnFoodEditor::readServing(OwnFood &food)
{
    const auto grams = sizeFrom(m_servingGrams);
    const auto millilitres = sizeFrom(m_servingMillilitres);
    if (!grams) {
        m_gramsError = Words::refusal(OwnFoodRefusal{OwnFoodError::servingImpossible, std::nullopt});
    }
    if (!millilitres) {
        m_millilitresError = Words::refusal(OwnFoodRefusal{OwnFoodError::volumeImpossible, std::nullopt});
    }
    if (!grams || !millilitres) {
        return false;
    }
    food.servingMass = *grams ? std::optional(PortionMass::fromMilligrams(**grams)) : std::nullopt;
    food.servingMicrolitres = *millilitres;
    return true;
}

void OwnFoodEditor::showRefusal(const OwnFoodRefusal &refusal)
{
    const QString sentence = Words::refusal(refusal);
    switch (refusal.error) {
    case OwnFoodError::nameRefused:
        m_nameError = sentence;
        break;
    case OwnFoodError::servingImpossible:
    case OwnFoodError::servingMissing:
    case OwnFoodError::portionTwice:
        m_gramsError = sentence;
        break;
    case OwnFoodError::volumeImpossible:
    case OwnFoodError::volumeMissing:
    case OwnFoodError::densityImpossible:
        m_millilitresError = sentence;
        break;
    case OwnFoodError::portionImpossible: // said at its measure
        break;
    case OwnFoodError::amountNegative:
    case OwnFoodError::amountImpossible:
        m_figures.showRefusal(*refusal.nutrient, sentence);
        break;
    }
}

/// Two foods of one name could not be told apart in the log line.
bool OwnFoodEditor::isNameInUse(const OwnFood &food) const
{
    return std::ranges::any_of(m_diary.ownFoods(), [&](const OwnFood &other) {
        return other.uid != food.uid && matchKey(other.name) == matchKey(food.name);
    });
}

std::vector<OwnFood> OwnFoodEditor::others() const
{
    std::vector<OwnFood> foods = m_diary.ownFoods();
    std::erase_if(foods, [this](const OwnFood &food) { return food.uid == m_food.uid; });
    return foods;
}

} // namespace osteon
