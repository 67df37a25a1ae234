// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loading.h"

#include <QQuickItem>

#include <algorithm>

namespace osteon {

bool isLoading(const QQuickItem &item)
{
    constexpr int loadingStatus = 2; // Loader.Loading; Qt has no public header for it
    const bool isMadeAhead = !item.isVisible();
    if (isMadeAhead) {
        return false;
    }
    const bool isLoader = item.inherits("QQuickLoader");
    return (isLoader && item.property("status").toInt() == loadingStatus) ||
           item.property("isMaking").toBool() ||
           std::ranges::any_of(item.childItems(), [](const QQuickItem *child) { return isLoading(*child); });
}

} // namespace osteon
