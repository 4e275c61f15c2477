#include "app/pictures/recognised.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

/// Scripts that are written without blanks begin with E3 … E9, EF or F0 in UTF-8 (U+3000 and what lies behind; Hangul,
/// which has blanks, is EA to ED).
bool isWithoutBlanks(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return (byte >= 0xe3 && byte <= 0xe9) || byte == 0xef || byte == 0xf0;
}

char firstByteOfLast(std::string_view text)
{
    size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80)
        --at;
    return text[at];
}

QJsonArray toJson(const QRect &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

QRect toBox(const QJsonArray &four)
{
    return {four.at(0).toInt(), four.at(1).toInt(), four.at(2).toInt(), four.at(3).toInt()};
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray arrayOf(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).array();
}

} // namespace

void RecognisedText::add(std::string_view word, const QRect &box, double confidence, bool beginsLine)
{
    if (word.empty())
        return;
    if (!text.empty()) {
        if (beginsLine)
            text += '\n';
        else if (!isWithoutBlanks(firstByteOfLast(text)) || !isWithoutBlanks(word.front()))
            text += ' ';
    }
    words.push_back({{text.size(), text.size() + word.size()}, box, confidence});
    text += word;
}

double RecognisedText::confidence() const
{
    double sum = 0;
    double bytes = 0;
    for (const RecognisedWord &word : words) {
        const auto length = double(word.span.end - word.span.begin);
        sum += word.confidence * length;
        bytes += length;
    }
    return bytes > 0 ? sum / bytes : 0;
}

std::vector<RecognisedWord> RecognisedText::wordsOf(text::Span span) const
{
    std::vector<RecognisedWord> touched;
    for (const RecognisedWord &word : words) {
        if (word.span.begin < span.end && span.begin < word.span.end)
            touched.push_back(word);
    }
    return touched;
}

QByteArray wordsToJson(const std::vector<RecognisedWord> &words)
{
    QJsonArray all;
    for (const RecognisedWord &word : words)
        all.append(QJsonObject{{u"begin"_s, qint64(word.span.begin)},
                               {u"end"_s, qint64(word.span.end)},
                               {u"box"_s, toJson(word.box)},
                               {u"confidence"_s, std::round(word.confidence * 1000) / 1000}});
    return compact(all);
}

std::vector<RecognisedWord> wordsFromJson(QByteArrayView json)
{
    std::vector<RecognisedWord> words;
    const QJsonArray all = arrayOf(json);
    for (const auto &one : all)
        words.push_back({{size_t(one[u"begin"].toInteger()), size_t(one[u"end"].toInteger())},
                         toBox(one[u"box"].toArray()),
                         one[u"confidence"].toDouble()});
    return words;
}

QByteArray boxesToJson(const std::vector<RecognisedWord> &words)
{
    QJsonArray all;
    for (const RecognisedWord &word : words)
        all.append(toJson(word.box));
    return compact(all);
}

std::vector<QRect> boxesFromJson(QByteArrayView json)
{
    std::vector<QRect> boxes;
    const QJsonArray all = arrayOf(json);
    for (const auto &one : all)
        boxes.push_back(toBox(one.toArray()));
    return boxes;
}

} // namespace pictures
