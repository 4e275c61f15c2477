#include "app/detect/scanlog.h"
#include "app/scan/rescan.h"
#include "tests/scan/packs.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Scanning stored generations again when the rules have changed.
class TestRescan : public QObject
{
    Q_OBJECT

    static constexpr auto everything = R"(
        SELECT f.generation_id || ' ' || f.part || ' ' || f.span_begin || ' ' || f.span_end || ' ' || p.pack || ' '
            || hex(p.sha256) FROM finding f JOIN rule_pack p ON p.id = f.pack_id ORDER BY 1)";
    static constexpr auto flags =
        "SELECT generation_id || ' ' || risk || ' ' || severity || ' ' || findings FROM flag ORDER BY generation_id";

    struct Store : ImportFixture
    {
        Result<scan::RescanReport> rescan(const detect::ActiveRules &rules, const ProgressSink &progress = {},
                                          const std::stop_token &stop = {})
        {
            return scan::rescan([this](const ingest::WriterWork &work) { return work(database, journal); }, rules,
                                progress, stop);
        }
        qint64 stale(const detect::ActiveRules &rules) const
        {
            return detect::generationsIn(database, detect::staleRanges(database, rules.packIds));
        }
        QStringList ranges() const
        {
            return texts("SELECT first_generation || '-' || last_generation || ' ' || coalesce(p.packs, '?')"
                         " FROM scanned s LEFT JOIN pack_set p ON p.id = s.set_id ORDER BY first_generation");
        }
    };

    /// What an import with these rules finds: what a new scan has to come to.
    static QStringList asImported(const QByteArray &log, const std::vector<detect::RulePack> &packs, bool ofFlags)
    {
        Store store;
        const detect::ActiveRules rules = inForce(store, packs);
        if (!importWith(store, rules, store.folder.write(u"a.jsonl"_s, log)))
            qFatal("no import");
        return store.texts(ofFlags ? flags : everything);
    }

    static QByteArray log(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines +=
                u"{\"id\":\"r-%1\",\"prompt\":\"%2\",\"response\":\"%3\"}\n"_s.arg(i)
                    .arg(i % 3 == 0 ? u"alpha %1"_s.arg(i) : u"question"_s, i % 5 == 0 ? u"beta gamma"_s : u"answer"_s)
                    .toUtf8();
        return lines;
    }

private Q_SLOTS:
    void anImportNotesWhatItScannedWith()
    {
        Store store;
        const detect::ActiveRules rules = inForce(store, {packOf(u"a"_s, {"alpha"})});
        QVERIFY(importWith(store, rules, store.folder.write(u"a.jsonl"_s, log(10))));
        QVERIFY(importWith(store, rules, store.folder.write(u"b.jsonl"_s, log(10).replace("r-", "s-"))));
        QCOMPARE(store.ranges(), QStringList{u"1-20 [%1]"_s.arg(qint64(rules.packIds[0]))});
        QCOMPARE(store.stale(rules), 0);
        const Result<scan::RescanReport> report = store.rescan(rules);
        QVERIFY(report);
        QCOMPARE(report->generations, 0);
        QCOMPARE(store.texts("SELECT kind FROM audit_event WHERE kind LIKE 'scan.%'"), QStringList());
    }

    void aNewPackLooksAtWhatItHasNotSeen()
    {
        Store store;
        const detect::RulePack a = packOf(u"a"_s, {"alpha"});
        const detect::RulePack b = packOf(u"b"_s, {"beta"});
        const QByteArray lines = log(3000);
        QVERIFY(importWith(store, inForce(store, {a}), store.folder.write(u"a.jsonl"_s, lines)));
        const detect::ActiveRules both = inForce(store, {a, b});
        QCOMPARE(store.stale(both), 3000);
        const Result<scan::RescanReport> report = store.rescan(both);
        QVERIFY(report);
        QCOMPARE(report->generations, 3000);
        QCOMPARE(report->found, 600);
        QCOMPARE(report->withdrawn, 0);
        QCOMPARE(store.stale(both), 0);
        QCOMPARE(store.ranges().size(), 1);
        QCOMPARE(store.texts(flags), asImported(lines, {a, b}, true));
        QCOMPARE(store.texts(everything), asImported(lines, {a, b}, false));
    }

    void whatAPackHadFoundGoesWithIt()
    {
        Store store;
        const detect::RulePack old = packOf(u"a"_s, {"alpha", "beta"});
        const detect::RulePack changed = packOf(u"a"_s, {"gamma"});
        const QByteArray lines = log(100);
        QVERIFY(importWith(store, inForce(store, {old}), store.folder.write(u"a.jsonl"_s, lines)));
        const qint64 before = store.count("finding");
        const detect::ActiveRules rules = inForce(store, {changed});
        const Result<scan::RescanReport> report = store.rescan(rules);
        QVERIFY(report);
        QCOMPARE(report->withdrawn, before);
        QCOMPARE(report->found, 20);
        QCOMPARE(store.texts(everything), asImported(lines, {changed}, false));
        QCOMPARE(store.texts(flags), asImported(lines, {changed}, true));
        const Result<scan::RescanReport> none = store.rescan({detect::Matcher::compile({}).value(), {}});
        QVERIFY(none);
        QCOMPARE(store.count("finding"), 0);
        QCOMPARE(store.count("flag"), 0);
    }

    void whatNobodyKnowsOfIsScannedWhole()
    {
        Store store;
        const detect::RulePack a = packOf(u"a"_s, {"alpha"});
        const QByteArray lines = log(50);
        const detect::ActiveRules rules = inForce(store, {a});
        QVERIFY(importWith(store, rules, store.folder.write(u"a.jsonl"_s, lines)));
        store.database.execute("UPDATE scanned SET set_id = NULL"); // a workspace from before it was noted
        QCOMPARE(store.stale(rules), 50);
        const Result<scan::RescanReport> report = store.rescan(rules);
        QVERIFY(report);
        QCOMPARE(store.texts(everything), asImported(lines, {a}, false));
        QCOMPARE(store.stale(rules), 0);
    }

    /// A later import joined its half to a generation that had been scanned with other rules, or the findings of a scan
    /// made elsewhere were merged: what is there of a pack already is not found twice.
    void whatIsThereOfANewPackIsNotFoundTwice()
    {
        Store store;
        const detect::RulePack a = packOf(u"a"_s, {"alpha"});
        const detect::RulePack old = packOf(u"a"_s, {"beta"});
        const QByteArray lines = log(50);
        QVERIFY(importWith(store, inForce(store, {old}), store.folder.write(u"a.jsonl"_s, lines)));
        const detect::ActiveRules rules = inForce(store, {a});
        store.database.run(
            "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
            " score) VALUES (1, 0, 0, 5, 'a-rule', ?, 'A.1.f', 2, 1)", // "alpha"
            rules.packIds[0]);
        QVERIFY(store.rescan(rules));
        QCOMPARE(store.texts(everything), asImported(lines, {a}, false));
        QCOMPARE(store.texts(flags), asImported(lines, {a}, true));
    }

    /// The prompt of an earlier half was copied with what a pack of then had found in it.
    void whatIsThereOfAnotherPackGoes()
    {
        Store store;
        const detect::RulePack a = packOf(u"a"_s, {"alpha"});
        const detect::RulePack b = packOf(u"b"_s, {"beta"});
        const QByteArray lines = log(50);
        const detect::ActiveRules before = inForce(store, {packOf(u"b"_s, {"gamma"})});
        QVERIFY(importWith(store, inForce(store, {a}), store.folder.write(u"a.jsonl"_s, lines)));
        store.database.run(
            "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
            " score) VALUES (1, 1, 5, 10, 'b-rule', ?, 'A.1.f', 2, 1)", // "gamma"
            before.packIds[0]);
        QVERIFY(store.rescan(inForce(store, {a, b})));
        QCOMPARE(store.texts(everything), asImported(lines, {a, b}, false));
    }

    void aStoppedScanGoesOnFromThere()
    {
        Store store;
        const detect::RulePack a = packOf(u"a"_s, {"alpha"});
        const QByteArray lines = log(5000);
        QVERIFY(importWith(store, inForce(store, {packOf(u"other"_s, {"nowhere"})}),
                           store.folder.write(u"a.jsonl"_s, lines)));
        store.database.execute("UPDATE rule_pack SET state = 0");
        const detect::ActiveRules rules = inForce(store, {a});
        std::stop_source stop;
        const auto stopped = store.rescan(rules, [&](const Progress &) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Failure::Kind::Cancelled);
        const qint64 left = store.stale(rules);
        QVERIFY(left > 0 && left < 5000);
        QCOMPARE(store.texts("SELECT kind FROM audit_event ORDER BY sequence DESC LIMIT 1"),
                 QStringList{u"scan.stopped"_s});
        const Result<scan::RescanReport> rest = store.rescan(rules);
        QVERIFY(rest);
        QCOMPARE(rest->generations, left);
        QCOMPARE(store.texts(everything), asImported(lines, {a}, false));
        QCOMPARE(store.ranges().size(), 1);
    }

    void rangesNeverOverlap()
    {
        Store store;
        const auto note = [&](qint64 first, qint64 last, qint64 pack) {
            detect::noteScan(store.database, GenerationId(first), GenerationId(last), {detect::RulePackId(pack)});
        };
        note(1, 100, 1);
        note(40, 60, 2);
        QCOMPARE(store.ranges(), (QStringList{u"1-39 [1]"_s, u"40-60 [2]"_s, u"61-100 [1]"_s}));
        note(61, 70, 2);
        QCOMPARE(store.ranges(), (QStringList{u"1-39 [1]"_s, u"40-70 [2]"_s, u"71-100 [1]"_s}));
        note(30, 80, 3);
        QCOMPARE(store.ranges(), (QStringList{u"1-29 [1]"_s, u"30-80 [3]"_s, u"81-100 [1]"_s}));
        note(30, 80, 1);
        QCOMPARE(store.ranges(), QStringList{u"1-100 [1]"_s});
        note(1, 100, 4);
        QCOMPARE(store.ranges(), QStringList{u"1-100 [4]"_s});
        note(200, 200, 4);
        QCOMPARE(store.ranges(), (QStringList{u"1-100 [4]"_s, u"200-200 [4]"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRescan)
#include "tst_rescan.moc"
