#include "app/search/fieldvalues.h"
#include "app/search/query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace search;

class TestQueryParser : public QObject
{
    Q_OBJECT

    static QString words(const Phrase &phrase)
    {
        QStringList parts;
        for (const Phrase::Part &part : phrase.parts)
            parts.append(QString::fromStdString(part.word));
        return parts.join(u'+') + (phrase.isPrefix ? u"*"_s : QString());
    }

    /// A tree in brackets: (and 算+法 (not 广+告) service=chat).
    static QString shown(const Node &node)
    {
        QStringList children;
        for (const Node &child : node.children)
            children.append(shown(child));
        const auto named = [&](const QString &name) { return u"(%1 %2)"_s.arg(name, children.join(u' ')); };
        switch (node.kind) {
        case Node::Kind::All: return u"all"_s;
        case Node::Kind::And: return named(u"and"_s);
        case Node::Kind::Or: return named(u"or"_s);
        case Node::Kind::Not: return named(u"not"_s);
        case Node::Kind::Near: return named(u"near%1"_s.arg(node.distance));
        case Node::Kind::Field:
            return fieldName(node.field) + u'=' + QStringList(node.values.begin(), node.values.end()).join(u'|');
        case Node::Kind::Text:
            return (node.scope == Scope::Prompt       ? u"prompt~"_s
                        : node.scope == Scope::Output ? u"output~"_s
                                                      : QString())
                + words(node.phrase);
        }
        return {};
    }

private Q_SLOTS:
    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tree");
        const auto row = [](const QString &typed, const QString &tree) {
            QTest::newRow(qPrintable(typed)) << typed << tree;
        };
        row(u""_s, u"all"_s);
        row(u" \t　"_s, u"all"_s);
        row(u"Deposit refund"_s, u"(and deposit refund)"_s);
        row(u"人工智能"_s, u"人+工+智+能"_s);
        row(u"臺灣"_s, u"台+湾"_s);
        row(u"AI安全 e-mail"_s, u"(and ai+安+全 e+mail)"_s);
        row(u"\"wire the deposit\" now"_s, u"(and wire+the+deposit now)"_s);
        row(u"“人工 智能”"_s, u"人+工+智+能"_s);
        row(u"refund*"_s, u"refund*"_s);
        row(u"\"wire the dep\"*"_s, u"wire+the+dep*"_s);
        row(u"退款*"_s, u"退+款"_s); // a character that stands alone has no beginning
        row(u"hello ，"_s, u"hello"_s);
        row(u"a OR b c"_s, u"(or a (and b c))"_s);
        row(u"a AND b | c"_s, u"(or (and a b) c)"_s);
        row(u"(a OR b) c"_s, u"(and (or a b) c)"_s);
        row(u"（a OR b）c"_s, u"(and (or a b) c)"_s);
        row(u"a -b NOT c"_s, u"(and a (not b) (not c))"_s);
        row(u"-(a b)"_s, u"(not (and a b))"_s);
        row(u"or not and"_s, u"(and or not and)"_s); // operators are in capitals
        row(u"near(退款 \"the deposit\", 20)"_s, u"(near20 退+款 the+deposit)"_s);
        row(u"prompt:退款 output:\"a b\""_s, u"(and prompt~退+款 output~a+b)"_s);
        row(u"output:(a OR b)"_s, u"(or output~a output~b)"_s);
        row(u"service:chat model:\"m 1\",m2"_s, u"(and service=chat model=m 1|m2)"_s);
        row(u"服务：chat 风险:A.1,A.2.b"_s, u"(and service=chat risk=A.1|A.2.b)"_s);
        row(u"SERVICE:Chat"_s, u"service=Chat"_s);
        row(u"day:2026-11-01..2026-11-23 -decision:none"_s, u"(and day=2026-11-01..2026-11-23 (not decision=none))"_s);
        row(u"blocked:any served:yes"_s, u"(and blocked=any served=yes)"_s);
        row(u"你好：世界"_s, u"你+好+世+界"_s);
        row(u"https://example"_s, u"https+example"_s);
        row(u"10:30"_s, u"10+30"_s);
        row(u"id:G-42,43"_s, u"id=G-42|43"_s);
    }

    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, tree);
        const auto query = Query::parse(typed);
        QVERIFY2(query, qPrintable(typed));
        QCOMPARE(shown(query->root()), tree);
    }

    void anErrorPointsAtItsPlace_data()
    {
        using Kind = QueryError::Kind;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("length");
        const auto row = [](const QString &typed, Kind kind, qsizetype begin, qsizetype length) {
            QTest::newRow(qPrintable(typed)) << typed << int(kind) << begin << length;
        };
        row(u"备案 sevice:chat"_s, Kind::UnknownField, 3, 6);
        row(u"risk:B.1"_s, Kind::BadValue, 5, 3);
        row(u"risk:A.1,A.9"_s, Kind::BadValue, 9, 3);
        row(u"day:2026-13"_s, Kind::BadValue, 4, 7);
        row(u"blocked:maybe"_s, Kind::BadValue, 8, 5);
        row(u"a (b c"_s, Kind::NotClosed, 2, 1);
        row(u"a \"b c"_s, Kind::NotClosed, 2, 4);
        row(u"a) b"_s, Kind::NotOpened, 1, 1);
        row(u")"_s, Kind::NotOpened, 0, 1);
        row(u"a OR"_s, Kind::NothingThere, 4, 0);
        row(u"OR a"_s, Kind::NothingThere, 0, 2);
        row(u"a NOT"_s, Kind::NothingThere, 5, 0);
        row(u"()"_s, Kind::NothingThere, 1, 1);
        row(u"service:"_s, Kind::NothingThere, 0, 8);
        row(u"prompt: a"_s, Kind::NothingThere, 0, 7);
        row(u"!?"_s, Kind::NothingToFind, 0, 2);
        row(u"near(a b)"_s, Kind::BadNear, 0, 9);
        row(u"near(a, 5)"_s, Kind::BadNear, 0, 10);
        row(u"near(a b, 5"_s, Kind::NotClosed, 0, 11);
    }

    void anErrorPointsAtItsPlace()
    {
        QFETCH(QString, typed);
        const auto query = Query::parse(typed);
        QVERIFY(!query);
        QTEST(int(query.error().kind), "kind");
        QTEST(query.error().place.begin, "begin");
        QTEST(query.error().place.length, "length");
    }

    void nothingTypedDoesHarm()
    {
        for (const QString &typed :
             {u"((((((((((((((((((((((a"_s, QString(100'000, u'('), QString(100'000, u'-') + u'a',
              u"NOT "_s.repeated(50'000) + u"a"_s, u"\"\"\""_s, u"a\0b"_s, u"near(near(a"_s, QString(QChar(0xd800)),
              u"*"_s, u":"_s, u"-:-|"_s, u"service:,,,"_s})
            (void)Query::parse(typed);
    }

    void partsAreWhatChipsShow()
    {
        const QString typed = u"备案 (a OR b) -service:chat"_s;
        const Query query = Query::parse(typed).value();
        QStringList parts;
        for (const Place &place : query.parts())
            parts.append(typed.mid(place.begin, place.length));
        QCOMPARE(parts, (QStringList{u"备案"_s, u"(a OR b)"_s, u"-service:chat"_s}));
    }

    void daysAreOfShanghai()
    {
        constexpr Moment noon = 1'784'548'800'000; // 2026-07-20 12:00 UTC, 20:00 in Shanghai
        const DayRange day = dayRange(u"2026-07-20"_s).value();
        QCOMPARE(*day.to - *day.from, 86'400'000);
        QCOMPARE(noon - *day.from, 20 * 3'600'000);
        QCOMPARE(*dayRange(u"2026"_s)->from, startOfDay(QDate(2026, 1, 1)));
        QCOMPARE(*dayRange(u"2026-07.."_s)->from, startOfDay(QDate(2026, 7, 1)));
        QVERIFY(!dayRange(u"2026-07.."_s)->to);
        QCOMPARE(*dayRange(u"..2026-07"_s)->to, startOfDay(QDate(2026, 8, 1)));
        QVERIFY(!dayRange(u".."_s));
        QVERIFY(!dayRange(u"yesterday"_s));
    }
};

QTEST_APPLESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
