// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_error.h"

namespace osteon {

namespace {

Message whatIsWrong(CatalogueError::Reason reason)
{
    switch (reason) {
    case CatalogueError::Reason::missing:
        return Message::tr("is missing");
    case CatalogueError::Reason::notAFile:
        return Message::tr("is not a file");
    case CatalogueError::Reason::unreadable:
        return Message::tr("may not be read");
    case CatalogueError::Reason::notACatalogue:
    case CatalogueError::Reason::notImportedFoods:
        break;
    }
    return Message::tr("is not a catalogue of this version of osteon, or is damaged");
}

} // namespace

Message CatalogueError::sentence() const
{
    if (reason == Reason::notImportedFoods) {
        return Message::tr(
                   "%1 is not a file of imported foods of this version of osteon, or is damaged, so no "
                   "imported food is found. Move it away and import the foods again.")
            .arg(file.string());
    }
    return Message::tr("The food catalogue %1 %2; install osteon again.")
        .arg(file.string())
        .arg(whatIsWrong(reason));
}

} // namespace osteon
