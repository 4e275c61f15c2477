#include "tests/tokenize/tokenizerfile.h"

using namespace Qt::StringLiterals;
using namespace tokenize;
using namespace tokenizerfile;

/// What each kind of model makes of a word.
class TestTokenModels : public QObject
{
    Q_OBJECT

    static TokenizerPointer of(const QJsonObject &model) { return read({{u"model"_s, model}}); }

private Q_SLOTS:
    void wordPieceTakesTheLongestBeginning()
    {
        const auto piece = of(wordPiece({u"[UNK]"_s, u"un"_s, u"una"_s, u"##aff"_s, u"##ffable"_s, u"##able"_s}));
        // The example of BERT's own code: "unaffable" is un ##aff ##able; a longer beginning would win.
        QCOMPARE(tokens(*piece, "unaffable"), QStringList({u"una"_s, u"##ffable"_s}));
        const auto bert = of(wordPiece({u"[UNK]"_s, u"un"_s, u"##aff"_s, u"##able"_s, u"runn"_s, u"##ing"_s}));
        QCOMPARE(tokens(*bert, "unaffable"), QStringList({u"un"_s, u"##aff"_s, u"##able"_s}));
    }

    void aWordThatWordPieceCannotCutIsUnknownAsAWhole()
    {
        const auto piece = of(wordPiece({u"[UNK]"_s, u"un"_s, u"##aff"_s}));
        const Encoding encoding = piece->encode("unaffx");
        QCOMPARE(encoding.ids, std::vector<int64_t>({0}));
        QCOMPARE(encoding.spans[0], (text::Span{0, 6}));
    }

    void wordPieceLeavesWordsOfTooManyCharacters()
    {
        QJsonObject model = wordPiece({u"[UNK]"_s, u"天"_s, u"##天"_s});
        model[u"max_input_chars_per_word"_s] = 3;
        const auto piece = of(model);
        QCOMPARE(piece->encode("天天天").size(), size_t(3)); // characters, not bytes
        QCOMPARE(piece->encode("天天天天").ids, std::vector<int64_t>({0}));
    }

    void wordLevelKnowsAWordOrNot()
    {
        const auto words = of(wordLevel({u"<unk>"_s, u"天气"_s}));
        QCOMPARE(words->encode("天气").ids, std::vector<int64_t>({1}));
        QCOMPARE(words->encode("天").ids, std::vector<int64_t>({0}));
    }

    void mergesAreMadeByTheirRank_data()
    {
        QTest::addColumn<QStringList>("merges");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("expected");

        // The word of the paper that brought byte pairs to translation (Sennrich et al., 2016): "lower".
        QTest::newRow("lower") << QStringList{u"l o"_s, u"lo w"_s, u"e r"_s} << u"lower"_s
                               << QStringList{u"low"_s, u"er"_s};
        QTest::newRow("an earlier merge takes the letter")
            << QStringList{u"w e"_s, u"l o"_s, u"e r"_s} << u"lower"_s << QStringList{u"lo"_s, u"we"_s, u"r"_s};
        QTest::newRow("the first of two places") << QStringList{u"l l"_s} << u"lll"_s << QStringList{u"ll"_s, u"l"_s};
        QTest::newRow("merges of merges")
            << QStringList{u"l l"_s, u"ll ll"_s} << u"lllll"_s << QStringList{u"llll"_s, u"l"_s};
    }

    void mergesAreMadeByTheirRank()
    {
        QFETCH(QStringList, merges);
        QFETCH(QString, word);
        QStringList vocab{u"l"_s, u"o"_s, u"w"_s, u"e"_s, u"r"_s};
        for (QString merge : std::as_const(merges))
            vocab.append(merge.remove(u' '));
        QTEST(tokens(*of(bytePairs(vocab, merges)), word.toStdString()), "expected");
    }

    void aMergeMayBeAList()
    {
        QJsonObject model = bytePairs({u"a"_s, u" "_s, u"a "_s}, {});
        model[u"merges"_s] = QJsonArray{QJsonArray{u"a"_s, u" "_s}};
        QCOMPARE(of(model)->encode("a a ").ids, std::vector<int64_t>({2, 2}));
    }

    void aModelWithoutItsTypeIsKnownByItsFields()
    {
        QJsonObject model = bytePairs({u"a"_s, u"aa"_s}, {u"a a"_s});
        model.remove(u"type"_s);
        QCOMPARE(of(model)->encode("aa").ids, std::vector<int64_t>({1}));
    }

    void charactersThatAreNoTokensAreUnknown()
    {
        const QStringList vocab{u"<unk>"_s, u"a"_s, u"aa"_s};
        const std::string_view text = "a天气aa";
        const auto apart = of(bytePairs(vocab, {u"a a"_s}, {{u"unk_token"_s, u"<unk>"_s}}));
        QCOMPARE(apart->encode(text).ids, std::vector<int64_t>({1, 0, 0, 2}));
        const auto fused = of(bytePairs(vocab, {u"a a"_s}, {{u"unk_token"_s, u"<unk>"_s}, {u"fuse_unk"_s, true}}));
        QCOMPARE(fused->encode(text).ids, std::vector<int64_t>({1, 0, 2}));
        QCOMPARE(fused->encode(text).spans[1], (text::Span{1, 7}));
        const auto none = of(bytePairs(vocab, {u"a a"_s}));
        QCOMPARE(none->encode(text).ids, std::vector<int64_t>({2, 1})); // left out before the merges, which go across
        QCOMPARE(none->encode(text).spans[0], (text::Span{0, 8}));
    }

    void whatIsUnknownMayBeSpeltInBytes()
    {
        const QStringList vocab{u"<unk>"_s, u"a"_s, u"<0xE5>"_s, u"<0xA4>"_s, u"<0xA9>"_s};
        const auto pairs = of(bytePairs(vocab, {}, {{u"unk_token"_s, u"<unk>"_s}, {u"byte_fallback"_s, true}}));
        const Encoding encoding = pairs->encode("a天气");
        QCOMPARE(encoding.ids, std::vector<int64_t>({1, 2, 3, 4, 0})); // one byte of the second has no token
        for (size_t i = 1; i <= 3; ++i)
            QCOMPARE(encoding.spans[i], (text::Span{1, 4})); // a span is of whole characters
        QList<Scored> scored;
        for (const QString &token : vocab)
            scored.append({token, -double(scored.size())});
        const auto unigrams = of(unigram(scored, {{u"byte_fallback"_s, true}}));
        QCOMPARE(unigrams->encode("a天").ids, std::vector<int64_t>({1, 2, 3, 4}));
    }

    void insideAndAtTheEndTokensMayLookDifferent()
    {
        const auto ends = of(bytePairs({u"a"_s, u"b"_s, u"b</w>"_s, u"ab</w>"_s}, {u"a b</w>"_s},
                                       {{u"end_of_word_suffix"_s, u"</w>"_s}}));
        QCOMPARE(tokens(*ends, "ab"), QStringList({u"ab</w>"_s}));
        const auto inside = of(bytePairs({u"a"_s, u"##b"_s, u"##c"_s, u"ab"_s, u"##bc"_s}, {u"##b ##c"_s, u"a ##b"_s},
                                         {{u"continuing_subword_prefix"_s, u"##"_s}}));
        QCOMPARE(tokens(*inside, "abc"), QStringList({u"a"_s, u"##bc"_s}));
        QCOMPARE(tokens(*inside, "ab"), QStringList({u"ab"_s}));
    }

    void aWholeWordMayGoBeforeTheMerges()
    {
        const QStringList vocab{u"a"_s, u"b"_s, u"c"_s, u"ab"_s, u"abc"_s};
        QCOMPARE(of(bytePairs(vocab, {u"a b"_s}))->encode("abc").ids, std::vector<int64_t>({3, 2}));
        const auto ignoring = of(bytePairs(vocab, {u"a b"_s}, {{u"ignore_merges"_s, true}}));
        QCOMPARE(ignoring->encode("abc").ids, std::vector<int64_t>({4}));
        QCOMPARE(ignoring->encode("abcc").ids, std::vector<int64_t>({3, 2, 2}));
    }

    void unigramTakesTheBestScore()
    {
        // The worked example in the documentation of the format's own library.
        const auto best = of(unigram({{u"<unk>"_s, 0},
                                      {u"a"_s, 0},
                                      {u"b"_s, 0},
                                      {u"c"_s, 0},
                                      {u"d"_s, 0},
                                      {u"cd"_s, 1},
                                      {u"ab"_s, 2},
                                      {u"abc"_s, 5},
                                      {u"abcd"_s, 10}}));
        const std::string_view text = "abcdacdxx";
        const Encoding encoding = best->encode(text);
        QCOMPARE(encoding.ids, std::vector<int64_t>({8, 1, 5, 0}));
        QCOMPARE(cuts(encoding, text), QStringList({u"abcd"_s, u"a"_s, u"cd"_s, u"xx"_s}));
    }

    void anUnknownCharacterCostsTenMoreThanTheWorstToken()
    {
        // "ab" as a + unknown: -1 - (4 + 10) = -15
        const auto known = of(unigram({{u"<unk>"_s, 0}, {u"a"_s, -1}, {u"ab"_s, -4}}));
        QCOMPARE(known->encode("ab").ids, std::vector<int64_t>({2}));
        const QList<Scored> dear{{u"<unk>"_s, 0}, {u"a"_s, -1}, {u"b"_s, -3}, {u"ab"_s, -4.5}};
        QCOMPARE(of(unigram(dear))->encode("ab").ids, std::vector<int64_t>({1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestTokenModels)
#include "tst_tokenmodels.moc"
