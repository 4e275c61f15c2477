#include "app/paper/numberformat.h"
#include "app/paper/reading.h"
#include "tests/paper/tablerows.h"
#include "tests/paper/zippaper.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray paragraph(const char *text)
{
    return QByteArray("<w:p><w:r><w:t>") + text + "</w:t></w:r></w:p>";
}

QByteArray cell(const char *text, const char *properties = "")
{
    return QByteArray("<w:tc><w:tcPr>") + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

QByteArray row(const QByteArray &cells)
{
    return "<w:tr>" + cells + "</w:tr>";
}

paper::Paper read(const QByteArray &bytes, const QString &name = u"a.bin"_s)
{
    const Result<paper::Paper> paper = paper::readBytes(bytes, name);
    if (!paper)
        qWarning("%s", qPrintable(paper.error().detail));
    return paper.value_or(paper::Paper());
}

Failure::Kind refusal(const QByteArray &bytes)
{
    const Result<paper::Paper> paper = paper::readBytes(bytes, u"a.bin"_s);
    return paper ? Failure::Kind::Cancelled : paper.error().kind; // none of the kinds that are asked for
}

} // namespace

class TestOfficePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentGivesItsParagraphsTablesAndMargins()
    {
        const QByteArray bytes =
            documentOf(paragraph("第一段") + "<w:tbl>" + row(cell("名称") + cell("号码")) + row(cell("甲") + cell("1"))
                           + "</w:tbl>" + paragraph("末段") + "<w:p/>",
                       paragraph("页眉"));
        const paper::Paper paper = read(bytes);
        QCOMPARE(paper.kind, paper::Kind::Docx);
        QCOMPARE(linesOf(paper.pages.at(0)), u"第一段\n末段\n页眉"_s);
        QVERIFY(!paper.pages[0].lines[1].isMargin);
        QVERIFY(paper.pages[0].lines[2].isMargin);
        QCOMPARE(asText(paper.pages[0].tables.at(0)), u"名称 | 号码\n甲 | 1\n"_s);
        const paper::Place place = paper.pages[0].tables[0].rows[1][1].place;
        QCOMPARE(place.page, 1);
        QCOMPARE(place.cell, u"R2C2"_s);
        QVERIFY(paper.troubles.empty());
    }

    void mergedCellsOfADocumentStandOnce()
    {
        const QByteArray bytes = documentOf(
            "<w:tbl>" + row(cell("A", "<w:gridSpan w:val=\"2\"/>") + cell("B", "<w:vMerge w:val=\"restart\"/>"))
            + row(cell("c") + cell("d") + cell("", "<w:vMerge/>")) + row(cell("e") + cell("f") + cell("g"))
            + "</w:tbl>");
        const paper::Paper paper = read(bytes);
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)), u"A [1x2] | B [2x1]\nc | d\ne | f | g\n"_s);
        QCOMPARE(paper::gridOf(paper.pages[0].tables[0])[1][2]->text, u"B"_s);
    }

    void aTableInACellIsATableOfItsOwn()
    {
        const QByteArray inner = "<w:tbl>" + row(cell("x") + cell("y")) + "</w:tbl>";
        const QByteArray bytes = documentOf("<w:tbl><w:tr><w:tc>" + paragraph("outer") + inner + paragraph("more")
                                            + "</w:tc></w:tr></w:tbl>");
        const paper::Paper paper = read(bytes);
        QCOMPARE(paper.pages.at(0).tables.size(), size_t(2));
        QCOMPARE(asText(paper.pages[0].tables[0]), u"outer more\n"_s);
        QCOMPARE(asText(paper.pages[0].tables[1]), u"x | y\n"_s);
    }

    void deletionsAreNotReadAndAreSaid()
    {
        const QByteArray bytes =
            documentOf("<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r>"
                       "</w:del><w:ins><w:r><w:t>, new</w:t></w:r></w:ins></w:p>");
        const paper::Paper paper = read(bytes);
        QCOMPARE(linesOf(paper.pages.at(0)), u"kept, new"_s);
        QVERIFY(has(paper, paper::Trouble::Kind::Revisions));
    }

    void aWorkbookGivesTextsNumbersAndDatesAsTheyAreMeant()
    {
        const QByteArray strings =
            "<si><t>名称</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>x</t></rPh></si>";
        const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d"
                                  "&quot;日&quot;\"/><numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts>"
                                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                                  "<xf numFmtId=\"165\"/><xf numFmtId=\"10\"/><xf numFmtId=\"22\"/></cellXfs>";
        const QByteArray sheet =
            "<sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c>"
            "<c r=\"D2\" t=\"inlineStr\"><is><t>inline</t></is></c></row>"
            "<row r=\"3\"><c r=\"B3\" s=\"1\"><v>45352</v></c><c r=\"C3\" s=\"2\"><v>45352</v></c>"
            "<c r=\"D3\" s=\"3\"><v>42</v></c><c r=\"E3\" s=\"4\"><v>0.125</v></c><c r=\"F3\" "
            "s=\"5\"><v>45352.5</v></c>"
            "<c r=\"G3\"><v>1234567</v></c><c r=\"H3\" t=\"b\"><v>1</v></c><c r=\"I3\" "
            "t=\"e\"><f>A1</f><v>#REF!</v></c>"
            "<c r=\"J3\"><v>3.30110108970550E+20</v></c></row></sheetData>";
        const paper::Paper paper = read(workbookOf({sheet}, strings, styles));
        QCOMPARE(paper.kind, paper::Kind::Xlsx);
        const paper::Table &table = paper.pages.at(0).tables.at(0);
        QCOMPARE(asText(table),
                 u"\n名称 | rich text | inline\n2024-03-01 | 2024-03-01 | 00042 | 12.50% | "
                 "2024-03-01 12:00 | 1234567 | TRUE | #REF! | 3.3011010897055e+20\n"_s);
        QCOMPARE(table.rows[1][0].place.cell, u"B2"_s);
        QCOMPARE(table.rows[1][0].column, 1);
        QVERIFY(has(paper, paper::Trouble::Kind::FormulaError, 1));
        QVERIFY(has(paper, paper::Trouble::Kind::RoundedNumber, 1));
    }

    void datesCountFrom1904WhereTheWorkbookSaysSo()
    {
        const QByteArray styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
        const QByteArray sheet = "<sheetData><row><c s=\"0\"><v>43890</v></c></row></sheetData>";
        QCOMPARE(asText(read(workbookOf({sheet}, {}, styles, " date1904=\"1\"")).pages.at(0).tables.at(0)),
                 u"2024-03-01\n"_s);
    }

    void numbersAreShownByTheirFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("general") << u"General"_s << 1.5 << u"1.5"_s;
        QTest::newRow("two decimals") << u"#,##0.00"_s << 1234.5 << u"1234.50"_s;
        QTest::newRow("text") << u"@"_s << 12.0 << u"12"_s;
        QTest::newRow("a date in brackets of a locale") << u"[$-804]yyyy/m/d;@"_s << 45352.0 << u"2024-03-01"_s;
        QTest::newRow("hours") << u"h:mm"_s << 0.4375 << u"10:30"_s;
        QTest::newRow("month alone") << u"yyyy-mm"_s << 45352.0 << u"2024-03-01"_s;
        QTest::newRow("a word with a d in it") << u"0\"d\""_s << 7.0 << u"7"_s;
        QTest::newRow("the day before Excel's leap day") << u"yyyy-mm-dd"_s << 59.0 << u"1900-02-28"_s;
        QTest::newRow("the day behind it") << u"yyyy-mm-dd"_s << 61.0 << u"1900-03-01"_s;
        QTest::newRow("no date at all") << u"yyyy-mm-dd"_s << 1e12 << u"1000000000000"_s;
        QTest::newRow("minutes and seconds") << u"mm:ss"_s << 0.5 << u"12:00"_s;
    }

    void numbersAreShownByTheirFormats()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QTEST(paper::NumberFormat(code).shown(value, false), "shown");
    }

    void mergedCellsAndHiddenThingsOfAWorkbook()
    {
        const QByteArray inlined = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
                                   "<c r=\"B1\" t=\"inlineStr\"><is><t>covered</t></is></c></row>"
                                   "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"str\"><v>b</v></c></row></sheetData>"
                                   "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B1:C2\"/></mergeCells>";
        const paper::Paper paper = read(workbookOf({inlined, "<!--hidden-->" + inlined}));
        QCOMPARE(paper.pages.size(), size_t(2));
        QCOMPARE(paper.pages[1].name, u"S2"_s);
        QCOMPARE(asText(paper.pages[0].tables.at(0)), u"a [1x2]\nb\n"_s);
        QVERIFY(has(paper, paper::Trouble::Kind::HiddenSheet, 2));
        QVERIFY(!has(paper, paper::Trouble::Kind::HiddenSheet, 1));
        QVERIFY(has(paper, paper::Trouble::Kind::HiddenCells, 1));
    }

    void whatFillsMemoryIsRefused()
    {
        const QByteArray zeros(64 << 20, ' ');
        QCOMPARE(refusal(documentOf(paragraph("a") + zeros)), Failure::Kind::Refused);
        paper::Limits limits;
        limits.unpackedBytes = 1 << 20;
        const auto large = paper::readBytes(documentOf(paragraph("a") + zeros.first(2 << 20)), u"a.docx"_s, limits);
        QVERIFY(!large && large.error().kind == Failure::Kind::Refused);
    }

    void aSheetThatIsListedAgainAndAgainIsReadOnce()
    {
        const QByteArray sheets = QByteArray("<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>").repeated(1'000);
        const std::vector<std::pair<QString, QByteArray>> parts{
            {u"_rels/.rels"_s,
             "<Relationships><Relationship Id=\"d\" Type=\"x/officeDocument\" "
             "Target=\"xl/workbook.xml\"/></Relationships>"},
            {u"xl/_rels/workbook.xml.rels"_s,
             "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
             "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
            {u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>"},
            {u"xl/worksheets/sheet1.xml"_s,
             "<worksheet><cols><col min=\"-1\" max=\"2147483647\" hidden=\"1\"/></cols>"
             "<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData></worksheet>"}};
        const paper::Paper paper = read(zipOf(parts));
        QCOMPARE(paper.pages.size(), size_t(1));
        QVERIFY(has(paper, paper::Trouble::Kind::HiddenCells, 1));
    }

    void entitiesAreRefused()
    {
        const QByteArray bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
            "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><document><body><p><t>&b;</t></p></body></document>";
        const std::vector<std::pair<QString, QByteArray>> parts{
            {u"_rels/.rels"_s,
             "<Relationships><Relationship Id=\"d\" Type=\"x/officeDocument\" "
             "Target=\"word/document.xml\"/></Relationships>"},
            {u"word/document.xml"_s, bomb}};
        QCOMPARE(refusal(zipOf(parts)), Failure::Kind::BadInput);
    }

    void deepNestingEndsTheReading()
    {
        QByteArray deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "<w:x>";
        QCOMPARE(refusal(documentOf(deep)), Failure::Kind::BadInput);
    }

    void aSheetWithAMillionRowsAndAColumnFarRightIsCutOff()
    {
        const QByteArray far = "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
                               "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData>"
                               "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>";
        const paper::Paper paper = read(workbookOf({far}));
        QVERIFY(has(paper, paper::Trouble::Kind::CutOff));
        QCOMPARE(paper.pages.at(0).tables.at(0).rows.size(), size_t(1));
    }

    void brokenAndOldFilesSaySo()
    {
        const QByteArray whole = documentOf(paragraph("a"));
        QCOMPARE(refusal(whole.first(whole.size() - 100)), Failure::Kind::BadInput);
        QCOMPARE(refusal(whole.first(whole.size() / 2)), Failure::Kind::BadInput);
        QCOMPARE(refusal(zipOf({{u"a.txt"_s, "a"}})), Failure::Kind::BadInput);
        QCOMPARE(refusal("\xd0\xcf\x11\xe0old"), Failure::Kind::BadInput);
        QCOMPARE(refusal(QByteArray("\xd0\xcf\x11\xe0")
                         + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)),
                 Failure::Kind::Refused);
        QCOMPARE(refusal({}), Failure::Kind::BadInput);
        QCOMPARE(refusal(QByteArray("\0\1\2\3", 4)), Failure::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestOfficePapers)
#include "tst_officepapers.moc"
