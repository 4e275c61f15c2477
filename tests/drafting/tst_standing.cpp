#include "app/drafting/standing.h"

#include <QTest>

using namespace drafting;
using namespace Qt::StringLiterals;

class TestStanding : public QObject
{
    Q_OBJECT

    /// A draft told in words: "a:save b:approve=x". What is approved or handed in says x where nothing else is given.
    static DraftFile told(const QString &story)
    {
        DraftFile file;
        for (const QString &word : story.split(u' ', Qt::SkipEmptyParts)) {
            const QString actor = u"officer-"_s + word.section(u':', 0, 0);
            const QString what = word.section(u':', 1).section(u'=', 0, 0);
            const QString says = word.contains(u'=') ? word.section(u'=', 1) : u"x"_s;
            if (what == u"save") {
                file.versions.push_back({.n = int(file.versions.size()) + 1, .actor = actor});
                continue;
            }
            Act act{.id = qint64(file.acts.size()) + 1, .version = file.last().n, .actor = actor};
            act.kind = actKindNamed(what).value();
            if (act.kind == Act::Kind::Submit || act.kind == Act::Kind::Approve)
                act.contentSha256 = says.toUtf8();
            file.acts.push_back(act);
        }
        return file;
    }

private Q_SLOTS:
    void aDraftStandsWhereItsActsLeadIt_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<int>("needed");
        QTest::addColumn<QString>("contentNow");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *story, int needed, const char *now, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(story) << needed << QString::fromLatin1(now)
                                << QString::fromLatin1(expected);
        };
        row("just begun", "a:save", 1, "x", "draft");
        row("handed in", "a:save a:submit", 1, "x", "awaiting");
        row("approved", "a:save a:submit b:approve", 1, "x", "approved");
        row("one of two", "a:save a:submit b:approve", 2, "x", "awaiting");
        row("twice by one in other letters", "a:save a:submit b:approve B:approve", 2, "x", "awaiting");
        row("twice by one", "a:save a:submit b:approve b:approve", 2, "x", "awaiting");
        row("two of two", "a:save a:submit b:approve c:approve", 2, "x", "approved");
        row("facts changed since", "a:save a:submit b:approve", 1, "y", "stale");
        row("facts changed back", "a:save a:submit b:approve=x", 1, "x", "approved");
        row("approved anew", "a:save a:submit b:approve b:approve=y", 1, "y", "approved");
        row("changed between the two", "a:save a:submit b:approve c:approve=y", 2, "y", "stale");
        row("changed before anybody approved", "a:save a:submit", 1, "y", "awaiting");
        row("given back", "a:save a:submit b:return", 1, "x", "returned");
        row("an approval ends when it is given back", "a:save a:submit b:approve c:return a:submit", 1, "x",
            "awaiting");
        row("written on after", "a:save a:submit b:approve a:save", 1, "x", "draft");
        row("written on after it was given back", "a:save a:submit b:return a:save", 1, "x", "draft");
        row("sealed", "a:save a:submit b:approve a:seal", 1, "x", "sealed");
        row("sealed stays so", "a:save a:submit b:approve a:seal", 1, "y", "sealed");
        row("sent", "a:save a:submit b:approve a:seal a:send", 1, "x", "sent");
        row("a supplement to what was sent", "a:save a:submit b:approve a:seal a:send a:save", 1, "x", "draft");
        row("not known what it says now", "a:save a:submit b:approve", 1, "", "approved");
    }

    void aDraftStandsWhereItsActsLeadIt()
    {
        QFETCH(QString, story);
        QFETCH(int, needed);
        QFETCH(QString, contentNow);
        const Standing found = standing(told(story), Policy{needed}, contentNow.toUtf8());
        QTEST(name(found.state), "expected");
    }

    void theTwoPersonRule_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("officer");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const char *story, const char *officer, Obstacle expected) {
            QTest::newRow(name) << QString::fromLatin1(story) << QString::fromUtf8(officer) << int(expected);
        };
        row("the author", "a:save a:submit", "officer-a", Obstacle::Author);
        row("another", "a:save a:submit", "officer-b", Obstacle::None);
        row("the author, though another handed it in", "a:save b:submit", "officer-a", Obstacle::Author);
        row("who only handed it in", "a:save b:submit", "officer-b", Obstacle::None);
        row("the author of an earlier version", "b:save a:save a:submit", "officer-b", Obstacle::Author);
        row("the author of one that was approved before", "b:save b:submit a:approve c:save c:submit", "officer-b",
            Obstacle::None);
        row("the author of one whose approval ended when it was given back",
            "b:save b:submit a:approve a:return c:save c:submit", "officer-b", Obstacle::Author);
        row("the author of one that was handed in anew and approved again",
            "b:save b:submit a:approve a:return b:submit a:approve c:save c:submit", "officer-b", Obstacle::None);
        row("the author in other letters", "a:save a:submit", "Officer-A ", Obstacle::Author);
        row("the author in wide letters", "a:save a:submit", "officer-ａ", Obstacle::Author);
        row("nothing is handed in", "a:save", "officer-b", Obstacle::NotHandedIn);
        row("given back", "a:save a:submit b:return", "officer-b", Obstacle::NotHandedIn);
        row("approved already", "a:save a:submit b:approve", "officer-c", Obstacle::Done);
        row("an author of the stale one", "a:save a:submit b:approve=z", "officer-a", Obstacle::Author);
        row("who approved the stale one", "a:save a:submit b:approve=z", "officer-b", Obstacle::None);
    }

    void theTwoPersonRule()
    {
        QFETCH(QString, story);
        QFETCH(QString, officer);
        QTEST(int(obstacle(standing(told(story), {}, "x"), officer)), "expected");
    }

    void whereTwoMustApproveOnePersonCountsOnce()
    {
        const Standing found = standing(told(u"a:save a:submit b:approve"_s), Policy{2}, "x");
        QCOMPARE(obstacle(found, u"officer-b"_s), Obstacle::HasApproved);
        QCOMPARE(obstacle(found, u"OFFICER-B"_s), Obstacle::HasApproved);
        QCOMPARE(obstacle(found, u"officer-c"_s), Obstacle::None);
    }

    void whatNoLongerHoldsIsSaid()
    {
        const Standing found = standing(told(u"a:save a:submit b:approve c:approve=y"_s), Policy{2}, "y");
        QCOMPARE(found.approvals.size(), 1u);
        QCOMPARE(found.approvals.front().actor, u"officer-c"_s);
        QCOMPARE(found.lapsed.size(), 1u);
        QCOMPARE(found.lapsed.front().actor, u"officer-b"_s);
    }
};

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
