#include "ui/shell/menus.h"

#include "ui/shell/actions.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

constexpr const char *context = "ui::Menus";

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

void registerWorkspaceActions(Actions &actions)
{
    actions.add({.id = QStringLiteral("workspace.new"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "New workspace…")},
                 .icon = QStringLiteral("document-new"),
                 .shortcuts = {keys("Ctrl+Alt+N")}}); // Ctrl+N makes what the page on screen holds
    actions.add({.id = QStringLiteral("workspace.open"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Open workspace…")},
                 .icon = QStringLiteral("document-open"),
                 .shortcuts = {QKeySequence::Open}});
    actions.add({.id = QStringLiteral("workspace.demo"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Open the demonstration")},
                 .icon = QStringLiteral("help-hint")});
    actions.add({.id = QStringLiteral("workspace.close"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Close workspace")},
                 .icon = QStringLiteral("document-close"),
                 .shortcuts = {keys("Ctrl+W")}});
    actions.add({.id = QStringLiteral("import.files"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Import logs…")},
                 .icon = QStringLiteral("document-import"),
                 .shortcuts = {keys("Ctrl+I")}});
    actions.add({.id = QStringLiteral("app.quit"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Quit")},
                 .icon = QStringLiteral("application-exit"),
                 .shortcuts = {keys("Ctrl+Q")}});
}

/// Actions of which one is on. Their order is the order of the enum that they choose from.
void registerChoice(Actions &actions, std::initializer_list<ActionSpec> specs)
{
    QActionGroup *group = nullptr;
    for (ActionSpec spec : specs) {
        spec.checkable = true;
        QAction *action = actions.add(spec);
        if (!group)
            group = new QActionGroup(action->parent());
        group->addAction(action);
    }
}

void registerViewActions(Actions &actions)
{
    registerChoice(
        actions,
        {{.id = QStringLiteral("view.scheme-system"),
          .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Light or dark as the system")}},
         {.id = QStringLiteral("view.scheme-light"), .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Light")}},
         {.id = QStringLiteral("view.scheme-dark"), .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Dark")}},
         {.id = QStringLiteral("view.scheme-contrast"),
          .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "High contrast")}}});
    registerChoice(actions,
                   {{.id = QStringLiteral("view.language-system"),
                     .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Language of the system")}},
                    {.id = QStringLiteral("view.language-chinese"), .text = {context, "中文"}},
                    {.id = QStringLiteral("view.language-english"), .text = {context, "English"}}});
    actions.add({.id = QStringLiteral("view.larger"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Larger text")},
                 .icon = QStringLiteral("zoom-in"),
                 .shortcuts = {QKeySequence::ZoomIn, keys("Ctrl+=")}});
    actions.add({.id = QStringLiteral("view.smaller"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Smaller text")},
                 .icon = QStringLiteral("zoom-out"),
                 .shortcuts = {QKeySequence::ZoomOut}});
    actions.add({.id = QStringLiteral("view.normal"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Text as the system has it")},
                 .icon = QStringLiteral("zoom-original"),
                 .shortcuts = {keys("Ctrl+0")}});
    actions.add({.id = QStringLiteral("view.rail"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Words beside the page icons")},
                 .shortcuts = {keys("F9")},
                 .checkable = true});
    actions.add({.id = QStringLiteral("view.compact"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Compact rows")},
                 .checkable = true});
}

void registerHelpActions(Actions &actions)
{
    actions.add({.id = QStringLiteral("app.palette"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Find an action…")},
                 .icon = QStringLiteral("search"),
                 .shortcuts = {keys("Ctrl+K")}});
    actions.add({.id = QStringLiteral("app.keys"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Keyboard shortcuts")},
                 .icon = QStringLiteral("help-keybord-shortcuts"),
                 .shortcuts = {keys("?"), keys("F1")}});
    actions.add({.id = QStringLiteral("app.remap"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "Change keyboard shortcuts…")},
                 .icon = QStringLiteral("configure-shortcuts")});
    actions.add({.id = QStringLiteral("app.about"),
                 .text = {context, QT_TRANSLATE_NOOP("ui::Menus", "About Vermilion")},
                 .icon = QStringLiteral("help-about")});
}

} // namespace

void registerWindowActions(Actions &actions)
{
    registerWorkspaceActions(actions);
    registerViewActions(actions);
    registerHelpActions(actions);
}

QString groupName(const QString &group)
{
    if (group == QStringLiteral("workspace"))
        return Menus::tr("Workspace");
    if (group == QStringLiteral("import"))
        return Menus::tr("Import");
    if (group == QStringLiteral("go"))
        return Menus::tr("Go to");
    if (group == QStringLiteral("view"))
        return Menus::tr("View");
    if (group == QStringLiteral("app"))
        return Menus::tr("Program");
    return {};
}

Menus::Menus(QMainWindow &window, Actions &actions)
    : QObject(&window)
    , m_actions(actions)
    , m_workspace(window.menuBar()->addMenu(QString()))
    , m_go(window.menuBar()->addMenu(QString()))
    , m_own(window.menuBar()->addMenu(QString()))
    , m_view(window.menuBar()->addMenu(QString()))
    , m_language(nullptr)
    , m_scheme(nullptr)
    , m_help(window.menuBar()->addMenu(QString()))
{
    const auto id = [](const char *text) { return QString::fromLatin1(text); };
    add(m_workspace,
        {id("workspace.new"),
         id("workspace.open"),
         id("workspace.demo"),
         {},
         id("import.files"),
         {},
         id("workspace.close"),
         id("app.quit")});
    m_scheme = m_view->addMenu(QString());
    add(m_scheme,
        {id("view.scheme-system"), id("view.scheme-light"), id("view.scheme-dark"), id("view.scheme-contrast")});
    m_language = m_view->addMenu(QString());
    add(m_language, {id("view.language-system"), id("view.language-chinese"), id("view.language-english")});
    add(m_view,
        {{}, id("view.larger"), id("view.smaller"), id("view.normal"), {}, id("view.rail"), id("view.compact")});
    add(m_help, {id("app.palette"), id("app.keys"), id("app.remap"), {}, id("app.about")});
    connect(&m_actions, &Actions::changed, this, [this] {
        fillGo();
        fillPage();
    });
    retranslate();
    setPage(nullptr);
}

void Menus::add(QMenu *menu, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(m_actions.action(id));
    }
}

void Menus::setPage(Page *page)
{
    m_page = page;
    fillGo();
    fillPage();
}

void Menus::fillGo()
{
    m_go->clear();
    for (QAction *action : m_actions.all()) {
        if (m_actions.spec(action).id.startsWith(QStringLiteral("go.")))
            m_go->addAction(action);
    }
    m_go->menuAction()->setVisible(!m_go->isEmpty());
}

void Menus::fillPage()
{
    m_own->clear();
    const auto add = [this](const QWidget *scope) {
        for (QAction *action : m_actions.of(scope)) {
            if (!m_actions.spec(action).hidden)
                m_own->addAction(action);
        }
    };
    if (m_page)
        add(m_page->actionScope());
    if (m_page && m_page->actionScope() != m_page)
        add(m_page);
    m_own->menuAction()->setVisible(!m_own->isEmpty());
    if (m_page)
        m_own->setTitle(tr("&%1", "the menu of a page, by its name").arg(m_page->identity().name.text()));
}

void Menus::retranslate()
{
    m_workspace->setTitle(tr("&Workspace"));
    m_go->setTitle(tr("&Go"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("Language"));
    m_scheme->setTitle(tr("Colours"));
    m_help->setTitle(tr("&Help"));
    fillPage();
}

} // namespace ui
