#include "app/detect/packloader.h"
#include "app/scan/merge.h"
#include "app/scan/streamscan.h"
#include "tests/ingest/importfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Findings of scans made elsewhere, in a workspace that has the same log.
class TestMerge : public QObject
{
    Q_OBJECT

    static constexpr auto packText = R"(
format = 1
id = "placeholders"
version = "1"
title = { zh = "占位", en = "Placeholders" }
description = { zh = "占位", en = "Placeholders" }
language = ["zh", "en"]
source = "test"
licence = "GPL-3.0-or-later"

[[rule]]
id = "word"
title = { zh = "词", en = "Word" }
risk = "A.1.f"
severity = 2
source = "test"
explanation = { zh = "词", en = "Word" }
terms = ["placeholder", "样例词"]
match = ["a placeholder", "样例词"]
no_match = ["nothing"]
)";

    static constexpr auto everything = R"(
        SELECT generation_id || ' ' || part || ' ' || span_begin || ' ' || span_end || ' ' || rule_id || ' ' || risk
            || ' ' || severity || ' ' || score FROM finding ORDER BY 1)";
    static constexpr auto flags =
        "SELECT generation_id || ' ' || risk || ' ' || severity || ' ' || findings FROM flag ORDER BY generation_id";

    /// A workspace that knows the pack.
    struct Store : ImportFixture
    {
        Store()
        {
            const auto pack = detect::readRulePack(packText, u"placeholders.toml"_s, detect::Taxonomy::load().value());
            if (!pack)
                qFatal("%s", qPrintable(pack.error().where + u" "_s + pack.error().detail));
            packIds = detect::PackStore(database, journal).registerPacks({*pack}).value();
            matcher = detect::Matcher::compile({*pack}).value();
        }
        Result<ingest::ImportReport> importUnscanned(const QString &path)
        {
            return ingest::Importer(database, journal, detect::Matcher::compile({}).value(), {}, pseudonyms)
                .import(path, {});
        }
    };

    static QByteArray log(int count, int from = 0)
    {
        QByteArray lines;
        for (int i = from; i < from + count; ++i)
            lines +=
                u"{\"id\":\"r-%1\",\"prompt\":\"%2 %1\",\"response\":\"%3\"}\n"_s.arg(i)
                    .arg(i % 3 == 0 ? u"样例词"_s : u"question"_s, i % 5 == 0 ? u"a placeholder here"_s : u"answer"_s)
                    .toUtf8();
        return lines;
    }

    static QByteArray findings(const Store &store, const QString &path)
    {
        QByteArray out;
        const auto done = scan::scanStream(ingest::ByteSource::open(path).value(), store.matcher, {},
                                           [&](std::string_view lines) -> Result<void> {
                                               out.append(lines.data(), qsizetype(lines.size()));
                                               return {};
                                           });
        return done ? out : QByteArray();
    }

private Q_SLOTS:
    void shardsMergedAreWhatALocalScanFinds()
    {
        Store local;
        Store merged;
        const QString whole = local.folder.write(u"whole.jsonl"_s, log(600));
        QVERIFY(local.import(whole));
        QVERIFY(merged.importUnscanned(whole));
        QCOMPARE(merged.count("finding"), 0);

        const std::array<QByteArray, 3> shards{log(150), log(250, 150), log(200, 400)};
        for (size_t i : {size_t(2), size_t(0), size_t(1)}) {
            const QString shard = local.folder.write(u"shard-%1.jsonl"_s.arg(i), shards[i]);
            const QString found = local.folder.write(u"found-%1.ndjson"_s.arg(i), findings(local, shard));
            const auto report = scan::mergeFindings(merged.database, merged.journal, found);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
            QVERIFY(report->added > 0);
            QVERIFY(report->passed.empty());
        }
        QVERIFY(local.count("finding") > 200);
        QCOMPARE(merged.texts(everything), local.texts(everything));
        QCOMPARE(merged.texts(flags), local.texts(flags));
    }

    void whatAPackInShadowFoundStaysAside()
    {
        Store store;
        QVERIFY(detect::PackStore(store.database, store.journal).setState(store.packIds[0], detect::PackState::Shadow));
        const QString path = store.folder.write(u"a.jsonl"_s, log(30));
        QVERIFY(store.importUnscanned(path));
        const QString found = store.folder.write(u"a.ndjson"_s, findings(store, path));
        const auto report = scan::mergeFindings(store.database, store.journal, found);
        QVERIFY(report);
        QVERIFY(report->added > 10);
        QCOMPARE(store.count("finding"), 0);
        QCOMPARE(store.count("shadow_finding"), report->added);
        QCOMPARE(store.count("flag"), 0);
    }

    void whatCameBeforeAddsNothing()
    {
        Store store;
        const QString path = store.folder.write(u"a.jsonl"_s, log(30));
        QVERIFY(store.import(path));
        const QStringList before = store.texts(everything);
        const QString found = store.folder.write(u"a.ndjson"_s, findings(store, path));
        const auto report = scan::mergeFindings(store.database, store.journal, found);
        QVERIFY(report);
        QCOMPARE(report->added, 0);
        QCOMPARE(report->known, before.size());
        QCOMPARE(store.texts(everything), before);
        QCOMPARE(store.texts("SELECT kind FROM audit_event ORDER BY sequence DESC LIMIT 1"),
                 QStringList{u"scan.merged"_s});
    }

    void linesThatSayNothingHereArePassedOverAndTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("why");
        QTest::newRow("pack") << "\"pack_sha256\":\"" + Sha256::of(packText).toHex()
                              << "\"pack_sha256\":\"" + QByteArray(64, '0') << u"pack"_s;
        QTest::newRow("rule") << QByteArray("\"rule\":\"word\"") << QByteArray("\"rule\":\"other\"") << u"rule"_s;
        QTest::newRow("span") << QByteArray("\"end\":9") << QByteArray("\"end\":9000") << u"span"_s;
        QTest::newRow("backwards") << QByteArray("\"end\":9") << QByteArray("\"end\":0") << u"span"_s;
        QTest::newRow("ordinal") << QByteArray("\"ordinal\":0") << QByteArray("\"ordinal\":7") << u"record"_s;
        QTest::newRow("line") << QByteArray("\"record\"") << QByteArray("\"other\"") << u"line"_s;
        QTest::newRow("hash") << QByteArray("\"record\":\"") << QByteArray("\"record\":\"zz") << u"line"_s;
    }
    void linesThatSayNothingHereArePassedOverAndTold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, why);
        Store store;
        const QString path =
            store.folder.write(u"a.jsonl"_s, "{\"id\":\"1\",\"prompt\":\"样例词\",\"response\":\"answer\"}\n");
        QVERIFY(store.importUnscanned(path));
        QByteArray lines = findings(store, path);
        QVERIFY(lines.contains(from));
        lines.replace(from, to);
        const auto report =
            scan::mergeFindings(store.database, store.journal, store.folder.write(u"a.ndjson"_s, lines));
        QVERIFY(report);
        QCOMPARE(report->added, 0);
        QCOMPARE(report->passed, (std::vector{scan::PassedLine{1, why}}));
        QCOMPARE(store.count("finding"), 0);
    }

    void aFileThatIsNotThereIsRefused()
    {
        Store store;
        const auto report = scan::mergeFindings(store.database, store.journal, u"nowhere.ndjson"_s);
        QVERIFY(!report);
        QCOMPARE(store.texts("SELECT kind FROM audit_event WHERE kind = 'scan.merged'"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
