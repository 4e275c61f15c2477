#include "app/paper/paper.h"
#include "tests/paper/drawnpaper.h"
#include "tests/paper/tablerows.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// How a list is set.
struct Setting
{
    bool isRuled = true;
    bool isTop = false; ///< cells begin at the top; else they are centred
    double gap = 6;      ///< between rows without lines
    bool isNumbered = true; ///< has running numbers and dates, which have one line each
};

/// A list of filings of a random shape: what it says, and how it is set in lines.
struct MadeList
{
    std::vector<QStringList> texts;
    std::vector<std::vector<DrawnCell>> cells;
    std::vector<double> widths;
    qsizetype tallest = 1; ///< lines of a cell
};

QString someWords(QRandomGenerator &random, int least, int most)
{
    static const QString letters = u"甲乙丙丁戊己庚辛壬癸模型公司科技智能城"_s;
    QString text;
    for (int i = random.bounded(least, most + 1); i > 0; --i)
        text += letters[random.bounded(letters.size())];
    return text;
}

QStringList wrapped(const QString &text, double width)
{
    QStringList lines{QString()};
    double used = 0;
    for (const QChar c : text) {
        const double letter = c.unicode() < 0x80 ? 6.2 : 10;
        if (used + letter > width - 10) {
            lines.append(QString());
            used = 0;
        }
        lines.last() += c;
        used += letter;
    }
    return lines;
}

MadeList someList(QRandomGenerator &random, const Setting &setting)
{
    MadeList list;
    list.widths = {36, double(random.bounded(70, 130)), double(random.bounded(80, 150)),
                   double(random.bounded(90, 160)), 80};
    list.texts.push_back({u"序号"_s, u"模型名称"_s, u"备案单位"_s, u"备案号"_s, u"备案时间"_s});
    const int rows = random.bounded(4, 12);
    for (int i = 1; i <= rows; ++i)
        list.texts.push_back({QString::number(i), someWords(random, 2, 14), someWords(random, 4, 22),
                              u"Beijing-Mo%1-2024%2"_s.arg(random.bounded(100)).arg(10'000'000 + random.bounded(9'999)),
                              u"2024-%1-%2"_s.arg(random.bounded(1, 13), 2, 10, QChar(u'0'))
                                  .arg(random.bounded(1, 29), 2, 10, QChar(u'0'))});
    if (!setting.isNumbered) {
        list.widths.erase(list.widths.begin());
        list.widths.pop_back();
        for (QStringList &texts : list.texts)
            texts = texts.mid(1, 3);
    }
    for (const QStringList &texts : list.texts) {
        std::vector<DrawnCell> cells;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            cells.push_back({wrapped(texts[i], list.widths[static_cast<size_t>(i)]), 1, 1, setting.isTop});
            list.tallest = std::max(list.tallest, cells.back().lines.size());
        }
        list.cells.push_back(cells);
    }
    return list;
}

} // namespace

/// Lists of many shapes, drawn by chance, are read cell by cell.
class TestPdfLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOfAllShapesAreReadCellByCell_data()
    {
        QTest::addColumn<bool>("isRuled");
        QTest::addColumn<bool>("isTop");
        QTest::addColumn<double>("gap");
        QTest::addColumn<bool>("isNumbered");
        QTest::newRow("with lines, centred") << true << false << 0.0 << true;
        QTest::newRow("with lines, from the top") << true << true << 0.0 << true;
        QTest::newRow("without lines, centred, room between rows") << false << false << 7.0 << true;
        QTest::newRow("without lines, from the top, room between rows") << false << true << 7.0 << true;
        QTest::newRow("without lines, centred, no room") << false << false << 0.0 << true;
        QTest::newRow("without lines, from the top, no room") << false << true << 0.0 << true;
        QTest::newRow("without lines and numbers, centred, room between rows") << false << false << 7.0 << false;
        QTest::newRow("without lines and numbers, from the top, room between rows") << false << true << 7.0 << false;
    }

    void listsOfAllShapesAreReadCellByCell()
    {
        if (QStandardPaths::findExecutable(u"mutool"_s).isEmpty())
            QSKIP("mutool (mupdf-tools) is not installed");
        QFETCH(bool, isRuled);
        QFETCH(bool, isTop);
        QFETCH(double, gap);
        QFETCH(bool, isNumbered);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.pdf"_s);
        QRandomGenerator random(7);
        std::vector<MadeList> lists;
        {
            DrawnPaper drawn(path);
            for (int i = 0; i < 40; ++i) {
                lists.push_back(someList(random, {isRuled, isTop, gap, isNumbered}));
                const MadeList &list = lists.back();
                drawn.text(200, 50, u"模型备案清单"_s, 14);
                if (isRuled)
                    drawn.ruledTable(40, 80, list.widths, 13.0 * double(list.tallest) + 6, list.cells);
                else
                    drawn.alignedTable(40, 80, list.widths, gap, list.cells);
                drawn.newPage();
            }
        }
        const auto paper = paper::readPaper(path);
        QVERIFY(paper);
        int right = 0;
        int all = 0;
        for (size_t i = 0; i < lists.size(); ++i) {
            const auto &tables = paper->pages.at(i).tables;
            const QString read = tables.empty() ? QString() : asText(tables[0]);
            const QString meant = asText(lists[i].texts);
            for (const QString &line : meant.split(u'\n', Qt::SkipEmptyParts)) {
                ++all;
                right += read.contains(line + u'\n') ? 1 : 0;
            }
            if (read != meant && !qEnvironmentVariableIsEmpty("PAPER_SAYS"))
                qInfo("%zu meant\n%s\nread\n%s", i, qPrintable(meant), qPrintable(read));
        }
        qInfo("%d of %d rows", right, all);
        QVERIFY2(isRuled ? right == all : 100 * right >= 97 * all, qPrintable(u"%1 of %2 rows"_s.arg(right).arg(all)));
    }
};

QTEST_GUILESS_MAIN(TestPdfLists)
#include "tst_pdflists.moc"
