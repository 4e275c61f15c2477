#include "app/base/resources.h"
#include "tests/report/pdftext.h"
#include "tests/support/patience.h"
#include "tests/ui/deskpage.h"
#include "ui/shell/cardprinting.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/keyrecorder.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettecontents.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/shortcutsmodel.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;
using namespace Qt::StringLiterals;
using sample::Desk;

namespace {

Keys keysOf(const char *text)
{
    return {QKeySequence(QString::fromLatin1(text))};
}

} // namespace

/// Changing keys in the dialog, and the card that is printed of them.
class TestKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
    Desk *m_desk = nullptr;

    void openWindow()
    {
        m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
        m_languages = std::make_unique<Languages>();
        m_window = std::make_unique<MainWindow>(*m_settings, *m_languages);
        auto desk = std::make_unique<Desk>();
        m_desk = desk.get();
        m_window->addPage(std::move(desk));
        m_window->showPages();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void closeWindow()
    {
        m_window->close();
        m_window.reset();
        m_languages.reset();
        m_settings.reset();
    }

    /// The widget of the desk with that name, with the focus.
    QWidget *at(const QString &name)
    {
        auto *widget = m_desk->findChild<QWidget *>(name);
        widget->setFocus();
        return QApplication::focusWidget();
    }

    QAction *action(const char *id) { return m_window->actions().action(QString::fromLatin1(id)); }

    ShortcutsDialog *openDialog(const char *chosen)
    {
        action("app.remap")->trigger();
        auto *dialog = m_window->findChild<ShortcutsDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            return nullptr;
        dialog->choose(QString::fromLatin1(chosen));
        dialog->findChild<TableView *>()->setFocus();
        return dialog;
    }

    void closeDialog(ShortcutsDialog &dialog)
    {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// As an officer does: Return on the row, the key, Return.
    void record(ShortcutsDialog &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(dialog.findChild<TableView *>(), Qt::Key_Return);
        QVERIFY(dialog.recorder().isRecording());
        QTest::keyClick(&dialog.recorder(), key, modifiers);
        QTest::keyClick(&dialog.recorder(), Qt::Key_Return);
        QVERIFY(!dialog.recorder().isRecording());
    }

    static bool says(const QWidget &where, const QString &words)
    {
        const auto labels = where.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    static QPushButton *buttonNamed(const QWidget &where, const QString &words)
    {
        for (QPushButton *each : where.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().contains(words))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        Settings settings(m_home->filePath(u"settings.ini"_s));
        settings.setLanguage(Language::English);
        settings.sync();
        openWindow();
    }

    void cleanup() { closeWindow(); }

    void aKeyIsChangedByTheKeyboardAlone()
    {
        action("app.remap")->trigger();
        auto *dialog = m_window->findChild<ShortcutsDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->focusWidget(), u"next o"_s); // the search has the focus
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
        record(*dialog, Qt::Key_X);
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("X"));
        QVERIFY(action("desk.next")->toolTip().contains(u"(X)"_s));
        QVERIFY(says(*dialog, u"Next one (Desk): X"_s));
        closeDialog(*dialog);
        QWidget *table = at(u"table"_s);
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(m_desk->total(), 0);
        QTest::keyClick(table, Qt::Key_X);
        QCOMPARE(m_desk->done.value(u"desk.next"_s), 1);
    }

    void changedKeysComeBackAndTheOthersAreNotStored()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        record(*dialog, Qt::Key_Y, Qt::ControlModifier);
        closeWindow();
        openWindow();
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("Ctrl+Y"));
        const QMap<QString, QStringList> expected{{u"desk.next"_s, {u"Ctrl+Y"_s}}};
        QCOMPARE(m_settings->keys(), expected);
    }

    void keysThatAreNotFreeAreRefusedWithTheReason_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("reason");
        QTest::newRow("Tab") << int(Qt::Key_Tab) << u"moves from one field"_s;
        QTest::newRow("Return") << int(Qt::Key_Return) << u"presses buttons"_s;
        QTest::newRow("Space") << int(Qt::Key_Space) << u"presses buttons"_s;
        QTest::newRow("F10") << int(Qt::Key_F10) << u"opens menus"_s;
        QTest::newRow("Down") << int(Qt::Key_Down) << u"moves in lists"_s;
    }

    void keysThatAreNotFreeAreRefusedWithTheReason()
    {
        QFETCH(int, key);
        QFETCH(QString, reason);
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<TableView *>(), Qt::Key_Return);
        QTest::keyClick(&dialog->recorder(), Qt::Key(key));
        QVERIFY(dialog->recorder().isRecording()); // and another can be pressed
        QVERIFY(says(*dialog, reason));
        QTest::keyClick(&dialog->recorder(), Qt::Key_Escape);
        QVERIFY(!dialog->recorder().isRecording());
        QVERIFY(dialog->isVisible()); // Escape ended what was innermost
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("J"));
        QCOMPARE(dialog->focusWidget(), dialog->findChild<TableView *>());
    }

    void aSignIsRecordedAsTheSign()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<TableView *>(), Qt::Key_Return);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Exclam, Qt::ShiftModifier, u"!"_s);
        QCoreApplication::sendEvent(&dialog->recorder(), &press);
        QTest::keyClick(&dialog->recorder(), Qt::Key_Return);
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("!"));
    }

    void aChordIsRecordedAndCountsAfterAPause()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        dialog->recorder().setPause(50);
        QTest::keyClick(dialog->findChild<TableView *>(), Qt::Key_Return);
        QTest::keyClick(&dialog->recorder(), Qt::Key_G);
        QTest::keyClick(&dialog->recorder(), Qt::Key_N);
        QTRY_VERIFY(!dialog->recorder().isRecording());
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("G, N"));
        closeDialog(*dialog);
        QWidget *table = at(u"table"_s);
        QTest::keyClick(table, Qt::Key_G);
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(m_desk->done.value(u"desk.next"_s), 1);
    }

    void aKeyThatIsTakenIsNamedAndLeftWhenCancelled()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        record(*dialog, Qt::Key_1);
        QVERIFY(says(*dialog, u"Confirm it"_s) && says(*dialog, u"(Desk)"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space); // the safe answer has the focus
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("J"));
        QCOMPARE(action("desk.confirm")->shortcuts(), keysOf("1"));
        record(*dialog, Qt::Key_1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("J"));
    }

    void aKeyThatIsTakenCanBeTakenOver()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        record(*dialog, Qt::Key_1);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(static_cast<QPushButton *>(dialog->focusWidget())->text(), u"Take it from “Confirm it”"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("1"));
        QVERIFY(action("desk.confirm")->shortcuts().isEmpty());
        QVERIFY(says(*dialog, u"Without a key now: “Confirm it”"_s));
        QCOMPARE(m_settings->keys().value(u"desk.confirm"_s, {u"x"_s}), QStringList());
    }

    void aWindowsKeyAndOneThatBeginsAChordAreConflictsToo()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        record(*dialog, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(says(*dialog, u"Find an action"_s) && says(*dialog, u"(Everywhere)"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        record(*dialog, Qt::Key_G);
        QVERIFY(says(*dialog, u"Go to the top"_s) && says(*dialog, u"one begins with the other"_s));
    }

    void oneKeyIsResetAndAll()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        record(*dialog, Qt::Key_X);
        QTest::mouseClick(buttonNamed(*dialog, u"As delivered"_s), Qt::LeftButton);
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("J"));
        QVERIFY(m_settings->keys().isEmpty());
        record(*dialog, Qt::Key_X);
        dialog->choose(u"desk.find"_s);
        record(*dialog, Qt::Key_J); // free since
        dialog->choose(u"desk.next"_s);
        QTest::mouseClick(buttonNamed(*dialog, u"As delivered"_s), Qt::LeftButton);
        QVERIFY(says(*dialog, u"Find it"_s)); // the key as delivered is another's now: it asks
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::mouseClick(buttonNamed(*dialog, u"Reset all…"_s), Qt::LeftButton);
        QVERIFY(says(*dialog, u"2"_s));
        QPushButton *yes = buttonNamed(*dialog, u"Take"_s);
        QVERIFY(!yes);
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == u"Reset all"_s)
                each->click();
        }
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("J"));
        QCOMPARE(action("desk.find")->shortcuts(), keysOf("/"));
        QVERIFY(m_settings->keys().isEmpty());
    }

    void anotherKeyCanBeAddedAndAllTakenAway()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        buttonNamed(*dialog, u"Add another key…"_s)->click();
        QTest::keyClick(&dialog->recorder(), Qt::Key_X);
        QTest::keyClick(&dialog->recorder(), Qt::Key_Return);
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("J") + keysOf("X"));
        buttonNamed(*dialog, u"No key"_s)->click();
        QVERIFY(action("desk.next")->shortcuts().isEmpty());
    }

    void aStoredEntryThatIsNoKeyIsSaid()
    {
        closeWindow();
        {
            Settings settings(m_home->filePath(u"settings.ini"_s));
            settings.setKeys({{u"desk.next"_s, {u"Banana+Q"_s}}, {u"desk.find"_s, {u"1"_s}}});
            settings.sync();
        }
        openWindow();
        QCOMPARE(action("desk.next")->shortcuts(), keysOf("J"));
        QCOMPARE(action("desk.find")->shortcuts(), keysOf("1"));
        QVERIFY(action("desk.confirm")->shortcuts().isEmpty());
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        QVERIFY(says(*dialog, u"Banana+Q"_s));
        QVERIFY(says(*dialog, u"Confirm it: 1 is off, because “Find it” has it."_s));
    }

    void theListIsSearchedByNameAndKey()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        auto *search = dialog->findChild<QLineEdit *>();
        const auto *rows = dialog->findChild<TableView *>()->model();
        search->setText(u"ctrl+s"_s);
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 0).data().toString(), u"Save it"_s);
        search->setText(u"no action is called so"_s);
        QCOMPARE(rows->rowCount(), 0);
        QVERIFY(says(*dialog, u"No action has that name or key."_s));
        search->clear();
        QVERIFY(rows->rowCount() > 20);
    }

    void theDialogsTableIsASoundModel()
    {
        ShortcutsModel model(m_window->actions(), [](const QString &group) { return group; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Keymap keymap;
        keymap.setKeys({u"desk.next"_s, u"desk"_s, keysOf("J")}, keysOf("X"));
        m_window->actions().setKeymap(keymap);
        const int row = model.rowOf(u"desk.next"_s);
        QCOMPARE(model.index(row, ShortcutsModel::KeysColumn).data().toString(), u"X"_s);
        QCOMPARE(model.index(row, ShortcutsModel::DeliveredColumn).data().toString(), u"J"_s);
        QCOMPARE(model.index(row, ShortcutsModel::PlaceColumn).data().toString(), u"desk"_s);
    }

    void tabVisitsEverythingInTheDialog()
    {
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        record(*dialog, Qt::Key_X); // now every button can be pressed
        QSet<QWidget *> visited;
        for (int presses = 0; presses < 30 && !visited.contains(dialog->focusWidget()); ++presses) {
            visited << dialog->focusWidget();
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *each : dialog->findChildren<QWidget *>()) {
            if (each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus)
                QVERIFY2(visited.contains(each),
                         qPrintable(QString::fromLatin1(each->metaObject()->className()) + each->objectName()));
        }
    }

    void everythingInTheDialogHasAName()
    {
        QAccessible::setActive(true);
        ShortcutsDialog *dialog = openDialog("desk.next");
        QVERIFY(dialog);
        for (QWidget *each : dialog->findChildren<QWidget *>()) {
            if (!(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
                continue;
            const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(each);
            const bool unused = each->inherits("QPushButton") && !each->isVisible(); // named when it asks
            QVERIFY2(unused || (reader && !reader->text(QAccessible::Name).isEmpty()),
                     qPrintable(QString::fromLatin1(each->metaObject()->className())));
        }
    }

    void cheatSheetAndPaletteShowTheKeysInForce()
    {
        action("app.keys")->trigger();
        auto *sheet = m_window->findChild<CheatSheet *>();
        QVERIFY(sheet && QTest::qWaitForWindowActive(sheet));
        QVERIFY(says(*sheet, u"Ctrl+S"_s));
        buttonNamed(*sheet, u"Change keys…"_s)->click();
        auto *dialog = sheet->findChild<ShortcutsDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        dialog->choose(u"desk.save"_s);
        record(*dialog, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(says(*sheet, u"Ctrl+D"_s));
        QVERIFY(!says(*sheet, u"Ctrl+S"_s));
        const auto entries =
            paletteEntries(m_window->actions(), *m_languages, [](const QString &) { return QString(); });
        QVERIFY(std::ranges::any_of(entries, [](const PaletteEntry &entry) {
            return entry.name == u"Save it"_s && entry.shortcut == u"Ctrl+D"_s;
        }));
        QVERIFY(std::ranges::any_of(entries, [](const PaletteEntry &entry) {
            return entry.name == u"Change keyboard shortcuts…"_s && entry.shortcut.isEmpty();
        }));
    }

    void theCardIsOnePageThatCanBeSearched()
    {
        if (!QFontDatabase::hasFamily(u"WenQuanYi Micro Hei"_s) || !pdftext::isAvailable())
            QSKIP("WenQuanYi Micro Hei or pdftotext is not installed");
        const CheatSheet sheet(
            m_window->actions(), [](const QString &group) { return group + u" 组"_s; }, QDate(2026, 11, 29));
        const QString path = m_home->filePath(u"card.pdf"_s);
        QVERIFY(saveCard(sheet.card(), path));
        const QStringList pages = pdftext::pages(path);
        QCOMPARE(pages.size(), 1);
        for (const QString &expected : {u"Keyboardshortcuts"_s, u"2026-11-29"_s, QStringLiteral(VERMILION_VERSION),
                                        u"Ctrl+S"_s, u"Saveit"_s, u"desk组"_s, u"Shift+U"_s, u"G,T"_s})
            QVERIFY2(pages.front().contains(expected), qPrintable(expected + u'\n' + pages.front()));
    }

    void aCardInChineseCanBeSearched()
    {
        if (!QFontDatabase::hasFamily(u"WenQuanYi Micro Hei"_s) || !pdftext::isAvailable())
            QSKIP("WenQuanYi Micro Hei or pdftotext is not installed");
        KeyCard card{.title = u"键盘快捷键"_s, .note = u"朱批 1.0 · 2026-11-29"_s, .groups = {{u"复核"_s, {}}}};
        for (int i = 0; i < 40; ++i)
            card.groups.front().lines.push_back({u"Ctrl+%1"_s.arg(i), u"撤销第 %1 项人工处置决定"_s.arg(i)});
        const QString path = m_home->filePath(u"card.pdf"_s);
        QVERIFY(saveCard(card, path));
        const QString text = pdftext::pages(path).value(0);
        QVERIFY2(text.contains(u"撤销第39项人工处置决定"_s) && text.contains(u"键盘快捷键"_s), qPrintable(text));
    }

    void whatIsPrintedIsTheSameCard()
    {
        if (!QFontDatabase::hasFamily(u"WenQuanYi Micro Hei"_s) || !pdftext::isAvailable())
            QSKIP("WenQuanYi Micro Hei or pdftotext is not installed");
        action("app.keys")->trigger();
        auto *sheet = m_window->findChild<CheatSheet *>();
        QVERIFY(sheet);
        const QString path = m_home->filePath(u"printed.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        QVERIFY(sheet->print(printer));
        const QStringList pages = pdftext::pages(path);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.front().contains(u"Saveit"_s));
    }

    void aCardThatCannotBeSavedIsSaid()
    {
        action("app.keys")->trigger();
        auto *sheet = m_window->findChild<CheatSheet *>();
        QVERIFY(sheet);
        QVERIFY(!sheet->savePdf(m_home->filePath(u"no/such/folder/card.pdf"_s)));
        QVERIFY(says(*sheet, u"Saving the card failed"_s));
    }
};

QTEST_MAIN(TestKeys)
#include "tst_shell_keys.moc"
