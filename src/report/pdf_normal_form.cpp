// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_normal_form.h"

// The C interface: the C++ headers of qpdf 11 cannot be read by every compiler in C++23 mode.
#include <qpdf/qpdf-c.h>

#include <memory>

namespace osteon {

namespace {

struct Cleanup
{
    void operator()(qpdf_data data) const { qpdf_cleanup(&data); }
};
using Pdf = std::unique_ptr<_qpdf_data, Cleanup>;

bool succeeded(QPDF_ERROR_CODE code)
{
    return (code & QPDF_ERRORS) == 0;
}

ReportError errorOf(qpdf_data pdf)
{
    const qpdf_error error = qpdf_get_error(pdf);
    return {ReportErrorKind::drawing, {}, error ? qpdf_get_error_full_text(pdf, error) : ""};
}

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

std::expected<std::string, ReportError> written(qpdf_data pdf)
{
    if (!succeeded(qpdf_init_write_memory(pdf))) {
        return std::unexpected(errorOf(pdf));
    }
    qpdf_set_deterministic_ID(pdf, QPDF_TRUE); // from the content
    if (!succeeded(qpdf_write(pdf))) {
        return std::unexpected(errorOf(pdf));
    }
    const unsigned char *bytes = qpdf_get_buffer(pdf);
    return std::string(reinterpret_cast<const char *>(bytes), qpdf_get_buffer_length(pdf));
}

} // namespace

std::expected<std::string, ReportError> normalisedPdf(std::string_view bytes,
                                                      const PdfDescription &description)
{
    const Pdf pdf(qpdf_init());
    qpdf_silence_errors(pdf.get());
    qpdf_set_suppress_warnings(pdf.get(), QPDF_TRUE);
    if (!succeeded(qpdf_read_memory(pdf.get(), "summary", bytes.data(), bytes.size(), nullptr))) {
        return std::unexpected(errorOf(pdf.get()));
    }
    describe(pdf.get(), description);
    return written(pdf.get());
}

} // namespace osteon
