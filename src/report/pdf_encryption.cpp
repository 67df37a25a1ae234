// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_encryption.h"

#include "report/qpdf_document.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace osteon {

namespace {

constexpr std::size_t longestPassword = 127; // bytes of UTF-8: ISO 32000-2, 7.6.4.3.3

/// As keyboards give it, whatever program the password was written with: 'ä' as one character (NFC). Where it
/// cannot be used, why.
std::expected<std::string, Message> usablePassword(std::string_view password)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(password.data(), static_cast<qsizetype>(password.size())));
    if (password.empty()) {
        return std::unexpected(Message::tr("is empty"));
    }
    if (decoder.hasError() ||
        std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; })) {
        return std::unexpected(Message::tr("is not plain text"));
    }
    std::string composed = text.normalized(QString::NormalizationForm_C).toStdString();
    return composed.size() <= longestPassword ? std::expected<std::string, Message>(std::move(composed))
                                              : std::unexpected(Message::tr("is longer than 127 bytes"));
}

} // namespace

std::expected<std::string, ReportError> encryptedPdf(std::string_view pdf, std::string_view password)
{
    const auto usable = usablePassword(password);
    if (!usable) {
        return std::unexpected(ReportError{ReportErrorKind::password, {}, usable.error()});
    }
    auto document = QpdfDocument::read(pdf);
    if (!document) {
        return std::unexpected(document.error());
    }
    if (const auto begun = document->beginWriting(); !begun) {
        return std::unexpected(begun.error());
    }
    // Who knows the password may do anything: there is no second one with more rights.
    qpdf_set_r6_encryption_parameters2(document->data(), usable->c_str(), usable->c_str(), QPDF_TRUE,
                                       QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, qpdf_r3p_full,
                                       QPDF_TRUE);
    return document->written();
}

} // namespace osteon
