#include "ui/registry/registrydetail.h"

#include "ui/registry/itemevent.h"
#include "ui/registry/itemsheet.h"
#include "ui/registry/registryeventmodel.h"
#include "ui/registry/registrywords.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RegistryDetail::RegistryDetail(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QWidget(this))
    , m_none(new Text(TextSize::Body, Role::Muted, this))
    , m_title(new Text(TextSize::Body, Role::Text, m_shown))
    , m_badge(new StatusBadge(m_shown))
    , m_add(new QPushButton(m_shown))
    , m_edit(new QPushButton(m_shown))
    , m_event(new QPushButton(m_shown))
    , m_done(new QPushButton(m_shown))
    , m_sheet(new QTextBrowser(m_shown))
    , m_historyTitle(new Text(TextSize::Small, Role::Muted, m_shown))
    , m_events(new RegistryEventModel(this))
    , m_history(new TableView(m_shown))
    , m_historyState(new StateView(m_history, m_shown))
{
    setBackgroundRole(QPalette::Base); // it is read: one ground with the sheet and the history
    setAutoFillBackground(true);
    m_title->setWordWrap(true);
    m_none->setWordWrap(true);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setOpenLinks(false);
    m_sheet->document()->setDocumentMargin(0);
    m_history->setObjectName(u"history"_s);
    m_history->setColumns(
        {.widths = {7.5, 8, 7.5, 8, 6}, .stretch = RegistryEventModel::Note, .yields = {RegistryEventModel::Officer}});
    m_history->setModel(m_events);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    for (QPushButton *button : {m_add, m_edit, m_event, m_done})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins(space::around, space::around, space::between, space::between);
    shown->setSpacing(space::between);
    shown->addWidget(m_title);
    shown->addWidget(m_badge);
    shown->addLayout(buttons);
    shown->addWidget(m_sheet, 3);
    shown->addWidget(m_historyTitle);
    shown->addWidget(m_historyState, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shown, 1);
    layout->addWidget(m_none, 0, Qt::AlignTop);
    m_none->setContentsMargins(space::around, space::around, space::around, space::around);

    connect(m_add, &QPushButton::clicked, this, &RegistryDetail::addRequested);
    connect(m_edit, &QPushButton::clicked, this, &RegistryDetail::editRequested);
    connect(m_event, &QPushButton::clicked, this, &RegistryDetail::eventRequested);
    connect(m_done, &QPushButton::clicked, this, &RegistryDetail::doneRequested);
    connect(m_history, &TableView::currentRowChanged, this, &RegistryDetail::showButtons);
    retranslate();
    clear();
}

void RegistryDetail::setUp(Kind kind, const QString &title, const QString &html)
{
    m_kind = kind;
    m_shown->show();
    m_none->hide();
    m_title->setText(title);
    const int scrolled = m_sheet->verticalScrollBar()->value();
    m_sheet->setHtml(html);
    m_sheet->verticalScrollBar()->setValue(scrolled);
    m_badge->setVisible(kind == Kind::Item || kind == Kind::Missing);
    const bool hasHistory = kind == Kind::Item;
    m_historyTitle->setVisible(hasHistory);
    m_historyState->setVisible(hasHistory);
    if (!hasHistory)
        m_events->setEvents({});
    showButtons();
}

void RegistryDetail::showItem(const registry::ItemStatus &status, const registry::RegistryItem &item,
                              std::vector<registry::RegistryEvent> events)
{
    const bool same = m_item == item.id;
    m_item = item.id;
    m_badge->setStatus(statusRole(status.status), statusText(status.status));
    setUp(Kind::Item, shownText(status.title), itemSheet(status, &item));
    if (same)
        keepPlace(*m_history, [&] { m_events->setEvents(std::move(events)); });
    else
        m_events->setEvents(std::move(events));
    if (m_events->rowCount() > 0)
        m_historyState->showContent();
    else
        m_historyState->showEmpty({.sentence = tr("Nothing is recorded yet.")});
    showButtons();
}

void RegistryDetail::showMissing(const registry::ItemStatus &status)
{
    m_badge->setStatus(statusRole(status.status), statusText(status.status));
    setUp(Kind::Missing, shownText(status.title), itemSheet(status, nullptr));
}

void RegistryDetail::showService(const registry::Service &service)
{
    setUp(Kind::Service, service.name, serviceSheet(service));
}

void RegistryDetail::showCompany()
{
    setUp(Kind::Company, tr("The whole company"), {});
}

void RegistryDetail::clear()
{
    m_kind = Kind::None;
    m_events->setEvents({});
    m_shown->hide();
    m_none->show();
}

void RegistryDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButtons();
}

const registry::RegistryEvent *RegistryDetail::runningEvent() const
{
    const auto runs = [](const registry::RegistryEvent &event) {
        return startsClock(event.kind) && !event.doneOn.isValid();
    };
    if (const int row = m_history->currentRow(); row >= 0 && row < m_events->rowCount() && runs(m_events->eventAt(row)))
        return &m_events->eventAt(row);
    for (int row = 0; row < m_events->rowCount(); ++row) {
        if (runs(m_events->eventAt(row)))
            return &m_events->eventAt(row);
    }
    return nullptr;
}

void RegistryDetail::showButtons()
{
    m_add->setVisible(m_kind != Kind::Item && m_kind != Kind::None);
    m_edit->setVisible(m_kind == Kind::Item || m_kind == Kind::Service);
    m_event->setVisible(m_kind == Kind::Item);
    m_done->setVisible(m_kind == Kind::Item && runningEvent());
    for (QPushButton *button : {m_add, m_edit, m_event, m_done})
        button->setEnabled(!m_readOnly);
}

void RegistryDetail::retranslate()
{
    m_none->setText(tr("Choose a row to see what is next about it, and why."));
    m_add->setText(tr("Add item…"));
    m_edit->setText(tr("Edit…"));
    m_event->setText(tr("Record event…"));
    m_done->setText(tr("Duty done…"));
    m_historyTitle->setText(tr("History"));
    m_history->setAccessibleName(m_historyTitle->text());
    m_sheet->setAccessibleName(tr("What is known and what is next"));
    m_events->retranslate();
}

} // namespace ui
