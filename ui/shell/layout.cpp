#include "ui/shell/layout.h"

#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/widgets/tableview.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui::layout {

namespace {

QString key(const Page &page, const QWidget &part)
{
    return page.id() + u'/' + part.objectName();
}

} // namespace

void save(const Page &page, Settings &settings)
{
    settings.setLayout(page.id() + u"/state"_s, page.saveState());
    for (const QSplitter *splitter : page.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            settings.setLayout(key(page, *splitter), splitter->saveState());
    }
    for (const TableView *table : page.findChildren<TableView *>()) {
        if (!table->objectName().isEmpty())
            settings.setLayout(key(page, *table), table->saveLayout());
    }
}

void restore(Page &page, const Settings &settings)
{
    if (const QByteArray state = settings.layout(page.id() + u"/state"_s); !state.isEmpty())
        page.restoreState(state);
    for (QSplitter *splitter : page.findChildren<QSplitter *>()) {
        const QByteArray state = settings.layout(key(page, *splitter));
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
        splitter->setChildrenCollapsible(false);
    }
    for (TableView *table : page.findChildren<TableView *>()) {
        const QByteArray state = settings.layout(key(page, *table));
        if (!table->objectName().isEmpty() && !state.isEmpty())
            table->restoreLayout(state);
    }
}

void setCompact(const QWidget &widget, bool compact)
{
    for (TableView *table : widget.findChildren<TableView *>())
        table->setCompact(compact);
}

} // namespace ui::layout
