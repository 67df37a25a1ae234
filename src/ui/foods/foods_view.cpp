// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/foods_view.h"

#include "ui/conversions.h"

#include <algorithm>

namespace osteon {

FoodsView::FoodsView(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_foodEditor(diary, notice)
{
    connect(&diary, &Diary::foodsChanged, this, &FoodsView::reload);
    connect(&m_foodEditor, &OwnFoodEditor::isOpenChanged, this, &FoodsView::isOpenChanged);
    reload();
}

bool FoodsView::isNeeded() const
{
    return m_isOpen || m_foodEditor.isOpen();
}

void FoodsView::open()
{
    setOpen(true);
}

void FoodsView::close()
{
    setOpen(false);
}

void FoodsView::addFood(const QString &name)
{
    m_foodEditor.beginNew(name);
}

void FoodsView::changeFood(const QString &uid)
{
    const auto &foods = m_diary.ownFoods();
    const auto found = std::ranges::find(foods, uid.toStdString(), &OwnFood::uid);
    if (found != foods.end()) {
        m_foodEditor.beginChange(*found);
    }
}

void FoodsView::reload()
{
    m_foods.setFoods(m_diary.ownFoods());
}

void FoodsView::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

} // namespace osteon
