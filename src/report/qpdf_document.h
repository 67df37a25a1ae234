// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_error.h"

// The C interface: the C++ headers of qpdf 11 cannot be read by every compiler in C++23 mode.
#include <qpdf/qpdf-c.h>

#include <expected>
#include <memory>
#include <string>
#include <string_view>

namespace osteon {

/// A PDF in qpdf's hands.
class QpdfDocument
{
public:
    static std::expected<QpdfDocument, ReportError> read(std::string_view bytes);

    /// For qpdf's functions.
    qpdf_data data() const { return m_data.get(); }

    /// Has to come before what is set for the writing.
    std::expected<void, ReportError> beginWriting();
    std::expected<std::string, ReportError> written();

private:
    struct Cleanup
    {
        void operator()(qpdf_data data) const { qpdf_cleanup(&data); }
    };

    QpdfDocument();
    ReportError error() const;

    std::unique_ptr<_qpdf_data, Cleanup> m_data;
};

} // namespace osteon
