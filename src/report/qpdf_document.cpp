// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qpdf_document.h"

namespace osteon {

namespace {

bool succeeded(QPDF_ERROR_CODE code)
{
    return (code & QPDF_ERRORS) == 0;
}

} // namespace

QpdfDocument::QpdfDocument() : m_data(qpdf_init())
{
    qpdf_silence_errors(m_data.get());
    qpdf_set_suppress_warnings(m_data.get(), QPDF_TRUE);
}

std::expected<QpdfDocument, ReportError> QpdfDocument::read(std::string_view bytes)
{
    QpdfDocument document;
    if (!succeeded(qpdf_read_memory(document.data(), "summary", bytes.data(), bytes.size(), nullptr))) {
        return std::unexpected(document.error());
    }
    return document;
}

std::expected<void, ReportError> QpdfDocument::beginWriting()
{
    return succeeded(qpdf_init_write_memory(data())) ? std::expected<void, ReportError>()
                                                     : std::unexpected(error());
}

std::expected<std::string, ReportError> QpdfDocument::written()
{
    if (!succeeded(qpdf_write(data()))) {
        return std::unexpected(error());
    }
    const unsigned char *bytes = qpdf_get_buffer(data());
    return std::string(reinterpret_cast<const char *>(bytes), qpdf_get_buffer_length(data()));
}

ReportError QpdfDocument::error() const
{
    const qpdf_error found = qpdf_get_error(data());
    return {ReportErrorKind::drawing,
            {},
            Message::quoted(found != nullptr ? qpdf_get_error_full_text(data(), found) : "")};
}

} // namespace osteon
