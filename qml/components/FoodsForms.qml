// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// The forms of 'My foods and meals', each made when it is first needed. A later one lies over an earlier one.
Item {
    id: forms

    required property FoodsView foods

    Loader {
        active: forms.foods.isOpen || item !== null
        sourceComponent: FoodsSheet { foods: forms.foods }
    }
    Loader {
        active: forms.foods.foodEditor.isOpen || item !== null
        sourceComponent: FoodForm { editor: forms.foods.foodEditor }
    }
    Loader {
        active: forms.foods.mealEditor.isOpen || item !== null
        sourceComponent: SavedMealForm { editor: forms.foods.mealEditor }
    }
    Loader {
        active: forms.foods.mealLogger.isOpen || item !== null
        sourceComponent: LogMealForm { logger: forms.foods.mealLogger }
    }
    Loader {
        active: forms.foods.imports.isOpen || item !== null
        sourceComponent: FoodImportForm { imports: forms.foods.imports }
    }
    Loader {
        active: forms.foods.imports.chooser.isOpen || item !== null
        sourceComponent: FolderForm {
            title: qsTr("Choose the download")
            emptyText: qsTr("There is no zip and no other folder in here.")
            chooser: forms.foods.imports.chooser
        }
    }
}
