#include "app/text/utf8.h"
#include "tests/tokenize/tokenizerfile.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace tokenize;
using namespace tokenizerfile;

/// What holds for any text: models against slow ones that are plainly right, spans against the text.
class TestTokenProperties : public QObject
{
    Q_OBJECT

    /// Words of many scripts, with what makes trouble: joined emoji, marks, right to left, bytes that are no UTF-8.
    static std::string anyText(QRandomGenerator &random, int pieces)
    {
        static const QList<QByteArray> all{"a"_ba,
                                           "Bc"_ba,
                                           "the"_ba,
                                           " "_ba,
                                           "  "_ba,
                                           "\n"_ba,
                                           "\t"_ba,
                                           "12"_ba,
                                           ","_ba,
                                           "'s"_ba,
                                           "!?"_ba,
                                           "天"_ba,
                                           "气"_ba,
                                           "预报"_ba,
                                           "。"_ba,
                                           "，"_ba,
                                           "\xE3\x80\x80"_ba,
                                           "Ｆ"_ba,
                                           "é"_ba,
                                           "e\xCC\x81"_ba,
                                           "\xCC\x88"_ba,
                                           "👩‍👩‍👧"_ba,
                                           "🇨🇳"_ba,
                                           "😀"_ba,
                                           "نص"_ba,
                                           "עברית"_ba,
                                           "한국"_ba,
                                           "ไทย"_ba,
                                           "ﬁ"_ba,
                                           "İ"_ba,
                                           "\xE2\x80\x8B"_ba,
                                           "\x80"_ba,
                                           "\xE5\xA4"_ba,
                                           "\xED\xA0\x80"_ba,
                                           "\xFF"_ba,
                                           "[MASK]"_ba};
        std::string text;
        for (int i = 0; i < pieces; ++i)
            text += all[random.bounded(all.size())].toStdString();
        return text;
    }

    static QStringList byteVocabulary()
    {
        QStringList tokens;
        char32_t next = 0x100;
        for (char32_t byte = 0; byte < 256; ++byte) {
            const bool isPrintable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
            tokens.append(QString::fromUcs4(isPrintable ? &byte : &next, 1));
            next += isPrintable ? 0 : 1;
        }
        return tokens;
    }

    static std::string validated(std::string_view bytes)
    {
        std::string valid;
        for (size_t at = 0; at < bytes.size();) {
            const text::CodePoint c = text::codePointAt(bytes, at);
            text::append(valid, c.value);
            at += static_cast<size_t>(c.length);
        }
        return valid;
    }

    static QJsonObject byteLevelFile(const QStringList &extra, const QStringList &merges)
    {
        return {{u"pre_tokenizer"_s, typed(u"ByteLevel"_s, {{u"add_prefix_space"_s, false}})},
                {u"model"_s, bytePairs(byteVocabulary() + extra, merges)}};
    }

    /// A tokenizer for each family, small.
    static QList<QJsonObject> families()
    {
        const QJsonArray mask{
            QJsonObject{{u"id"_s, 900}, {u"content"_s, u"[MASK]"_s}, {u"special"_s, true}, {u"lstrip"_s, true}}};
        QJsonObject bert{{u"added_tokens"_s, mask},
                         {u"normalizer"_s, typed(u"BertNormalizer"_s, {{u"lowercase"_s, true}})},
                         {u"pre_tokenizer"_s, typed(u"BertPreTokenizer"_s)},
                         {u"model"_s, wordPiece({u"[UNK]"_s, u"a"_s, u"##c"_s, u"b"_s, u"天"_s, u"the"_s, u"e"_s})}};
        QJsonObject bytes = byteLevelFile({u"th"_s, u"the"_s, u"Ġt"_s}, {u"t h"_s, u"th e"_s, u"Ġ t"_s});
        bytes[u"added_tokens"_s] = mask;
        QJsonObject pieces{{u"added_tokens"_s, mask},
                           {u"normalizer"_s,
                            typed(u"Sequence"_s, {{u"normalizers"_s, QJsonArray{typed(u"Nmt"_s), typed(u"NFKC"_s)}}})},
                           {u"pre_tokenizer"_s, typed(u"Metaspace"_s, {{u"replacement"_s, u"▁"_s}})},
                           {u"model"_s,
                            unigram({{u"<unk>"_s, 0}, {u"▁"_s, -2}, {u"▁the"_s, -3}, {u"天气"_s, -3}, {u"a"_s, -4}})}};
        return {bert, bytes, pieces};
    }

    static double bestScore(const QList<Scored> &vocab, double unknown, const QString &text)
    {
        if (text.isEmpty())
            return 0;
        double best = -1e9;
        bool isKnown = false;
        for (const auto &[token, score] : vocab.mid(1)) {
            if (!text.startsWith(token))
                continue;
            isKnown = isKnown || token.size() == 1;
            best = std::max(best, score + bestScore(vocab, unknown, text.mid(token.size())));
        }
        if (!isKnown)
            best = std::max(best, unknown + bestScore(vocab, unknown, text.mid(1)));
        return best;
    }

    /// Byte pairs as the paper has them: look at all pairs, merge the first one of the lowest rank, and again.
    static QStringList mergedSlowly(QStringList symbols, const QStringList &merges)
    {
        for (;;) {
            qsizetype best = merges.size();
            qsizetype at = 0;
            for (qsizetype i = 0; i + 1 < symbols.size(); ++i) {
                const qsizetype rank = merges.indexOf(symbols[i] + u' ' + symbols[i + 1]);
                if (rank >= 0 && rank < best) {
                    best = rank;
                    at = i;
                }
            }
            if (best == merges.size())
                return symbols;
            symbols[at] += symbols.takeAt(at + 1);
        }
    }

private Q_SLOTS:
    void spansFollowOneAnotherAndAreOfWholeCharacters()
    {
        QRandomGenerator random(7);
        for (const QJsonObject &file : families()) {
            const auto tokenizer = read(file);
            for (int round = 0; round < 300; ++round) {
                const std::string text = anyText(random, 1 + int(random.bounded(20)));
                const Encoding encoding = tokenizer->encode(text);
                size_t begin = 0;
                for (const text::Span &span : encoding.spans) {
                    QVERIFY(span.begin >= begin && span.begin <= span.end && span.end <= text.size());
                    QVERIFY(text::isBoundary(text, span.begin) && text::isBoundary(text, span.end));
                    begin = span.begin;
                }
            }
        }
    }

    void spansCoverWhatIsNoWhiteSpace()
    {
        QRandomGenerator random(8);
        const auto tokenizer = read({{u"pre_tokenizer"_s, typed(u"Whitespace"_s)}, {u"model"_s, wordLevel({u"?"_s})}});
        for (int round = 0; round < 300; ++round) {
            const std::string text = anyText(random, 15);
            std::string left = text;
            for (const text::Span &span : tokenizer->encode(text).spans)
                left.replace(span.begin, span.size(), span.size(), ' ');
            QVERIFY(QString::fromStdString(left).trimmed().isEmpty());
        }
    }

    void wordPieceOverAllCharactersIsTheWordsOfBert()
    {
        QRandomGenerator random(9);
        QStringList tokens{u"[UNK]"_s};
        for (char16_t c = 0x21; c < 0x7f; ++c)
            tokens << QString(QChar(c)) << u"##"_s + QChar(c);
        const QJsonObject normalizer = typed(u"BertNormalizer"_s, {{u"lowercase"_s, true}});
        const QJsonObject preTokenizer = typed(u"BertPreTokenizer"_s);
        const auto pieces =
            read({{u"normalizer"_s, normalizer}, {u"pre_tokenizer"_s, preTokenizer}, {u"model"_s, wordPiece(tokens)}});
        const auto words = read(
            {{u"normalizer"_s, normalizer}, {u"pre_tokenizer"_s, preTokenizer}, {u"model"_s, wordLevel({u"?"_s})}});
        for (int round = 0; round < 300; ++round) {
            const std::string text = anyText(random, 15);
            const Encoding encoding = pieces->encode(text);
            std::vector<text::Span> joined; // of pieces that begin a word, with those that go on
            for (size_t i = 0; i < encoding.size(); ++i) {
                const std::string_view token = pieces->token(encoding.ids[i]);
                if (token.starts_with("##") && token.size() > 2)
                    joined.back().end = encoding.spans[i].end;
                else
                    joined.push_back(encoding.spans[i]);
            }
            QCOMPARE(joined, words->encode(text).spans);
        }
    }

    void byteLevelPairsGiveBackAnyBytes()
    {
        QRandomGenerator random(10);
        const auto tokenizer =
            read(byteLevelFile({u"th"_s, u"the"_s, u"å¤"_s, u"å¤©"_s}, {u"t h"_s, u"th e"_s, u"å ¤"_s, u"å¤ ©"_s}));
        std::map<QChar, char> bytes;
        const QStringList inOrder = byteVocabulary();
        for (qsizetype i = 0; i < inOrder.size(); ++i)
            bytes[inOrder[i].front()] = static_cast<char>(i);
        for (int round = 0; round < 300; ++round) {
            const std::string text = anyText(random, 20);
            std::string back;
            for (const QChar c : tokens(*tokenizer, text).join(QString()))
                back.push_back(bytes.at(c));
            QCOMPARE(back, validated(text));
        }
    }

    void aHeapMergesAsLookingThroughAllPairsDoes()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 60; ++round) {
            QStringList vocab{u"a"_s, u"b"_s, u"c"_s};
            QStringList merges;
            for (int i = 0; i < 12; ++i) {
                const QString left = vocab[random.bounded(vocab.size())];
                const QString right = vocab[random.bounded(vocab.size())];
                if (vocab.contains(left + right))
                    continue;
                vocab.append(left + right);
                merges.append(left + u' ' + right);
            }
            const auto tokenizer = read({{u"model"_s, bytePairs(vocab, merges)}});
            for (const int length : {1, 2, 7, 24, 25, 60, 200}) {
                QStringList letters;
                for (int i = 0; i < length; ++i)
                    letters.append(vocab[random.bounded(3)]);
                const std::string word = letters.join(QString()).toStdString();
                QCOMPARE(tokens(*tokenizer, word), mergedSlowly(letters, merges));
                QCOMPARE(cuts(tokenizer->encode(word), word), tokens(*tokenizer, word));
            }
        }
    }

    void viterbiFindsTheBestOfAllWays()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 100; ++round) {
            QList<Scored> vocab{{u"<unk>"_s, -1}};
            double least = -1;
            for (int i = 0; i < 8; ++i) {
                QString token;
                for (int length = 1 + int(random.bounded(4)); length > 0; --length)
                    token.append(QChar(u'a' + random.bounded(3)));
                if (std::ranges::contains(vocab, token, &Scored::first))
                    continue;
                vocab.append({token, -random.generateDouble() * 20});
                least = std::min(least, vocab.last().second);
            }
            const auto tokenizer = read({{u"model"_s, unigram(vocab)}});
            QString text;
            for (int i = 0; i < 9; ++i)
                text.append(QChar(u'a' + random.bounded(4)));
            const Encoding encoding = tokenizer->encode(text.toStdString());
            double score = 0;
            for (size_t i = 0; i < encoding.size(); ++i)
                score += encoding.ids[i] == 0 ? double(encoding.spans[i].size()) * (least - 10)
                                              : vocab[encoding.ids[i]].second;
            QVERIFY2(std::abs(score - bestScore(vocab, least - 10, text)) < 1e-9, qPrintable(text));
        }
    }

    void normalisingPartByPartIsNormalisingTheWhole()
    {
        QRandomGenerator random(13);
        for (const auto &[name, form] : {std::pair{u"NFC"_s, QString::NormalizationForm_C},
                                         {u"NFD"_s, QString::NormalizationForm_D},
                                         {u"NFKC"_s, QString::NormalizationForm_KC},
                                         {u"NFKD"_s, QString::NormalizationForm_KD}}) {
            for (int round = 0; round < 100; ++round) {
                const std::string text = validated(anyText(random, 12));
                const QString expected = QString::fromStdString(text).normalized(form);
                const auto tokenizer =
                    read({{u"normalizer"_s, typed(name)}, {u"model"_s, wordLevel({u"<unk>"_s, expected})}});
                QCOMPARE(tokenizer->encode(text).ids, std::vector<int64_t>{1});
            }
        }
    }

    void windowsGiveTheTokensOfTheWhole()
    {
        QRandomGenerator random(14);
        for (const QJsonObject &file : families()) {
            const auto tokenizer = read(file);
            for (int round = 0; round < 50; ++round) {
                const std::string text = anyText(random, 30);
                const Encoding whole = tokenizer->encode(text);
                const size_t length = 2 + random.bounded(10);
                const size_t stride = random.bounded(int(length));
                std::vector<int64_t> joined;
                for (const Encoding &window : tokenizer->windows(text, length, stride)) {
                    QVERIFY(window.size() <= length);
                    const size_t known = joined.empty() ? 0 : stride;
                    joined.insert(joined.end(), window.ids.begin() + ptrdiff_t(known), window.ids.end());
                }
                QCOMPARE(joined, whole.ids);
            }
        }
    }

    void aLongTextTakesNoLongTime_data()
    {
        QTest::addColumn<QByteArray>("piece");

        QTest::newRow("one letter") << "a"_ba;
        QTest::newRow("one letter and merges") << "the"_ba;
        QTest::newRow("blanks") << " "_ba;
        QTest::newRow("marks") << "\xCC\x88\xCC\xA3"_ba;
        QTest::newRow("Chinese") << "天气"_ba;
        QTest::newRow("joiners") << "👩\xE2\x80\x8D"_ba;
        QTest::newRow("no UTF-8") << "\x80"_ba;
    }

    /// A megabyte without an end of a word. What is quadratic would run for hours: the test would be stopped.
    void aLongTextTakesNoLongTime()
    {
        QFETCH(QByteArray, piece);
        const std::string text = piece.repeated((1 << 20) / piece.size()).toStdString();
        for (const QJsonObject &file : families())
            QVERIFY(read(file)->encode(text).size() <= 4 * text.size());
    }
};

QTEST_GUILESS_MAIN(TestTokenProperties)
#include "tst_tokenproperties.moc"
