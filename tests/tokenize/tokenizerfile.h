#pragma once

#include "app/tokenize/tokenizer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTest>

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

/// Small files of the format tokenizer.json for tests, with vocabularies of their own.
namespace tokenizerfile {

using TokenizerPointer = std::shared_ptr<const tokenize::Tokenizer>;

/// Ids by the order of the tokens.
inline QJsonObject vocabulary(const QStringList &tokens)
{
    QJsonObject vocab;
    for (const QString &token : tokens)
        vocab.insert(token, vocab.size());
    return vocab;
}

inline QJsonObject typed(const QString &type, QJsonObject fields = {})
{
    fields.insert(QStringLiteral("type"), type);
    return fields;
}

inline QJsonObject wordLevel(const QStringList &tokens)
{
    return {{QStringLiteral("type"), QStringLiteral("WordLevel")},
            {QStringLiteral("vocab"), vocabulary(tokens)},
            {QStringLiteral("unk_token"), tokens.first()}};
}

inline QJsonObject wordPiece(const QStringList &tokens)
{
    return {{QStringLiteral("type"), QStringLiteral("WordPiece")},
            {QStringLiteral("vocab"), vocabulary(tokens)},
            {QStringLiteral("unk_token"), QStringLiteral("[UNK]")},
            {QStringLiteral("continuing_subword_prefix"), QStringLiteral("##")},
            {QStringLiteral("max_input_chars_per_word"), 100}};
}

inline QJsonObject bytePairs(const QStringList &tokens, const QStringList &merges, QJsonObject fields = {})
{
    fields.insert(QStringLiteral("type"), QStringLiteral("BPE"));
    fields.insert(QStringLiteral("vocab"), vocabulary(tokens));
    fields.insert(QStringLiteral("merges"), QJsonArray::fromStringList(merges));
    return fields;
}

using Scored = std::pair<QString, double>;
inline QJsonObject unigram(const QList<Scored> &tokens, QJsonObject fields = {})
{
    QJsonArray vocab;
    for (const auto &[token, score] : tokens)
        vocab.append(QJsonArray{token, score});
    fields.insert(QStringLiteral("type"), QStringLiteral("Unigram"));
    fields.insert(QStringLiteral("unk_id"), 0);
    fields.insert(QStringLiteral("vocab"), vocab);
    return fields;
}

inline QByteArray json(const QJsonObject &file)
{
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

inline Result<TokenizerPointer> tryRead(const QJsonObject &file)
{
    return tokenize::Tokenizer::read(json(file), QStringLiteral("tokenizer.json"));
}

/// Fails the test if the file cannot be read.
inline TokenizerPointer read(const QJsonObject &file)
{
    auto tokenizer = tryRead(file);
    if (!tokenizer) {
        QTest::qFail(qPrintable(tokenizer.error().detail + QStringLiteral(" / ") + tokenizer.error().where), __FILE__,
                     __LINE__);
        return {};
    }
    return *tokenizer;
}

inline QStringList tokens(const tokenize::Tokenizer &tokenizer, const tokenize::Encoding &encoding)
{
    QStringList tokens;
    for (const int64_t id : encoding.ids)
        tokens.append(QString::fromUtf8(tokenizer.token(id)));
    return tokens;
}

inline QStringList tokens(const tokenize::Tokenizer &tokenizer, std::string_view text)
{
    return tokens(tokenizer, tokenizer.encode(text));
}

/// What the spans of the tokens cut out of \a text.
inline QStringList cuts(const tokenize::Encoding &encoding, std::string_view text)
{
    QStringList cuts;
    for (const text::Span &span : encoding.spans)
        cuts.append(QString::fromUtf8(text.substr(span.begin, span.size())));
    return cuts;
}

} // namespace tokenizerfile
