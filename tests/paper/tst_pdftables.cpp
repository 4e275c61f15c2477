#include "app/paper/paper.h"
#include "tests/paper/drawnpaper.h"
#include "tests/paper/tablerows.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<std::vector<DrawnCell>>;

DrawnCell cell(const QString &text)
{
    return {text.split(u'/')};
}

std::vector<DrawnCell> row(const QStringList &texts)
{
    std::vector<DrawnCell> cells;
    for (const QString &text : texts)
        cells.push_back(cell(text));
    return cells;
}

const QStringList header{u"序号"_s, u"模型名称"_s, u"备案单位"_s, u"备案号"_s};

} // namespace

/// Tables of PDFs, drawn here, are read cell by cell.
class TestPdfTables : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static paper::Paper read(const QString &path)
    {
        const Result<paper::Paper> paper = paper::readPaper(path);
        if (!paper)
            qWarning("%s", qPrintable(paper.error().detail));
        return paper.value_or(paper::Paper());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"mutool"_s).isEmpty(), "mutool (mupdf-tools) is not installed");
    }

    void aRuledTableIsReadCellByCell()
    {
        {
            DrawnPaper drawn(path("ruled.pdf"));
            drawn.text(60, 60, u"已备案模型清单"_s, 14);
            drawn.ruledTable(60, 80, {40, 120, 160, 150}, 24,
                             {row(header), row({u"1"_s, u"甲模型"_s, u"甲公司"_s, u"Beijing-Jia-20240101"_s}),
                              row({u"2"_s, u"乙模型"_s, u"乙公司"_s, u"Shanghai-Yi-20240202"_s})});
            drawn.text(60, 200, u"以上信息仅供查阅"_s);
        }
        const paper::Paper paper = read(path("ruled.pdf"));
        QCOMPARE(paper.kind, paper::Kind::Pdf);
        QCOMPARE(paper.name, u"ruled.pdf"_s);
        QCOMPARE(paper.sha256.size(), 32);
        QCOMPARE(paper.pages.size(), size_t(1));
        const paper::Page &page = paper.pages[0];
        QCOMPARE(page.size, QSizeF(595, 842));
        QCOMPARE(page.tables.size(), size_t(1));
        QVERIFY(page.tables[0].isRuled);
        QCOMPARE(asText(page.tables[0]),
                 u"序号 | 模型名称 | 备案单位 | 备案号\n"
                 "1 | 甲模型 | 甲公司 | Beijing-Jia-20240101\n"
                 "2 | 乙模型 | 乙公司 | Shanghai-Yi-20240202\n"_s);
        QCOMPARE(page.tables[0].rows[1][2].place.area.toRect(), QRect(220, 104, 160, 24));
        QCOMPARE(page.tables[0].rows[1][2].place.page, 1);
        QCOMPARE(page.lines.front().text, u"已备案模型清单"_s);
        QCOMPARE(page.lines.back().text, u"以上信息仅供查阅"_s);
        QVERIFY(paper.troubles.empty());
    }

    void mergedCellsStandOnceWhereTheyBegin()
    {
        {
            DrawnPaper drawn(path("merged.pdf"));
            drawn.ruledTable(60, 80, {100, 100, 100}, 24,
                             {{{{u"主体信息"_s}, 1, 2}, cell(u"备注"_s)},
                              {{{u"甲公司"_s}, 2, 1}, cell(u"应用一"_s), cell(u"—"_s)},
                              {cell(u"应用二"_s), cell(u"有"_s)}});
        }
        const paper::Paper paper = read(path("merged.pdf"));
        const paper::Table &table = paper.pages.at(0).tables.at(0);
        QCOMPARE(asText(table), u"主体信息 [1x2] | 备注\n甲公司 [2x1] | 应用一 | —\n应用二 | 有\n"_s);
        const auto grid = paper::gridOf(table);
        QCOMPARE(grid[2][0]->text, u"甲公司"_s);
        QCOMPARE(grid[0][1]->text, u"主体信息"_s);
        QCOMPARE(grid[2][2]->text, u"有"_s);
    }

    void whatWrapsInACellIsOneText()
    {
        {
            DrawnPaper drawn(path("wrapped.pdf"));
            drawn.ruledTable(60, 80, {120, 90, 90}, 60,
                             {row({u"网信算备1101081/23456789012345号"_s, u"Shanghai-Yi-/20240202"_s,
                                   u"two plain/words"_s})});
        }
        const paper::Paper paper = read(path("wrapped.pdf"));
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)),
                 u"网信算备110108123456789012345号 | Shanghai-Yi-20240202 | two plain words\n"_s);
    }

    void linesMayBeThinBarsDashesOrMissingAtTheSides()
    {
        {
            DrawnPaper drawn(path("bars.pdf"));
            for (const double y : {100.0, 130.0, 160.0})
                for (double x = 60; x < 360; x += 6)
                    drawn.bar(x, y, 4, 0.6); // dashes
            for (const double x : {160.0, 260.0})
                drawn.bar(x, 100, 0.6, 60);
            drawn.text(70, 120, u"甲"_s);
            drawn.text(170, 120, u"乙"_s);
            drawn.text(270, 120, u"丙"_s);
            drawn.text(70, 150, u"丁"_s);
            drawn.text(270, 150, u"戊"_s);
        }
        const paper::Paper paper = read(path("bars.pdf"));
        QCOMPARE(paper.pages.at(0).tables.size(), size_t(1));
        QCOMPARE(asText(paper.pages[0].tables[0]), u"甲 | 乙 | 丙\n丁 |  | 戊\n"_s);
    }

    void aFrameAroundTextIsNoTable()
    {
        {
            DrawnPaper drawn(path("frame.pdf"));
            drawn.ruledTable(60, 80, {300}, 60, {row({u"注意"_s})});
        }
        const paper::Paper paper = read(path("frame.pdf"));
        QVERIFY(paper.pages.at(0).tables.empty());
        QCOMPARE(linesOf(paper.pages[0]), u"注意"_s);
    }

    void aTableWithoutLinesFollowsFromItsColumns()
    {
        {
            DrawnPaper drawn(path("aligned.pdf"));
            drawn.text(60, 60, u"附件一"_s);
            drawn.alignedTable(60, 90, {50, 120, 140, 150}, 6,
                               {row(header), row({u"1"_s, u"甲模型"_s, u"甲公司"_s, u"Beijing-Jia-20240101"_s}),
                                row({u"2"_s, u"乙模型"_s, u"乙公司"_s, u"Shanghai-Yi-20240202"_s}),
                                row({u"3"_s, u"丙模型"_s, QString(), u"Tianjin-Bing-20240303"_s})});
            drawn.text(60, 400, u"本清单由主管部门编制，并按月更新，供社会公众查询。"_s);
        }
        const paper::Paper paper = read(path("aligned.pdf"));
        QCOMPARE(paper.pages.at(0).tables.size(), size_t(1));
        const paper::Table &table = paper.pages[0].tables[0];
        QVERIFY(!table.isRuled);
        QCOMPARE(asText(table),
                 u"序号 | 模型名称 | 备案单位 | 备案号\n"
                 "1 | 甲模型 | 甲公司 | Beijing-Jia-20240101\n"
                 "2 | 乙模型 | 乙公司 | Shanghai-Yi-20240202\n"
                 "3 | 丙模型 | Tianjin-Bing-20240303\n"_s);
        QCOMPARE(table.rows[3][2].column, 3);
    }

    void wrappedCellsOfAlignedRowsComeTogether_data()
    {
        QTest::addColumn<bool>("isTop");
        QTest::addColumn<double>("gap");
        QTest::newRow("centred, with room between the rows") << false << 8.0;
        QTest::newRow("centred, without room between the rows") << false << 0.0;
        QTest::newRow("from the top, with room between the rows") << true << 8.0;
        QTest::newRow("from the top, without room between the rows") << true << 0.0;
    }

    void wrappedCellsOfAlignedRowsComeTogether()
    {
        QFETCH(bool, isTop);
        QFETCH(double, gap);
        Rows rows{row(header),
                  row({u"1"_s, u"甲模型"_s, u"甲城第一人工智能/科技发展有限公司"_s, u"Beijing-Jia-20240101"_s}),
                  row({u"2"_s, u"乙模型/专业版/（测试）"_s, u"乙公司"_s, u"Shanghai-Yi-/20240202"_s}),
                  row({u"3"_s, u"丙模型"_s, u"丙公司"_s, u"Tianjin-Bing-20240303"_s}),
                  row({u"4"_s, u"丁模型"_s, u"丁城第二人工智能/科技发展/有限公司"_s, u"Hebei-Ding-20240404"_s})};
        for (std::vector<DrawnCell> &line : rows)
            for (DrawnCell &each : line)
                each.isTop = isTop;
        {
            DrawnPaper drawn(path("centred.pdf"));
            drawn.alignedTable(60, 90, {50, 110, 150, 150}, gap, rows);
        }
        const paper::Paper paper = read(path("centred.pdf"));
        QCOMPARE(paper.pages.at(0).tables.size(), size_t(1));
        QCOMPARE(asText(paper.pages[0].tables[0]),
                 u"序号 | 模型名称 | 备案单位 | 备案号\n"
                 "1 | 甲模型 | 甲城第一人工智能科技发展有限公司 | Beijing-Jia-20240101\n"
                 "2 | 乙模型专业版（测试） | 乙公司 | Shanghai-Yi-20240202\n"
                 "3 | 丙模型 | 丙公司 | Tianjin-Bing-20240303\n"
                 "4 | 丁模型 | 丁城第二人工智能科技发展有限公司 | Hebei-Ding-20240404\n"_s);
    }

    void levelLinesPartRowsWhereThereAreNoUprightOnes()
    {
        {
            DrawnPaper drawn(path("levels.pdf"));
            for (int i = 0; i < 5; ++i)
                drawn.line(60, 80 + 40 * i, 500, 80 + 40 * i);
            for (int i = 0; i < 4; ++i) {
                drawn.text(70, 104 + 40 * i, u"名称%1"_s.arg(i));
                drawn.text(220, 98 + 40 * i, u"单位%1，"_s.arg(i));
                drawn.text(220, 111 + 40 * i, u"其分公司"_s);
                drawn.text(400, 104 + 40 * i, u"号码%1"_s.arg(i));
            }
        }
        const paper::Paper paper = read(path("levels.pdf"));
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)),
                 u"名称0 | 单位0，其分公司 | 号码0\n"
                 "名称1 | 单位1，其分公司 | 号码1\n"
                 "名称2 | 单位2，其分公司 | 号码2\n"
                 "名称3 | 单位3，其分公司 | 号码3\n"_s);
    }

    void aTableGoesOnOverPagesWithItsHeaderOrWithout()
    {
        const std::vector<double> widths{40, 120, 160, 150};
        {
            DrawnPaper drawn(path("pages.pdf"));
            for (int page = 0; page < 3; ++page) {
                Rows rows;
                if (page != 1)
                    rows.push_back(row(header));
                for (int i = 1; i <= 3; ++i)
                    rows.push_back(row({QString::number(3 * page + i), u"模型"_s, u"单位"_s, u"号码"_s}));
                if (page == 0)
                    drawn.text(60, 60, u"清单"_s, 14);
                drawn.ruledTable(60, 80, widths, 24, rows);
                drawn.text(290, 820, u"第 %1 页"_s.arg(page + 1));
                if (page < 2)
                    drawn.newPage();
            }
        }
        const paper::Paper paper = read(path("pages.pdf"));
        QCOMPARE(paper.pages.size(), size_t(3));
        QVERIFY(!paper.pages[0].tables.at(0).isContinuation);
        QVERIFY(paper.pages[1].tables.at(0).isContinuation);
        QVERIFY(!paper.pages[1].tables[0].repeatsHeader);
        QVERIFY(paper.pages[2].tables.at(0).isContinuation);
        QVERIFY(paper.pages[2].tables[0].repeatsHeader);
        const std::vector<paper::Table> joined = paper::joinedTables(paper);
        QCOMPARE(joined.size(), size_t(1));
        QCOMPARE(joined[0].rows.size(), size_t(10));
        QCOMPARE(joined[0].rows[9][0].text, u"9"_s);
        QCOMPARE(joined[0].rows[9][0].place.page, 3);
    }

    void anotherTableOnTheNextPageIsNoContinuation()
    {
        {
            DrawnPaper drawn(path("other.pdf"));
            drawn.ruledTable(60, 80, {100, 100}, 24, {row({u"甲"_s, u"乙"_s})});
            drawn.newPage();
            drawn.ruledTable(60, 80, {60, 140}, 24, {row({u"丙"_s, u"丁"_s})});
        }
        const paper::Paper paper = read(path("other.pdf"));
        QVERIFY(!paper.pages.at(1).tables.at(0).isContinuation);
        QCOMPARE(paper::joinedTables(paper).size(), size_t(2));
    }

    void aTableWithThreeLinesHasItsHeaderAndItsRows()
    {
        {
            DrawnPaper drawn(path("three.pdf"));
            for (const double y : {80.0, 104.0, 200.0})
                drawn.line(60, y, 500, y);
            drawn.alignedTable(60, 85, {150, 160, 120}, 8,
                               {row({u"名称"_s, u"单位"_s, u"日期"_s}),
                                row({u"甲模型"_s, u"甲公司人工智能/研究院"_s, u"2024-01-02"_s}),
                                row({u"乙模型/专业版"_s, u"乙公司"_s, u"2024-02-03"_s})});
        }
        const paper::Paper paper = read(path("three.pdf"));
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)),
                 u"名称 | 单位 | 日期\n"
                 "甲模型 | 甲公司人工智能研究院 | 2024-01-02\n"
                 "乙模型专业版 | 乙公司 | 2024-02-03\n"_s);
    }

    void textThatRunsUpwardsInACellIsRead()
    {
        {
            DrawnPaper drawn(path("up.pdf"));
            drawn.ruledTable(60, 80, {40, 120}, 60, {{{{}, 2, 1}, cell(u"甲"_s)}, {cell(u"乙"_s)}});
            drawn.text(60, 60, u"most of the page runs as ever"_s);
            drawn.textUp(84, 180, u"upright words"_s);
        }
        const paper::Paper paper = read(path("up.pdf"));
        QCOMPARE(asText(paper.pages.at(0).tables.at(0)), u"upright words [2x1] | 甲\n乙\n"_s);
    }

    void aLongListIsReadWhole()
    {
        constexpr int pages = 40;
        {
            DrawnPaper drawn(path("long.pdf"));
            for (int page = 0; page < pages; ++page) {
                Rows rows{row(header)};
                for (int i = 1; i <= 28; ++i)
                    rows.push_back(row({QString::number(28 * page + i), u"模型名称示例"_s, u"某某科技有限公司"_s,
                                        u"Beijing-Mo-2024%1"_s.arg(1000 + i)}));
                drawn.ruledTable(60, 60, {40, 120, 160, 150}, 25, rows);
                if (page + 1 < pages)
                    drawn.newPage();
            }
        }
        QElapsedTimer timer;
        timer.start();
        const paper::Paper paper = read(path("long.pdf"));
        qInfo("%lld ms for %d pages", timer.elapsed(), pages);
        const std::vector<paper::Table> joined = paper::joinedTables(paper);
        QCOMPARE(joined.size(), size_t(1));
        QCOMPARE(joined[0].rows.size(), size_t(28 * pages + 1));
        for (size_t i = 1; i < joined[0].rows.size(); ++i)
            QCOMPARE(joined[0].rows[i][0].text.toULongLong(), i);
    }

    void proseInTwoColumnsIsNoTableAndIsReadColumnByColumn()
    {
        {
            DrawnPaper drawn(path("prose.pdf"));
            drawn.text(200, 60, u"关于有关事项的说明文件"_s, 14);
            for (int i = 0; i < 6; ++i) {
                drawn.text(60, 100 + 15 * i, u"左栏的文字排满了这一行共若干个字%1"_s.arg(i));
                drawn.text(320, 106 + 15 * i, u"右栏的文字排满了这一行共若干个字%1"_s.arg(i));
            }
        }
        const paper::Paper paper = read(path("prose.pdf"));
        QVERIFY(paper.pages.at(0).tables.empty());
        const std::vector<paper::Line> &lines = paper.pages[0].lines;
        QCOMPARE(lines.size(), size_t(13));
        QVERIFY(lines[1].text.startsWith(u"左栏"_s) && lines[1].text.endsWith(u'0'));
        QVERIFY(lines[6].text.startsWith(u"左栏"_s) && lines[6].text.endsWith(u'5'));
        QVERIFY(lines[7].text.startsWith(u"右栏"_s) && lines[7].text.endsWith(u'0'));
    }
};

QTEST_GUILESS_MAIN(TestPdfTables)
#include "tst_pdftables.moc"
