#include "app/paper/csvpaper.h"
#include "app/paper/reading.h"
#include "tests/paper/tablerows.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

paper::Paper read(const QByteArray &bytes, const QString &name)
{
    const Result<paper::Paper> paper = paper::readBytes(bytes, name);
    if (!paper)
        qWarning("%s", qPrintable(paper.error().detail));
    return paper.value_or(paper::Paper());
}

QByteArray encoded(const QString &text, const char *encoding)
{
    return QStringEncoder(encoding).encode(text);
}

} // namespace

/// CSV and HTML.
class TestTextPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableOfDelimitedTextIsReadWhateverPartsIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QString comma = u"名称,单位,号码\n甲模型,\"甲,公司\",1\n乙模型,乙公司,2\n"_s;
        QTest::newRow("commas") << comma.toUtf8();
        QTest::newRow("semicolons") << u"名称;单位;号码\n甲模型;甲,公司;1\n乙模型;乙公司;2\n"_s.toUtf8();
        QTest::newRow("tabs, CRLF") << u"名称\t单位\t号码\r\n甲模型\t甲,公司\t1\r\n乙模型\t乙公司\t2\r\n"_s.toUtf8();
        QTest::newRow("bars") << u"名称|单位|号码\n甲模型|甲,公司|1\n乙模型|乙公司|2"_s.toUtf8();
        QTest::newRow("said") << u"sep=;\n名称;单位;号码\n甲模型;甲,公司;1\n乙模型;乙公司;2"_s.toUtf8();
        QTest::newRow("with a mark") << QByteArray("\xef\xbb\xbf") + comma.toUtf8();
        QTest::newRow("GB18030") << encoded(comma, "GB18030");
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xff\xfe") + encoded(comma, "UTF-16LE");
    }

    void aTableOfDelimitedTextIsReadWhateverPartsIt()
    {
        QFETCH(QByteArray, text);
        const paper::Paper paper = read(text, u"list.csv"_s);
        QCOMPARE(paper.kind, paper::Kind::Csv);
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)),
                 u"名称 | 单位 | 号码\n甲模型 | 甲,公司 | 1\n乙模型 | 乙公司 | 2\n"_s);
        QVERIFY(paper.troubles.empty());
    }

    void aCellKnowsItsLineWhereCellsHaveLineBreaks()
    {
        const paper::Paper paper = read("a,b\n\"one\ntwo\",x\n\nlast,y\n", u"list.csv"_s);
        const paper::Table &table = paper.pages.at(0).tables.at(0);
        QCOMPARE(table.rows.size(), size_t(4));
        QCOMPARE(table.rows[1][0].text, u"one two"_s);
        QCOMPARE(table.rows[1][1].place.line, 2);
        QCOMPARE(table.rows[3][0].place.line, 5);
        QCOMPARE(table.rows[3][1].place.cell, u"B4"_s);
    }

    void aQuotationMarkThatNothingClosesCostsItsOwnLineAlone()
    {
        const paper::Paper paper = read("a,b\n\"open,x\nlast,y\n", u"list.csv"_s);
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)), u"a | b\n\"open | x\nlast | y\n"_s);
        QVERIFY(has(paper, paper::Trouble::Kind::OpenQuote));
        QCOMPARE(paper.troubles[0].place.line, 2);
    }

    void bytesThatDoNotFitAreSaid()
    {
        const paper::Paper paper = read("name,b\nplain \xff text,x\n", u"list.csv"_s);
        QVERIFY(has(paper, paper::Trouble::Kind::BadBytes));
    }

    void textThatIsNoTableIsNoPaper()
    {
        QVERIFY(!paper::readBytes("some words\nand more of them\n", u"a.txt"_s));
        QVERIFY(paper::separatorOf("a,b\nc,d\n") == ',');
        QVERIFY(!paper::separatorOf("plain\nwords\n"));
    }

    void aPageGivesItsLinesAndItsTables()
    {
        const paper::Paper paper = read(
            u"<!doctype html><html><head><title>x</title><style>p{}</style></head><body><h1>清单</h1><p>说 明<br>第二行"
            "<script>no()</script></p><table><tr><th>名称</th><th>备案&nbsp;号</th></tr><tr><td>甲&amp;乙</td><td>1</"
            "td></tr>"
            "</table></body></html>"_s.toUtf8(),
            u"page"_s);
        QCOMPARE(paper.kind, paper::Kind::Html);
        QCOMPARE(linesOf(paper.pages.at(0)), u"清单\n说 明\n第二行"_s);
        QCOMPARE(asText(paper.pages[0].tables.at(0)), u"名称 | 备案 号\n甲&乙 | 1\n"_s);
    }

    void cellsThatSpanAreSetAsBrowsersDo()
    {
        const paper::Paper paper =
            read("<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td rowspan=0>d</td></tr>"
                 "<tr><td>e</td><td>f</td></tr></table>",
                 u"a.html"_s);
        const paper::Table &table = paper.pages.at(0).tables.at(0);
        QCOMPARE(asText(table), u"a [2x1] | b [1x2]\nc | d [2x1]\ne | f\n"_s);
        const auto grid = paper::gridOf(table);
        QCOMPARE(grid[1][1]->text, u"c"_s);
        QCOMPARE(grid[2][2]->text, u"d"_s);
    }

    void aTableInACellIsATableOfItsOwn()
    {
        const paper::Paper paper =
            read("<table><tr><td>out<table><tr><td>in</td></tr></table>er</td><td>x</td></tr></table>", u"a.html"_s);
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)), u"out er | x\n"_s);
        QCOMPARE(asText(paper.pages[0].tables.at(1)), u"in\n"_s);
    }

    void theCharsetThatAPageDeclaresHolds()
    {
        const QString page =
            u"<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><table><tr><td>"
            "备案</td><td>登记</td></tr></table>"_s;
        QCOMPARE(asText(read(encoded(page, "GB18030"), u"a.htm"_s).pages.at(0).tables.at(0)), u"备案 | 登记\n"_s);
    }

    void pagesMadeToTakeForeverAreRefusedOrReadSoon_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("nested deeply") << QByteArray("<div>").repeated(290'000);
        QTest::newRow("unclosed formatting") << QByteArray("<b><p>").repeated(140'000);
        QTest::newRow("unclosed links") << QByteArray("<a><div>").repeated(140'000);
        QTest::newRow("tables in tables") << QByteArray("<table><tr><td>").repeated(90'000);
        QTest::newRow("wide cells") << "<table><tr><td colspan=1000>a</table><table>"
                + QByteArray("<tr><td>x<td rowspan=65534 colspan=1000>y").repeated(90'000);
        QTest::newRow("ends that count for nothing") << QByteArray("<div><table><td></div></table>").repeated(55'000);
    }

    void pagesMadeToTakeForeverAreRefusedOrReadSoon()
    {
        QFETCH(QByteArray, page);
        QElapsedTimer timer;
        timer.start();
        const auto paper = paper::readBytes("<html>" + page, u"a.html"_s);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(paper || paper.error().kind == Failure::Kind::Refused);
        QVERIFY(timer.elapsed() < 120'000);
    }
};

QTEST_GUILESS_MAIN(TestTextPapers)
#include "tst_textpapers.moc"
