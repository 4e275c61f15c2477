#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/destination.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace ui {

class Languages;
class Look;
class Menus;
class NavigationRail;
class Page;
class Settings;
class StartScreen;
class StatusLine;
class TitleRow;

/// The frame: rail, title row, pages, status line, menus. It knows no domain: main.cpp builds the
/// pages and connects the workspace actions (actions().action("workspace.open") and so on).
///
/// Window-wide actions: workspace.new, .open, .close, .demo; import.files; view.*, go.*; app.quit,
/// .palette, .keys, .remap, .about. Borrows settings and languages, which must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Languages &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    Page *addPage(std::unique_ptr<Page> page);
    void clearPages(); ///< the workspace is closed: back to the start screen
    const std::vector<Page *> &pages() const { return m_pages; }
    Page *page(const QString &id) const; ///< nullptr: none
    Page *currentPage() const;

    /// Call once after the last addPage(): restores layout and last page and leaves the start screen.
    void showPages();
    void go(const Destination &destination);
    void refreshPages(); ///< the store changed: the page on screen reads again now, the others when shown

    Actions &actions() { return *m_actions; }
    StatusLine &statusLine() { return *m_statusLine; }
    StartScreen &startScreen() { return *m_start; }
    Settings &settings() { return m_settings; }
    Look &look() { return *m_look; }

    void saveLayout();

Q_SIGNALS:
    void filesDropped(const QStringList &paths); ///< or chosen by import.files; local files only

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFrame();
    void connectActions();
    void showStart(bool start);
    void showPage(Page *page);
    void updatePage(Page *page);
    void readAhead();
    void openPalette();
    void openCheatSheet();
    void openShortcuts();
    void chooseFiles();
    void setRailCollapsed(bool collapsed);
    QString nameOfGroup(const QString &group) const;

    Settings &m_settings;
    Languages &m_languages;
    Actions *m_actions;
    Look *m_look = nullptr;
    Menus *m_menus = nullptr;
    NavigationRail *m_rail;
    TitleRow *m_titleRow;
    QStackedWidget *m_stack;
    StartScreen *m_start;
    StatusLine *m_statusLine;
    std::vector<Page *> m_pages;
    std::vector<Page *> m_unread; ///< pages that have not read the store since it changed
};

} // namespace ui
