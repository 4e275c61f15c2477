#include "app/text/utf8.h"
#include "app/tokenize/tokenizer.h"
#include "tests/bench/corpus.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// Texts of about 600 bytes, Chinese and English by turns, and the words that they are made of.
struct Texts
{
    explicit Texts(qint64 count)
    {
        Corpus corpus;
        for (qint64 i = 0; i < count; ++i) {
            std::string text;
            while (text.size() < 600) {
                const std::string word = corpus.word(i % 2 == 0);
                words.insert(QString::fromStdString(word));
                text += word + (i % 2 != 0 ? " " : text.size() % 7 == 0 ? "，" : "");
            }
            bytes += double(text.size());
            all.push_back(std::move(text));
        }
    }

    std::vector<std::string> all;
    std::set<QString> words;
    double bytes = 0;
};

/// The first characters of every word, of each length: what a vocabulary has that was trained on it, about.
QStringList beginnings(const std::set<QString> &words)
{
    std::set<QString> all;
    for (const QString &word : words) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            all.insert(word.first(length));
    }
    return {all.begin(), all.end()};
}

QJsonObject wordPiece(const QStringList &tokens)
{
    QJsonObject vocab{{u"[UNK]"_s, 0}};
    for (const QString &token : tokens) {
        vocab.insert(token, vocab.size());
        if (token.size() <= 2)
            vocab.insert(u"##"_s + token, vocab.size());
    }
    return {{u"normalizer"_s, QJsonObject{{u"type"_s, u"BertNormalizer"_s}}},
            {u"pre_tokenizer"_s, QJsonObject{{u"type"_s, u"BertPreTokenizer"_s}}},
            {u"model"_s, QJsonObject{{u"type"_s, u"WordPiece"_s}, {u"unk_token"_s, u"[UNK]"_s}, {u"vocab"_s, vocab}}}};
}

/// \a word as GPT-2 spells its bytes.
QString bytesOf(const QString &word)
{
    QString spelt;
    for (const char c : word.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        spelt += QChar(byte >= 0x80 && byte <= 0xa0 ? 0x122 + byte - 0x80 : byte == 0xad ? 0x143 : byte);
    }
    return spelt;
}

QJsonObject bytePairs(const std::set<QString> &words)
{
    QJsonObject vocab;
    const auto add = [&](const QString &token) {
        if (!vocab.contains(token))
            vocab.insert(token, vocab.size());
    };
    QJsonArray merges;
    std::set<QString> merged;
    for (const QString &word : words) {
        const QString spelt = (word.front().unicode() < 0x80 ? u"Ġ"_s : QString()) + bytesOf(word);
        add(spelt.first(1));
        for (qsizetype length = 2; length <= spelt.size(); ++length) {
            add(spelt.sliced(length - 1, 1));
            if (!merged.insert(spelt.first(length)).second)
                continue;
            add(spelt.first(length));
            merges.append(QJsonArray{spelt.first(length - 1), spelt.sliced(length - 1, 1)});
        }
    }
    return {{u"pre_tokenizer"_s, QJsonObject{{u"type"_s, u"ByteLevel"_s}}},
            {u"model"_s, QJsonObject{{u"type"_s, u"BPE"_s}, {u"vocab"_s, vocab}, {u"merges"_s, merges}}}};
}

QJsonObject unigram(const QStringList &tokens)
{
    QJsonArray vocab{QJsonArray{u"<unk>"_s, 0}, QJsonArray{u"▁"_s, -3}};
    for (const QString &token : tokens) {
        const double score = -8 - std::log(double(vocab.size()));
        vocab.append(QJsonArray{token, score});
        if (token.front().unicode() < 0x80)
            vocab.append(QJsonArray{u"▁"_s + token, score});
    }
    return {{u"normalizer"_s, QJsonObject{{u"type"_s, u"NFKC"_s}}},
            {u"pre_tokenizer"_s, QJsonObject{{u"type"_s, u"Metaspace"_s}, {u"replacement"_s, u"▁"_s}}},
            {u"model"_s, QJsonObject{{u"type"_s, u"Unigram"_s}, {u"unk_id"_s, 0}, {u"vocab"_s, vocab}}}};
}

void encode(const std::string &name, const QJsonObject &file, const Texts &texts)
{
    const auto tokenizer = tokenize::Tokenizer::read(QJsonDocument(file).toJson(), u"bench"_s).value();
    size_t tokens = 0;
    const double taken = processorSeconds([&] {
        for (const std::string &text : texts.all)
            tokens += tokenizer->encode(text).size();
    });
    line(name + ", " + std::to_string(int(texts.bytes / double(tokens) * 10) / 10.0).substr(0, 3) + " bytes a token",
         texts.bytes / 1e6 / taken, "MB/s", 5, false);
}

} // namespace

void tokenBench(qint64 rows)
{
    const Texts texts(std::min<qint64>(rows, 20'000));
    const QStringList tokens = beginnings(texts.words);
    heading("tokens: " + std::to_string(int(texts.bytes / 1e6)) + " MB, " + std::to_string(tokens.size())
            + " beginnings of words, one core, processor time");
    encode("WordPiece with BERT's normaliser", wordPiece(tokens), texts);
    encode("byte pairs with GPT-2's pattern", bytePairs(texts.words), texts);
    encode("Unigram with NFKC and Metaspace", unigram(tokens), texts);
}

} // namespace bench
