// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace osteon {

/// What a page shows is read only while the page is on the screen, and only when something has changed since:
/// saving an entry under Today must not wait for six other pages.
class PageState
{
public:
    /// The page comes on the screen; whether it has to be read.
    bool show()
    {
        m_isShown = true;
        return !std::exchange(m_isFresh, true);
    }
    void hide() { m_isShown = false; }
    /// Something has changed; whether the page has to be read now.
    bool change() { return m_isFresh = m_isShown; }

private:
    bool m_isShown = false;
    bool m_isFresh = false;
};

} // namespace osteon
