// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace osteon::tests {

/// What is wrong with a bundle by the rules of FHIR R4 (4.0.1), as far as osteon writes it: elements that a
/// resource does not have or has to have, their number, the forms of dates and decimals, closed lists of
/// codes and units, references that lead nowhere. Shares no code with what writes the bundle. Validators that
/// can be had miss bad LOINC and UCUM codes and dangling references.
std::vector<std::string> fhirFaults(const std::string &bundle);

} // namespace osteon::tests
