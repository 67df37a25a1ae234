// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/food_download.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <exception>
#include <system_error>

namespace osteon {

namespace {

/// Shown in the form of an import of foods.
struct DownloadText
{
    Q_DECLARE_TR_FUNCTIONS(DownloadText)
};

QString numberText(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString nameOf(ImportedFoodKind kind)
{
    switch (kind) {
    case ImportedFoodKind::foundation:
        return DownloadText::tr("Foundation Foods");
    case ImportedFoodKind::legacy:
        return DownloadText::tr("SR Legacy");
    case ImportedFoodKind::survey:
        return DownloadText::tr("Survey Foods");
    case ImportedFoodKind::branded:
        break;
    }
    return DownloadText::tr("Branded Foods");
}

QStringList skippedTexts(const SkippedFoodRows &skipped)
{
    QStringList texts;
    const auto add = [&](std::int64_t count, const QString &text) {
        if (count > 0) {
            texts << DownloadText::tr("%1: %2", "what was left out, how many").arg(text, numberText(count));
        }
    };
    add(skipped.laboratorySamples, DownloadText::tr("records of laboratory samples, which are no foods"));
    add(skipped.foodsWithoutName, DownloadText::tr("foods whose name is missing or too long"));
    add(skipped.rowsOfOtherRecords, DownloadText::tr("figures of what is not among the foods"));
    add(skipped.impossibleAmounts, DownloadText::tr("amounts that cannot be true, kept as unknown"));
    add(skipped.portionsWithoutWeight, DownloadText::tr("portions without a weight"));
    return texts;
}

/// The operating system's reason without the name of the file, which is no matter of the user's.
Message reasonOf(const std::exception &error)
{
    const auto *ofSystem = dynamic_cast<const std::system_error *>(&error);
    return ofSystem != nullptr ? Message::ofSystem(ofSystem->code().value()) : Message::quoted(error.what());
}

std::int64_t knownOf(const ImportedFoodCounts &counts, Nutrient nutrient)
{
    return counts.known[static_cast<std::size_t>(nutrient)];
}

} // namespace

std::expected<FoodDownloadPreview, ImportError> previewFoodDownload(const std::filesystem::path &download,
                                                                    const Progress &progress)
{
    try {
        return previewFoodDataCentral(download, progress);
    } catch (const std::exception &error) {
        return std::unexpected(ImportError{Message::tr("This cannot be read (%1).").arg(reasonOf(error))});
    }
}

std::expected<FoodImportResult, ImportError> importFoodDownload(const std::filesystem::path &download,
                                                                const std::filesystem::path &target,
                                                                const Progress &progress)
{
    constexpr double readingShare = 0.7; // the rest of the time goes into the index of the names
    try {
        auto writer = ImportedFoodWriter::begin(target);
        if (!writer) {
            return std::unexpected(ImportError{writer.error()});
        }
        auto skipped = readFoodDataCentral(
            download, **writer, [&](double fraction) { return progress(readingShare * fraction); });
        if (!skipped) {
            return std::unexpected(skipped.error());
        }
        const auto counts = (*writer)->finish(
            [&](double fraction) { return progress(readingShare + (1 - readingShare) * fraction); });
        if (!counts) {
            return std::unexpected(ImportError{{}, true});
        }
        return FoodImportResult{*counts, *skipped};
    } catch (const std::exception &error) { // a full disk; the foods have a file of their own
        return std::unexpected(ImportError{
            Message::tr("The foods could not be written (%1). Everything is as it was; free some space.")
                .arg(reasonOf(error))});
    }
}

QString sentenceFor(const FoodDownloadPreview &preview)
{
    QStringList kinds;
    for (std::size_t at = 0; at < preview.foods.size(); ++at) {
        if (preview.foods[at] > 0) {
            kinds << DownloadText::tr("%1 %2", "kind of foods, how many")
                         .arg(nameOf(static_cast<ImportedFoodKind>(at)), numberText(preview.foods[at]));
        }
    }
    return DownloadText::tr("This download has %Ln foods (%1). They are searched after the foods that osteon "
                            "knows; what you logged stays as it is.",
                            "", static_cast<int>(preview.all()))
        .arg(kinds.join(DownloadText::tr(", ", "between kinds of foods")));
}

QString sentenceFor(const FoodImportResult &result)
{
    const ImportedFoodCounts &counts = result.counts;
    QString text =
        DownloadText::tr("%Ln foods with %1 portions were imported. Calcium is known of %2 of them, "
                         "vitamin D of %3, magnesium of %4, vitamin K1 of %5, vitamin K2 of %6 and "
                         "menaquinone-4, a part of K2, of %7; "
                         "the rest stays unknown.",
                         "", static_cast<int>(counts.foods))
            .arg(numberText(counts.portions), numberText(knownOf(counts, Nutrient::calcium)),
                 numberText(knownOf(counts, Nutrient::vitaminD)),
                 numberText(knownOf(counts, Nutrient::magnesium)),
                 numberText(knownOf(counts, Nutrient::vitaminK1)),
                 numberText(knownOf(counts, Nutrient::vitaminK2)), numberText(counts.knownMenaquinone4));
    if (const QStringList skipped = skippedTexts(result.skipped); !skipped.isEmpty()) {
        text +=
            DownloadText::tr(" Left out: %1.").arg(skipped.join(DownloadText::tr("; ", "between reasons")));
    }
    return text +
           DownloadText::tr(" There are %Ln imported foods now.", "", static_cast<int>(counts.allFoods));
}

} // namespace osteon
