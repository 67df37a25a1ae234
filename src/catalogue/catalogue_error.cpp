// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_error.h"

namespace osteon {

namespace {

const char *whatIsWrong(CatalogueError::Reason reason)
{
    switch (reason) {
    case CatalogueError::Reason::missing:
        return "is missing";
    case CatalogueError::Reason::notAFile:
        return "is not a file";
    case CatalogueError::Reason::unreadable:
        return "may not be read";
    case CatalogueError::Reason::notACatalogue:
        break;
    }
    return "is not a catalogue of this version of osteon, or is damaged";
}

} // namespace

std::string CatalogueError::sentence() const
{
    return "The food catalogue " + file.string() + " " + whatIsWrong(reason) + "; install osteon again.";
}

} // namespace osteon
