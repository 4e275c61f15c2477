#include "app/journal/verification.h"
#include "app/report/text/reporttextstore.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace report;
using namespace Qt::StringLiterals;

class TestReportTextStore : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        ReportTextStore store{database, journal};
        QString shipped = shippedText(u"monthly"_s, Language::Chinese).value();
        QString own = QString(shipped).replace(u"一、生成与命中"_s, u"一、总体情况"_s);

        QString start() const { return startText(database, u"monthly"_s, Language::Chinese).value(); }
        QString lastEntry() const
        {
            auto row = database.prepare("SELECT kind || ' ' || object || ' ' || body FROM audit_event"
                                        " ORDER BY sequence DESC LIMIT 1");
            return row.next() ? row.text(0) : QString();
        }
    };

private Q_SLOTS:
    void whatShipsIsInUseUntilAnOwnTextIsSaved()
    {
        Fixture f;
        QCOMPARE(f.start(), f.shipped);
        QCOMPARE(f.store.save(f.own).value(), 1);
        QCOMPARE(f.start(), f.own);
        QVERIFY(startText(f.database, u"monthly"_s, Language::English).value() != f.own);
        QCOMPARE(startText(f.database, u"weekly"_s, Language::English).error().kind, Failure::Kind::NotFound);
    }

    void everySavedTextIsKeptAndTheNewestCounts()
    {
        Fixture f;
        f.store.save(f.own).value();
        f.moment += 1000;
        const QString newer = f.own + u"\n= 附\n完\n"_s;
        QCOMPARE(f.store.save(newer).value(), 2);
        const auto saved = savedTexts(f.database, u"monthly"_s, Language::Chinese).value();
        QCOMPARE(saved.size(), 2u);
        QCOMPARE(saved[0].text, newer);
        QCOMPARE(saved[0].number, 2);
        QCOMPARE(saved[0].at, f.moment);
        QCOMPARE(saved[0].actor, u"officer-a"_s);
        QCOMPARE(saved[1].text, f.own);
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("UPDATE report_text SET body = 'x'"));
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("DELETE FROM report_text"));
    }

    void whatIsInUseAlreadyIsNoChange()
    {
        Fixture f;
        QCOMPARE(f.store.save(f.own).value(), 1);
        QCOMPARE(f.store.save(f.own).value(), 1);
        QCOMPARE(f.count("report_text"), 1);
    }

    void aTextWithProblemsIsRefusedWithTheirNumberAndTheFirstPlace()
    {
        Fixture f;
        const auto refused = f.store.save(QString(f.own).replace(u"{month.name}"_s, u"{month.nam}"_s) + u"\n}\n"_s);
        QCOMPARE(refused.error().kind, Failure::Kind::BadInput);
        QVERIFY2(refused.error().detail.startsWith(u"2 problem(s)"), qPrintable(refused.error().detail));
        QVERIFY(refused.error().detail.contains(u"did you mean month.name?"));
        QCOMPARE(refused.error().where, u"6:8"_s);
        QCOMPARE(f.count("report_text"), 0);
        QCOMPARE(f.count("audit_event"), 0);
    }

    void whatShipsCanBePutInUseAgain()
    {
        Fixture f;
        QCOMPARE(f.store.reset(u"monthly"_s, Language::Chinese).error().kind, Failure::Kind::Refused);
        f.store.save(f.own).value();
        QCOMPARE(f.store.reset(u"monthly"_s, Language::Chinese).value(), 2);
        QCOMPARE(f.start(), f.shipped);
        QCOMPARE(f.store.reset(u"monthly"_s, Language::Chinese).error().kind, Failure::Kind::Refused);
        QVERIFY(f.lastEntry().startsWith(u"report.text_reset report/monthly"));
    }

    void theJournalHoldsTheHashAndNotTheText()
    {
        Fixture f;
        f.store.save(f.own).value();
        const QString entry = f.lastEntry();
        QVERIFY2(entry.startsWith(u"report.text_saved report/monthly"), qPrintable(entry));
        const auto saved = savedTexts(f.database, u"monthly"_s, Language::Chinese).value();
        QVERIFY(entry.contains(QString::fromLatin1(saved[0].sha256.toHex())));
        QVERIFY(!entry.contains(u"总体情况"));
        QVERIFY(journal::verify(f.database).value().ok());
    }
};

QTEST_GUILESS_MAIN(TestReportTextStore)
#include "tst_reporttextstore.moc"
