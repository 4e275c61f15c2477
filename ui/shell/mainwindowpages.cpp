// The pages of the window: which there are, which is on screen, which have still to read the store.
#include "ui/shell/layout.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/statusline.h"
#include "ui/shell/titlerow.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QTimer>

namespace ui {

Page *MainWindow::addPage(std::unique_ptr<Page> page)
{
    Page *added = page.release(); // the stack owns it from here
    m_stack->addWidget(added);
    m_pages.push_back(added);
    m_unread.push_back(added);
    const Page::Identity &identity = added->identity();
    QAction *action = m_actions->add({.id = QStringLiteral("go.") + identity.id,
                                      .text = identity.name,
                                      .icon = identity.icon,
                                      .shortcuts = {identity.shortcut},
                                      .checkable = true});
    connect(action, &QAction::triggered, added, [this, added] { showPage(added); });
    m_rail->addPage(action);
    added->registerActions(*m_actions);
    connect(added, &Page::navigate, this, &MainWindow::go);
    connect(added, &Page::message, m_statusLine, &StatusLine::say);
    connect(added, &Page::viewChanged, this, [this, added] {
        if (added == currentPage()) {
            m_titleRow->setPage(added);
            m_menus->setPage(added);
        }
    });
    connect(added, &Page::summaryChanged, this, [this, added] { updatePage(added); });
    layout::restore(*added, m_settings);
    layout::setCompact(*added, m_settings.compactRows());
    return added;
}

void MainWindow::clearPages()
{
    saveLayout();
    m_titleRow->setPage(nullptr);
    m_menus->setPage(nullptr);
    m_rail->clear();
    m_stack->setCurrentWidget(m_start);
    for (Page *page : m_pages) {
        m_actions->remove(page);
        m_actions->remove(QStringLiteral("go.") + page->id());
        m_stack->removeWidget(page);
        const std::unique_ptr<Page> closed(page);
    }
    m_pages.clear();
    m_unread.clear();
    m_statusLine->setWorkspace({});
    showStart(true);
}

void MainWindow::showStart(bool start)
{
    m_rail->setVisible(!start);
    m_titleRow->setVisible(!start);
    m_statusLine->setVisible(!start);
    m_actions->action(QStringLiteral("workspace.close"))->setEnabled(!start);
    m_actions->action(QStringLiteral("import.files"))->setEnabled(!start);
    m_start->setRecent(m_settings.recentWorkspaces());
    setWindowTitle(tr("Vermilion"));
}

Page *MainWindow::page(const QString &id) const
{
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    return found == m_pages.end() ? nullptr : *found;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPages()
{
    if (m_pages.empty())
        return;
    showStart(false);
    Page *last = page(m_settings.currentPage());
    showPage(last ? last : m_pages.front());
    QTimer::singleShot(0, this, &MainWindow::readAhead);
}

/// The pages behind the one on screen, one in each idle moment: the rail says at once what waits in them.
void MainWindow::readAhead()
{
    if (m_unread.empty())
        return;
    Page *page = m_unread.front();
    m_unread.erase(m_unread.begin());
    page->refresh();
    updatePage(page);
    QTimer::singleShot(0, this, &MainWindow::readAhead);
}

void MainWindow::showPage(Page *page)
{
    const bool first = !page->focusWidget(); // else it is where it was left
    m_stack->setCurrentWidget(page);
    m_titleRow->setPage(page);
    m_menus->setPage(page);
    m_settings.setCurrentPage(page->id());
    for (Page *each : m_pages)
        m_actions->action(QStringLiteral("go.") + each->id())->setChecked(each == page);
    setWindowTitle(QStringLiteral("%1 · %2").arg(page->title(), tr("Vermilion")));
    if (std::erase(m_unread, page) > 0)
        page->refresh();
    updatePage(page);
    if (first || !page->isAncestorOf(QApplication::focusWidget()))
        page->setFocus();
}

void MainWindow::updatePage(Page *page)
{
    m_rail->setWaiting(m_actions->action(QStringLiteral("go.") + page->id()), page->waiting());
    if (page == currentPage())
        m_titleRow->showTexts();
}

void MainWindow::go(const Destination &destination)
{
    Page *target = page(destination.page);
    if (!target)
        return;
    showPage(target);
    if (!destination.filter.isEmpty())
        target->open(destination.filter);
}

void MainWindow::refreshPages()
{
    m_unread = m_pages;
    Page *shown = currentPage();
    if (shown && std::erase(m_unread, shown) > 0)
        shown->refresh();
}

} // namespace ui
