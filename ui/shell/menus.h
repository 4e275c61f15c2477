#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace ui {

class Actions;
class Page;

/// Registers what the window itself can do: workspace.*, import.files, view.*, app.*.
void registerWindowActions(Actions &actions);

/// Words for an action's group, the part of its id before the dot: "view" -> "View".
QString groupName(const QString &group);

/// The menu bar: everything that can be done is in it somewhere.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMainWindow &window, Actions &actions);

    void setPage(Page *page); ///< whose actions stand in the page menu
    void retranslate();

private:
    void fillGo();
    void fillPage();
    void add(QMenu *menu, const QStringList &ids); ///< an empty id is a separator

    Actions &m_actions;
    QPointer<Page> m_page;
    QMenu *m_workspace;
    QMenu *m_go;
    QMenu *m_own;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_scheme;
    QMenu *m_help;
};

} // namespace ui
