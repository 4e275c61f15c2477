// The view's parts: how they lie, what connects them, the actions, the words.
#include "ui/registry/statuscounts.h"
#include "ui/registry/statusdaybar.h"
#include "ui/registry/statusexports.h"
#include "ui/registry/statusmodel.h"
#include "ui/registry/statuspane.h"
#include "ui/registry/statusview.h"
#include "ui/registry/timelinechart.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QWidget *StatusView::buildList()
{
    m_table->setObjectName(u"statusRows"_s);
    m_table->setColumns({.widths = {15, 12.5, 11, 8, 10, 24, 12},
                         .stretch = StatusModel::Reason,
                         .yields = {StatusModel::Source, StatusModel::NextDuty, StatusModel::Left}});
    m_table->setModel(m_model);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::between, space::inside, space::inside, 0);
    column->setSpacing(space::between);
    column->addWidget(m_counts);
    column->addWidget(m_state, 1);
    return list;
}

void StatusView::buildPanes()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"statusTimeline"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_timeline);
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"statusPanes"_s);
    panes->addWidget(buildList());
    panes->addWidget(m_pane);
    panes->setStretchFactor(0, 1);
    panes->setSizes({860, 320});
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"statusHalves"_s);
    halves->addWidget(scroll);
    halves->addWidget(panes);
    halves->setStretchFactor(1, 1);
    halves->setSizes({240, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
}

void StatusView::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &StatusView::showRow);
    connect(m_table, &TableView::activated, this, &StatusView::openInRegister);
    connect(m_bar, &StatusDayBar::dayChanged, this, [this] { readAgain(false); });
    connect(m_counts, &StatusCounts::changed, this, &StatusView::filter);
    connect(m_timeline, &TimelineChart::dayChosen, m_bar, &StatusDayBar::setDay);
    connect(m_timeline, &TimelineChart::activated, this, &StatusView::openMark);
    connect(m_pane, &StatusPane::openRequested, this, &StatusView::openInRegister);
    connect(m_pane, &StatusPane::leadsRequested, this, &StatusView::editLeads);
    connect(m_exports, &StatusExports::message, this, &RegistryView::message);
}

void StatusView::registerActions(Actions &actions)
{
    const auto add = [&](const char *id, const char *text, const char *icon, const QKeySequence &keys, bool primary,
                         void (StatusExports::*write)(std::shared_ptr<const StatusReading>)) {
        const QAction *action = actions.add({.id = QString::fromLatin1(id),
                                             .text = {"ui::StatusView", text},
                                             .icon = QString::fromLatin1(icon),
                                             .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys},
                                             .primary = primary},
                                            this);
        connect(action, &QAction::triggered, this, [this, write] {
            if (m_shown)
                (m_exports->*write)(m_shown);
        });
    };
    add("status.export", QT_TRANSLATE_NOOP("ui::StatusView", "Export status"), "document-export",
        QKeySequence(u"Ctrl+E"_s), true, &StatusExports::askDocument);
    add("status.sheet", QT_TRANSLATE_NOOP("ui::StatusView", "Export wall sheet"), "document-export",
        QKeySequence::Print, false, &StatusExports::askSheet);
    add("status.calendar", QT_TRANSLATE_NOOP("ui::StatusView", "Export duties as calendar"), "document-export", {},
        false, &StatusExports::askCalendar);
    const QAction *leads =
        actions.add({.id = u"status.leads"_s,
                     .text = {"ui::StatusView", QT_TRANSLATE_NOOP("ui::StatusView", "Set lead times")},
                     .icon = u"document-edit"_s},
                    this);
    connect(leads, &QAction::triggered, this, &StatusView::editLeads);
}

void StatusView::retranslate()
{
    m_bar->retranslate();
    m_timeline->retranslate();
    m_counts->retranslate();
    m_model->retranslate();
    m_pane->retranslate();
    m_table->setAccessibleName(tr("How each thing stands, with its reason and source"));
    showState();
    showRow(m_table->currentRow());
}

} // namespace ui
