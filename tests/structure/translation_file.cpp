// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/translation_file.h"

#include <doctest/doctest.h>

#include <QFile>
#include <QXmlStreamReader>

namespace osteon::test {

namespace {

void readTranslation(QXmlStreamReader &reader, Message &message)
{
    message.isFinished = !reader.attributes().hasAttribute(QStringLiteral("type"));
    if (!message.isPlural) {
        message.translations << reader.readElementText();
        return;
    }
    while (reader.readNextStartElement()) {
        message.translations << reader.readElementText();
    }
}

} // namespace

std::vector<Message> messagesOf(const std::filesystem::path &path)
{
    QFile file(path);
    REQUIRE_MESSAGE(file.open(QIODevice::ReadOnly), path.string());
    QXmlStreamReader reader(&file);
    QString context;
    std::vector<Message> messages;
    while (reader.readNext() != QXmlStreamReader::EndDocument) {
        REQUIRE_FALSE(reader.hasError());
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == u"name") {
            context = reader.readElementText();
        } else if (reader.name() == u"message") {
            messages.push_back({.context = context,
                                .source = {},
                                .comment = {},
                                .translations = {},
                                .isPlural = reader.attributes().value(QStringLiteral("numerus")) == u"yes"});
        } else if (reader.name() == u"source") {
            messages.back().source = reader.readElementText();
        } else if (reader.name() == u"comment") {
            messages.back().comment = reader.readElementText();
        } else if (reader.name() == u"translation") {
            readTranslation(reader, messages.back());
        }
    }
    return messages;
}

} // namespace osteon::test
