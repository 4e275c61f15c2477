#include "app/base/hash.h"
#include "app/filing/formkeeping.h"
#include "app/filing/own.h"
#include "app/filing/snapshotstore.h"
#include "app/registry/registrystore.h"
#include "tests/filing/somerows.h"
#include "tests/support/schema.h"

#include <QJsonDocument>
#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

class TestSnapshotStore : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        SnapshotStore store{database, journal};

        QJsonObject lastEntry() const
        {
            db::Statement query =
                database.prepare("SELECT kind, object, body FROM audit_event ORDER BY sequence DESC LIMIT 1");
            if (!query.next())
                return {};
            QJsonObject body = QJsonDocument::fromJson(query.text(2).toUtf8()).object();
            body.insert(u"@kind", query.text(0));
            body.insert(u"@object", query.text(1));
            return body;
        }
    };

    static const List &list() { return *shippedLists().find(u"genai_filing"_s); }
    static QByteArray bytes() { return "the file as it came"; }

    static Snapshot snapshot(QDate day, bool whole = true)
    {
        return {.list = list().id,
                .day = day,
                .whole = whole,
                .source = u"notice 3"_s,
                .fileName = u"list.pdf"_s,
                .sha256 = Sha256::of(bytes())};
    }

    static std::vector<ListedRow> rows()
    {
        std::vector<ListedRow> all{rowOf(list(), u"Beijing-QingHe-2O2404280016"_s, u"青禾大模型"_s,
                                         u"青禾科技有限公司"_s),
                                   rowOf(list(), u"ZheJiang-YuanShan-20230901"_s, u"远山大模型"_s, {})};
        all[1].entries[list().entity].corrected = u"远山有限公司"_s;
        return all;
    }

private Q_SLOTS:
    void whatIsKeptComesBackUnchanged()
    {
        Fixture f;
        const SnapshotId id = f.store.add(snapshot({2026, 3, 1}), list(), rows(), bytes()).value();
        const auto all = readSnapshots(f.database).value();
        QCOMPARE(all.size(), size_t(1));
        Snapshot expected = snapshot({2026, 3, 1});
        expected.id = id;
        expected.rows = 2;
        expected.takenAt = EmptyStore::now;
        expected.actor = u"officer-a"_s;
        QCOMPARE(all[0], expected);
        auto wanted = rows();
        for (int i = 0; i < 2; ++i) {
            wanted[size_t(i)].snapshot = id;
            wanted[size_t(i)].position = i;
        }
        const auto found = readRows(f.database, list(), id).value();
        for (const size_t field : {list().key, list().name, list().entity}) {
            QCOMPARE(found[0].entries[field].reading, wanted[0].entries[field].reading);
            QCOMPARE(found[1].entries[field].value(), wanted[1].entries[field].value());
        }
        QCOMPARE(found[0].entries[list().key].reading.doubts, Doubts(Doubt::Typo));
        QCOMPARE(found[1].entries[list().entity].corrected, std::optional(u"远山有限公司"_s));
        QCOMPARE(readFile(f.database, id).value(), bytes());
    }

    void theJournalHoldsHashesAndCountsAlone()
    {
        Fixture f;
        const SnapshotId id = f.store.add(snapshot({2026, 3, 1}), list(), rows(), bytes()).value();
        const QJsonObject entry = f.lastEntry();
        QCOMPARE(entry[u"@kind"].toString(), u"filing.list_taken"_s);
        QCOMPARE(entry[u"@object"].toString(), u"official_list/%1"_s.arg(qint64(id)));
        QCOMPARE(entry[u"rows"].toInt(), 2);
        QCOMPARE(entry[u"corrected"].toInt(), 1);
        QCOMPARE(entry[u"sha256"].toString(), QString::fromLatin1(Sha256::of(bytes()).toHex()));
        QVERIFY(!QString::fromUtf8(QJsonDocument(entry).toJson()).contains(u"青禾"_s));
    }

    void whatCannotBeRightIsRefused()
    {
        Fixture f;
        QCOMPARE(f.store.add(snapshot({}), list(), rows(), bytes()).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(snapshot({2026, 3, 1}), list(), {}, bytes()).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(snapshot({2026, 3, 1}), list(), rows(), "another file").error().kind,
                 Failure::Kind::BadInput);
        for (const QDate never : {QDate(2026, 9, 22), QDate(2062, 3, 1), QDate(1999, 12, 31)}) // it is 2026-09-21
            QCOMPARE(f.store.add(snapshot(never), list(), rows(), bytes()).error().kind, Failure::Kind::BadInput);
        QVERIFY(f.store.add(snapshot({2026, 3, 1}), list(), rows(), bytes()));
        QCOMPARE(f.store.add(snapshot({2026, 3, 1}), list(), rows(), bytes()).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("official_snapshot"), 1);
        QCOMPARE(f.count("audit_event"), 1);
        QCOMPARE(readFile(f.database, SnapshotId(9)).error().kind, Failure::Kind::NotFound);
    }

    void aScanIsKeptWithoutRows()
    {
        Fixture f;
        Snapshot scan = snapshot({2026, 3, 1});
        scan.hasText = false;
        QVERIFY(f.store.add(scan, list(), {}, bytes()));
        QVERIFY(readListOn(f.database, list(), {2026, 4, 1}).value().empty());
    }

    void aListIsReadAsOfADay()
    {
        Fixture f;
        f.store.add(snapshot({2026, 3, 1}), list(), rows(), bytes()).value();
        const std::vector more{rowOf(list(), u"SiChuan-BaiLu-20250601"_s, u"白露大模型"_s, u"白露有限公司"_s)};
        const SnapshotId added = f.store.add(snapshot({2026, 5, 1}, false), list(), more, bytes()).value();
        QCOMPARE(readListOn(f.database, list(), {2026, 2, 1}).value().size(), size_t(0));
        QCOMPARE(readListOn(f.database, list(), {2026, 4, 1}).value().size(), size_t(2));
        QCOMPARE(readListOn(f.database, list(), {2026, 5, 1}).value().size(), size_t(3));
        QCOMPARE(readListOf(f.database, list(), added).value().size(), size_t(3));
        QCOMPARE(readRows(f.database, list(), added).value().size(), size_t(1));
        QCOMPARE(readListOf(f.database, *shippedLists().find(u"deep_synthesis"_s), added).error().kind,
                 Failure::Kind::NotFound);
    }

    void aKeptListCannotBeChangedOrRemoved()
    {
        Fixture f;
        f.store.add(snapshot({2026, 3, 1}), list(), rows(), bytes()).value();
        for (const char *sql : {"UPDATE official_field SET value = 'x'", "DELETE FROM official_field",
                                "UPDATE official_snapshot SET day = '2026-01-01'", "DELETE FROM official_file",
                                "INSERT OR REPLACE INTO official_file VALUES (1, x'00')",
                                "INSERT OR REPLACE INTO official_field (snapshot_id, row, field, raw, value, "
                                "confidence) VALUES (1, 0, 'filer', '', '', 1)"})
            QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run(sql));
    }

    void whatOfficersSaidLastCounts()
    {
        Fixture f;
        registry::RegistryStore registry(f.database, f.journal);
        const RegistryItemId item = registry
                                        .add(registry::RegistryItem{.kind = u"genai_filing"_s,
                                                                    .name = u"青禾大模型"_s,
                                                                    .number = u"Beijing-QingHe-202404280016"_s})
                                        .value();
        f.store.add(snapshot({2026, 3, 1}), list(), rows(), bytes()).value();
        const auto listed = readListOn(f.database, list(), {2026, 3, 1}).value();
        const Match match{.item = item, .row = 0, .by = By::Number, .score = 1};
        QVERIFY(f.store.decide(match, list(), listed[0], Verdict::Refused));
        QVERIFY(f.store.decide(match, list(), listed[0], Verdict::Confirmed));
        QCOMPARE(f.lastEntry()[u"verdict"].toString(), u"confirmed"_s);
        const auto decisions = readDecisions(f.database).value();
        QCOMPARE(decisions.size(), size_t(1));
        QCOMPARE(decisions[0].verdict, Verdict::Confirmed);
        QCOMPARE(decisions[0].actor, u"officer-a"_s);
        QCOMPARE(f.store.decide(match, list(), rowOf(list(), {}, u"x"_s, {}), Verdict::Confirmed).error().kind,
                 Failure::Kind::BadInput);
        const auto own = readOwn(f.database, list()).value();
        QCOMPARE(standings(list(), own, listed, decisions)[0].verdict, std::optional(Verdict::Confirmed));
    }

    void aFormThatCouldNotBeKeptIsTriedAgainAndKeptOnce()
    {
        Fixture f;
        registry::RegistryStore registry(f.database, f.journal);
        const RegistryItemId id =
            registry.add(registry::RegistryItem{.kind = u"genai_filing"_s, .name = u"青禾大模型"_s}).value();
        const registry::RegistryItem before = registry::readItem(f.database, id).value();
        LookedThrough form{.before = before,
                           .after = before,
                           .submission = {.item = id, .purpose = u"first"_s, .fields = {{u"备案单位"_s, u"青禾"_s}}},
                           .name = u"form.pdf"_s,
                           .bytes = bytes()};
        form.after.authority = u"网信办"_s;
        QVERIFY(!keepForm(f.database, f.journal, form)); // it has no day
        form.submission.on = QDate(2026, 1, 5);
        QVERIFY(keepForm(f.database, f.journal, form));
        QCOMPARE(registry::readItem(f.database, id).value(), form.after);
        QCOMPARE(registry::readDocuments(f.database, id).value().size(), size_t(1));
        const auto submissions = registry::readSubmissions(f.database, id).value();
        QCOMPARE(submissions.size(), size_t(1));
        QCOMPARE(submissions[0].documents.size(), size_t(1));

        form.after.conditions = u"on what was read first"_s; // somebody filled it meanwhile
        QCOMPARE(keepForm(f.database, f.journal, form).error().kind, Failure::Kind::Refused);
        QCOMPARE(registry::readSubmissions(f.database, id).value().size(), size_t(1));
    }

    void ourEntityIsTheOneOfTheNewestSubmission()
    {
        Fixture f;
        registry::RegistryStore registry(f.database, f.journal);
        const RegistryItemId item =
            registry.add(registry::RegistryItem{.kind = u"genai_filing"_s, .name = u"青禾大模型"_s}).value();
        registry.add(registry::RegistryItem{.kind = u"icp_record"_s, .name = u"ICP"_s}).value();
        QVERIFY(registry.addSubmission(
            {.item = item, .purpose = u"first"_s, .on = {2026, 1, 5}, .fields = {{u"备案单位"_s, u"青禾有限公司"_s}}}));
        QVERIFY(registry.addSubmission({.item = item,
                                        .purpose = u"change"_s,
                                        .on = {2026, 2, 5},
                                        .fields = {{u"单位名称："_s, u"青禾科技有限公司"_s}}}));
        const auto own = readOwn(f.database, list()).value();
        QCOMPARE(own.size(), size_t(1));
        QCOMPARE(own[0].entity, u"青禾科技有限公司"_s);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotStore)
#include "tst_snapshotstore.moc"
