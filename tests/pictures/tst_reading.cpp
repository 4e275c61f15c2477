#include "app/pictures/reading.h"
#include "app/pictures/textfindings.h"
#include "tests/pictures/lettering.h"
#include "tests/pictures/picturestore.h"
#include "tests/ui/drawnpictures.h"

#include <QTest>

using namespace pictures;
using namespace Qt::StringLiterals;

namespace {

struct ReadStore : PictureStore
{
    detect::ActiveRules rules{matcher, packIds};

    Result<ReadReport> read(const ReadingOptions &options = {}, const ProgressSink &progress = {},
                            const std::stop_token &stop = {})
    {
        return readWaiting(onWriter, rules, options, progress, stop);
    }

    /// Other rules than those at the import: one for \a term.
    void lookFor(const std::string &term, detect::PackState state = detect::PackState::On)
    {
        detect::RulePack pack;
        pack.id = QStringLiteral("other");
        pack.version = QStringLiteral("1");
        pack.title = {QStringLiteral("other"), QStringLiteral("other")};
        pack.inShadow = state == detect::PackState::Shadow;
        pack.rules = {{.id = QStringLiteral("term"), .risk = QStringLiteral("A.1.d"), .severity = 2, .terms = {term}}};
        pack.text = QByteArray::fromStdString(term);
        pack.hash = Sha256::of(pack.text);
        rules.packIds = detect::PackStore(database, journal).registerPacks({pack}).value();
        rules.matcher = detect::Matcher::compile({pack}).value();
    }
};

/// A text as if it had been read, for a picture that is there already.
void putText(const ReadStore &store, const std::string &text)
{
    RecognisedText read{.state = TextState::Read};
    read.add(text, {10, 20, 30, 40}, 0.5, true);
    store.database.run("INSERT INTO picture_text SELECT id, 0, ?, ?, 0.5, 'test', 0, '' FROM picture",
                       std::string_view(text), std::string_view(wordsToJson(read.words)));
}

} // namespace

/// Texts of all pictures that are stored, and what rules find in them.
class TestReading : public QObject
{
    Q_OBJECT

    QString m_why;

    void needsTesseract()
    {
        if (const auto reader = TextReader::open(); !reader)
            m_why = u"Tesseract is not to be had: "_s + reader.error().detail;
        else if (!lettering::hasFont(u"WenQuanYi Micro Hei"_s))
            m_why = u"the font is not installed"_s;
    }

private Q_SLOTS:
    void initTestCase() { needsTesseract(); }

    void whatIsWrittenInAPictureFlagsItsGeneration()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        ReadStore store;
        const GenerationId bad = store.add(lettering::written(u"这是违禁内容\nplease note"_s));
        const GenerationId good = store.add(lettering::written(u"今天天气很好\nplease note"_s));
        const ReadReport report = store.read().value();
        QCOMPARE(report.pictures, (std::array<qint64, 4>{2, 0, 0, 0}));
        const auto flag = store.flag(bad);
        QVERIFY2(flag, qPrintable(store.texts("SELECT text FROM picture_text").join(u" | "_s)));
        QCOMPARE(flag->risk, u"A.1.f"_s);
        QCOMPARE(flag->findings, 1);
        QVERIFY(!store.flag(good));
        const QByteArray sha256 = Sha256::of(drawn::encoded(lettering::written(u"这是违禁内容\nplease note"_s), "png"));
        const auto text = storedText(store.database, sha256).value();
        QVERIFY(text && text->tool.startsWith(u"tesseract"_s));
        QCOMPARE(text->findings.size(), 2); // once as a prompt's, once as an output's
        const TextFinding &finding = text->findings.back();
        QCOMPARE(finding.part, detect::Part::Output);
        QCOMPARE(text->text.text.substr(finding.span.begin, finding.span.size()), "违禁");
        QVERIFY(!finding.boxes.empty());
        QVERIFY(QRect(40, 20, 250, 60).contains(finding.boxes.front()));
        QVERIFY(finding.score > 0.3 && finding.score <= 1);
    }

    void whatCannotBeReadHasAState()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        ReadStore store;
        QImage plain({64, 64}, QImage::Format_RGB32);
        plain.fill(Qt::white);
        store.add(plain);
        store.add("no picture");
        store.add("large", true, false);
        store.add(declaredPicture({60000, 60000}));
        QCOMPARE(store.read()->pictures, (std::array<qint64, 4>{0, 1, 0, 3}));
        QCOMPARE(store.read()->total(), 0);
        QCOMPARE(store.events(), QStringList{u"pictures.read"_s});
    }

    void whatTookTooLongIsReadAgainWhenAskedFor()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        ReadStore store;
        store.add(lettering::written(u"please note"_s));
        ReadingOptions options;
        options.reading.time = std::chrono::milliseconds(0);
        QCOMPARE(store.read(options)->count(TextState::TimedOut), 1);
        options.reading.time = std::chrono::minutes(1);
        QCOMPARE(store.read(options)->total(), 0);
        options.againInTime = true;
        QCOMPARE(store.read(options)->count(TextState::Read), 1);
    }

    void whatWasStoppedGoesOnWhereItWas()
    {
        if (!m_why.isEmpty())
            QSKIP(qPrintable(m_why));
        ReadStore store;
        for (quint32 i = 0; i < 40; ++i)
            store.database.run("INSERT INTO picture (sha256, size, bytes) VALUES (?, 5, ?)",
                               Sha256::of(QByteArray::number(i)), QByteArray("bytes"));
        std::stop_source stop;
        const auto stopped = store.read({}, [&](const Progress &) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(stopped.error().kind, Failure::Kind::Cancelled);
        const qint64 done = store.count("picture_text");
        QVERIFY(done > 0 && done < 40);
        QCOMPARE(store.read()->total(), 40 - done);
    }

    void textsAreLookedAtAgainWithOtherRules()
    {
        ReadStore store;
        const GenerationId generation = store.add("no picture");
        putText(store, "some word");
        QCOMPARE(store.read()->lookedAtAgain, 1);
        QVERIFY(!store.flag(generation));
        store.lookFor("word");
        QCOMPARE(store.read()->lookedAtAgain, 1);
        QCOMPARE(store.flag(generation)->risk, u"A.1.d"_s);
        QCOMPARE(store.flag(generation)->score, 0.5); // the rule is sure, the reading half
        QCOMPARE(store.read()->lookedAtAgain, 0);
        store.lookFor("another");
        QCOMPARE(store.read()->findings, 0);
        QVERIFY(!store.flag(generation));
    }

    void whatIsFoundInShadowDoesNotCount()
    {
        ReadStore store;
        const GenerationId generation = store.add("no picture");
        putText(store, "some word");
        store.lookFor("word", detect::PackState::Shadow);
        QVERIFY(store.read());
        QVERIFY(!store.flag(generation));
        QCOMPARE(store.number("SELECT count(*) FROM picture_finding WHERE in_shadow = 1"), 2);
    }

    void aFindingCountsForThePartThatThePictureIsOf()
    {
        ReadStore store;
        const GenerationId prompt = store.add("no picture", false);
        putText(store, "forbidden");
        QVERIFY(store.read());
        QCOMPARE(store.flag(prompt)->findings, 1);
        const GenerationId output = store.add("no picture", true); // the same one, made by the model
        QVERIFY(!store.flag(output));
        QVERIFY(store.read());
        QCOMPARE(store.flag(output)->findings, 1);
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
