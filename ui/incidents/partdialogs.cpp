#include "ui/incidents/partdialogs.h"

#include "ui/incidents/casefields.h"
#include "ui/incidents/casewords.h"
#include "ui/widgets/momentedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

using incident::Link;

AmendDialog::AmendDialog(const incident::Incident &incident, const QStringList &services, Obstacle obstacle,
                         QWidget *parent)
    : FormDialog(tr("Change %1").arg(incident.number), tr("Change case"), parent)
    , m_obstacle(std::move(obstacle))
    , m_title(new QLineEdit(incident.title, this))
    , m_kind(kindField(incident.kind, this))
    , m_severity(severityField(incident.severity, this))
    , m_personal(concernField(incident::Concern::PersonalInformation, incident.concerns, this))
    , m_flaw(concernField(incident::Concern::Flaw, incident.concerns, this))
    , m_service(new QComboBox(this))
    , m_owner(new QLineEdit(incident.owner, this))
    , m_summary(textField(4, this))
    , m_reason(new QLineEdit(this))
{
    setExplanation(tr("What was there before stays in the timeline. A kind or concern without a place for a step that "
                      "is recorded is refused."));
    m_service->setEditable(true);
    m_service->addItems(services);
    m_service->setCurrentText(incident.service);
    m_summary->setPlainText(incident.summary);
    addField(tr("Title"), m_title);
    addKind(incident);
    addField(tr("Service"), m_service);
    addField(tr("Owner"), m_owner);
    addField(tr("Summary"), m_summary);
    addField(tr("Why"), m_reason);
}

void AmendDialog::addKind(const incident::Incident &incident)
{
    addField(tr("Kind"), m_kind, consequenceText(incident.kind));
    addField(tr("Severity of the case"), m_severity);
    addField(tr("Concerns"), m_personal);
    addField(QString(), m_flaw);
    for (QCheckBox *concern : {m_personal, m_flaw}) {
        concern->setAccessibleName(concern->text());
        connect(concern, &QCheckBox::toggled, this, &AmendDialog::check);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AmendDialog::check);
}

void AmendDialog::check()
{
    setHint(m_kind, consequenceText(static_cast<incident::Kind>(m_kind->currentData().toInt())));
    setProblem(m_obstacle(amendment()));
}

incident::Amendment AmendDialog::amendment() const
{
    return {.title = m_title->text(),
            .kind = static_cast<incident::Kind>(m_kind->currentData().toInt()),
            .severity = static_cast<incident::Severity>(m_severity->currentData().toInt()),
            .owner = m_owner->text(),
            .service = m_service->currentText(),
            .concerns = incident::Concerns{.personalInformation = m_personal->isChecked(), .flaw = m_flaw->isChecked()},
            .summary = m_summary->toPlainText(),
            .reason = m_reason->text()};
}

LinkDialog::LinkDialog(IncidentId incident, LinkTargets targets, QWidget *parent)
    : FormDialog(tr("Link to the case"), tr("Link"), parent)
    , m_incident(incident)
    , m_targets(std::move(targets))
    , m_kind(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_atRisk(new QCheckBox(tr("The case endangers it"), this))
{
    using Kind = Link::Kind;
    for (const Kind kind :
         {Kind::Service, Kind::Model, Kind::Item, Kind::User, Kind::Complaint, Kind::Case, Kind::Generation})
        m_kind->addItem(linkKindText(kind), int(kind));
    m_target->setEditable(true);
    addField(tr("Kind"), m_kind);
    addField(tr("What"), m_target, tr("A user by pseudonym, a complaint or case by number, a record as G-42."));
    addField(QString(), m_atRisk);
    m_atRisk->setAccessibleName(m_atRisk->text());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LinkDialog::offer);
    const auto check = [this] { button()->setEnabled(!m_target->currentText().trimmed().isEmpty()); };
    connect(m_target, &QComboBox::currentTextChanged, this, check);
    offer();
    check();
}

Link::Kind LinkDialog::kind() const
{
    return static_cast<Link::Kind>(m_kind->currentData().toInt());
}

void LinkDialog::offer()
{
    m_target->clear();
    for (const LinkTarget &each : m_targets.value(kind()))
        m_target->addItem(each.label, each.target);
    m_target->setCurrentText(QString());
    setFieldVisible(m_atRisk, kind() == Link::Kind::Item);
}

Link LinkDialog::link() const
{
    const QString typed = m_target->currentText().trimmed();
    const int chosen = m_target->findText(typed);
    QString target = chosen >= 0 ? m_target->itemData(chosen).toString() : typed;
    if (kind() == Link::Kind::Generation && target.startsWith(u"G-", Qt::CaseInsensitive))
        target = target.sliced(2);
    if (kind() == Link::Kind::Case)
        target = target.toUpper();
    return {.incident = m_incident,
            .kind = kind(),
            .target = target,
            .isAtRisk = kind() == Link::Kind::Item && m_atRisk->isChecked()};
}

TaskDialog::TaskDialog(const QStringList &officers, QDate today, QWidget *parent)
    : FormDialog(tr("Set task"), tr("Set task"), parent)
    , m_title(new QLineEdit(this))
    , m_assignee(new QComboBox(this))
    , m_hasDay(new QCheckBox(tr("Due on a day"), this))
    , m_day(new QDateEdit(today.addDays(1), this))
{
    m_assignee->setEditable(true);
    m_assignee->addItems(officers);
    m_hasDay->setChecked(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    addField(tr("Task"), m_title);
    addField(tr("For whom"), m_assignee);
    addField(QString(), m_hasDay);
    m_hasDay->setAccessibleName(m_hasDay->text());
    addField(tr("Due"), m_day, tr("The last day, Asia/Shanghai. An internal target."));
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    const auto check = [this] { button()->setEnabled(!m_title->text().trimmed().isEmpty()); };
    connect(m_title, &QLineEdit::textChanged, this, check);
    check();
}

QString TaskDialog::task() const
{
    return m_title->text();
}

QString TaskDialog::assignee() const
{
    return m_assignee->currentText();
}

QDate TaskDialog::dueOn() const
{
    return m_hasDay->isChecked() ? m_day->date() : QDate();
}

EntryDialog::EntryDialog(Moment now, QWidget *parent)
    : FormDialog(tr("Add to the timeline"), tr("Add"), parent)
    , m_moment(new MomentEdit(now, 0, now, this))
    , m_what(textField(4, this))
    , m_proof(new QLineEdit(this))
{
    addField(tr("When"), m_moment, tr("Asia/Shanghai"));
    addField(tr("What happened"), m_what);
    addField(tr("What shows it"), m_proof, tr("A ticket, a receipt number, or records such as G-42"));
    const auto check = [this] { button()->setEnabled(!what().isEmpty()); };
    connect(m_what, &QPlainTextEdit::textChanged, this, check);
    check();
}

Moment EntryDialog::moment() const
{
    return m_moment->moment();
}

QString EntryDialog::what() const
{
    return m_what->toPlainText().trimmed();
}

QString EntryDialog::proof() const
{
    return m_proof->text().trimmed();
}

} // namespace ui
