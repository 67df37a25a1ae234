// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_normal_form.h"

#include "report/qpdf_document.h"

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

} // namespace

std::expected<std::string, ReportError> normalisedPdf(std::string_view bytes,
                                                      const PdfDescription &description)
{
    auto document = QpdfDocument::read(bytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    describe(document->data(), description);
    if (const auto begun = document->beginWriting(); !begun) {
        return std::unexpected(begun.error());
    }
    qpdf_set_deterministic_ID(document->data(), QPDF_TRUE); // from the content
    return document->written();
}

} // namespace osteon
