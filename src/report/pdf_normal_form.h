// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_error.h"

#include <expected>
#include <string>
#include <string_view>

namespace osteon {

/// What a PDF says about itself.
struct PdfDescription
{
    std::string title;
    std::string language; ///< BCP 47, "en"
};

/// Rewrites a PDF so that the same page always has the same bytes: without the clock, the random identifier
/// and the metadata that its writer put in, with a title and a language for screen readers.
std::expected<std::string, ReportError> normalisedPdf(std::string_view bytes,
                                                      const PdfDescription &description);

} // namespace osteon
