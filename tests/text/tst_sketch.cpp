#include "app/text/fold.h"
#include "app/text/sketch.h"
#include "app/text/smallsketch.h"

#include <QTest>

#include <random>

using text::Sketch;

/// Near-duplicates and others.
class TestSketch : public QObject
{
    Q_OBJECT

    static Sketch of(std::string_view text) { return Sketch::of(text::fold(text).text); }

    /// Words that mean nothing.
    static std::vector<std::string> words(size_t count, unsigned seed)
    {
        std::mt19937 dice(seed);
        std::vector<std::string> all;
        for (size_t i = 0; i < count; ++i) {
            std::string &word = all.emplace_back();
            for (int letter = 0; letter < 6; ++letter)
                word += char('a' + dice() % 26);
        }
        return all;
    }

    static std::string joined(const std::vector<std::string> &words)
    {
        std::string text;
        for (const std::string &word : words)
            text += word + ' ';
        return text;
    }

private Q_SLOTS:
    void rewritesAreNear_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other);
        };
        row("another number", "Please send parcel 1234 to the office in the morning.",
            "Please send parcel 9876 to the office in the morning.");
        row("case, blanks and signs", "Where does the river rise? Tell me, please!",
            "where  does the RIVER rise - tell me please");
        row("one word of many", "the library opens at nine in the morning and closes at six in the evening every day",
            "the library opens at nine in the morning and closes at ten in the evening every day");
        row("one character of Chinese", "图书馆每天上午九点开门，晚上六点关门，周末休息。",
            "图书馆每天上午九点开门，晚上七点关门，周末休息。");
        row("traditional characters", "圖書館每天上午九點開門", "图书馆每天上午九点开门");
        row("nearly nothing", "好", "好。");
    }

    void rewritesAreNear()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        if (QByteArray(QTest::currentDataTag()).startsWith("traditional") && !text::foldsTraditional())
            QSKIP("OpenCC's data is not here");
        QVERIFY2(of(one.toStdString()).isNear(of(other.toStdString())),
                 QByteArray::number(of(one.toStdString()).similarity(of(other.toStdString()))).constData());
    }

    void othersAreNot_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other);
        };
        row("English", "the library opens at nine in the morning", "a train leaves the station every half an hour");
        row("Chinese", "图书馆每天上午九点开门", "火车每半个小时从车站出发");
        row("a shared beginning", "Please tell me where the river rises and how long it is",
            "Please tell me what a bicycle costs in a small town in the north");
        row("one character", "好", "不");
        row("nothing and something", "", "好");
    }

    void othersAreNot()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY2(!of(one.toStdString()).isNear(of(other.toStdString())),
                 QByteArray::number(of(one.toStdString()).similarity(of(other.toStdString()))).constData());
    }

    /// The estimate is held against the share that is so.
    void theSimilarityIsAboutWhatIsShared()
    {
        double error = 0;
        constexpr int tries = 40;
        for (unsigned seed = 0; seed < tries; ++seed) {
            const std::vector<std::string> one = words(200, seed);
            std::vector<std::string> other = words(200, seed + 1000);
            const size_t shared = 5 * seed; // of 200 words
            std::copy_n(one.begin(), shared, other.begin());
            const double so = double(shared) / double(400 - shared);
            error += std::abs(of(joined(one)).similarity(of(joined(other))) - so);
        }
        QVERIFY2(error / tries < 0.08, QByteArray::number(error / tries).constData());
    }

    void longTextsThatShareALanguageAreNotNear()
    {
        for (unsigned seed = 0; seed < 20; ++seed)
            QVERIFY(of(joined(words(2000, seed))).similarity(of(joined(words(2000, seed + 500)))) < 0.55);
    }

    void clustersAreFoundAmongMany()
    {
        std::vector<Sketch> sketches;
        for (unsigned i = 0; i < 3000; ++i) {
            std::vector<std::string> text = words(40, i / 3); // three of each
            text[i % 3 * 10] = "changed";
            sketches.push_back(of(joined(text)));
        }
        std::vector<size_t> first(sketches.size());
        std::ranges::generate(first, [i = size_t{0}]() mutable { return i++; });
        qint64 wrong = 0;
        text::eachNearPair(sketches, [&](size_t one, size_t other) {
            wrong += one / 3 != other / 3 ? 1 : 0;
            first[std::max(one, other)] = std::min(first[std::max(one, other)], std::min(one, other));
        });
        QCOMPARE(wrong, 0);
        const auto linked = std::ranges::count_if(first, [i = size_t{0}](size_t f) mutable { return f != i++; });
        QVERIFY2(linked > 1990, QByteArray::number(qint64(linked)).constData()); // of 2,000 that have an earlier one
    }

    void aSmallSketchSaysAboutTheSame()
    {
        using text::SmallSketch;
        for (unsigned seed = 0; seed < 40; ++seed) {
            const std::vector<std::string> one = words(200, seed);
            std::vector<std::string> other = words(200, seed + 1000);
            std::copy_n(one.begin(), 5 * seed, other.begin());
            const Sketch first = of(joined(one));
            const Sketch second = of(joined(other));
            const double small = SmallSketch(first).similarity(SmallSketch(second));
            QVERIFY2(std::abs(small - first.similarity(second)) < 0.04, QByteArray::number(small).constData());
        }
        const SmallSketch sketch(of("one and the same text"));
        QCOMPARE(sketch.similarity(sketch), 1.0);
        QCOMPARE(SmallSketch::fromBytes(sketch.bytes().data()), sketch);
        QCOMPARE(SmallSketch::leastEqualBins(Sketch::near), 39); // of 64, as of a sketch
    }

    void aTextThatIsRepeatedManyTimesTakesNoLonger()
    {
        const std::vector<Sketch> sketches(100'000, of("one and the same text, again and again"));
        qint64 pairs = 0;
        text::eachNearPair(sketches, [&](size_t, size_t) { ++pairs; });
        QVERIFY(pairs < 16 * 2 * 100'000);
    }

    void bytesThatAreNoTextDoNoHarm() { QVERIFY(!Sketch::of("\xff\xfe\x80").isNear(of("something else"))); }
};

QTEST_APPLESS_MAIN(TestSketch)
#include "tst_sketch.moc"
