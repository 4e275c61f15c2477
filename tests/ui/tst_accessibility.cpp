#include "app/base/clock.h"
#include "app/base/resources.h"
#include "app/demo/demoworkspace.h"
#include "tests/support/patience.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/actions.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/languages.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newworkspacedialog.h"
#include "ui/shell/page.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/formdialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ui;

namespace {

const QStringList pageIds{QStringLiteral("overview"), QStringLiteral("review"),     QStringLiteral("incidents"),
                          QStringLiteral("reports"),  QStringLiteral("registry"),   QStringLiteral("import"),
                          QStringLiteral("rules"),    QStringLiteral("activity"),   QStringLiteral("investigate"),
                          QStringLiteral("dossier"),  QStringLiteral("inspections")};

/// The views of the registry besides its first.
const QStringList views{QStringLiteral("status"), QStringLiteral("changes"), QStringLiteral("official-lists"),
                        QStringLiteral("logs")};

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
}

/// A widget as a failure names it: class, objectName and the classes above it.
QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 4; each = each->parentWidget())
        path << QString::fromLatin1(each->metaObject()->className()) + u'#' + each->objectName();
    return path.join(QStringLiteral(" < "));
}

/// Everything that a screen reader can land on and that says nothing there, or does not say what it is.
QStringList nameless(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!takesFocus(widget) || widget->window() != root.window()
            || (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox")))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        const bool chooses = widget->inherits("QComboBox"); // what it would say is the choice, not of what
        if (!reader || (chooses ? widget->accessibleName() : reader->text(QAccessible::Name)).trimmed().isEmpty())
            found << QStringLiteral("no name: ") + placeOf(widget);
        else if (reader->role() == QAccessible::NoRole)
            found << QStringLiteral("no role: ") + placeOf(widget);
    }
    return found;
}

/// Rows of lists and tables that would be read out as nothing.
QStringList silentRows(const QWidget &root)
{
    QStringList found;
    for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->isVisible() ? view->model() : nullptr;
        for (int row = 0; model && row < std::min(5, model->rowCount(view->rootIndex())); ++row) {
            bool says = false;
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                says = says || !index.data(Qt::DisplayRole).toString().isEmpty()
                    || !index.data(Qt::AccessibleTextRole).toString().isEmpty();
            }
            if (!says)
                found << QStringLiteral("row %1 says nothing: ").arg(row) + placeOf(view);
        }
    }
    return found;
}

QRect placeIn(const QWidget *window, const QWidget *widget)
{
    return {widget->mapTo(window, QPoint()), widget->size()};
}

bool overlap(int a, int b, int c, int d)
{
    return std::min(b, d) - std::max(a, c) > 4;
}

/// Whether reading goes on from \a from to \a to: never up in one column, never back in one row.
bool isReadingOrder(const QRect &from, const QRect &to)
{
    const bool up = to.bottom() <= from.top() && overlap(from.left(), from.right(), to.left(), to.right());
    const bool back = to.right() <= from.left() && overlap(from.top(), from.bottom(), to.top(), to.bottom());
    return !up && !back;
}

/// Every window that is shown, by class: a widget without a parent flashes on the screen and takes the focus.
class ShownWindows : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
            names << placeOf(static_cast<QWidget *>(watched));
        return false;
    }

    QStringList names;
};

} // namespace

/// The real window on the demo workspace, as a screen reader and a keyboard meet it.
class TestAccessibility : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desktop> m_desktop;

    /// \a place: a page, or "registry/status", a view of it.
    void show(const QString &place)
    {
        const QString view = place.section(u'/', 1);
        m_window->go(
            {place.section(u'/', 0, 0), view.isEmpty() ? QVariantMap() : QVariantMap{{QStringLiteral("view"), view}}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->currentPage()->isLoading(), 60'000);
        // What a page reads beside that (pictures, related generations) comes a little later, and with it widgets.
        qsizetype before = -1;
        for (int same = 0; same < 4;) {
            QTest::qWait(25);
            const qsizetype now = std::ranges::count_if(m_window->findChildren<QWidget *>(), &QWidget::isVisible);
            same = now == before ? same + 1 : 0;
            before = now;
        }
    }

    /// What Tab visits, from the widget that has the focus on until it comes back. A date has several stops in one.
    std::vector<QWidget *> tabRound()
    {
        std::vector<QWidget *> visited;
        for (int presses = 0; presses < 200; ++presses) {
            QWidget *each = QApplication::focusWidget();
            const bool stays = !visited.empty() && visited.back() == each;
            if (!each || (!stays && std::ranges::contains(visited, each)))
                break;
            if (!stays)
                visited.push_back(each);
            QTest::keyClick(each, Qt::Key_Tab);
        }
        return visited;
    }

    /// The dialog that \a action opens is named, starts in its first field, and closes on Escape.
    void checkDialog(const char *action)
    {
        m_window->actions().action(QString::fromLatin1(action))->trigger();
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY2(dialog, action);
        QTRY_COMPARE(QApplication::activeWindow(), dialog); // qWaitForWindowActive() is content with its parent
        const QStringList missing = nameless(*dialog);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        if (qobject_cast<FormDialog *>(dialog)) {
            QVERIFY2(!qobject_cast<QPushButton *>(dialog->focusWidget()), action);
            checkOrder(*dialog);
        }
        QTest::keyClick(dialog->window(), Qt::Key_Escape);
        QTRY_VERIFY2(!QApplication::activeModalWidget(), action);
    }

    void checkOrder(const QWidget &root)
    {
        const std::vector<QWidget *> visited = tabRound();
        QVERIFY(!visited.empty());
        for (const QWidget *each : root.findChildren<QWidget *>()) {
            if (takesFocus(each) && each->window() == root.window())
                QVERIFY2(std::ranges::contains(visited, each),
                         qPrintable(QStringLiteral("Tab misses ") + placeOf(each)));
        }
        for (std::size_t i = 1; i < visited.size(); ++i) {
            const QWidget *from = visited.at(i - 1);
            const QWidget *to = visited.at(i);
            // What is inside what had the focus may have been scrolled out of sight: it scrolls into it.
            if (root.isAncestorOf(from) && root.isAncestorOf(to) && !from->isAncestorOf(to))
                QVERIFY2(isReadingOrder(placeIn(root.window(), from), placeIn(root.window(), to)),
                         qPrintable(placeOf(from) + QStringLiteral("\n  then ") + placeOf(to)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QAccessible::setActive(true);
        const QString path = m_folder.filePath(QStringLiteral("demo.vml"));
        QVERIFY(demo::makeDemo(path, shanghaiDay(systemClock()())));
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setLanguage(Language::English);
        m_languages = std::make_unique<Languages>();
        Theme::apply(*qApp, Scheme::Light);
        m_window = std::make_unique<MainWindow>(*m_settings, *m_languages);
        m_desktop = std::make_unique<Desktop>(*m_window, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        ShownWindows shown;
        qApp->installEventFilter(&shown);
        m_desktop->open(path, {.officer = QStringLiteral("officer-a")});
        QVERIFY(m_desktop->isOpen());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY2(shown.names.isEmpty(), qPrintable(shown.names.join(u'\n')));
    }

    void cleanupTestCase() { m_desktop->close(); }

    void eachPage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("page");
        for (const QString &id : pageIds) {
            QTest::addRow("zh %s", qPrintable(id)) << Language::Chinese << id;
            QTest::addRow("en %s", qPrintable(id)) << Language::English << id;
        }
        for (const QString &view : views)
            QTest::addRow("zh %s", qPrintable(view)) << Language::Chinese << QStringLiteral("registry/") + view;
    }

    void eachPage()
    {
        QFETCH(Language, language);
        QFETCH(QString, page);
        m_window->look().setLanguage(language);
        show(page);
        const QStringList missing = nameless(*m_window) + silentRows(*m_window);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void tabVisitsEverythingInReadingOrder_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &id : pageIds)
            QTest::addRow("%s", qPrintable(id)) << id;
    }

    void tabVisitsEverythingInReadingOrder()
    {
        QFETCH(QString, page);
        show(page);
        if (!QApplication::focusWidget())
            QTest::keyClick(m_window.get(), Qt::Key_Tab);
        checkOrder(*m_window->currentPage());
    }

    void noTwoActionsShareAKey()
    {
        const Actions &actions = m_window->actions();
        QSet<const QWidget *> places;
        for (const QAction *action : actions.all())
            places << actions.scope(action);
        for (const QWidget *place : std::as_const(places)) { // a view stands in its page, the page in the window
            QSet<QKeySequence> taken;
            for (const QAction *action : actions.all()) {
                const QWidget *scope = actions.scope(action);
                if (scope && scope != place && !(place && scope->isAncestorOf(place)))
                    continue;
                for (const QKeySequence &keys : action->shortcuts()) {
                    QVERIFY2(!taken.contains(keys), qPrintable(action->objectName() + u' ' + keys.toString()));
                    taken << keys;
                }
            }
        }
    }

    void dialogs()
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            m_window->look().setLanguage(language);
            show(QStringLiteral("incidents"));
            for (const char *action :
                 {"incidents.new", "incidents.record", "incidents.waive", "incidents.note", "incidents.amend",
                  "incidents.entry", "incidents.link", "incidents.task", "incidents.comment", "incidents.waivers"})
                checkDialog(action);
            show(QStringLiteral("reports"));
            checkDialog("reports.new");
            show(QStringLiteral("registry"));
            for (const char *action : {"registry.item", "registry.service", "registry.edit", "app.palette", "app.keys"})
                checkDialog(action);
        }
    }

    void dialogsOfTheStart()
    {
        NewWorkspaceDialog fresh(m_folder.filePath(QStringLiteral("new.vml")), m_window.get());
        PassphraseDialog passphrase(m_folder.filePath(QStringLiteral("demo.vml")), m_window.get());
        for (QDialog *dialog : std::initializer_list<QDialog *>{&fresh, &passphrase}) {
            dialog->open();
            QTRY_COMPARE(QApplication::activeWindow(), dialog);
            const QStringList missing = nameless(*dialog);
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
            dialog->reject();
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
