// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <filesystem>

namespace osteon {

/// Why a catalogue could not be opened.
struct CatalogueError
{
    enum class Reason {
        missing,         ///< There is no such file.
        notAFile,        ///< A folder, a device ...
        unreadable,      ///< It may not be read.
        notACatalogue,   ///< A picture, an empty file, another program's database, a damaged or other-version
                         ///< catalogue.
        notImportedFoods ///< Likewise, where imported foods were expected.
    };
    Reason reason;
    std::filesystem::path file;

    /// Says what, where and what to do.
    Message sentence() const;
};

} // namespace osteon
