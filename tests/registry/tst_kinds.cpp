#include "app/base/resources.h"
#include "app/registry/kinds.h"

#include <QTest>

using registry::checkNumber;
using registry::Kind;
using registry::KindTable;
using registry::Warning;

class TestKinds : public QObject
{
    Q_OBJECT

    std::optional<calendar::ClockTable> m_clocks;
    std::optional<KindTable> m_kinds;

    static QByteArray kind(const QByteArray &lines)
    {
        return "version = \"1\"\n[[kind]]\nid = \"x\"\ntitle = { zh = \"题\", en = \"t\" }\n"
               "source = { zh = \"法\", en = \"law\" }\nconfidence = \"V\"\n"
            + lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_clocks = calendar::loadClocks().value();
        const auto kinds = registry::loadKinds(*m_clocks);
        QVERIFY2(kinds, kinds ? "" : qPrintable(kinds.error().where + u' ' + kinds.error().detail));
        m_kinds = *kinds;
    }

    void everyKindThatAProviderMayNeedIsThere_data()
    {
        QTest::addColumn<int>("validity");
        for (const char *id :
             {"algorithm_filing", "deep_synthesis_filing", "genai_filing", "genai_registration", "security_assessment",
              "icp_record", "app_record", "public_security", "mlps", "minors_audit", "pi_audit", "anthropomorphic"})
            QTest::newRow(id) << 0;
        for (const char *id : {"icp_licence", "publishing_licence", "drug_information"})
            QTest::newRow(id) << 60;
        for (const char *id : {"news_licence", "culture_licence", "av_licence"})
            QTest::newRow(id) << 36;
    }

    void everyKindThatAProviderMayNeedIsThere()
    {
        QFETCH(int, validity);
        const Kind *found = m_kinds->find(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(found);
        QCOMPARE(found->validityMonths, validity);
        QVERIFY(!found->title.zh.isEmpty() && !found->title.en.isEmpty() && !found->source.zh.isEmpty());
    }

    void aNumberIsLookedAt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("fits");

        const auto row = [](const char *kind, const QString &number, bool fits) {
            QTest::addRow("%s %s", kind, qPrintable(number)) << QString::fromLatin1(kind) << number << fits;
        };
        // Made up: the shapes of real numbers, of nobody.
        row("algorithm_filing", QStringLiteral("网信算备110108000000101240011号"), true);
        row("algorithm_filing", QStringLiteral("网信算备330110000000201230035号"), true);
        row("algorithm_filing", QStringLiteral("网信算备:310104000000301250013号"), true);
        row("algorithm_filing", QStringLiteral("网信算备：440305000000401220017号"), true);
        row("algorithm_filing", QStringLiteral("网信算备 510107000000501230029号"), true);
        row("algorithm_filing", QStringLiteral("网信算备320505000000601240021 号"), true);
        row("deep_synthesis_filing", QStringLiteral("网信算备110105000000701240033号"), true);
        row("deep_synthesis_filing", QStringLiteral("  网信算备110105000000702240041号 "), true);
        row("genai_filing", QStringLiteral("Beijing-MoXing-20230821"), true);
        row("genai_filing", QStringLiteral("ZheJiang-YangBen-20230901"), true);
        row("genai_filing", QStringLiteral("Shanghai-Sample_1.5-202505230046"), true);
        row("genai_filing", QStringLiteral("ZhongYangQiYe-ShiLi-202404280016"), true);
        row("genai_filing", QStringLiteral("GuangDong-X-202601020003"), true);

        row("algorithm_filing", QStringLiteral("网信算备11010800000010124001号"), false);   // 20 digits
        row("algorithm_filing", QStringLiteral("网信算备1101080000001012400111号"), false); // 22 digits
        row("algorithm_filing", QStringLiteral("网信算备110108000000101240011"), false);
        row("algorithm_filing", QStringLiteral("网信备110108000000101240011号"), false);
        row("algorithm_filing", QStringLiteral("Beijing-MoXing-20230821"), false);
        row("genai_filing", QStringLiteral("beijing-MoXing-20230821"), false);
        row("genai_filing", QStringLiteral("Beijing-MoXing-2023082"), false);
        row("genai_filing", QStringLiteral("Beijing-MoXing-19990821"), false);
        row("genai_filing", QStringLiteral("Beijing-模型-20230821"), false);
        row("genai_filing", QStringLiteral("网信算备330110000000101230099号"), false);
        row("algorithm_filing", QString(), true); // not there yet is not wrong
        row("genai_registration", QStringLiteral("上线编号 anything"), true); // no known shape
    }

    void aNumberIsLookedAt()
    {
        QFETCH(QString, kind);
        QFETCH(QString, number);
        QFETCH(bool, fits);
        const auto warning = checkNumber(*m_kinds->find(kind), number);
        QCOMPARE(warning, fits ? std::nullopt : std::optional(Warning::NumberShape));
    }

    void aLicenceSuggestsItsLastDay()
    {
        QCOMPARE(suggestedExpiry(*m_kinds->find(QStringLiteral("icp_licence")), QDate(2022, 3, 1)), QDate(2027, 2, 28));
        QVERIFY(!suggestedExpiry(*m_kinds->find(QStringLiteral("icp_record")), QDate(2022, 3, 1)).isValid());
        QVERIFY(!suggestedExpiry(*m_kinds->find(QStringLiteral("icp_licence")), QDate()).isValid());
    }

    void aFaultyTableIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("unknown clock") << kind("duties = [{ trigger = \"change\", clock = \"no.such\" }]\n");
        QTest::newRow("unknown trigger") << kind("duties = [{ trigger = \"sometimes\", clock = \"alg.change\" }]\n");
        QTest::newRow("a window without a year")
            << kind("duties = [{ trigger = \"change\", clock = \"lic.icp.annual\" }]\n");
        QTest::newRow("a year without a window") << kind("duties = [{ trigger = \"yearly\", clock = \"alg.file\" }]\n");
        QTest::newRow("a broken expression") << kind("number = '('\nnumber_confidence = \"INF\"\n");
        QTest::newRow("a kind twice") << kind("") + kind("").mid(kind("").indexOf("[[kind]]"));
        QTest::newRow("a requirement of no kind") << kind("")
                + "[[requirement]]\nid = \"r\"\nscope = \"public\"\nany_of = [\"y\"]\n"
                  "title = { zh = \"题\", en = \"t\" }\nsource = { zh = \"法\", en = \"law\" }\nconfidence = \"V\"\n";
    }

    void aFaultyTableIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, toml);
        const auto table = registry::parseKinds(toml, QStringLiteral("kinds.toml"), *m_clocks);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Failure::Kind::BadInput);
        QVERIFY2(table.error().where.startsWith(QStringLiteral("kinds.toml:")), qPrintable(table.error().where));
    }
};

QTEST_APPLESS_MAIN(TestKinds)
#include "tst_kinds.moc"
