// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_normal_form.h"

#include "report/qpdf_document.h"

#include <cstdlib>
#include <memory>

namespace osteon {

namespace {

qpdf_oh text(qpdf_data pdf, const std::string &utf8)
{
    return qpdf_oh_new_unicode_string(pdf, utf8.c_str());
}

void describe(qpdf_data pdf, const PdfDescription &description)
{
    const qpdf_oh information = qpdf_oh_new_dictionary(pdf);
    qpdf_oh_replace_key(pdf, information, "/Title", text(pdf, description.title));
    qpdf_oh_replace_key(pdf, information, "/Creator", text(pdf, "osteon"));
    qpdf_oh_replace_key(pdf, qpdf_get_trailer(pdf), "/Info", qpdf_make_indirect_object(pdf, information));

    const qpdf_oh root = qpdf_get_root(pdf);
    qpdf_oh_remove_key(pdf, root, "/Metadata"); // XMP: the clock and the writer once more
    qpdf_oh_replace_key(pdf, root, "/Lang", text(pdf, description.language));
    const qpdf_oh preferences = qpdf_oh_new_dictionary(pdf);
    qpdf_oh_replace_key(pdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(pdf, QPDF_TRUE));
    qpdf_oh_replace_key(pdf, root, "/ViewerPreferences", preferences);
}

/// Whether a minus was in the table by which readers get text from glyphs; then a hyphen takes its place.
bool replacesMinus(std::string &characterMap)
{
    constexpr std::string_view minus = "<2212>";
    const std::size_t found = characterMap.find(minus);
    if (found == std::string::npos || characterMap.find("begincmap") == std::string::npos) {
        return false;
    }
    characterMap.replace(found, minus.size(), "<002D>");
    return true;
}

/// What is printed as a minus is read as a hyphen, so that a number that is searched for, or copied into a
/// table, is one that programs know.
void sayHyphenForMinus(qpdf_data pdf)
{
    const int count = qpdf_oh_get_int_value_as_int(pdf, qpdf_oh_get_key(pdf, qpdf_get_trailer(pdf), "/Size"));
    for (int id = 1; id < count; ++id) {
        const qpdf_oh object = qpdf_get_object_by_id(pdf, id, 0);
        unsigned char *bytes = nullptr;
        std::size_t size = 0;
        if (qpdf_oh_is_stream(pdf, object) == QPDF_FALSE ||
            (qpdf_oh_get_stream_data(pdf, object, qpdf_dl_generalized, nullptr, &bytes, &size) &
             QPDF_ERRORS) != 0) {
            continue;
        }
        const std::unique_ptr<unsigned char, decltype(&std::free)> owner(bytes, std::free);
        std::string text(reinterpret_cast<const char *>(bytes), size);
        if (replacesMinus(text)) {
            const qpdf_oh none = qpdf_oh_new_null(pdf);
            qpdf_oh_replace_stream_data(pdf, object, reinterpret_cast<const unsigned char *>(text.data()),
                                        text.size(), none, none);
        }
    }
}

} // namespace

std::expected<std::string, ReportError> normalisedPdf(std::string_view bytes,
                                                      const PdfDescription &description)
{
    auto document = QpdfDocument::read(bytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    describe(document->data(), description);
    sayHyphenForMinus(document->data());
    if (const auto begun = document->beginWriting(); !begun) {
        return std::unexpected(begun.error());
    }
    qpdf_set_deterministic_ID(document->data(), QPDF_TRUE); // from the content
    return document->written();
}

} // namespace osteon
