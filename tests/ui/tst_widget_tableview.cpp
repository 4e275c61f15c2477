#include "app/base/resources.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

/// As many rows as wanted, at no cost.
class Rows : public QAbstractTableModel
{
public:
    explicit Rows(int count)
        : m_count(count)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return QStringLiteral("row %1, 第 %2 列").arg(index.row()).arg(index.column());
        if (role == RiskRole && index.column() == 0)
            return QStringLiteral("A.4.f");
        return {};
    }

private:
    int m_count;
};

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void rowsAre28OrCompact22Pixels()
    {
        Rows rows(3);
        TableView table;
        table.setModel(&rows);
        QCOMPARE(table.rowHeight(0), 28);
        table.setCompact(true);
        QVERIFY(table.rowHeight(0) < 28);
        QVERIFY(table.rowHeight(0) >= 22);
    }

    void theStretchColumnTakesWhatIsLeft()
    {
        Rows rows(3);
        TableView table;
        table.setColumns({.widths = {5, 0, 6}, .stretch = 1});
        table.setModel(&rows);
        table.resize(800, 300);
        table.show();
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        const int before = table.columnWidth(1);
        table.resize(900, 300);
        QCOMPARE(table.columnWidth(1), before + 100);
        table.setColumnWidth(0, table.columnWidth(0) + 30);
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    }

    void aColumnThatYieldsGoesAndComesBack()
    {
        Rows rows(3);
        TableView table;
        table.setColumns({.widths = {8, 10, 6}, .stretch = 1, .yields = {2}});
        table.setModel(&rows);
        const int em = QFontInfo(table.font()).pixelSize();
        table.resize(20 * em, 200);
        table.show();
        QVERIFY(table.isColumnHidden(2));
        QCOMPARE(table.columnWidth(0), 8 * em); // not squeezed
        table.resize(30 * em, 200);
        QVERIFY(!table.isColumnHidden(2));
        QCOMPARE(table.columnWidth(2), 6 * em);
        table.setColumnWidth(0, 16 * em); // by hand: nothing may be cut off at the right
        QVERIFY(table.isColumnHidden(2));
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    }

    void theFocusFindsARow()
    {
        Rows rows(3);
        TableView table;
        table.setModel(&rows);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        QCOMPARE(table.currentRow(), 0);
        QVERIFY(table.selectionModel()->isRowSelected(0));
    }

    void columnsMadeNarrowComeBackWhenThereIsRoom()
    {
        Rows rows(3);
        TableView table;
        table.setColumns({.widths = {8, 0, 6}, .stretch = 1});
        table.resize(150, 100); // as before its first layout
        table.setModel(&rows);
        table.show();
        table.resize(900, 300);
        const int em = QFontInfo(table.font()).pixelSize();
        QCOMPARE(table.columnWidth(0), 8 * em);
        QCOMPARE(table.columnWidth(2), 6 * em);
        QVERIFY(table.saveLayout().isEmpty()); // nobody has sized them by hand
    }

    void widthsComeBack()
    {
        Rows rows(3);
        QByteArray saved;
        {
            TableView table;
            table.setColumns({.widths = {5, 0, 6}, .stretch = 1});
            table.setModel(&rows);
            table.resize(800, 300);
            table.setColumnWidth(0, 177);
            saved = table.saveLayout();
        }
        TableView table;
        table.setColumns({.widths = {5, 0, 6}, .stretch = 1});
        table.restoreLayout(saved); // before there is a model
        table.setModel(&rows);
        QCOMPARE(table.columnWidth(0), 177);
    }

    void theKeyboardMovesAndActivates()
    {
        Rows rows(10);
        TableView table;
        table.setModel(&rows);
        table.show();
        QSignalSpy current(&table, &TableView::currentRowChanged);
        QSignalSpy activated(&table, &QAbstractItemView::activated);
        table.goToRow(4);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(table.currentRow(), 5);
        QCOMPARE(current.value(0).value(0).toInt(), 4);
        QCOMPARE(current.value(1).value(0).toInt(), 5);
        QCOMPARE(activated.count(), 1);
    }

    void aLetterDoesNotMoveTheSelection()
    {
        Rows rows(10);
        TableView table;
        table.setModel(&rows);
        table.goToRow(2);
        QTest::keyClick(&table, Qt::Key_R);
        QCOMPARE(table.currentRow(), 2);
    }

    void selectionAndCurrentRowAreSeen()
    {
        Rows rows(4);
        TableView table;
        table.setColumns({.stretch = 1});
        table.setModel(&rows);
        table.resize(500, 200);
        table.show();
        table.goToRow(1);
        const QImage image = table.viewport()->grab().toImage();
        const int y = table.rowViewportPosition(1) + 2;
        QCOMPARE(image.pixelColor(1, y), theme().color(Role::Accent));
        QCOMPARE(image.pixelColor(490, y), theme().color(Role::Selection));
    }

    void tenMillionRowsOpenAtOnce()
    {
        Rows rows(10'000'000);
        TableView table;
        table.resize(800, 600);
        table.setColumns({.widths = {5, 0, 6}, .stretch = 1});
        table.show();
        QElapsedTimer clock;
        clock.start();
        table.setModel(&rows);
        table.grab();
        qInfo("first paint of ten million rows: %lld ms", clock.elapsed());
        clock.restart();
        table.goToRow(9'999'999);
        table.grab();
        qInfo("jump to the last: %lld ms", clock.elapsed());
    }
};

QTEST_MAIN(TestTableView)
#include "tst_widget_tableview.moc"
