#include "tests/tokenize/tokenizerfile.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace tokenize;
using namespace tokenizerfile;

using Ids = std::vector<int64_t>;

/// Tokens and ids that others have published: worked examples with vocabularies that stand in the text, and ids that
/// model cards and tutorials show. Of a large vocabulary only the entries are here that are needed, with some that
/// would lead astray.
class TestPublishedTokens : public QObject
{
    Q_OBJECT

    static QJsonObject special(int id, const QString &content)
    {
        return {{u"id"_s, id}, {u"content"_s, content}, {u"special"_s, true}, {u"normalized"_s, false}};
    }

    /// What BERT has around its words; \a vocab is a part of its vocabulary.
    static TokenizerPointer bert(bool isLowerCase, QJsonObject vocab)
    {
        QJsonObject model = wordPiece({});
        for (const auto &[token, id] :
             {std::pair(u"[PAD]"_s, 0), {u"[UNK]"_s, 100}, {u"[CLS]"_s, 101}, {u"[SEP]"_s, 102}})
            vocab.insert(token, id);
        model[u"vocab"_s] = vocab;
        return read({{u"added_tokens"_s, QJsonArray{special(101, u"[CLS]"_s), special(102, u"[SEP]"_s)}},
                     {u"normalizer"_s, typed(u"BertNormalizer"_s, {{u"lowercase"_s, isLowerCase}})},
                     {u"pre_tokenizer"_s, typed(u"BertPreTokenizer"_s)},
                     {u"post_processor"_s,
                      typed(u"BertProcessing"_s,
                            {{u"sep"_s, QJsonArray{u"[SEP]"_s, 102}}, {u"cls"_s, QJsonArray{u"[CLS]"_s, 101}}})},
                     {u"model"_s, model}});
    }

    /// A part of the vocabulary of XLM-RoBERTa at its numbers, which here are places in a list.
    static TokenizerPointer xlmRoberta()
    {
        const std::map<int, QString> known{{0, u"<s>"_s},        {1, u"<pad>"_s},    {2, u"</s>"_s},
                                           {3, u"<unk>"_s},      {4, u","_s},        {6, u"▁"_s},
                                           {38, u"!"_s},         {3221, u"世界"_s},  {8999, u"▁world"_s},
                                           {35378, u"▁Hello"_s}, {124084, u"你好"_s}};
        QJsonArray vocab;
        for (int id = 0; id <= 124084; ++id) {
            const auto found = known.find(id);
            vocab.append(QJsonArray{found == known.end() ? u"\ue000%1"_s.arg(id) : found->second, -10.0});
        }
        const auto token = [](const QString &name) {
            return QJsonObject{{u"SpecialToken"_s, QJsonObject{{u"id"_s, name}, {u"type_id"_s, 0}}}};
        };
        const QJsonObject text{{u"Sequence"_s, QJsonObject{{u"id"_s, u"A"_s}, {u"type_id"_s, 0}}}};
        const auto ids = [](const QString &name, int id) {
            return QJsonObject{{u"id"_s, name}, {u"ids"_s, QJsonArray{id}}};
        };
        return read(
            {{u"normalizer"_s, typed(u"NFKC"_s)},
             {u"pre_tokenizer"_s,
              typed(u"Sequence"_s,
                    {{u"pretokenizers"_s,
                      QJsonArray{typed(u"WhitespaceSplit"_s), typed(u"Metaspace"_s, {{u"replacement"_s, u"▁"_s}})}}})},
             {u"post_processor"_s,
              typed(u"TemplateProcessing"_s,
                    {{u"single"_s, QJsonArray{token(u"<s>"_s), text, token(u"</s>"_s)}},
                     {u"pair"_s, QJsonArray{text}},
                     {u"special_tokens"_s,
                      QJsonObject{{u"<s>"_s, ids(u"<s>"_s, 0)}, {u"</s>"_s, ids(u"</s>"_s, 2)}}}})},
             {u"model"_s, QJsonObject{{u"type"_s, u"Unigram"_s}, {u"unk_id"_s, 3}, {u"vocab"_s, vocab}}}});
    }

private Q_SLOTS:
    /// The worked examples of chapter 6 of Hugging Face's course: one small corpus (hug, pug, pun, bun, hugs), of which
    /// each of the three models learns in its own way.
    void theCourseCutsItsWordsLikeThis_data()
    {
        QTest::addColumn<QJsonObject>("model");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("expected");

        const QJsonObject pairs =
            bytePairs({u"[UNK]"_s, u"b"_s, u"g"_s, u"h"_s, u"n"_s, u"p"_s, u"s"_s, u"u"_s, u"ug"_s, u"un"_s, u"hug"_s},
                      {u"u g"_s, u"u n"_s, u"h ug"_s}, {{u"unk_token"_s, u"[UNK]"_s}});
        QTest::newRow("byte pairs: bug") << pairs << u"bug"_s << QStringList{u"b"_s, u"ug"_s};
        QTest::newRow("byte pairs: mug") << pairs << u"mug"_s << QStringList{u"[UNK]"_s, u"ug"_s};
        QTest::newRow("byte pairs: thug") << pairs << u"thug"_s << QStringList{u"[UNK]"_s, u"hug"_s};
        QTest::newRow("byte pairs: unhug") << pairs << u"unhug"_s << QStringList{u"un"_s, u"hug"_s};

        const QJsonObject pieces = wordPiece(
            {u"[UNK]"_s, u"b"_s, u"h"_s, u"p"_s, u"##g"_s, u"##n"_s, u"##s"_s, u"##u"_s, u"##gs"_s, u"hu"_s, u"hug"_s});
        QTest::newRow("WordPiece: hugs") << pieces << u"hugs"_s << QStringList{u"hug"_s, u"##s"_s};
        QTest::newRow("WordPiece: bugs") << pieces << u"bugs"_s << QStringList{u"b"_s, u"##u"_s, u"##gs"_s};
        QTest::newRow("WordPiece: mug") << pieces << u"mug"_s << QStringList{u"[UNK]"_s};
        QTest::newRow("WordPiece: bum") << pieces << u"bum"_s << QStringList{u"[UNK]"_s};

        QList<Scored> scored{{u"<unk>"_s, -100.0}};
        for (const auto &[token, count] : {std::pair(u"h"_s, 15),
                                           {u"u"_s, 36},
                                           {u"g"_s, 20},
                                           {u"hu"_s, 15},
                                           {u"ug"_s, 20},
                                           {u"p"_s, 17},
                                           {u"pu"_s, 17},
                                           {u"n"_s, 16},
                                           {u"un"_s, 16},
                                           {u"b"_s, 4},
                                           {u"bu"_s, 4},
                                           {u"s"_s, 5},
                                           {u"hug"_s, 15},
                                           {u"gs"_s, 5},
                                           {u"ugs"_s, 5}})
            scored.append({token, std::log(count / 210.0)});
        QTest::newRow("Unigram: unhug") << unigram(scored) << u"unhug"_s << QStringList{u"un"_s, u"hug"_s};
        QTest::newRow("Unigram: hug") << unigram(scored) << u"hug"_s << QStringList{u"hug"_s};
    }

    void theCourseCutsItsWordsLikeThis()
    {
        QFETCH(QJsonObject, model);
        QFETCH(QString, word);
        const auto tokenizer = read({{u"model"_s, model}});
        QTEST(tokens(*tokenizer, word.toStdString()), "expected");
    }

    /// "Hello, how are  you?" as the same course has it cut before any model sees it: where each word stands.
    void theCourseCutsItsSentenceLikeThis_data()
    {
        QTest::addColumn<QJsonObject>("preTokenizer");
        QTest::addColumn<std::vector<text::Span>>("expected");

        QTest::newRow("BERT") << typed(u"BertPreTokenizer"_s)
                              << std::vector<text::Span>{{0, 5}, {5, 6}, {7, 10}, {11, 14}, {16, 19}, {19, 20}};
        QTest::newRow("GPT-2") << typed(u"ByteLevel"_s, {{u"add_prefix_space"_s, false}, {u"trim_offsets"_s, false}})
                               << std::vector<text::Span>{{0, 5},   {5, 6},   {6, 10}, {10, 14},
                                                          {14, 15}, {15, 19}, {19, 20}};
    }

    void theCourseCutsItsSentenceLikeThis()
    {
        QFETCH(QJsonObject, preTokenizer);
        const auto tokenizer = read({{u"pre_tokenizer"_s, preTokenizer}, {u"model"_s, wordLevel({u"?"_s})}});
        QTEST(tokenizer->encode("Hello, how are  you?").spans, "expected");
    }

    void theIdsAreThosePublished_data()
    {
        QTest::addColumn<TokenizerPointer>("tokenizer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Ids>("expected");

        const TokenizerPointer uncased =
            bert(true, {{u"hello"_s, 7592}, {u","_s, 1010},        {u"how"_s, 2129},     {u"are"_s, 2024},
                        {u"you"_s, 2017},   {u"?"_s, 1029},        {u"i"_s, 1045},       {u"'"_s, 1005},
                        {u"ve"_s, 2310},    {u"been"_s, 2042},     {u"waiting"_s, 3403}, {u"for"_s, 2005},
                        {u"a"_s, 1037},     {u"hugging"_s, 17662}, {u"##face"_s, 12172}, {u"course"_s, 2607},
                        {u"my"_s, 2026},    {u"whole"_s, 2878},    {u"life"_s, 2166},    {u"."_s, 1012},
                        {u"here"_s, 2182},  {u"is"_s, 2003},       {u"the"_s, 1996},     {u"sentence"_s, 6251},
                        {u"want"_s, 2215},  {u"em"_s, 7861},       {u"##bed"_s, 8270},   {u"##ding"_s, 4667},
                        {u"##s"_s, 2015},   {u"e"_s, 1041},        {u"##m"_s, 2213},     {u"##be"_s, 4783},
                        {u"##d"_s, 2094},   {u"h"_s, 1044},        {u"hug"_s, 8549}});
        QTest::newRow("BERT, uncased") << uncased << u"Hello, how are you?"_s
                                       << Ids{101, 7592, 1010, 2129, 2024, 2017, 1029, 102};
        QTest::newRow("BERT, uncased: a word in two")
            << uncased << u"I've been waiting for a HuggingFace course my whole life."_s
            << Ids{101, 1045, 1005, 2310, 2042, 3403, 2005, 1037, 17662, 12172, 2607, 2026, 2878, 2166, 1012, 102};
        QTest::newRow("BERT, uncased: a word in four")
            << uncased << u"Here is the sentence I want embeddings for."_s
            << Ids{101, 2182, 2003, 1996, 6251, 1045, 2215, 7861, 8270, 4667, 2015, 2005, 1012, 102};
        QTest::newRow("BERT, cased") << bert(false,
                                             {{u"Using"_s, 7993},
                                              {u"a"_s, 170},
                                              {u"Trans"_s, 13809},
                                              {u"##former"_s, 23763},
                                              {u"network"_s, 2443},
                                              {u"is"_s, 1110},
                                              {u"simple"_s, 3014},
                                              {u"trans"_s, 1},
                                              {u"T"_s, 2},
                                              {u"##f"_s, 3},
                                              {u"##form"_s, 4}})
                                     << u"Using a Transformer network is simple"_s
                                     << Ids{101, 7993, 170, 13809, 23763, 2443, 1110, 3014, 102};

        const TokenizerPointer xlm = xlmRoberta();
        QTest::newRow("XLM-RoBERTa, English") << xlm << u"Hello world!"_s << Ids{0, 35378, 8999, 38, 2};
        QTest::newRow("XLM-RoBERTa, Chinese: a wide comma is a comma")
            << xlm << u"你好，世界"_s << Ids{0, 6, 124084, 4, 3221, 2};

        QJsonObject pairs = bytePairs({},
                                      {u"H e"_s, u"l l"_s, u"He ll"_s, u"Hell o"_s, u"Ġ w"_s, u"o r"_s, u"Ġw or"_s,
                                       u"l d"_s, u"Ġwor ld"_s});
        QJsonObject vocab{{u"Hello"_s, 15496}, {u"Ġworld"_s, 995}};
        for (const QString &token : {u"H"_s, u"e"_s, u"l"_s, u"o"_s, u"Ġ"_s, u"w"_s, u"r"_s, u"d"_s, u"He"_s, u"ll"_s,
                                     u"Hell"_s, u"Ġw"_s, u"or"_s, u"Ġwor"_s, u"ld"_s})
            vocab.insert(token, vocab.size());
        pairs[u"vocab"_s] = vocab;
        QTest::newRow("GPT-2") << read(
            {{u"pre_tokenizer"_s, typed(u"ByteLevel"_s, {{u"add_prefix_space"_s, false}})}, {u"model"_s, pairs}})
                               << u"Hello world"_s << Ids{15496, 995};
    }

    void theIdsAreThosePublished()
    {
        QFETCH(TokenizerPointer, tokenizer);
        QFETCH(QString, text);
        QTEST(tokenizer->encode(text.toStdString()).ids, "expected");
    }

    /// GPT-2 writes the bytes that are no signs of their own, 0 to 32, 127 to 160 and 173, as U+0100 and on: a blank is
    /// "Ġ", the end of a line "Ċ".
    void gpt2SpellsBytesLikeThis()
    {
        QJsonObject vocab;
        for (const QString &token :
             {u"Ā"_s, u"ĉ"_s, u"Ċ"_s, u"č"_s, u"Ġ"_s, u"ġ"_s, u"Ł"_s, u"ł"_s, u"Ń"_s, u"Â"_s, u"¡"_s, u"Ã"_s, u"©"_s})
            vocab.insert(token, vocab.size());
        QJsonObject model = bytePairs({}, {});
        model[u"vocab"_s] = vocab;
        const auto tokenizer =
            read({{u"pre_tokenizer"_s, typed(u"ByteLevel"_s, {{u"add_prefix_space"_s, false}})}, {u"model"_s, model}});
        const auto spelt = [&](std::string_view text) { return tokens(*tokenizer, text).join(QString()); };
        QCOMPARE(spelt("\t\n\r "), u"ĉĊčĠ"_s);
        QCOMPARE(spelt(std::string_view("\0", 1)), u"Ā"_s);
        QCOMPARE(spelt("\x7f"), u"ġ"_s);
        QCOMPARE(spelt("é"), u"Ã©"_s); // C3 A9
        QCOMPARE(spelt("\u00a0\u00a1"), u"ÂłÂ¡"_s); // C2 A0, C2 A1
        QCOMPARE(spelt("\u00ad"), u"ÂŃ"_s); // C2 AD
    }

    void aTextHasTheSameIdsAloneAndInAPair()
    {
        const auto tokenizer = bert(true, {{u"a"_s, 5}, {u"##b"_s, 6}, {u"天"_s, 7}});
        const QStringList texts{u"ab a"_s, u"天a"_s, u""_s, u"abab b 天"_s};
        const auto inner = [&](const QString &text) {
            Ids ids = tokenizer->encode(text.toStdString()).ids;
            return Ids(ids.begin() + 1, ids.end() - 1);
        };
        for (const QString &one : texts) {
            for (const QString &other : texts) {
                Ids both{101};
                std::ranges::copy(inner(one), std::back_inserter(both));
                both.push_back(102);
                std::ranges::copy(inner(other), std::back_inserter(both));
                both.push_back(102);
                QCOMPARE(tokenizer->encode(one.toStdString(), other.toStdString()).ids, both);
            }
        }
    }

    void whatIsCutOffDoesNotChangeTheRest()
    {
        const auto tokenizer = xlmRoberta();
        const std::string text = "Hello world! Hello, Hello world";
        const Ids whole = tokenizer->encode(text).ids;
        for (size_t length = 2; length < whole.size(); ++length) {
            const Ids cut = tokenizer->encode(text, {}, length).ids;
            QCOMPARE(cut.size(), length);
            QVERIFY(std::equal(cut.begin(), cut.end() - 1, whole.begin()));
            QCOMPARE(cut.back(), whole.back());
        }
    }

    void theLargestIdIsThatOfAnyToken()
    {
        QCOMPARE(bert(true, {{u"a"_s, 5}})->largestId(), int64_t(102));
        QCOMPARE(xlmRoberta()->largestId(), int64_t(124084));
        const auto added =
            read({{u"added_tokens"_s, QJsonArray{special(900, u"<m>"_s)}}, {u"model"_s, wordLevel({u"?"_s})}});
        QCOMPARE(added->largestId(), int64_t(900));
        QCOMPARE(added->specialTokens(), std::vector<std::string_view>{"<m>"});
    }
};

QTEST_GUILESS_MAIN(TestPublishedTokens)
#include "tst_publishedtokens.moc"
