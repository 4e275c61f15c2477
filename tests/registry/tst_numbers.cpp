#include "app/base/resources.h"
#include "app/registry/numbers.h"

#include <QTest>

using namespace registry;
using namespace Qt::StringLiterals;

class TestNumbers : public QObject
{
    Q_OBJECT

    std::optional<KindTable> m_kinds;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_kinds = loadKinds(calendar::loadClocks().value()).value();
    }

    void aNumberIsReadPieceByPiece_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("first");

        const auto row = [](const char *what, const char *kind, const char *number, const char *parts,
                            const char *first) {
            QTest::newRow(what) << QString::fromLatin1(kind) << QString::fromUtf8(number) << QString::fromLatin1(parts)
                                << QString::fromUtf8(first);
        };
        row("algorithm", "algorithm_filing", "网信算备330110000000102240035号", "330110 0000001 02 24 003 5",
            "division: Zhejiang");
        row("with a colon", "algorithm_filing", "网信算备：110108000000201250018号", "110108 0000002 01 25 001 8",
            "division: Beijing");
        row("with spaces", "deep_synthesis_filing", " 网信算备 440305000000301230027 号 ", "440305 0000003 01 23 002 7",
            "division: Guangdong");
        row("a division that there is not", "algorithm_filing", "网信算备999999000000101250011号",
            "999999 0000001 01 25 001 1", "division");
        row("a digit short", "algorithm_filing", "网信算备33011000000010224003号", "", "");
        row("service", "genai_filing", "Beijing-DemoModel-20230821", "Beijing DemoModel 20230821", "place: Beijing");
        row("with an order", "genai_filing", "ZheJiang-Demo_Model.2-202404280016",
            "ZheJiang Demo_Model.2 20240428 0016", "place: Zhejiang");
        row("of a central enterprise", "genai_filing", "ZhongYangQiYe-Demo-20250523", "ZhongYangQiYe Demo 20250523",
            "place: an enterprise of the central government");
        row("two provinces are spelled alike", "genai_filing", "ShanXi-Demo-20250523", "ShanXi Demo 20250523",
            "place: Shanxi or Shaanxi");
        row("a city", "genai_filing", "Demoshi-Demo-20250523", "Demoshi Demo 20250523", "place, in pinyin");
        row("a day that there is not", "genai_filing", "Beijing-Demo-20250230", "", "");
        row("a kind whose numbers tell nothing", "icp_licence", "Beijing-DemoModel-20230821", "", "");
        row("empty", "algorithm_filing", "", "", "");
    }

    void aNumberIsReadPieceByPiece()
    {
        QFETCH(QString, kind);
        QFETCH(QString, number);
        QFETCH(QString, first);
        const auto hints = decodeNumber(*m_kinds->find(kind), number);
        QStringList parts;
        for (const NumberHint &hint : hints) {
            parts += hint.part;
            QCOMPARE(hint.confidence, Confidence::Inferred); // nobody publishes what they mean
            QVERIFY(!hint.meaning.zh.isEmpty() && !hint.meaning.en.isEmpty());
        }
        QTEST(parts.join(u' '), "parts");
        QCOMPARE(hints.empty() ? QString() : hints.front().meaning.en, first);
    }

    void theYearAndTheOrderOfTheAlgorithmAreSpelledOut()
    {
        const auto hints = decodeNumber(*m_kinds->find(u"algorithm_filing"_s), u"网信算备330110000000102240035号"_s);
        QCOMPARE(hints.at(2).meaning.en, u"algorithm 2 of the entity"_s);
        QCOMPARE(hints.at(3).meaning.zh, u"年份：2024 年"_s);
        QCOMPARE(hints.at(0).meaning.zh, u"行政区划：浙江省"_s);
    }

    /// Whatever has a shape that is known can be read, and the other way round.
    void whatIsReadHasTheShapeOfItsKind()
    {
        const Kind *kind = m_kinds->find(u"genai_filing"_s);
        for (const QString &number :
             {u"Beijing-Demo-20250523"_s, u"Beijing-Demo-202505230001"_s, u"beijing-x-20250101"_s,
              u"Beijing-Demo-2025052"_s, u"Beijing-Demo-20250523001"_s})
            QCOMPARE(decodeNumber(*kind, number).empty(), checkNumber(*kind, number).has_value());
    }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
