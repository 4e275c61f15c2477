#include "ui/incidents/newcasedialog.h"

#include "ui/incidents/casefields.h"
#include "ui/incidents/casewords.h"
#include "ui/widgets/momentedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

using incident::Kind;
using incident::Origin;

NewCaseDialog::NewCaseDialog(const QStringList &services, const CaseProposal &proposal, Moment now, QWidget *parent)
    : FormDialog(tr("New incident"), tr("Open case"), parent)
    , m_title(new QLineEdit(proposal.title, this))
    , m_kind(kindField(Kind::Content, this))
    , m_severity(severityField(incident::Severity::General, this))
    , m_personal(concernField(incident::Concern::PersonalInformation, proposal.concerns, this))
    , m_flaw(concernField(incident::Concern::Flaw, proposal.concerns, this))
    , m_service(new QComboBox(this))
    , m_origin(new QComboBox(this))
    , m_complaint(new QLineEdit(this))
    , m_noticeNumber(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
    , m_received(new MomentEdit(now, 0, now, this))
    , m_found(new MomentEdit(now, 0, now, this))
    , m_how(new QLineEdit(proposal.how, this))
    , m_summary(textField(4, this))
{
    if (proposal.evidence > 0)
        setExplanation(
            tr("%n record(s) are frozen into the case as evidence.", nullptr, static_cast<int>(proposal.evidence)));
    m_service->setEditable(true);
    m_service->addItems(services);
    m_service->setCurrentText(proposal.service);
    for (const Origin origin : {Origin::Flagged, Origin::Complaint, Origin::Notice, Origin::Hand})
        m_origin->addItem(originText(origin), int(origin));
    m_origin->setCurrentIndex(m_origin->findData(int(proposal.origin)));
    m_complaint->setText(proposal.originRef);

    addField(tr("Title"), m_title);
    addKind();
    addField(tr("Service"), m_service);
    addOrigin();
    addField(tr("Found"), m_found, tr("Asia/Shanghai. Every clock of the case starts here."));
    addField(tr("How it was found"), m_how);
    addField(tr("Summary"), m_summary);
    connect(m_title, &QLineEdit::textChanged, this, &NewCaseDialog::check);
    check();
}

void NewCaseDialog::addKind()
{
    addField(tr("Kind"), m_kind, kindExplanation(Kind::Content) + u' ' + consequenceText(Kind::Content));
    addField(tr("Severity of the case"), m_severity,
             tr("For a content incident the grade is your own; for a network incident it decides whether to report."));
    addField(tr("Concerns"), m_personal, concernConsequence(incident::Concern::PersonalInformation));
    addField(QString(), m_flaw, concernConsequence(incident::Concern::Flaw));
    m_personal->setAccessibleName(m_personal->text());
    m_flaw->setAccessibleName(m_flaw->text());
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { setHint(m_kind, kindExplanation(kind()) + u' ' + consequenceText(kind())); });
}

void NewCaseDialog::addOrigin()
{
    addField(tr("Origin"), m_origin);
    addField(tr("Number of the complaint"), m_complaint);
    addField(tr("Number of the notice"), m_noticeNumber);
    addField(tr("Authority"), m_authority);
    addField(tr("Received"), m_received, tr("Asia/Shanghai. It stands in the timeline."));
    connect(m_origin, &QComboBox::currentIndexChanged, this, &NewCaseDialog::showOrigin);
    showOrigin();
}

void NewCaseDialog::showOrigin()
{
    setFieldVisible(m_complaint, origin() == Origin::Complaint);
    for (QWidget *field : {static_cast<QWidget *>(m_noticeNumber), static_cast<QWidget *>(m_authority),
                           static_cast<QWidget *>(m_received)})
        setFieldVisible(field, origin() == Origin::Notice);
}

void NewCaseDialog::check()
{
    button()->setEnabled(!m_title->text().trimmed().isEmpty());
}

Kind NewCaseDialog::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

Origin NewCaseDialog::origin() const
{
    return static_cast<Origin>(m_origin->currentData().toInt());
}

std::optional<AuthorityNotice> NewCaseDialog::notice() const
{
    if (origin() != Origin::Notice)
        return std::nullopt;
    return AuthorityNotice{m_noticeNumber->text().trimmed(), m_authority->text().trimmed(), m_received->moment()};
}

incident::NewIncident NewCaseDialog::incident() const
{
    QString reference;
    if (origin() == Origin::Complaint)
        reference = m_complaint->text().trimmed();
    else if (const auto given = notice())
        reference = given->number;
    return {.title = m_title->text().trimmed(),
            .kind = kind(),
            .severity = static_cast<incident::Severity>(m_severity->currentData().toInt()),
            .service = m_service->currentText().trimmed(),
            .discoveredAt = m_found->moment(),
            .how = m_how->text().trimmed(),
            .summary = m_summary->toPlainText().trimmed(),
            .origin = origin(),
            .originRef = reference,
            .concerns = {.personalInformation = m_personal->isChecked(), .flaw = m_flaw->isChecked()}};
}

} // namespace ui
