#include "app/search/queryparts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using search::Query;

class TestQueryParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartIsTakenOutOfWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString &typed, int part, const QString &rest) {
            QTest::newRow(qPrintable(u"%1, %2"_s.arg(typed).arg(part))) << typed << part << rest;
        };
        row(u"备案"_s, 0, u""_s);
        row(u"a b c"_s, 0, u"b c"_s);
        row(u"a b c"_s, 1, u"a c"_s);
        row(u"a  b   c"_s, 2, u"a  b"_s);
        row(u"a AND b AND c"_s, 0, u"b AND c"_s);
        row(u"a AND b AND c"_s, 1, u"a AND c"_s);
        row(u"a AND b"_s, 1, u"a"_s);
        row(u"-a b"_s, 0, u"b"_s);
        row(u"(a OR b) service:chat"_s, 0, u"service:chat"_s);
        row(u"(a OR b) service:chat"_s, 1, u"(a OR b)"_s);
        row(u"prompt:(a b) c"_s, 1, u"prompt:(a b)"_s);
        row(u"(a b)"_s, 0, u"(b)"_s);
        row(u"“a b” 服务：chat risk:A.1,A.2"_s, 1, u"“a b” risk:A.1,A.2"_s);
        row(u"service:\"a b\" x"_s, 0, u"x"_s);
        row(u"a"_s, 7, u"a"_s);
    }
    void aPartIsTakenOutOfWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(int, part);
        const auto query = Query::parse(typed);
        QVERIFY(query);
        const QString rest = search::withoutPart(*query, static_cast<size_t>(part));
        QTEST(rest, "rest");
        QVERIFY(Query::parse(rest));
    }

    /// Whatever part goes, the others are what they were.
    void theOtherPartsStayAsTheyWere()
    {
        const auto query = Query::parse(u"-x AND \"a AND b\" (c OR d) AND NOT e near(f g, 3) risk:A.1"_s);
        QVERIFY(query);
        const auto textOf = [](const Query &of) {
            QStringList texts;
            for (const search::Place &place : of.parts())
                texts << of.typed().mid(place.begin, place.length);
            return texts;
        };
        const QStringList before = textOf(*query);
        QCOMPARE(before.size(), 6);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const auto rest = Query::parse(search::withoutPart(*query, static_cast<size_t>(i)));
            QVERIFY(rest);
            QStringList expected = before;
            expected.removeAt(i);
            QCOMPARE(textOf(*rest), expected);
        }
    }

    void aPartIsAddedAsASecondCondition_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("to nothing") << u""_s << u"service:chat"_s;
        QTest::newRow("to blanks") << u"  "_s << u"service:chat"_s;
        QTest::newRow("to words") << u"a b "_s << u"a b service:chat"_s;
        QTest::newRow("to alternatives") << u"a OR b"_s << u"(a OR b) service:chat"_s;
        QTest::newRow("to one that is there") << u"service:chat a"_s << u"service:chat a"_s;
        QTest::newRow("to what is not understood") << u"(a"_s << u"(a service:chat"_s;
    }
    void aPartIsAddedAsASecondCondition()
    {
        QFETCH(QString, typed);
        const QString both = search::withPart(typed, search::fieldPart(search::Field::Service, u"chat"_s));
        QTEST(both, "expected");
    }

    void aValueWithABlankIsQuoted()
    {
        QCOMPARE(search::fieldPart(search::Field::Model, u"model x"_s), u"model:\"model x\""_s);
        QVERIFY(Query::parse(search::fieldPart(search::Field::Model, u"m（1），x"_s)));
    }
};

QTEST_GUILESS_MAIN(TestQueryParts)
#include "tst_queryparts.moc"
