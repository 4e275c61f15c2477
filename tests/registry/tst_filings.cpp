#include "app/base/hash.h"
#include "app/registry/kinds.h"
#include "app/registry/registrystore.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace registry;
using namespace Qt::StringLiterals;

/// Papers, submissions and evidence of display.
class TestFilings : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        RegistryStore store{database, journal};
        RegistryItemId item = add("a");
        RegistryItemId other = add("b");

        RegistryItemId add(const char *name)
        {
            return store.add(RegistryItem{.kind = u"algorithm_filing"_s, .name = QString::fromLatin1(name)}).value();
        }

        QString bodies() const
        {
            db::Statement all = database.prepare("SELECT group_concat(body) FROM audit_event");
            return all.next() ? all.text(0) : QString();
        }
    };

    static Submission submission(RegistryItemId item)
    {
        return {.item = item,
                .purpose = u"first"_s,
                .on = QDate(2026, 3, 2),
                .fields = {{u"算法名称"_s, u"示例算法"_s}, {u"主要用途"_s, u"对话"_s}, {u"应用产品"_s, u""_s}}};
    }

private Q_SLOTS:
    void revisionsCountByItemAndKind()
    {
        Fixture f;
        f.store.addDocument(f.item, u"self_assessment"_s, u"a.pdf"_s, "%PDF-1.7 one").value();
        f.store.addDocument(f.item, u"self_assessment"_s, u"a2.pdf"_s, "%PDF-1.7 two").value();
        f.store.addDocument(f.item, u"agreement"_s, u"b.txt"_s, "text").value();
        f.store.addDocument(f.other, u"self_assessment"_s, u"a.pdf"_s, "%PDF-1.7 one").value();
        const auto papers = readDocuments(f.database, f.item).value();
        QStringList read;
        for (const FilingDocument &paper : papers)
            read += u"%1 %2 %3 %4"_s.arg(paper.kind).arg(paper.revision).arg(paper.name, paper.mediaType);
        QCOMPARE(read,
                 (QStringList{u"agreement 1 b.txt text/plain"_s, u"self_assessment 1 a.pdf application/pdf"_s,
                              u"self_assessment 2 a2.pdf application/pdf"_s}));
        QCOMPARE(readDocuments(f.database, f.other).value().at(0).revision, 1);
        QCOMPARE(papers[1].size, 12);
        QCOMPARE(papers[1].sha256, Sha256::of("%PDF-1.7 one"));
        QCOMPARE(papers[1].actor, u"officer-a"_s);
        QCOMPARE(readBytes(f.database, papers[2].id).value(), QByteArray("%PDF-1.7 two"));
    }

    void theSameBytesAreKeptOnce()
    {
        Fixture f;
        f.store.addDocument(f.item, u"x"_s, u"a"_s, "one").value();
        f.store.addDocument(f.other, u"x"_s, u"a"_s, "one").value();
        QCOMPARE(f.count("registry_content"), 1);
        QCOMPARE(f.store.addDocument(f.item, u"x"_s, u"again"_s, "one").error().kind, Failure::Kind::BadInput);
        f.store.addDocument(f.item, u"x"_s, u"b"_s, "two").value();
        f.store.addDocument(f.item, u"x"_s, u"a"_s, "one").value(); // back to what it was is a revision
        QCOMPARE(readDocuments(f.database, f.item).value().back().revision, 3);
        QCOMPARE(f.count("registry_content"), 2);
    }

    void aPaperWhoseBytesAreNotThoseOfItsHashIsCorrupt()
    {
        Fixture f;
        const DocumentId paper = f.store.addDocument(f.item, u"x"_s, u"a"_s, "one").value();
        f.database.execute("DROP TRIGGER registry_content_is_never_changed; UPDATE registry_content SET bytes = x'00'");
        QCOMPARE(readBytes(f.database, paper).error().kind, Failure::Kind::Corrupt);
        QCOMPARE(readBytes(f.database, DocumentId(99)).error().kind, Failure::Kind::NotFound);
    }

    void aSubmissionIsKeptAsItWasHandedIn()
    {
        Fixture f;
        Submission first = submission(f.item);
        first.documents = {f.store.addDocument(f.item, u"y"_s, u"y"_s, "2").value(),
                           f.store.addDocument(f.item, u"x"_s, u"x"_s, "1").value()};
        first.id = f.store.addSubmission(first).value();
        f.store.addSubmission(submission(f.other)).value();
        Submission second = submission(f.item);
        second.purpose = u"change"_s;
        f.store.addSubmission(second).value();
        const auto kept = readSubmissions(f.database, f.item).value();
        QCOMPARE(kept.size(), size_t(2));
        first.number = 1;
        first.actor = u"officer-a"_s;
        first.recordedAt = EmptyStore::now;
        QCOMPARE(kept[0], first);
        QCOMPARE(kept[1].number, 2);
        QCOMPARE(kept[1].purpose, u"change"_s);
        QCOMPARE(readItem(f.database, f.item).value().state, State::Preparing); // it moves nothing by itself
    }

    void whatCannotHaveBeenHandedInIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("an unknown purpose") << 0;
        QTest::newRow("no day") << 1;
        QTest::newRow("a field twice") << 2;
        QTest::newRow("a field without a name") << 3;
        QTest::newRow("another item's paper") << 4;
        QTest::newRow("a paper twice") << 5;
        QTest::newRow("no such item") << 6;
    }

    void whatCannotHaveBeenHandedInIsRefused()
    {
        QFETCH(int, what);
        Fixture f;
        const DocumentId its = f.store.addDocument(f.item, u"x"_s, u"x"_s, "1").value();
        const DocumentId others = f.store.addDocument(f.other, u"x"_s, u"x"_s, "1").value();
        Submission wrong = submission(f.item);
        switch (what) {
        case 0: wrong.purpose = u"protest"_s; break;
        case 1: wrong.on = {}; break;
        case 2: wrong.fields.emplace_back(u"主要用途"_s, u"x"_s); break;
        case 3: wrong.fields.emplace_back(QString(), u"x"_s); break;
        case 4: wrong.documents = {others}; break;
        case 5: wrong.documents = {its, its}; break;
        default: wrong.item = RegistryItemId(99);
        }
        const qint64 before = f.count("audit_event");
        const auto added = f.store.addSubmission(wrong);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, what == 6 ? Failure::Kind::NotFound : Failure::Kind::BadInput);
        QCOMPARE(f.count("registry_submission"), 0);
        QCOMPARE(f.count("audit_event"), before);
        QVERIFY(f.store.addSubmission(submission(f.item)));
    }

    void twoSubmissionsAreComparedFieldByField()
    {
        const Submission before = submission(RegistryItemId(1));
        Submission after = before;
        QVERIFY(compare(before, after).empty());
        std::swap(after.fields[0], after.fields[1]);
        QVERIFY(compare(before, after).empty()); // the order alone is no change

        after.fields = {{u"算法名称"_s, u"示例算法二"_s}, {u"模型"_s, u"demo"_s}, {u"主要用途"_s, u"对话"_s}};
        const std::vector<FieldChange> expected{
            {.field = u"算法名称"_s, .before = u"示例算法"_s, .after = u"示例算法二"_s},
            {.field = u"模型"_s, .before = std::nullopt, .after = u"demo"_s},
            {.field = u"应用产品"_s, .before = u""_s, .after = std::nullopt}, // empty, then gone
        };
        QCOMPARE(compare(before, after), expected);
        QCOMPARE(compare(after, before).size(), size_t(3));
    }

    void evidenceOfDisplayIsInTheItemUnlessOlder()
    {
        Fixture f;
        const DocumentId picture = f.store.addDocument(f.item, u"screenshot"_s, u"s.png"_s, "png").value();
        f.store
            .addDisplayEvidence(
                {.item = f.item, .seenOn = QDate(2026, 5, 6), .place = u"footer"_s, .document = picture})
            .value();
        f.store.addDisplayEvidence({.item = f.item, .seenOn = QDate(2026, 3, 2), .place = u"about"_s}).value();
        const RegistryItem item = readItem(f.database, f.item).value();
        QCOMPARE(item.displayCheckedOn, QDate(2026, 5, 6));
        QCOMPARE(item.displayEvidence, u"footer"_s);
        const auto seen = readDisplayEvidence(f.database, f.item).value();
        QCOMPARE(seen.size(), size_t(2));
        QCOMPARE(seen[0].place, u"about"_s);
        QCOMPARE(seen[1].document, std::optional(picture));
        QCOMPARE(f.store.addDisplayEvidence({.item = f.other, .seenOn = QDate(2026, 5, 6), .document = picture})
                     .error()
                     .kind,
                 Failure::Kind::BadInput);
        QCOMPARE(f.store.addDisplayEvidence({.item = f.item}).error().kind, Failure::Kind::BadInput);
    }

    void theDisplayIsLookedAtAgainAfterItsDays_data()
    {
        QTest::addColumn<QDate>("seenOn");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("never seen") << QDate() << QDate(2026, 5, 6) << u"display-missing"_s;
        QTest::newRow("seen afterwards") << QDate(2026, 5, 7) << QDate(2026, 5, 6) << u"display-missing"_s;
        QTest::newRow("on the day") << QDate(2026, 5, 6) << QDate(2026, 5, 6) << QString();
        QTest::newRow("on the last day") << QDate(2026, 5, 6) << QDate(2026, 6, 5) << QString();
        QTest::newRow("the day after") << QDate(2026, 5, 6) << QDate(2026, 6, 6) << u"display-old"_s;
    }

    void theDisplayIsLookedAtAgainAfterItsDays()
    {
        QFETCH(QDate, seenOn);
        QFETCH(QDate, day);
        const Kind kind{.showsNumber = true, .displayDays = 30};
        const auto warning = checkDisplay(kind, {.displayCheckedOn = seenOn}, day);
        QTEST(warning ? name(*warning) : QString(), "expected");
        QVERIFY(!checkDisplay({.showsNumber = false}, {.displayCheckedOn = seenOn}, day));
    }

    void theJournalHoldsHashesAndCountsOnly()
    {
        Fixture f;
        f.store.addDocument(f.item, u"letter"_s, u"Ms Example.pdf"_s, "secret").value();
        Submission named = submission(f.item);
        named.fields.emplace_back(u"主体责任人"_s, u"Ms Example"_s);
        f.store.addSubmission(named).value();
        f.store.addDisplayEvidence({.item = f.item, .seenOn = QDate(2026, 5, 6), .place = u"Ms Example's page"_s})
            .value();
        const QString bodies = f.bodies();
        QVERIFY(!bodies.contains(u"Example"_s));
        QVERIFY(!bodies.contains(u"示例算法"_s));
        QVERIFY(bodies.contains(u"salted-sha256:"_s));
        QVERIFY(bodies.contains(QString::fromLatin1(Sha256::of("secret").toHex())));
        QVERIFY(bodies.contains(u"\"field_count\":4"_s));
    }

    void whatWasKeptStaysAsItWas_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *table : {"registry_document", "registry_content", "registry_submission",
                                  "registry_submission_field", "registry_submission_document", "registry_display"}) {
            QTest::addRow("%s is not removed", table) << QByteArray("DELETE FROM ") + table;
            QTest::addRow("%s is not rewritten", table) << QByteArray("UPDATE ") + table + " SET rowid_or_first = 1";
        }
    }

    void whatWasKeptStaysAsItWas()
    {
        QFETCH(QByteArray, sql);
        Fixture f;
        Submission full = submission(f.item);
        full.documents = {f.store.addDocument(f.item, u"x"_s, u"x"_s, "1").value()};
        f.store.addSubmission(full).value();
        f.store.addDisplayEvidence({.item = f.item, .seenOn = QDate(2026, 5, 6)}).value();
        const QByteArray table = sql.split(' ').at(sql.startsWith("DELETE") ? 2 : 1);
        db::Statement column =
            f.database.prepare("SELECT name FROM pragma_table_info('" + table + "') LIMIT 1 OFFSET 1");
        QVERIFY(column.next());
        const QByteArray name = column.text(0).toUtf8();
        sql.replace("rowid_or_first", name).replace("= 1", "= " + name);
        QVERIFY(f.count(table) > 0);
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute(sql));
    }
};

QTEST_APPLESS_MAIN(TestFilings)
#include "tst_filings.moc"
