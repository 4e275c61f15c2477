#include "tests/tokenize/tokenizerfile.h"

#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tokenize;
using namespace tokenizerfile;

/// Whole files: what they refuse, what surrounds a text, windows, added tokens.
class TestTokenizer : public QObject
{
    Q_OBJECT

    static QJsonObject bertFile()
    {
        const QStringList tokens{u"[UNK]"_s, u"[CLS]"_s, u"[SEP]"_s, u"[MASK]"_s, u"un"_s, u"##aff"_s, u"##able"_s,
                                 u"runn"_s,  u"##ing"_s, u"天"_s,    u"气"_s,     u"a"_s,  u"b"_s,     u"c"_s};
        return {{u"added_tokens"_s,
                 QJsonArray{special(1, u"[CLS]"_s), special(2, u"[SEP]"_s), special(3, u"[MASK]"_s)}},
                {u"normalizer"_s, typed(u"BertNormalizer"_s, {{u"lowercase"_s, true}, {u"strip_accents"_s, {}}})},
                {u"pre_tokenizer"_s, typed(u"BertPreTokenizer"_s)},
                {u"post_processor"_s,
                 typed(u"BertProcessing"_s,
                       {{u"sep"_s, QJsonArray{u"[SEP]"_s, 2}}, {u"cls"_s, QJsonArray{u"[CLS]"_s, 1}}})},
                {u"model"_s, wordPiece(tokens)}};
    }

    static QJsonObject special(int id, const QString &content)
    {
        return {{u"id"_s, id}, {u"content"_s, content}, {u"special"_s, true}, {u"normalized"_s, false}};
    }

    static QJsonObject wordsWith(const QJsonObject &added)
    {
        return {{u"added_tokens"_s, QJsonArray{added}},
                {u"normalizer"_s, typed(u"Lowercase"_s)},
                {u"pre_tokenizer"_s, typed(u"WhitespaceSplit"_s)},
                {u"model"_s, wordLevel({u"<unk>"_s, u"a"_s, u"b"_s, u"bmask"_s})}};
    }

private Q_SLOTS:
    void aTextHasItsSpecialTokensAndSpans()
    {
        const auto bert = read(bertFile());
        const std::string_view text = "UNaffable 天气";
        const Encoding encoding = bert->encode(text);
        QCOMPARE(tokens(*bert, encoding),
                 QStringList({u"[CLS]"_s, u"un"_s, u"##aff"_s, u"##able"_s, u"天"_s, u"气"_s, u"[SEP]"_s}));
        QCOMPARE(cuts(encoding, text), QStringList({u""_s, u"UN"_s, u"aff"_s, u"able"_s, u"天"_s, u"气"_s, u""_s}));
        QCOMPARE(encoding.special, std::vector<uint8_t>({1, 0, 0, 0, 0, 0, 1}));
        QCOMPARE(encoding.typeIds, std::vector<int64_t>(7, 0));
        QCOMPARE(encoding.attentionMask, std::vector<int64_t>(7, 1));
    }

    void thePublishedIdsOfBertSurroundTwoTexts()
    {
        QJsonObject file = bertFile();
        file[u"post_processor"_s] =
            typed(u"BertProcessing"_s,
                  {{u"sep"_s, QJsonArray{u"[SEP]"_s, 102}}, {u"cls"_s, QJsonArray{u"[CLS]"_s, 101}}});
        const auto bert = read(file);
        const Encoding encoding = bert->encode("a", "b c");
        QCOMPARE(encoding.ids, std::vector<int64_t>({101, 11, 102, 12, 13, 102}));
        QCOMPARE(encoding.typeIds, std::vector<int64_t>({0, 0, 0, 1, 1, 1}));
        QCOMPARE(encoding.ofPair, std::vector<uint8_t>({0, 0, 0, 1, 1, 0}));
    }

    void robertaPutsTwoSeparatorsBetweenTwoTexts()
    {
        QJsonObject file = bertFile();
        file[u"post_processor"_s] =
            typed(u"RobertaProcessing"_s, {{u"sep"_s, QJsonArray{u"</s>"_s, 2}}, {u"cls"_s, QJsonArray{u"<s>"_s, 0}}});
        const Encoding encoding = read(file)->encode("a", "b");
        QCOMPARE(encoding.ids, std::vector<int64_t>({0, 11, 2, 2, 12, 2}));
        QCOMPARE(encoding.typeIds, std::vector<int64_t>(6, 0));
    }

    void aTemplateSaysWhatStandsWhere()
    {
        const auto part = [](const QString &kind, const QString &id, int type) {
            return QJsonObject{{kind, QJsonObject{{u"id"_s, id}, {u"type_id"_s, type}}}};
        };
        const auto sequence = u"Sequence"_s;
        const auto token = u"SpecialToken"_s;
        QJsonObject file = bertFile();
        file[u"post_processor"_s] =
            typed(u"TemplateProcessing"_s,
                  {{u"single"_s, QJsonArray{part(token, u"<s>"_s, 0), part(sequence, u"A"_s, 0)}},
                   {u"pair"_s,
                    QJsonArray{part(sequence, u"B"_s, 3), part(token, u"<s>"_s, 2), part(sequence, u"A"_s, 1)}},
                   {u"special_tokens"_s,
                    QJsonObject{{u"<s>"_s, QJsonObject{{u"id"_s, u"<s>"_s}, {u"ids"_s, QJsonArray{7, 8}}}}}}});
        const auto tokenizer = read(file);
        QCOMPARE(tokenizer->encode("a").ids, std::vector<int64_t>({7, 8, 11}));
        QCOMPARE(tokenizer->encode("a", "b").ids, std::vector<int64_t>({12, 7, 8, 11}));
        QCOMPARE(tokenizer->encode("a", "b").typeIds, std::vector<int64_t>({3, 2, 2, 1}));
        QCOMPARE(tokenizer->specialCount(), size_t(2));
    }

    void aTextOfNothingIsItsSpecialTokens()
    {
        const auto bert = read(bertFile());
        QCOMPARE(bert->encode("").ids, std::vector<int64_t>({1, 2}));
        QCOMPARE(bert->encode(" \n\t").ids, std::vector<int64_t>({1, 2}));
        QCOMPARE(bert->windows("", 8, 2).size(), size_t(1));
    }

    void aTextIsCutAtItsEndAndTheLongerOfTwo()
    {
        const auto bert = read(bertFile());
        QCOMPARE(bert->encode("a b c a b c", {}, 4).ids, std::vector<int64_t>({1, 11, 12, 2}));
        QCOMPARE(bert->encode("a b c a b c", "c", 6).ids, std::vector<int64_t>({1, 11, 12, 2, 13, 2}));
        QCOMPARE(bert->encode("a b c a", "c b a c", 7).ids, std::vector<int64_t>({1, 11, 12, 2, 13, 12, 2}));
        QCOMPARE(bert->encode("a", {}, 1).ids, std::vector<int64_t>({1, 2})); // special tokens are never cut
    }

    void windowsOverlapByTheStrideAndCoverTheText()
    {
        const auto bert = read(bertFile());
        const auto windows = bert->windows("a b c a b", 5, 1);
        QCOMPARE(windows.size(), size_t(2));
        QCOMPARE(windows[0].ids, std::vector<int64_t>({1, 11, 12, 13, 2}));
        QCOMPARE(windows[1].ids, std::vector<int64_t>({1, 13, 11, 12, 2}));
        QCOMPARE(windows[1].spans[1], (text::Span{4, 5}));
        QVERIFY(bert->windows("a", 3, 1).empty()); // a window would never get on
        QVERIFY(bert->windows("a", 2, 0).empty());
    }

    void anAddedTokenIsFoundInTheTextItself()
    {
        const auto bert = read(bertFile());
        const Encoding encoding = bert->encode("a[MASK]b [mask]");
        QCOMPARE(tokens(*bert, encoding).mid(0, 4), QStringList({u"[CLS]"_s, u"a"_s, u"[MASK]"_s, u"b"_s}));
        QCOMPARE(encoding.special, std::vector<uint8_t>({1, 0, 0, 0, 0, 0, 0, 1}));
        QCOMPARE(encoding.spans[2], (text::Span{1, 7}));
    }

    void anAddedTokenMayTakeTheWhiteSpaceAroundIt()
    {
        const auto file = wordsWith(
            {{u"id"_s, 9}, {u"content"_s, u"<m>"_s}, {u"special"_s, true}, {u"lstrip"_s, true}, {u"rstrip"_s, true}});
        const Encoding encoding = read(file)->encode("a  <m> <m>\nb");
        QCOMPARE(encoding.ids, std::vector<int64_t>({1, 9, 9, 2}));
        QCOMPARE(encoding.spans[1], (text::Span{1, 7}));
        QCOMPARE(encoding.spans[2], (text::Span{7, 11}));
    }

    void anAddedTokenMayHaveToBeAWord()
    {
        const auto file =
            wordsWith({{u"id"_s, 9}, {u"content"_s, u"mask"_s}, {u"special"_s, true}, {u"single_word"_s, true}});
        QCOMPARE(read(file)->encode("mask bmask a").ids, std::vector<int64_t>({9, 3, 1}));
    }

    void aNormalizedAddedTokenIsFoundAfterNormalisation()
    {
        const auto file = wordsWith({{u"id"_s, 9}, {u"content"_s, u"MasK"_s}, {u"normalized"_s, true}});
        QCOMPARE(read(file)->encode("a mASk b").ids, std::vector<int64_t>({1, 9, 2}));
        const auto exact = wordsWith({{u"id"_s, 9}, {u"content"_s, u"MasK"_s}, {u"normalized"_s, false}});
        QCOMPARE(read(exact)->encode("a mASk b").ids, std::vector<int64_t>({1, 0, 2}));
    }

    void theLongestOfSeveralAddedTokensCounts()
    {
        QJsonObject file = wordsWith({});
        file[u"added_tokens"_s] = QJsonArray{special(8, u"<a"_s), special(9, u"<ab>"_s)};
        QCOMPARE(read(file)->encode("<ab><a").ids, std::vector<int64_t>({9, 8}));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");

        const auto row = [](const char *name, const QString &field, const QJsonValue &value, const QString &where,
                            const QString &detail) {
            QJsonObject file = bertFile();
            file[field] = value;
            QTest::newRow(name) << json(file) << u"tokenizer.json: "_s + where << detail;
        };
        QTest::newRow("not JSON") << "{"_ba << u"tokenizer.json"_s << u""_s;
        QTest::newRow("no object") << "[]"_ba << u"tokenizer.json: the whole file"_s << u"is not an object"_s;
        QTest::newRow("no model") << "{}"_ba << u"tokenizer.json: the whole file"_s << u"\"model\""_s;
        row("an unknown normalizer in a sequence", u"normalizer"_s,
            typed(u"Sequence"_s, {{u"normalizers"_s, QJsonArray{typed(u"NFC"_s), typed(u"Rot13"_s)}}}),
            u"normalizer.normalizers[1].type"_s, u"the normalizer \"Rot13\" is not supported"_s);
        row("an unknown pre-tokenizer", u"pre_tokenizer"_s, typed(u"Jieba"_s), u"pre_tokenizer.type"_s, u"Jieba"_s);
        row("an unknown post-processor", u"post_processor"_s, typed(u"Bow"_s), u"post_processor.type"_s, u"Bow"_s);
        row("an unknown model", u"model"_s, typed(u"Neural"_s), u"model.type"_s, u"Neural"_s);
        row("an unknown token without an entry", u"model"_s,
            typed(u"WordLevel"_s, {{u"vocab"_s, vocabulary({u"a"_s})}, {u"unk_token"_s, u"<unk>"_s}}),
            u"model.unk_token"_s, u"<unk>"_s);
        row("an id that is no number", u"model"_s,
            typed(u"WordLevel"_s, {{u"vocab"_s, QJsonObject{{u"a"_s, u"1"_s}}}, {u"unk_token"_s, u"a"_s}}),
            u"model.vocab"_s, u"the id of \"a\""_s);
        row("an id beyond all bounds", u"model"_s,
            typed(u"WordLevel"_s, {{u"vocab"_s, QJsonObject{{u"a"_s, 2e9}}}, {u"unk_token"_s, u"a"_s}}),
            u"model.vocab"_s, u"the id of \"a\""_s);
        row("a merge of an unknown token", u"model"_s, bytePairs({u"a"_s, u"b"_s}, {u"a b"_s}), u"model.merges[0]"_s,
            u"\"ab\""_s);
        row("a merge of three tokens", u"model"_s, bytePairs({u"a"_s}, {u"a a a"_s}), u"model.merges[0]"_s, u"blank"_s);
        row("a score that is missing", u"model"_s,
            typed(u"Unigram"_s, {{u"vocab"_s, QJsonArray{QJsonArray{u"a"_s}}}, {u"unk_id"_s, 0}}), u"model.vocab[0]"_s,
            u"score"_s);
        row("an unknown id past the vocabulary", u"model"_s,
            typed(u"Unigram"_s, {{u"vocab"_s, QJsonArray{QJsonArray{u"a"_s, -1}}}, {u"unk_id"_s, 1}}),
            u"model.unk_id"_s, u"from 0 to 0"_s);
        row("a pattern that is no regular expression", u"pre_tokenizer"_s,
            typed(u"Split"_s, {{u"pattern"_s, QJsonObject{{u"Regex"_s, u"(a"_s}}}, {u"behavior"_s, u"Removed"_s}}),
            u"pre_tokenizer.pattern.Regex"_s, u"(a"_s);
        row("a behavior that there is not", u"pre_tokenizer"_s, typed(u"Punctuation"_s, {{u"behavior"_s, u"Eaten"_s}}),
            u"pre_tokenizer.behavior"_s, u"Eaten"_s);
        row("rules that are no base64", u"normalizer"_s, typed(u"Precompiled"_s, {{u"precompiled_charsmap"_s, u"*"_s}}),
            u"normalizer.precompiled_charsmap"_s, u"base64"_s);
        row("rules that are cut off", u"normalizer"_s,
            typed(u"Precompiled"_s, {{u"precompiled_charsmap"_s, u"CAAAAAAA"_s}}), u"normalizer.precompiled_charsmap"_s,
            u"double array"_s);
        row("a special token that is not listed", u"post_processor"_s,
            typed(u"TemplateProcessing"_s,
                  {{u"single"_s, QJsonArray{QJsonObject{{u"SpecialToken"_s, QJsonObject{{u"id"_s, u"<x>"_s}}}}}},
                   {u"pair"_s, QJsonArray()},
                   {u"special_tokens"_s, QJsonObject()}}),
            u"post_processor.single[0].SpecialToken.id"_s, u"<x>"_s);
        row("an added token without its text", u"added_tokens"_s, QJsonArray{QJsonObject{{u"id"_s, 1}}},
            u"added_tokens[0]"_s, u"\"content\""_s);
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, json);
        const auto tokenizer = Tokenizer::read(json, u"tokenizer.json"_s);
        QVERIFY(!tokenizer);
        QCOMPARE(tokenizer.error().kind, Failure::Kind::BadInput);
        QTEST(tokenizer.error().where, "where");
        QFETCH(QString, detail);
        QVERIFY2(tokenizer.error().detail.contains(detail), qPrintable(tokenizer.error().detail));
    }

    void aFileIsReadFromDisk()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"tokenizer.json"_s);
        QCOMPARE(Tokenizer::load(path).error().kind, Failure::Kind::NotFound);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json(bertFile()));
        file.close();
        const auto bert = Tokenizer::load(path);
        QVERIFY(bert);
        QCOMPARE((*bert)->encode("a").ids, std::vector<int64_t>({1, 11, 2}));
        QCOMPARE((*bert)->id("[MASK]"), std::optional<int64_t>(3));
        QCOMPARE((*bert)->token(99), std::string_view());
    }

    void aFileAboveTheLimitIsRefused()
    {
        const auto tokenizer = Tokenizer::read(QByteArray(Tokenizer::largestFile + 1, ' '), u"big"_s);
        QCOMPARE(tokenizer.error().kind, Failure::Kind::BadInput);
    }

    void manyThreadsUseOneTokenizer()
    {
        const auto bert = read(bertFile());
        const Encoding alone = bert->encode("unaffable running 天气 é[MASK]");
        std::atomic<int> different = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 200; ++round)
                    different += bert->encode("unaffable running 天气 é[MASK]").ids != alone.ids;
            });
        }
        threads.clear();
        QCOMPARE(different.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
