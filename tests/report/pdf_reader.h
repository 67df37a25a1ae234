// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace osteon::sample {

/// What a program of poppler-utils says about a PDF: "pdftotext -layout file -". Runs of blanks are one
/// blank.
std::string saidOf(const std::string &pdf, const std::string &program, const std::string &arguments);

bool has(const std::string &text, const std::string &part);

} // namespace osteon::sample
