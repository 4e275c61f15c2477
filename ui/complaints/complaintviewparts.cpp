// The parts of the view of a complaint, and where they stand.
#include "ui/complaints/complainteventmodel.h"
#include "ui/complaints/complaintview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

/// What the head shows, in reading order.
void ComplaintView::makeHead(QWidget *head)
{
    m_title = new Text(TextSize::Title, Role::Text, head);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = new StatusBadge(head);
    m_meta = new Text(TextSize::Small, Role::Muted, head);
    m_meta->setWordWrap(true);
    m_contact = new Text(TextSize::Body, Role::Text, head);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reveal = new QPushButton(head);
    connect(m_reveal, &QPushButton::clicked, this, &ComplaintView::revealRequested);
    m_outcome = new Text(TextSize::Body, Role::Text, head);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_clocks = new QVBoxLayout;
    m_clocks->setSpacing(space::inside);
}

QWidget *ComplaintView::buildHead()
{
    auto *head = new QWidget(this);
    makeHead(head);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_status, 0, Qt::AlignTop);
    auto *contact = new QHBoxLayout;
    contact->setSpacing(space::between);
    contact->addWidget(m_contact);
    contact->addWidget(m_reveal);
    contact->addStretch();
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::around, space::around, space::around, space::between);
    layout->setSpacing(space::inside);
    layout->addLayout(top);
    layout->addWidget(m_meta);
    layout->addLayout(contact);
    layout->addSpacing(space::inside);
    layout->addLayout(m_clocks);
    layout->addWidget(m_outcome);
    return head;
}

QWidget *ComplaintView::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::around, 0, space::around, space::between);
    layout->setSpacing(space::between);
    const auto add = [&](QPushButton *&button, auto signal) {
        button = new QPushButton(row);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(m_acknowledge, &ComplaintView::acknowledgeRequested);
    add(m_entry, &ComplaintView::entryRequested);
    add(m_link, &ComplaintView::linkRequested);
    add(m_decide, &ComplaintView::outcomeRequested);
    add(m_feedBack, &ComplaintView::feedbackRequested);
    layout->addStretch();
    add(m_close, &ComplaintView::closeRequested);
    add(m_reopen, &ComplaintView::reopenRequested);
    return row;
}

QWidget *ComplaintView::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_events = new TableView(this);
    m_events->setObjectName(u"complaintEvents"_s);
    m_events->setColumns({.widths = {10, 14, 0, 7}, .stretch = ComplaintEventModel::Note});
    m_events->setModel(m_eventModel);
    m_eventState = new StateView(m_events, this);
    m_links = new TableView(this);
    m_links->setObjectName(u"complaintLinks"_s);
    m_links->setColumns({.widths = {10, 0}, .stretch = ComplaintLinkModel::What});
    m_links->setModel(m_linkModel);
    m_linkState = new StateView(m_links, this);
    m_tabs->addTab(m_eventState, QString());
    m_tabs->addTab(m_linkState, QString());
    return m_tabs;
}

} // namespace ui
