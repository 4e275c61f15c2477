#include "tests/tokenize/doublearray.h"
#include "tests/tokenize/tokenizerfile.h"

using namespace Qt::StringLiterals;
using namespace tokenize;
using namespace tokenizerfile;

/// What each normaliser and each pre-tokenizer does, seen through a model that spells every character.
class TestTokenParts : public QObject
{
    Q_OBJECT

    /// A model whose tokens are the words themselves; what is not among \a words is "<unk>".
    static QStringList wordsOf(const QJsonObject &preTokenizer, const QString &text)
    {
        const auto tokenizer = read({{u"pre_tokenizer"_s, preTokenizer}, {u"model"_s, wordLevel({u"<unk>"_s})}});
        const std::string utf8 = text.toStdString();
        return cuts(tokenizer->encode(utf8), utf8);
    }

    /// What a normaliser makes of a text: found out by a model that knows the expected text as one word.
    static bool normalisesTo(const QJsonObject &normalizer, const QString &text, const QString &expected)
    {
        const auto tokenizer = read({{u"normalizer"_s, normalizer}, {u"model"_s, wordLevel({u"<unk>"_s, expected})}});
        const Encoding encoding = tokenizer->encode(text.toStdString());
        return expected.isEmpty() ? encoding.ids.empty() : encoding.ids == std::vector<int64_t>{1};
    }

    static QJsonObject pattern(const QString &kind, const QString &sought) { return {{kind, sought}}; }
    static QJsonObject splitBy(const QJsonObject &sought, const QString &behavior, bool invert = false)
    {
        return typed(u"Split"_s, {{u"pattern"_s, sought}, {u"behavior"_s, behavior}, {u"invert"_s, invert}});
    }

private Q_SLOTS:
    void aNormalizerMakesOfAText_data()
    {
        QTest::addColumn<QJsonObject>("normalizer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto bert = [](bool lower, const QJsonValue &accents = {}) {
            return typed(u"BertNormalizer"_s, {{u"lowercase"_s, lower}, {u"strip_accents"_s, accents}});
        };
        QTest::newRow("BERT, uncased") << bert(true) << u"Héllo\tÀ"_s << u"hello a"_s;
        QTest::newRow("BERT, cased: accents stay") << bert(false) << u"Héllo"_s << u"Héllo"_s;
        QTest::newRow("BERT, cased, accents go") << bert(false, true) << u"Héllo"_s << u"Hello"_s;
        QTest::newRow("BERT, uncased, accents stay") << bert(true, false) << u"HÉ"_s << u"hé"_s;
        QTest::newRow("BERT, Han characters apart") << bert(true) << u"ab天气c"_s << u"ab 天  气 c"_s;
        QTest::newRow("BERT, Kana and Hangul are not Han") << bert(false) << u"あ한"_s << u"あ한"_s;
        QTest::newRow("BERT, control and format characters go")
            << bert(true) << u"a\u0000b\u200dc\ufffd\u00ad"_s << u"abc"_s;
        QTest::newRow("BERT, white space of all kinds") << bert(true) << u"a\u3000b\u00a0c\n"_s << u"a b c "_s;
        QTest::newRow("NFC") << typed(u"NFC"_s) << u"e\u0301ﬁ"_s << u"éﬁ"_s;
        QTest::newRow("NFD") << typed(u"NFD"_s) << u"é한"_s << u"e\u0301\u1112\u1161\u11ab"_s;
        QTest::newRow("NFD puts marks in order") << typed(u"NFD"_s) << u"q\u0307\u0323"_s << u"q\u0323\u0307"_s;
        QTest::newRow("NFKC") << typed(u"NFKC"_s) << u"ﬁＡ①"_s << u"fiA1"_s;
        QTest::newRow("NFKD") << typed(u"NFKD"_s) << u"ﬁé"_s << u"fie\u0301"_s;
        QTest::newRow("lower case") << typed(u"Lowercase"_s) << u"ÀΣİ"_s << u"àσi\u0307"_s;
        QTest::newRow("accents that are code points") << typed(u"StripAccents"_s) << u"e\u0301é\u20dd"_s << u"eé"_s;
        QTest::newRow("strip both ends") << typed(u"Strip"_s) << u" \u3000a b\n"_s << u"a b"_s;
        QTest::newRow("strip the left end")
            << typed(u"Strip"_s, {{u"strip_left"_s, true}, {u"strip_right"_s, false}}) << u" a "_s << u"a "_s;
        QTest::newRow("strip all of it") << typed(u"Strip"_s) << u" \n"_s << QString();
        QTest::newRow("replace a string")
            << typed(u"Replace"_s, {{u"pattern"_s, pattern(u"String"_s, u"``"_s)}, {u"content"_s, u"\""_s}})
            << u"a``b`"_s << u"a\"b`"_s;
        QTest::newRow("replace a regular expression")
            << typed(u"Replace"_s, {{u"pattern"_s, pattern(u"Regex"_s, u" {2,}"_s)}, {u"content"_s, u" "_s}})
            << u"天  a   b c"_s << u"天 a b c"_s;
        QTest::newRow("prepend") << typed(u"Prepend"_s, {{u"prepend"_s, u"▁"_s}}) << u"a"_s << u"▁a"_s;
        QTest::newRow("prepend to nothing") << typed(u"Prepend"_s, {{u"prepend"_s, u"▁"_s}}) << u""_s << u""_s;
        QTest::newRow("NMT") << typed(u"Nmt"_s) << u"a\u0001b\u200bc▁\u007f"_s << u"abc "_s.insert(2, u' ');
        QTest::newRow("one after the other")
            << typed(u"Sequence"_s,
                     {{u"normalizers"_s, QJsonArray{typed(u"NFD"_s), typed(u"StripAccents"_s), typed(u"Lowercase"_s)}}})
            << u"Ünï"_s << u"uni"_s;
    }

    void aNormalizerMakesOfAText()
    {
        QFETCH(QJsonObject, normalizer);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QVERIFY(normalisesTo(normalizer, text, expected));
    }

    void aPreTokenizerCutsAText_data()
    {
        QTest::addColumn<QJsonObject>("preTokenizer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");

        const QString hey = u"Hey, it's 12:30…"_s;
        QTest::newRow("BERT") << typed(u"BertPreTokenizer"_s) << hey
                              << QStringList{u"Hey"_s, u","_s, u"it"_s, u"'"_s, u"s"_s,
                                             u"12"_s,  u":"_s, u"30"_s, u"…"_s};
        QTest::newRow("BERT: signs of ASCII are punctuation, others are not")
            << typed(u"BertPreTokenizer"_s) << u"a$b€c。d"_s << QStringList{u"a"_s, u"$"_s, u"b€c"_s, u"。"_s, u"d"_s};
        QTest::newRow("Whitespace") << typed(u"Whitespace"_s) << hey
                                    << QStringList{u"Hey"_s, u","_s, u"it"_s, u"'"_s, u"s"_s,
                                                   u"12"_s,  u":"_s, u"30"_s, u"…"_s};
        QTest::newRow("Whitespace keeps signs together")
            << typed(u"Whitespace"_s) << u"天气!? a_b"_s << QStringList{u"天气"_s, u"!?"_s, u"a_b"_s};
        QTest::newRow("WhitespaceSplit") << typed(u"WhitespaceSplit"_s) << u" a,b\u3000c "_s
                                         << QStringList{u"a,b"_s, u"c"_s};
        QTest::newRow("Punctuation") << typed(u"Punctuation"_s) << u"a?? b"_s
                                     << QStringList{u"a"_s, u"?"_s, u"?"_s, u" b"_s};
        QTest::newRow("Punctuation, contiguous") << typed(u"Punctuation"_s, {{u"behavior"_s, u"Contiguous"_s}})
                                                 << u"a??b"_s << QStringList{u"a"_s, u"??"_s, u"b"_s};
        QTest::newRow("Digits") << typed(u"Digits"_s, {{u"individual_digits"_s, false}}) << u"a12三"_s
                                << QStringList{u"a"_s, u"12"_s, u"三"_s};
        QTest::newRow("Digits one by one")
            << typed(u"Digits"_s, {{u"individual_digits"_s, true}}) << u"a12"_s << QStringList{u"a"_s, u"1"_s, u"2"_s};
        QTest::newRow("CharDelimiterSplit") << typed(u"CharDelimiterSplit"_s, {{u"delimiter"_s, u"、"_s}})
                                            << u"天、气、"_s << QStringList{u"天"_s, u"气"_s};
        const QJsonObject dash = pattern(u"String"_s, u"-"_s);
        const QString text = u"the-final--countdown"_s; // the example that the format's documentation gives
        QTest::newRow("Removed") << splitBy(dash, u"Removed"_s) << text
                                 << QStringList{u"the"_s, u"final"_s, u"countdown"_s};
        QTest::newRow("Isolated") << splitBy(dash, u"Isolated"_s) << text
                                  << QStringList{u"the"_s, u"-"_s, u"final"_s, u"-"_s, u"-"_s, u"countdown"_s};
        QTest::newRow("MergedWithPrevious") << splitBy(dash, u"MergedWithPrevious"_s) << text
                                            << QStringList{u"the-"_s, u"final-"_s, u"-"_s, u"countdown"_s};
        QTest::newRow("MergedWithNext") << splitBy(dash, u"MergedWithNext"_s) << text
                                        << QStringList{u"the"_s, u"-final"_s, u"-"_s, u"-countdown"_s};
        QTest::newRow("Contiguous") << splitBy(dash, u"Contiguous"_s) << text
                                    << QStringList{u"the"_s, u"-"_s, u"final"_s, u"--"_s, u"countdown"_s};
        QTest::newRow("Removed, inverted") << splitBy(pattern(u"Regex"_s, u"\\p{Han}+"_s), u"Removed"_s, true)
                                           << u"a天气b。c"_s << QStringList{u"天气"_s};
        QTest::newRow("a place without width") << splitBy(pattern(u"Regex"_s, u"(?=[A-Z])"_s), u"Isolated"_s)
                                               << u"aBcD"_s << QStringList{u"a"_s, u"Bc"_s, u"D"_s};
        QTest::newRow("beyond the first plane")
            << splitBy(pattern(u"Regex"_s, u"b"_s), u"Removed"_s) << u"😀b😀"_s << QStringList{u"😀"_s, u"😀"_s};
        const QJsonObject gpt2 = typed(u"ByteLevel"_s, {{u"add_prefix_space"_s, false}});
        QTest::newRow("ByteLevel") << gpt2 << u"Hello there's  a\n 12天 ?!"_s
                                   << QStringList{u"Hello"_s, u" there"_s, u"'s"_s, u" "_s,  u" a"_s,
                                                  u"\n"_s,    u" 12"_s,    u"天"_s, u" ?!"_s};
        QTest::newRow("ByteLevel, white space at the end is one word")
            << gpt2 << u"a  \n"_s << QStringList{u"a"_s, u"  \n"_s};
        QTest::newRow("Metaspace") << typed(u"Metaspace"_s, {{u"replacement"_s, u"▁"_s}}) << u"a b  c"_s
                                   << QStringList{u"a"_s, u" b"_s, u" "_s, u" c"_s};
        QTest::newRow("Metaspace, not split")
            << typed(u"Metaspace"_s, {{u"replacement"_s, u"▁"_s}, {u"split"_s, false}}) << u"a b"_s
            << QStringList{u"a b"_s};
        QTest::newRow("one after the other")
            << typed(u"Sequence"_s,
                     {{u"pretokenizers"_s, QJsonArray{typed(u"WhitespaceSplit"_s), typed(u"Punctuation"_s)}}})
            << u"a b,c"_s << QStringList{u"a"_s, u"b"_s, u","_s, u"c"_s};
    }

    void aPreTokenizerCutsAText()
    {
        QFETCH(QJsonObject, preTokenizer);
        QFETCH(QString, text);
        QTEST(wordsOf(preTokenizer, text), "words");
    }

    void metaspacePutsABlankInFrontByItsScheme()
    {
        const auto ids = [](const QString &scheme, std::string_view text) {
            const auto metaspace = typed(u"Metaspace"_s, {{u"replacement"_s, u"▁"_s}, {u"prepend_scheme"_s, scheme}});
            const QJsonObject mask{{u"id"_s, 9}, {u"content"_s, u"<m>"_s}, {u"special"_s, true}};
            return read({{u"added_tokens"_s, QJsonArray{mask}},
                         {u"pre_tokenizer"_s, metaspace},
                         {u"model"_s, wordLevel({u"<unk>"_s, u"a"_s, u"▁a"_s})}})
                ->encode(text)
                .ids;
        };
        QCOMPARE(ids(u"always"_s, "a<m>a a"), std::vector<int64_t>({2, 9, 2, 2}));
        QCOMPARE(ids(u"first"_s, "a<m>a a"), std::vector<int64_t>({2, 9, 1, 2}));
        QCOMPARE(ids(u"first"_s, "<m>a"), std::vector<int64_t>({9, 1}));
        QCOMPARE(ids(u"never"_s, "a a"), std::vector<int64_t>({1, 2}));
        QCOMPARE(ids(u"always"_s, " a"), std::vector<int64_t>({2}));
    }

    void byteLevelSpellsBytesAsGpt2Does()
    {
        // Published with GPT-2: a blank is Ġ (U+0120), a line feed Ċ (U+010A), and "é" the two letters Ã ©.
        const auto tokenizer = read({{u"pre_tokenizer"_s, typed(u"ByteLevel"_s, {{u"add_prefix_space"_s, true}})},
                                     {u"model"_s, wordLevel({u"<unk>"_s, u"ĠHello"_s, u"Ċ"_s, u"Ġworld"_s, u"Ã©"_s})}});
        const Encoding encoding = tokenizer->encode("Hello world\n\xC3\xA9");
        QCOMPARE(encoding.ids, std::vector<int64_t>({1, 3, 2, 4}));
        QCOMPARE(encoding.spans[0], (text::Span{0, 5}));
        QCOMPARE(encoding.spans[1], (text::Span{5, 11}));
        QCOMPARE(encoding.spans[3], (text::Span{12, 14}));
    }

    void theSpansOfByteLevelMayLeaveOutBlanks()
    {
        const auto tokenizer = read({{u"pre_tokenizer"_s, typed(u"ByteLevel"_s)},
                                     {u"post_processor"_s, typed(u"ByteLevel"_s, {{u"trim_offsets"_s, true}})},
                                     {u"model"_s, wordLevel({u"<unk>"_s})}});
        const std::string_view text = "a bc   ";
        QCOMPARE(cuts(tokenizer->encode(text), text), QStringList({u"a"_s, u"bc"_s, u""_s}));
    }

    void aBlankThatIsPutInFrontStandsForNothing()
    {
        const auto tokenizer = read({{u"pre_tokenizer"_s, typed(u"Metaspace"_s, {{u"replacement"_s, u"▁"_s}})},
                                     {u"model"_s, unigram({{u"<unk>"_s, 0}, {u"▁"_s, -1}, {u"天"_s, -1}})}});
        const Encoding encoding = tokenizer->encode("天 天");
        QCOMPARE(encoding.spans, std::vector<text::Span>({{0, 0}, {0, 3}, {3, 4}, {4, 7}}));
    }

    void theRulesOfASentencePieceModelAreFollowed()
    {
        const QJsonObject rules = typed(u"Precompiled"_s,
                                        {{u"precompiled_charsmap"_s,
                                          charsmap({{"\xEF\xBC\xA1", "A"},
                                                    {"\xEF\xAC\x81", "fi"},
                                                    {"\xE3\x80\x80", " "},
                                                    {"e\xCC\x81", "\xC3\xA9"},
                                                    {"\xC2\xAD", ""}})}});
        QVERIFY(normalisesTo(rules, u"Ａﬁ\u3000b天"_s, u"Afi b天"_s));
        QVERIFY(normalisesTo(rules, u"e\u0301e"_s, u"ée"_s));
        QVERIFY(normalisesTo(rules, u"a\u00adb"_s, u"ab"_s));
        QVERIFY(normalisesTo(rules, u"B天\u0301"_s, u"B天\u0301"_s));
    }
};

QTEST_GUILESS_MAIN(TestTokenParts)
#include "tst_tokenparts.moc"
