#include "ui/complaints/complaintview.h"

#include "ui/complaints/complainteventmodel.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shell/shown.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ComplaintView::ComplaintView(QWidget *parent)
    : QWidget(parent)
    , m_eventModel(new ComplaintEventModel(this))
    , m_linkModel(new ComplaintLinkModel(this))
    , m_text(new HighlightedText)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QWidget *head = buildHead(); // from top to bottom, as Tab goes
    QWidget *buttons = buildButtons();
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"complaint"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_text);
    halves->addWidget(buildTabs());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(buttons);
    layout->addWidget(halves, 1);
    connect(m_text, &HighlightedText::liftRequested, this, [this] {
        m_lifted = true;
        showText();
    });
    connect(m_links, &TableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT linkActivated(m_linkModel->link(index.row())); });
    retranslate();
}

void ComplaintView::setContent(Content content)
{
    const bool same = content.file.complaint.id == m_content.file.complaint.id;
    m_content = std::move(content);
    tellShown(*this, QStringLiteral("complaint/%1").arg(qint64(m_content.file.complaint.id)));
    m_revealed = m_revealed && same;
    m_lifted = m_lifted && same;
    const auto fill = [same](QAbstractItemView &view, const std::function<void()> &reload) {
        same ? keepPlace(view, reload) : reload(); // in another complaint no row is chosen yet
    };
    fill(*m_events, [&] { m_eventModel->setEvents(m_content.file.events, m_content.kinds); });
    fill(*m_links, [&] { m_linkModel->setLinks(m_content.links); });
    showHead();
    showText();
    showButtons();
    showTabs();
}

void ComplaintView::showHead()
{
    const complaint::Complaint &one = m_content.file.complaint;
    const complaint::Standing &standing = m_content.standing;
    m_title->setText(one.number);
    QStringList meta{kindText(m_content.kinds, standing.kind), channelText(one.channel),
                     tr("received %1").arg(shanghaiText(one.receivedAt)), one.service, one.user};
    if (!one.ticket.isEmpty())
        meta.append(tr("ticket %1").arg(one.ticket));
    meta.append(standing.officer.isEmpty() ? tr("nobody has it yet") : standing.officer);
    if (standing.acknowledgedAt)
        meta.append(tr("acknowledged %1").arg(shanghaiText(*standing.acknowledgedAt)));
    meta.removeAll(QString());
    m_meta->setText(meta.join(u" · "_s));
    m_status->setStatus(standing.isClosed() ? Role::Good : Role::Attention, standingText(standing));
    showContact();
    showClocks();
    showOutcome();
}

void ComplaintView::showContact()
{
    const complaint::Complaint &one = m_content.file.complaint;
    QStringList parts{one.complainant, one.contact};
    if (!m_revealed) {
        for (QString &part : parts)
            part = complaint::masked(part);
    }
    parts.removeAll(QString());
    const bool anonymous = parts.isEmpty();
    m_contact->setText(anonymous ? tr("No name and no contact were given.") : parts.join(u" · "_s));
    m_contact->setAccessibleName(m_revealed || anonymous ? m_contact->text() : tr("Name and contact, masked"));
    m_reveal->setVisible(!anonymous && !m_revealed);
    m_reveal->setEnabled(!m_readOnly);
}

void ComplaintView::showClocks()
{
    while (QLayoutItem *item = m_clocks->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (item->widget())
            item->widget()->deleteLater();
    }
    for (const ComplaintClockLine &line : m_content.clocks) {
        auto *row = new QWidget(this);
        auto *badge = new ClockBadge(row);
        badge->setClock(line.kind, line.left, line.role);
        auto *words = new Text(TextSize::Small, line.governs ? Role::Text : Role::Muted, row);
        words->setWordWrap(true);
        QStringList parts{line.due.isEmpty() ? line.title : tr("%1 by %2").arg(line.title, line.due), line.rule};
        if (line.governs)
            parts.append(tr("this is the limit"));
        words->setText(parts.join(u" · "_s));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::between);
        layout->addWidget(badge);
        layout->addWidget(words, 1);
        m_clocks->addWidget(row);
    }
}

void ComplaintView::showOutcome()
{
    const complaint::Standing &standing = m_content.standing;
    QStringList lines;
    if (standing.outcome)
        lines.append(tr("Outcome: %1. %2").arg(outcomeText(*standing.outcome), standing.outcomeReason));
    if (standing.answer && standing.answer->kind == complaint::Event::Kind::Feedback)
        lines.append(tr("Fed back %1: %2").arg(shanghaiText(standing.answer->at), standing.answer->note));
    else if (standing.answer)
        lines.append(tr("Feedback not possible: %1").arg(standing.answer->note));
    m_outcome->setText(lines.join(u'\n'));
    m_outcome->setVisible(!lines.isEmpty());
}

void ComplaintView::showButtons()
{
    const complaint::Standing &standing = m_content.standing;
    const bool open = !standing.isClosed() && !m_readOnly;
    m_acknowledge->setVisible(!standing.acknowledgedAt && !standing.isClosed());
    for (QPushButton *button : {m_acknowledge, m_entry, m_link, m_decide})
        button->setEnabled(open);
    m_feedBack->setEnabled(open && standing.outcome);
    m_close->setVisible(!standing.isClosed());
    m_close->setEnabled(open && standing.answer);
    m_reopen->setVisible(standing.isClosed());
    m_reopen->setEnabled(!m_readOnly);
}

void ComplaintView::showText()
{
    const bool flagged = std::ranges::any_of(m_content.links, &ComplaintLink::isFlagged);
    m_text->setText(m_content.file.complaint.text.toStdString());
    m_text->setVeiled(flagged && !m_lifted, tr("About a flagged record. Space or Return shows what was written."));
}

void ComplaintView::showTabs()
{
    m_tabs->setTabText(0, tr("Handling %1").arg(m_eventModel->rowCount()));
    m_tabs->setTabText(1, tr("Records and cases %1").arg(m_linkModel->rowCount()));
    if (m_eventModel->rowCount() > 0)
        m_eventState->showContent();
    else
        m_eventState->showEmpty({.sentence = tr("Nothing was done about this complaint yet.")});
    if (m_linkModel->rowCount() > 0)
        m_linkState->showContent();
    else
        m_linkState->showEmpty({.sentence = tr("Link the record that is complained of, or the case that came of it.")});
}

const ComplaintLink *ComplaintView::currentLink() const
{
    const int row = m_links->currentRow();
    return row >= 0 && row < m_linkModel->rowCount() ? &m_linkModel->link(row) : nullptr;
}

void ComplaintView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButtons();
    showContact();
}

void ComplaintView::setRevealed(bool revealed)
{
    m_revealed = revealed;
    showContact();
}

void ComplaintView::retranslate()
{
    m_reveal->setText(tr("Show…"));
    m_reveal->setAccessibleName(tr("Show name and contact"));
    m_acknowledge->setText(tr("Acknowledge…"));
    m_entry->setText(tr("Add entry…"));
    m_link->setText(tr("Link…"));
    m_decide->setText(tr("Record outcome…"));
    m_feedBack->setText(tr("Feed back…"));
    m_close->setText(tr("Close…"));
    m_reopen->setText(tr("Reopen…"));
    m_text->setAccessibleName(tr("What the complaint says"));
    m_events->setAccessibleName(tr("What was done about the complaint, the newest first"));
    m_links->setAccessibleName(tr("Records and cases of the complaint"));
    m_eventModel->retranslate();
    m_linkModel->retranslate();
    showHead();
    showText();
    showTabs();
}

} // namespace ui
