#include "app/paper/reading.h"
#include "tests/paper/drawnpaper.h"
#include "ui/paper/pagecanvas.h"
#include "ui/paper/papergrid.h"
#include "ui/paper/papergridmodel.h"
#include "ui/paper/paperview.h"
#include "ui/paper/paperwords.h"
#include "ui/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

std::vector<DrawnCell> row(const QStringList &texts)
{
    std::vector<DrawnCell> cells;
    for (const QString &text : texts)
        cells.push_back({{text}});
    return cells;
}

std::shared_ptr<const paper::Paper> read(const QByteArray &bytes, const QString &name)
{
    const auto paper = paper::readBytes(bytes, name);
    return paper ? std::make_shared<const paper::Paper>(*paper) : nullptr;
}

} // namespace

class TestPaperView : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<const paper::Paper> m_pdf;

    static bool keepsPicture(const QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("PAPER_PICTURES"); // for people to look at
        return folder.isEmpty()
            || const_cast<QWidget &>(widget).grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Scheme::Light);
        m_path = m_folder.filePath(u"list.pdf"_s);
        {
            DrawnPaper drawn(m_path);
            drawn.text(60, 60, u"已备案模型清单"_s, 14);
            drawn.ruledTable(60, 80, {40, 120, 160, 150}, 24,
                             {row({u"序号"_s, u"名称"_s, u"单位"_s, u"备案号"_s}),
                              row({u"1"_s, u"甲模型"_s, u"甲公司"_s, u"Beijing-Jia-20240101"_s})});
            drawn.newPage();
            drawn.picture(100, 100, 300, 300);
            drawn.newPage();
            drawn.text(60, 800, u"末页"_s);
        }
        const auto paper = paper::readPaper(m_path);
        QVERIFY(paper);
        m_pdf = std::make_shared<const paper::Paper>(*paper);
    }

    void aPlaceOnAPageIsMarkedOnItsPicture()
    {
        PaperView view;
        view.resize(700, 600);
        view.show();
        view.setPaper(m_pdf, m_path);
        const paper::Place place = m_pdf->pages[0].tables.at(0).rows[1][3].place;
        view.mark(place, u"Filing number"_s);
        auto *canvas = view.findChild<PageCanvas *>();
        QTRY_VERIFY_WITH_TIMEOUT(canvas->hasPicture(), 60'000);
        QVERIFY(canvas->accessibleDescription().contains(u"Filing number"_s));
        const QRectF area = canvas->markedArea();
        QVERIFY(QRectF(canvas->viewport()->rect()).contains(area));
        const QImage picture = canvas->viewport()->grab().toImage();
        const QColor accent = theme().color(Role::Accent);
        QCOMPARE(picture.pixelColor(QPointF(area.left() - 2, area.center().y() + 8).toPoint()), accent); // the frame
        QCOMPARE(picture.pixelColor(QPointF(area.left() - 12, area.center().y()).toPoint()), accent); // the pointer
        QVERIFY(keepsPicture(view, "page"));
        view.clearMark();
        QVERIFY(canvas->markedArea().isEmpty());
    }

    void aPlaceFarDownIsScrolledTo()
    {
        PaperView view;
        view.resize(700, 300);
        view.show();
        view.setPaper(m_pdf, m_path);
        view.mark(m_pdf->pages[2].lines.at(0).place);
        QCOMPARE(view.leaf(), 2);
        auto *canvas = view.findChild<PageCanvas *>();
        QVERIFY(canvas->viewport()->rect().contains(canvas->markedArea().toRect()));
    }

    void pagesTurnByKeyAndEndAtTheLast()
    {
        PaperView view;
        view.setPaper(m_pdf, m_path);
        auto *canvas = view.findChild<PageCanvas *>();
        QCOMPARE(view.leafCount(), 3);
        QSignalSpy turned(&view, &PaperView::leafChanged);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(canvas, Qt::Key_PageDown);
        QCOMPARE(view.leaf(), 2);
        QTest::keyClick(canvas, Qt::Key_PageUp);
        QCOMPARE(view.leaf(), 1);
        QCOMPARE(turned.size(), 3);
    }

    void aPageThatIsAPictureSaysSo()
    {
        PaperView view;
        view.setPaper(m_pdf, m_path);
        view.goToLeaf(1);
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        QVERIFY(
            std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"without text"_s); }));
    }

    void aClickSaysWhichCellItWas()
    {
        PaperView view;
        view.resize(700, 600);
        view.show();
        view.setPaper(m_pdf, m_path);
        QSignalSpy chosen(&view, &PaperView::chosen);
        const paper::Cell &cell = m_pdf->pages[0].tables.at(0).rows[1][1];
        view.mark(cell.place);
        auto *canvas = view.findChild<PageCanvas *>();
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->markedArea().center().toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].toString(), u"甲模型"_s);
    }

    void aPdfThatIsGoneSaysSoInstead()
    {
        PaperView view;
        view.resize(600, 500);
        view.show();
        view.setPaper(m_pdf, m_folder.filePath(u"gone.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(view.findChildren<QLabel *>(),
                                                     [](const QLabel *label) {
                                                         return label->isVisible()
                                                             && label->text().contains(u"failed"_s);
                                                     }),
                                 60'000);
    }

    void aCellOfASheetIsMarkedInTheGrid()
    {
        const auto csv = read("name,number\none,1\ntwo,2\n", u"a.csv"_s);
        PaperView view;
        view.resize(600, 300);
        view.show();
        view.setPaper(csv, {});
        view.mark(csv->pages[0].tables[0].rows[2][1].place, u"Number"_s);
        auto *grid = view.findChild<PaperGrid *>();
        QVERIFY(!grid->markedArea().isEmpty());
        QCOMPARE(grid->currentIndex().data().toString(), u"2"_s);
        QVERIFY(grid->accessibleDescription().contains(u"line 3, cell B3"_s));
        QVERIFY(keepsPicture(view, "grid"));
        const QRect area = grid->markedArea();
        const QImage picture = grid->viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(area.left() + 1, area.center().y() + 6), theme().color(Role::Accent));
    }

    void mergedCellsAreShownMergedAndTextBeforeTables()
    {
        const auto html =
            read("<html><p>Before</p><table><tr><td colspan=2>wide</td></tr><tr><td>a</td><td>b</td></tr></table>",
                 u"a.html"_s);
        PaperView view;
        view.setPaper(html, {});
        QCOMPARE(view.leafCount(), 2);
        auto *grid = view.findChild<PaperGrid *>();
        QCOMPARE(grid->model()->index(0, 0).data().toString(), u"Before"_s);
        view.mark(html->pages[0].tables[0].rows[1][1].place);
        QCOMPARE(view.leaf(), 1);
        QCOMPARE(grid->columnSpan(0, 0), 2);
        QCOMPARE(grid->currentIndex().data().toString(), u"b"_s);
        view.mark(html->pages[0].lines[0].place);
        QCOMPARE(view.leaf(), 0);
        QCOMPARE(grid->currentIndex().data().toString(), u"Before"_s);
    }

    void theModelOfAGridIsSound()
    {
        const auto html = read("<p>x<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", u"a.html"_s);
        PaperGridModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(html, html->pages[0].tables[0]);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"a"_s); // what covers it
        model.setLines(html, html->pages[0].lines);
        QCOMPARE(model.rowCount(), 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void placesAndRefusalsAreSaidInWords()
    {
        QCOMPARE(placeText({3, QRectF(1, 1, 1, 1)}, paper::Kind::Pdf), u"page 3"_s);
        QCOMPARE(placeText({2, {}, u"C7"_s}, paper::Kind::Xlsx), u"sheet 2, cell C7"_s);
        QCOMPARE(placeText({1, {}, u"R3C12"_s}, paper::Kind::Docx), u"table 1, row 3, column 12"_s);
        QCOMPARE(placeText({0, {}, {}, 12}, paper::Kind::Html), u"paragraph 12"_s);
        const Failure missing{Failure::Kind::NotFound, u"mutool is not installed"_s, u"mupdf-tools"_s};
        QVERIFY(paperFailureText(missing, {}).remedy.contains(u"mupdf-tools"_s));
        const Failure locked{Failure::Kind::Refused, u"encrypted"_s, u"a.pdf"_s};
        QVERIFY(paperFailureText(locked, {}).sentence.contains(u"encrypted"_s));
        for (int kind = 0; kind <= static_cast<int>(paper::Trouble::Kind::CutOff); ++kind)
            QVERIFY(!troubleText({static_cast<paper::Trouble::Kind>(kind), u"3"_s}).isEmpty());
    }
};

QTEST_MAIN(TestPaperView)
#include "tst_paper_view.moc"
