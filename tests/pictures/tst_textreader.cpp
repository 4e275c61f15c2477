#include "tests/pictures/drawn.h"
#include "tests/pictures/lettering.h"

#include <QElapsedTimer>
#include <QTest>

using namespace pictures;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lettering::Look)

/// Text that is drawn into pictures and read back.
class TestTextReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<TextReader> m_reader;

    static QString withoutBlanks(const std::string &text)
    {
        return QString::fromStdString(text).remove(u' ').remove(u'\n');
    }

    /// How many characters of \a expected are not in \a found, in their order.
    static int lost(const QString &expected, const QString &found)
    {
        std::vector<int> common(size_t(found.size()) + 1); // the longest common subsequence, row by row
        for (const QChar each : expected) {
            int diagonal = 0;
            for (qsizetype i = 0; i < found.size(); ++i) {
                const int above = common[size_t(i) + 1];
                common[size_t(i) + 1] = each == found[i] ? diagonal + 1 : std::max(above, common[size_t(i)]);
                diagonal = above;
            }
        }
        return int(expected.size()) - common.back();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto reader = TextReader::open();
        if (!reader)
            QSKIP(qPrintable(u"Tesseract is not to be had: "_s + reader.error().detail));
        m_reader = std::move(*reader);
        for (const QString &family : {u"WenQuanYi Micro Hei"_s, u"Noto Sans CJK SC"_s}) {
            if (!lettering::hasFont(family))
                QSKIP(qPrintable(u"the font is not installed: "_s + family));
        }
    }

    void whatIsWrittenIsRead_data()
    {
        using lettering::Look;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Look>("look");
        const QString chinese = u"今天下午三点开会\n请准时参加"_s;
        const QString english = u"The meeting is at three\nplease be on time"_s;
        QTest::newRow("Chinese, WenQuanYi") << chinese << Look{};
        QTest::newRow("Chinese, Noto") << chinese << Look{.family = u"Noto Sans CJK SC"_s};
        QTest::newRow("English, WenQuanYi") << english << Look{};
        QTest::newRow("English, Noto") << english << Look{.family = u"Noto Sans"_s};
        QTest::newRow("both") << u"加微信 abc12345 领取\nfree gift 礼物"_s << Look{};
        QTest::newRow("small") << chinese << Look{.pixels = 16, .size = {400, 200}};
        QTest::newRow("large") << chinese << Look{.pixels = 90, .size = {1200, 500}, .at = {60, 150}};
        QTest::newRow("white on black") << chinese << Look{.ink = Qt::white, .paper = Qt::black};
        QTest::newRow("red on yellow") << english << Look{.ink = Qt::red, .paper = Qt::yellow};
        QTest::newRow("in a large picture") << chinese << Look{.pixels = 80, .size = {4000, 3000}, .at = {900, 2000}};
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(QString, text);
        QFETCH(lettering::Look, look);
        const RecognisedText found = m_reader->read(lettering::written(text, look));
        QCOMPARE(found.state, TextState::Read);
        const QString expected = QString(text).remove(u' ').remove(u'\n');
        QVERIFY2(lost(expected, withoutBlanks(found.text)) <= 1, found.text.c_str()); // it may err, not fail
        QVERIFY(found.confidence() > 0.5);
    }

    void everyWordKnowsItsPlace()
    {
        const lettering::Look look{.size = {900, 500}, .at = {100, 120}};
        const RecognisedText found = m_reader->read(lettering::written(u"Hello there\nsecond line"_s, look));
        QCOMPARE(found.words.size(), 4);
        for (const RecognisedWord &word : found.words) {
            QVERIFY(word.span.end <= found.text.size());
            QVERIFY(QRect(90, 80, 400, 120).contains(word.box));
            QVERIFY(word.box.height() > 15 && word.box.height() < 45);
        }
        QVERIFY(found.words[0].box.right() < found.words[1].box.left());
        QVERIFY(found.words[0].box.bottom() < found.words[2].box.top());
        const auto second = found.text.find("second");
        const std::vector<RecognisedWord> touched = found.wordsOf({second, second + 6});
        QCOMPARE(touched.size(), 1);
        QCOMPARE(touched[0].box, found.words[2].box);
    }

    void whereNothingIsWrittenNothingIsRead()
    {
        QImage plain({300, 200}, QImage::Format_RGB32);
        plain.fill(Qt::white);
        QCOMPARE(m_reader->read(plain).state, TextState::Nothing);
        QCOMPARE(m_reader->read(plain.copy(0, 0, 1, 1)).state, TextState::Nothing);
        QCOMPARE(m_reader->read({}).state, TextState::NotReadable);
    }

    void specksEndInTime()
    {
        QImage noise({1600, 1200}, QImage::Format_RGB32);
        noise.fill(Qt::white);
        QRandomGenerator random(1);
        for (int i = 0; i < noise.width() * noise.height() / 20; ++i)
            noise.setPixel(random.bounded(noise.width()), random.bounded(noise.height()), 0xff000000U);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(m_reader->read(noise, {.time = std::chrono::seconds(1)}).text.empty());
        QVERIFY(clock.elapsed() < 25'000); // as a page it takes 30 s, and nothing interrupts that
    }

    void aReaderGoesOnAfterItWasStopped()
    {
        const QImage image = lettering::written(u"Hello there"_s);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(m_reader->read(image, {}, stop.get_token()).state, TextState::TimedOut);
        QCOMPARE(m_reader->read(image).text, "Hello there");
    }

    void itSaysWhatItIs() { QVERIFY(m_reader->tool().startsWith(u"tesseract 5"_s)); }
};

QTEST_MAIN(TestTextReader)
#include "tst_textreader.moc"
