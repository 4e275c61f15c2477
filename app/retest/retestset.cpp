#include "app/retest/retestset.h"

#include "app/base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retest {

namespace {

void append(QByteArray &bytes, std::string_view text)
{
    const quint64 length = qToBigEndian(quint64(text.size()));
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.append(text.data(), qsizetype(text.size()));
}

QJsonArray messagesOf(const Prompt &prompt)
{
    QJsonArray messages = QJsonDocument::fromJson(QByteArray::fromStdString(prompt.context)).array();
    messages.append(QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, QString::fromStdString(prompt.text)}});
    return messages;
}

bool isSpace(char each)
{
    return each == ' ' || each == '\n' || each == '\t' || each == '\r';
}

} // namespace

QByteArray hashOf(const std::vector<Prompt> &prompts)
{
    QByteArray bytes("vermilion.retest.v1");
    for (const Prompt &prompt : prompts) {
        append(bytes, prompt.context);
        append(bytes, prompt.text);
    }
    return Sha256::of(bytes);
}

QString requestId(const QString &caseNumber, RetestSetId set, int number)
{
    return u"%1.R%2.%3"_s.arg(caseNumber).arg(qint64(set)).arg(number, 3, 10, QLatin1Char('0'));
}

QByteArray promptFile(const PromptSet &set, const QString &caseNumber)
{
    QByteArray lines;
    for (const Prompt &prompt : set.prompts) {
        const QJsonObject line{{u"custom_id"_s, requestId(caseNumber, set.id, prompt.number)},
                               {u"messages"_s, messagesOf(prompt)}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

std::string plain(std::string_view prompt)
{
    std::string text;
    text.reserve(prompt.size());
    for (size_t i = 0; i < prompt.size(); ++i) {
        if (prompt[i] != '\r')
            text.push_back(prompt[i]);
        else if (i + 1 == prompt.size() || prompt[i + 1] != '\n')
            text.push_back('\n');
    }
    while (!text.empty() && isSpace(text.back()))
        text.pop_back();
    const auto first = std::ranges::find_if_not(text, isSpace);
    text.erase(text.begin(), first);
    return text;
}

} // namespace retest
