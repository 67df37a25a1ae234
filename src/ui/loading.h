// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQuickItem;

namespace osteon {

/// Whether a part below this item is still being made beside the frames, so that a picture would lack it.
bool isLoading(const QQuickItem &item);

} // namespace osteon
