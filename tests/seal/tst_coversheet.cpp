#include "app/base/resources.h"
#include "app/report/formats/format.h"
#include "app/seal/coversheet.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using report::Language;

class TestCoverSheet : public QObject
{
    Q_OBJECT

    static seal::CoverFacts facts(incident::Kind kind)
    {
        return {.incident = {.id = IncidentId(7),
                             .number = u"VI-2026-0042"_s,
                             .title = u"样例事件"_s,
                             .kind = kind,
                             .severity = incident::Severity::Larger,
                             .discoveredAt = 1'789'988'400'000,
                             .openedAt = 1'789'988'400'000},
                .unit = {.name = u"晨星示例科技有限公司"_s,
                         .uscc = u"91110000MA00000000"_s,
                         .address = u"示例路 1 号"_s,
                         .contact = u"合规负责人"_s,
                         .phone = u"010-00000000"_s,
                         .email = u"compliance@example.com"_s,
                         .recipient = u"示例省互联网信息办公室"_s},
                .enclosures = {{u"VI-2026-0042-redacted.zip"_s, seal::digestsOf("package")},
                               {u"报告.pdf"_s, seal::digestsOf("report")}},
                .fingerprint = QByteArray(32, '\x3f'),
                .head = {.sequence = 42, .hash = QByteArray(32, '\x9f')},
                .now = 1'790'000'000'000};
    }

    static report::Document sheet(incident::Kind kind, Language language)
    {
        return seal::coverSheet(facts(kind), seal::readReportingChannels().value(), language).value();
    }

    static QString text(const report::Document &document)
    {
        QString all = document.title;
        report::forEachStatement(document,
                                 [&](const QString &, const report::Statement &one) { all += one.text + u'\n'; });
        return all;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aNetworkIncidentGoesToTheProvinceAndListsThe12387Channels_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("network") << int(incident::Kind::Network);
        QTest::newRow("both") << int(incident::Kind::Both);
    }
    void aNetworkIncidentGoesToTheProvinceAndListsThe12387Channels()
    {
        QFETCH(const int, kind);
        const QString zh = text(sheet(static_cast<incident::Kind>(kind), Language::Chinese));
        for (const QString &words : {u"12387@cert.org.cn"_s, u"010-82992387"_s, u"示例省互联网信息办公室"_s,
                                     u"《国家网络安全事件报告管理办法》第四条"_s, u"较大"_s, u"VI-2026-0042"_s})
            QVERIFY2(zh.contains(words), qPrintable(words));
    }

    void aContentIncidentHasNo12387()
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString all = text(sheet(incident::Kind::Content, language));
            QVERIFY(!all.contains(u"12387"));
            QVERIFY(all.contains(language == Language::Chinese ? u"第十四条第一款"_s : u"Art. 14(1)"_s));
        }
    }

    void whatIsEnclosedStandsWithItsHashesAndTheFingerprint()
    {
        const QString all = text(sheet(incident::Kind::Network, Language::English));
        QVERIFY(all.contains(u"3f3f 3f3f"));
        const report::Document document = sheet(incident::Kind::Network, Language::English);
        const auto &table = std::get<report::Table>(document.sections.at(1).blocks.at(0));
        QCOMPARE(table.rows.size(), 2U);
        const QString hash = table.rows.at(0).below.at(0).value.text;
        QCOMPARE(hash, QString::fromLatin1(seal::digestsOf("package").sha256.toHex()));
    }

    void whatIsNotKnownIsAGapAndListed()
    {
        seal::CoverFacts sparse = facts(incident::Kind::Network);
        sparse.unit = {};
        sparse.enclosures = {};
        const auto document =
            seal::coverSheet(sparse, seal::readReportingChannels().value(), Language::Chinese).value();
        QCOMPARE(document.missing.size(), 8U); // recipient, six of the unit, enclosures
        QVERIFY(text(document).contains(u"（待补：联系人）"));
        QVERIFY(sheet(incident::Kind::Network, Language::Chinese).missing.empty());
    }

    void nothingIsLeftToFillIn()
    {
        for (const Language language : {Language::Chinese, Language::English})
            QVERIFY(!text(sheet(incident::Kind::Network, language)).contains(u'{'));
    }

    void everyFormatTakesItAndTheSameBytesComeAgain()
    {
        for (const report::Format format : report::formats()) {
            const auto once = report::render(sheet(incident::Kind::Network, Language::Chinese), format);
            QVERIFY2(once, once ? "" : qPrintable(once.error().detail));
            QCOMPARE(report::render(sheet(incident::Kind::Network, Language::Chinese), format), once);
            if (const QString out = qEnvironmentVariable("VERMILION_SHEETS"); !out.isEmpty()) {
                for (const auto &[kind, language] : {std::pair{incident::Kind::Network, Language::Chinese},
                                                     {incident::Kind::Network, Language::English},
                                                     {incident::Kind::Content, Language::Chinese}}) {
                    QFile file(
                        out
                        + u"/sheet-%1-%2.%3"_s.arg(incident::name(kind), report::name(language), report::name(format)));
                    QVERIFY(file.open(QIODevice::WriteOnly));
                    file.write(report::render(sheet(kind, language), format).value());
                }
            }
        }
    }
};

QTEST_MAIN(TestCoverSheet)
#include "tst_coversheet.moc"
