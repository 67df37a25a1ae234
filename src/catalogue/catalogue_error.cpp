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
    case CatalogueError::Reason::notImportedFoods:
        break;
    }
    return "is not a catalogue of this version of osteon, or is damaged";
}

} // namespace

std::string CatalogueError::sentence() const
{
    if (reason == Reason::notImportedFoods) {
        return file.string() +
               " is not a file of imported foods of this version of osteon, or is damaged, so no "
               "imported food is found. Move it away and import the foods again.";
    }
    return "The food catalogue " + file.string() + " " + whatIsWrong(reason) + "; install osteon again.";
}

} // namespace osteon
