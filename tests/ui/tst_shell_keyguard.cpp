#include "app/base/resources.h"
#include "tests/support/patience.h"
#include "tests/ui/deskpage.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QMenu>
#include <QShortcutEvent>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;
using sample::Desk;
using sample::OwnText;

/// Where bare keys act and where they are typed, on a page with one of each control.
class TestKeyGuard : public QObject
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

    void bareKeysActWhereNothingIsTyped_data()
    {
        QTest::addColumn<QString>("widget");
        for (const char *name : {"table", "reading", "raw", "button", "check", "readOnly", "list", "choice", "cells"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void bareKeysActWhereNothingIsTyped()
    {
        QFETCH(QString, widget);
        QWidget *focus = at(widget);
        QTest::keyClick(focus, Qt::Key_1);
        QTest::keyClick(focus, Qt::Key_1, Qt::KeypadModifier);
        QTest::keyClick(focus, Qt::Key_J);
        QTest::keyClick(focus, Qt::Key_U, Qt::ShiftModifier);
        QTest::keyClick(focus, Qt::Key_Slash);
        QTest::keyClick(focus, Qt::Key_G);
        QTest::keyClick(focus, Qt::Key_T);
        QCOMPARE(m_desk->done.value(u"desk.confirm"_s), 2);
        QCOMPARE(m_desk->done.value(u"desk.next"_s), 1);
        QCOMPARE(m_desk->done.value(u"desk.redo"_s), 1);
        QCOMPARE(m_desk->done.value(u"desk.find"_s), 1);
        QCOMPARE(m_desk->done.value(u"desk.chord"_s), 1);
        QCOMPARE(m_desk->findChild<QComboBox *>(u"choice"_s)->currentIndex(), 0);
    }

    void whereTextIsTypedBareKeysAreText_data()
    {
        QTest::addColumn<QString>("widget");
        for (const char *name : {"line", "text", "plain", "spin", "editable", "own", "typed"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void whereTextIsTypedBareKeysAreText()
    {
        QFETCH(QString, widget);
        QWidget *focus = at(widget);
        QTest::keyClick(focus, Qt::Key_1);
        focus = QApplication::focusWidget(); // "typed" has opened an editor
        QTest::keyClick(focus, Qt::Key_J);
        QTest::keyClick(focus, Qt::Key_U, Qt::ShiftModifier);
        QTest::keyClick(focus, Qt::Key_Slash);
        QTest::keyClick(focus, Qt::Key_Space);
        QCOMPARE(m_desk->total(), 0);
        QTest::keyClick(focus, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_desk->done.value(u"desk.save"_s), 1);
    }

    void whatIsTypedArrives()
    {
        QWidget *line = at(u"line"_s);
        QTest::keyClicks(line, u"1jU/"_s);
        QCOMPARE(static_cast<QLineEdit *>(line)->text(), u"1jU/"_s);
        auto *own = static_cast<OwnText *>(at(u"own"_s));
        QTest::keyClicks(own, u"1jU/ "_s);
        QCOMPARE(own->text, u"1jU/ "_s);
        QCOMPARE(m_desk->total(), 0);
    }

    void anEditorInACellTakesTheKeys()
    {
        auto *cells = static_cast<QTableWidget *>(at(u"cells"_s));
        cells->edit(cells->currentIndex());
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(editor != cells);
        QTest::keyClicks(editor, u"1j"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(cells->item(0, 0)->text(), u"1j"_s);
        QCOMPARE(m_desk->total(), 0);
        QTest::keyClick(cells, Qt::Key_1);
        QCOMPARE(m_desk->total(), 1);
    }

    void anEditorOfAnyKindInACellTakesTheKeys()
    {
        auto *cells = static_cast<QTableWidget *>(at(u"cells"_s));
        auto *slider = new QWidget(cells->viewport());
        slider->setFocusPolicy(Qt::StrongFocus);
        slider->show();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_1);
        QCOMPARE(m_desk->total(), 0);
    }

    void whileAnInputMethodComposesNoBareKeyActs()
    {
        QAction *rail = action("view.rail"); // F9: function keys convert in some input methods
        const bool before = rail->isChecked();
        QWidget *line = at(u"line"_s);
        QInputMethodEvent composing(u"ni"_s, {});
        QCoreApplication::sendEvent(line, &composing);
        QTest::keyClick(line, Qt::Key_F9);
        QTest::keyClick(line, Qt::Key_1);
        QCOMPARE(rail->isChecked(), before);
        QCOMPARE(m_desk->total(), 0);
        QInputMethodEvent committed;
        committed.setCommitString(u"你"_s);
        QCoreApplication::sendEvent(line, &committed);
        QTest::keyClick(line, Qt::Key_F9);
        QCOMPARE(rail->isChecked(), !before);
        QVERIFY(static_cast<QLineEdit *>(line)->text().contains(u'你'));
    }

    void compositionEndsWithTheFocus()
    {
        QWidget *line = at(u"line"_s);
        QInputMethodEvent composing(u"ni"_s, {});
        QCoreApplication::sendEvent(line, &composing);
        QTest::keyClick(at(u"table"_s), Qt::Key_1);
        QCOMPARE(m_desk->total(), 1);
    }

    void theFirstKeyOfACompositionIsNotTaken()
    {
        QTest::keyClick(at(u"own"_s), Qt::Key_J); // nothing is composed yet, but it may begin so
        QCOMPARE(m_desk->total(), 0);
    }

    void inputMethodsAreOffWhereNothingIsTyped_data() { bareKeysActWhereNothingIsTyped_data(); }

    void inputMethodsAreOffWhereNothingIsTyped()
    {
        QFETCH(QString, widget);
        QWidget *focus = at(widget);
        focus->setAttribute(Qt::WA_InputMethodEnabled); // as Qt's views do when the current cell changes
        QInputMethodQueryEvent query(Qt::ImEnabled);
        QCoreApplication::sendEvent(focus, &query);
        QVERIFY(!query.value(Qt::ImEnabled).toBool());
        QVERIFY(!focus->testAttribute(Qt::WA_InputMethodEnabled));
    }

    void inputMethodsStayOnWhereTextIsTyped()
    {
        for (const char *name : {"line", "text", "plain", "editable", "own"}) {
            QWidget *focus = at(QString::fromLatin1(name));
            QInputMethodQueryEvent query(Qt::ImEnabled);
            QCoreApplication::sendEvent(focus, &query);
            QVERIFY2(query.value(Qt::ImEnabled).toBool(), name);
        }
    }

    void withAnotherModifierABareKeyIsAnotherKey_data()
    {
        QTest::addColumn<int>("modifier");
        QTest::newRow("Ctrl") << int(Qt::ControlModifier);
        QTest::newRow("Alt") << int(Qt::AltModifier);
        QTest::newRow("Meta") << int(Qt::MetaModifier);
        QTest::newRow("AltGr") << int(Qt::GroupSwitchModifier);
        QTest::newRow("AltGr as Windows has it") << int(Qt::ControlModifier | Qt::AltModifier);
    }

    /// Some keyboards let Qt find the bare shortcut among the meanings of such a key, so that is sent, too.
    void withAnotherModifierABareKeyIsAnotherKey()
    {
        QFETCH(int, modifier);
        const Qt::KeyboardModifiers modifiers(modifier);
        QWidget *table = at(u"table"_s);
        QTest::keyClick(table, Qt::Key_1, modifiers);
        QKeyEvent announced(QEvent::ShortcutOverride, Qt::Key_1, modifiers, u"1"_s);
        QCoreApplication::sendEvent(table, &announced);
        QShortcutEvent found(QKeySequence(Qt::Key_1), 0, false);
        QCoreApplication::sendEvent(action("desk.confirm"), &found);
        QCOMPARE(m_desk->total(), 0);
        QTest::keyClick(table, Qt::Key_1);
        QCOMPARE(m_desk->total(), 1);
    }

    void anOpenMenuHasTheKeys()
    {
        QWidget *table = at(u"table"_s);
        QMenu menu(table);
        menu.addAction(u"1 first"_s);
        menu.addAction(u"Jump"_s);
        menu.popup(table->mapToGlobal(QPoint()));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QTest::keyClick(table, Qt::Key_1); // the system still sends them to the window below
        QTest::keyClick(&menu, Qt::Key_Slash);
        QCOMPARE(m_desk->total(), 0);
        menu.close();
        QTest::keyClick(table, Qt::Key_1);
        QCOMPARE(m_desk->total(), 1);
    }

    void anOpenListOfChoicesIsTypedInto()
    {
        auto *choice = static_cast<QComboBox *>(at(u"choice"_s));
        choice->showPopup();
        QVERIFY(QTest::qWaitForWindowExposed(choice->view()->window()));
        QTest::keyClick(choice->view(), Qt::Key_J);
        QCOMPARE(choice->view()->currentIndex().row(), 2);
        QTest::keyClick(choice->view(), Qt::Key_Return);
        QCOMPARE(choice->currentIndex(), 2);
        QCOMPARE(m_desk->total(), 0);
        QTest::keyClick(choice, Qt::Key_1); // closed, it gives way: choose, then decide
        QCOMPARE(m_desk->done.value(u"desk.confirm"_s), 1);
        QCOMPARE(choice->currentIndex(), 2);
    }

    void aDialogSilencesThePage()
    {
        QDialog dialog(m_window.get());
        dialog.open();
        QWidget *table = m_desk->findChild<QWidget *>(u"table"_s);
        QTest::keyClick(table, Qt::Key_1);
        QShortcutEvent found(QKeySequence(Qt::Key_1), 0, false);
        QCoreApplication::sendEvent(action("desk.confirm"), &found);
        QCOMPARE(m_desk->total(), 0);
    }

    void spacePressesTheButtonThatHasTheFocus()
    {
        auto *check = static_cast<QCheckBox *>(at(u"check"_s));
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(check->isChecked());
        QCOMPARE(m_desk->total(), 0);
        auto *choice = static_cast<QComboBox *>(at(u"choice"_s));
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentIndex(), 1);
    }
};

QTEST_MAIN(TestKeyGuard)
#include "tst_shell_keyguard.moc"
