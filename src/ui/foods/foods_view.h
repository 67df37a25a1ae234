// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/foods/own_food_editor.h"
#include "ui/foods/own_food_model.h"
#include "ui/notice.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// 'My foods and meals': what somebody added to the foods that osteon knows. It opens over any page.
class FoodsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(bool isNeeded READ isNeeded NOTIFY isOpenChanged)
    Q_PROPERTY(osteon::Notice *notice READ notice CONSTANT)
    Q_PROPERTY(osteon::OwnFoodModel *foods READ foods CONSTANT)
    Q_PROPERTY(osteon::OwnFoodEditor *foodEditor READ foodEditor CONSTANT)

public:
    FoodsView(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    bool isNeeded() const; ///< whether any of its forms is open, which is when they are made
    Notice *notice() { return &m_notice; }
    OwnFoodModel *foods() { return &m_foods; }
    OwnFoodEditor *foodEditor() { return &m_foodEditor; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void addFood(const QString &name = {});
    Q_INVOKABLE void changeFood(const QString &uid);

signals:
    void isOpenChanged();

private:
    void reload();
    void setOpen(bool isOpen);

    Diary &m_diary;
    Notice &m_notice;
    OwnFoodModel m_foods;
    OwnFoodEditor m_foodEditor;
    bool m_isOpen = false;
};

} // namespace osteon
