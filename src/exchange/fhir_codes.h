// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_scan.h"
#include "domain/lab_value.h"
#include "domain/nutrient.h"

#include <array>
#include <optional>
#include <string_view>

namespace osteon {

/// A LOINC code with the unit that it is given in. What has no code here is sent as text: a code that is
/// nearly right is wrong. Each was confirmed in at least one public value set.
struct LoincCode
{
    std::string_view code;
    std::string_view display;
    std::string_view unit; ///< UCUM
};

namespace loinc {

inline constexpr LoincCode calcium{"81137-2", "Calcium intake 24 hour Estimated", "mg/d"};
inline constexpr LoincCode vitaminD{"81929-2", "Vitamin D intake 24 hour Estimated", "ug/d"};
inline constexpr LoincCode magnesium{"81005-1", "Magnesium intake 24 hour Estimated", "mg/d"};
inline constexpr LoincCode sodium{"81011-9", "Sodium intake 24 hour Estimated", "mg/d"};
inline constexpr LoincCode protein{"9085-2", "Protein intake 24 hour", "g/d"};
inline constexpr LoincCode activity{"82290-8", "Frequency of moderate to vigorous aerobic physical activity",
                                    "min/wk"};
inline constexpr LoincCode strength{"82291-6", "Frequency of muscle-strengthening physical activity", "d/wk"};

} // namespace loinc

/// The code of a mean intake a day. None for the vitamins K, sugars and alcohol: no code was confirmed for
/// them (74013-4 counts drinks, not grams).
constexpr std::optional<LoincCode> intakeCode(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::calcium:
        return loinc::calcium;
    case Nutrient::vitaminD:
        return loinc::vitaminD;
    case Nutrient::magnesium:
        return loinc::magnesium;
    case Nutrient::sodium:
        return loinc::sodium;
    case Nutrient::protein:
        return loinc::protein;
    case Nutrient::vitaminK2:
    case Nutrient::vitaminK1:
    case Nutrient::sugars:
    case Nutrient::alcohol:
        break;
    }
    return std::nullopt;
}

/// The three figures of a scan.
struct ScanCodes
{
    LoincCode density;
    LoincCode tScore;
    LoincCode zScore;
};

/// Of the femoral neck those of the femur, with the site in words beside it; none for another bone.
constexpr std::optional<ScanCodes> scanCodes(ScanSite site)
{
    switch (site) {
    case ScanSite::lumbarSpine:
        return ScanCodes{{"24966-4", "DXA Lumbar spine [Mass/Area] Bone density", "g/cm2"},
                         {"38267-1", "DXA Lumbar spine [T-score] Bone density", "{T-score}"},
                         {"85394-5", "DXA Lumbar spine [Z-score] Bone density", "{Z-score}"}};
    case ScanSite::totalHip:
        return ScanCodes{{"38261-4", "DXA Hip [Mass/Area] Bone density", "g/cm2"},
                         {"38264-8", "DXA Hip [T-score] Bone density", "{T-score}"},
                         {"80933-5", "DXA Hip [Z-score] Bone density", "{Z-score}"}};
    case ScanSite::femoralNeck:
        return ScanCodes{{"24701-5", "DXA Femur [Mass/Area] Bone density", "g/cm2"},
                         {"38263-0", "DXA Femur [T-score] Bone density", "{T-score}"},
                         {"80934-3", "DXA Femur [Z-score] Bone density", "{Z-score}"}};
    case ScanSite::forearm:
        return ScanCodes{{"24890-6", "DXA Radius and Ulna [Mass/Area] Bone density", "g/cm2"},
                         {"38265-5", "DXA Radius and Ulna [T-score] Bone density", "{T-score}"},
                         {"80932-7", "DXA Radius and Ulna [Z-score] Bone density", "{Z-score}"}};
    case ScanSite::other:
        break;
    }
    return std::nullopt;
}

/// A mass in a volume: a value in moles has no code here.
constexpr std::optional<LoincCode> labCode(LabKind kind)
{
    switch (kind) {
    case LabKind::vitaminD:
        return LoincCode{"62292-8", "25-hydroxyvitamin D2+D3 total [Mass/volume] in Serum or Plasma",
                         "ng/mL"};
    case LabKind::ctx:
        return LoincCode{"41171-0", "Collagen crosslinked C-telopeptide [Mass/volume] in Serum or Plasma",
                         "ng/mL"};
    case LabKind::p1np:
        return LoincCode{
            "77370-5",
            "Procollagen type I.N-terminal propeptide [Mass/volume] in Serum or Plasma by Immunoassay",
            "ng/mL"};
    default:
        break;
    }
    return std::nullopt;
}

} // namespace osteon
