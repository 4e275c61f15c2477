#include "ui/reports/approvalpane.h"

#include "ui/reports/approvalsheet.h"
#include "ui/reports/draftwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace ui {

using drafting::State;

ApprovalPane::ApprovalPane(workspace::Session &session, OpenReport &report, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_report(report)
    , m_submit(new QPushButton(this))
    , m_approve(new QPushButton(this))
    , m_return(new QPushButton(this))
    , m_hint(new Text(TextSize::Small, Role::Muted, this))
    , m_sheet(new QTextBrowser(this))
    , m_state(new StateView(m_sheet, this))
{
    m_hint->setWordWrap(true);
    m_sheet->setObjectName(u"approval"_s);
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setOpenLinks(false);
    m_sheet->document()->setDocumentMargin(space::between);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    for (QPushButton *button : {m_submit, m_approve, m_return})
        row->addWidget(button);
    row->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::between, space::between, space::between, space::inside);
    head->setSpacing(space::inside);
    head->addLayout(row);
    head->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_state, 1);
    connect(m_submit, &QPushButton::clicked, this, &ApprovalPane::submitWanted);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalPane::approveWanted);
    connect(m_return, &QPushButton::clicked, this, &ApprovalPane::returnWanted);
    retranslate();
}

/// What stands in the way of each.
void ApprovalPane::weigh()
{
    m_why = {};
    const auto none = [this](const QString &why) { m_why = {why, why, why}; };
    if (!m_report.isOpen())
        return none(tr("No report is open."));
    if (m_report.isReadOnly())
        return none(tr("Open for reading only: nothing can be recorded."));
    const drafting::Standing &standing = m_report.review().standing;
    const bool isOut = standing.state == State::Sealed || standing.state == State::Sent;
    if (standing.submission && !m_report.isDirty())
        m_why.submit = tr("This version is handed in already.");
    if (m_report.isBehind())
        m_why.submit = tr("Somebody saved another version since yours began: save first.");
    if (m_report.isDirty())
        m_why.approve = m_why.giveBack = tr("You have typed something: save it as a version, or take it back.");
    else if (const auto found = obstacle(standing, m_session.officer()); found != drafting::Obstacle::None)
        m_why.approve = obstacleText(found);
    else if (!m_report.review().drafted)
        m_why.approve = tr("The text cannot be filled: see the missing fields.");
    if (m_why.giveBack.isEmpty() && (!standing.submission || isOut))
        m_why.giveBack = isOut ? tr("It is sealed.") : obstacleText(drafting::Obstacle::NotHandedIn);
}

void ApprovalPane::showReport()
{
    weigh();
    const auto set = [](QPushButton *button, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    };
    set(m_submit, m_why.submit);
    set(m_approve, m_why.approve);
    set(m_return, m_why.giveBack);
    m_hint->setVisible(m_report.isOpen());
    if (!m_report.isOpen())
        return m_state->showEmpty({.sentence = tr("Who approved a report is shown here.")});
    m_hint->setText(m_report.isDirty() ? tr("The text as typed is no version yet.") : QString());
    m_hint->setVisible(m_report.isDirty());
    writeApproval(*m_sheet->document(), m_report.review(), m_session.officer());
    m_sheet->moveCursor(QTextCursor::Start);
    m_state->showContent();
}

void ApprovalPane::retranslate()
{
    m_submit->setText(tr("Hand in"));
    m_approve->setText(tr("Approve"));
    m_return->setText(tr("Return"));
    m_sheet->setAccessibleName(tr("Where the report stands"));
    showReport();
}

} // namespace ui
