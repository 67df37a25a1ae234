// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_error.h"

#include <expected>
#include <string>
#include <string_view>

namespace osteon {

/// Encrypts a PDF with AES-256 as PDF 2.0 defines it (revision 6): nothing of it can be read without the
/// password, its title included. The salts are random, so the same page never has the same bytes twice.
/// Refuses a password that is empty, longer than the 127 bytes of UTF-8 that the standard allows, or no text.
std::expected<std::string, ReportError> encryptedPdf(std::string_view pdf, std::string_view password);

} // namespace osteon
