#include "app/base/hash.h"
#include "app/journal/treehead.h"
#include "app/report/edition/editionstore.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace report;

class TestEditionStore : public QObject
{
    Q_OBJECT

    static EditionFile file(Edition edition = Edition::Redacted)
    {
        return {.bytes = "bytes",
                .sha256 = Sha256::of("bytes"),
                .wish = {.edition = edition, .format = Format::Docx},
                .language = Language::English,
                .removed = {{.number = 1,
                             .text = QStringLiteral("13800138000"),
                             .kind = RemovedKind::Personal,
                             .count = 3,
                             .replacement = QStringLiteral("███")},
                            {.number = 2, .text = QStringLiteral("u-7f3a91c2"), .kind = RemovedKind::User}}};
    }

    static QStringList journalled(const EmptyStore &store)
    {
        auto rows =
            store.database.prepare("SELECT kind || ' ' || object || ' ' || body FROM audit_event ORDER BY sequence");
        QStringList events;
        while (rows.next())
            events.append(rows.text(0));
        return events;
    }

private Q_SLOTS:
    void anEditionIsKeptWithoutTheTextsThatItLacks()
    {
        EmptyStore store;
        const auto id = recordEdition(store.database, store.journal, QStringLiteral("incident/7"), file());
        QVERIFY(id);
        const auto editions = editionsOf(store.database, QStringLiteral("incident/7"));
        QVERIFY(editions);
        QCOMPARE(editions->size(), 1u);
        const EditionRecord &kept = editions->front();
        QCOMPARE(kept.edition, Edition::Redacted);
        QCOMPARE(kept.format, Format::Docx);
        QCOMPARE(kept.language, Language::English);
        QCOMPARE(kept.sha256, Sha256::of("bytes"));
        QCOMPARE(kept.removed,
                 (std::vector<RemovedRecord>{{1, RemovedKind::Personal, 3, QStringLiteral("███"),
                                              hashOf(QStringLiteral("13800138000"), kept.sha256)}}));
        QVERIFY(editionsOf(store.database, QStringLiteral("incident/8"))->empty());
    }

    void theJournalTellsOfItAndAHeadStandsOverThat()
    {
        EmptyStore store;
        QVERIFY(recordEdition(store.database, store.journal, QStringLiteral("incident/7"), file()));
        const QStringList events = journalled(store);
        QCOMPARE(events.size(), 1);
        QVERIFY(events.front().startsWith(QStringLiteral("report.edition incident/7 {")));
        QVERIFY(events.front().contains(QString::fromLatin1(Sha256::of("bytes").toHex())));
        QVERIFY(!events.front().contains(QStringLiteral("138001")));
        const auto heads = journal::writtenHeads(store.database);
        QVERIFY(heads);
        QCOMPARE(heads->size(), 1u);
        QCOMPARE(heads->front().why, journal::HeadReason::Export);
        QCOMPARE(heads->front().size, 1);
    }

    void aFileThatLeaksIsNotKept()
    {
        EmptyStore store;
        EditionFile leaking = file();
        leaking.check.leaks = {{1, {LeakPlace::Part::Page, {}, 2}}};
        const auto refused = recordEdition(store.database, store.journal, QStringLiteral("incident/7"), leaking);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QCOMPARE(refused.error().detail, QStringLiteral("#1 page 2"));
        EditionFile unread = file();
        unread.check.unread = {{Unread::Why::Encrypted, {}}};
        QVERIFY(!recordEdition(store.database, store.journal, QStringLiteral("incident/7"), unread));
        QVERIFY(journalled(store).isEmpty());
        QVERIFY(editionsOf(store.database, QStringLiteral("incident/7"))->empty());
    }

    void anEditionThatCoversNothingNeedsAReason()
    {
        EmptyStore store;
        EditionFile open = file(Edition::Full);
        open.wish.isUnmasked = true;
        open.removed.clear();
        const auto refused = recordEdition(store.database, store.journal, QStringLiteral("incident/7"), open);
        QCOMPARE(refused.error().kind, Failure::Kind::BadInput);
        QVERIFY(recordEdition(store.database, store.journal, QStringLiteral("incident/7"), open,
                              {QStringLiteral("asked_by_authority"), QStringLiteral("No. 5")}));
        const QStringList events = journalled(store);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.front(),
                 QStringLiteral("privacy.unmasked incident/7 {\"reason\":\"asked_by_authority\",\"words\":\"No. 5\"}"));
        QVERIFY(!recordEdition(store.database, store.journal, QStringLiteral("incident/7"), file(),
                               {QStringLiteral("other"), {}}));
    }

    void editionsAreOnlyAdded_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("change") << QByteArray("UPDATE report_edition SET actor = 'x'");
        QTest::newRow("remove") << QByteArray("DELETE FROM report_edition");
        QTest::newRow("replace") << QByteArray(
            "INSERT OR REPLACE INTO report_edition (id, subject, edition, format, language,"
            " sha256, checked_at, actor) VALUES (1, 'x', 'full', 'pdf', 'zh',"
            " zeroblob(32), 0, 'x')");
        QTest::newRow("change the map") << QByteArray("UPDATE report_edition_removed SET count = 9");
        QTest::newRow("remove from the map") << QByteArray("DELETE FROM report_edition_removed");
        QTest::newRow("replace in the map") << QByteArray(
            "INSERT OR REPLACE INTO report_edition_removed (edition, number, kind, count, replacement, hash)"
            " VALUES (1, 1, 'user', 1, 'x', zeroblob(32))");
    }

    void editionsAreOnlyAdded()
    {
        QFETCH(QByteArray, sql);
        EmptyStore store;
        QVERIFY(recordEdition(store.database, store.journal, QStringLiteral("incident/7"), file()));
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.execute(sql));
    }
};

QTEST_GUILESS_MAIN(TestEditionStore)
#include "tst_editionstore.moc"
