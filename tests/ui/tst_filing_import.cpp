#include "tests/filing/madefiles.h"
#include "tests/filing/somerows.h"
#include "tests/ui/pageworkspace.h"
#include "ui/filing/fieldpane.h"
#include "ui/filing/listimportbar.h"
#include "ui/filing/listimportdialog.h"
#include "ui/filing/readingmodel.h"
#include "ui/paper/paperview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;

class TestFilingImport : public QObject
{
    Q_OBJECT

    struct Desk
    {
        explicit Desk(made::Fault fault = made::Fault::None, bool readOnly = false)
        {
            const auto list = made::make(*shippedLists().find(u"genai_filing"_s), 12, fault, 3);
            path = store.file(u"list.csv"_s);
            made::write(list.sheet, made::Form::Csv, path);
            if (readOnly)
                store.open(true);
            dialog = new ListImportDialog(store.session(), shippedLists());
            new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, dialog);
            dialog->open();
            dialog->read(path);
        }
        ~Desk() { delete dialog; }
        Q_DISABLE_COPY_MOVE(Desk)

        ReadingModel &model() const { return *dialog->findChild<ReadingModel *>(); }
        TableView &table() const { return *dialog->findChild<TableView *>(u"readRows"_s); }
        QPushButton &save() const { return *dialog->findChild<QPushButton *>(u"save"_s); }
        QPushButton &bulk() const { return *dialog->findChild<QPushButton *>(u"bulk"_s); }
        QLineEdit &correction() const { return *dialog->findChild<QLineEdit *>(u"correction"_s); }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QTest::keyClick(&table(), key, modifiers);
        }

        PageWorkspace store;
        QString path;
        QPointer<ListImportDialog> dialog;
    };

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void aListIsReadAndNothingIsKeptByItself()
    {
        Desk desk;
        QTRY_COMPARE(desk.model().rowCount(), 12);
        QCOMPARE(desk.model().review().counts().accepted, 0);
        QVERIFY(!desk.save().isEnabled());
        QVERIFY(desk.bulk().text().contains(u"12"));
        QCOMPARE(desk.dialog->findChild<ListImportBar *>()->list(), u"genai_filing"_s);
        QCOMPARE(desk.store.count("SELECT count(*) FROM official_snapshot"), 0);
    }

    void rowsWithoutDoubtAreAcceptedAtOnceAndKept()
    {
        Desk desk;
        QTRY_COMPARE(desk.model().rowCount(), 12);
        desk.bulk().click();
        QVERIFY(desk.save().isEnabled());
        QSignalSpy saved(desk.dialog, &ListImportDialog::saved);
        desk.save().click();
        QVERIFY(!saved.isEmpty() || saved.wait(60'000));
        QCOMPARE(saved[0][2].toInt(), 12);
        QCOMPARE(desk.store.count("SELECT count(DISTINCT row) FROM official_field"), 12);
        QCOMPARE(desk.store.count("SELECT count(*) FROM audit_event WHERE kind = 'filing.list_taken'"), 1);
    }

    void doubtfulRowsAreVisitedOneByOneByKey()
    {
        Desk desk(made::Fault::Typos);
        QTRY_COMPARE(desk.model().rowCount(), 12);
        const int doubtful = desk.model().review().counts().doubtful;
        QVERIFY(doubtful > 1 && doubtful < 12);
        desk.bulk().click();
        QVERIFY(!desk.save().isEnabled());
        for (int i = 0; i < doubtful; ++i) {
            QCOMPARE(desk.model().review().counts().doubtful, doubtful - i);
            const auto row = static_cast<size_t>(desk.table().currentRow());
            QVERIFY(desk.model().review().rows()[row].isDoubtful()); // it went there by itself
            desk.press(Qt::Key_Return, Qt::ControlModifier);
        }
        QVERIFY(desk.model().review().isDecided());
        QVERIFY(desk.save().isEnabled());
    }

    void theNextDoubtIsReachedWithAKey()
    {
        Desk desk(made::Fault::Typos);
        QTRY_COMPARE(desk.model().rowCount(), 12);
        const QModelIndex first = desk.table().currentIndex();
        desk.press(Qt::Key_F8);
        const QModelIndex second = desk.table().currentIndex();
        QVERIFY(first != second);
        QVERIFY(desk.model().data(second, TableRole::StatusRole).isValid());
        desk.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(desk.table().currentIndex(), first);
    }

    void aFieldIsPutRightByHand()
    {
        Desk desk(made::Fault::Typos);
        QTRY_COMPARE(desk.model().rowCount(), 12);
        const QModelIndex doubt = desk.table().currentIndex();
        desk.press(Qt::Key_F2);
        QVERIFY(desk.correction().hasFocus() || !desk.dialog->isActiveWindow());
        desk.correction().setText(u"Beijing-BaiLu-20250606"_s);
        QTest::keyClick(&desk.correction(), Qt::Key_Return);
        QCOMPARE(desk.model().data(doubt).toString(), u"Beijing-BaiLu-20250606"_s);
        QCOMPARE(desk.model().review().counts().corrected, 1);
        QVERIFY(desk.table().currentIndex() != doubt); // on to the next
    }

    void aRowIsSkippedAndTakenUpAgain()
    {
        Desk desk;
        QTRY_COMPARE(desk.model().rowCount(), 12);
        desk.press(Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(desk.model().review().counts().skipped, 1);
        desk.press(Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(desk.model().review().counts().skipped, 0);
    }

    void theKindCanBeChosenAgainstWhatTheFileSays()
    {
        Desk desk;
        QTRY_COMPARE(desk.model().rowCount(), 12);
        auto *bar = desk.dialog->findChild<ListImportBar *>();
        bar->setList(u"genai_registration"_s);
        Q_EMIT bar->listChosen();
        QCOMPARE(desk.model().review().list().id, u"genai_registration"_s);
    }

    void aFileThatIsNoListSaysSo()
    {
        Desk desk;
        QTRY_COMPARE(desk.model().rowCount(), 12);
        QFile other(desk.store.file(u"other.csv"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a,b\n1,2\n3,4\n") > 0);
        other.close();
        desk.dialog->read(other.fileName());
        auto *state = desk.dialog->findChild<StateView *>();
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        QCOMPARE(desk.model().rowCount(), 0);
        QVERIFY(!desk.save().isEnabled());
    }

    void aReadOnlyWorkspaceKeepsNothing()
    {
        Desk desk(made::Fault::None, true);
        QTRY_COMPARE(desk.model().rowCount(), 12);
        desk.bulk().click();
        QVERIFY(!desk.save().isEnabled());
    }
};

QTEST_MAIN(TestFilingImport)
#include "tst_filing_import.moc"
