#include "ui/inspection/inspectiondialog.h"

#include "ui/inspection/scopefields.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

InspectionDialog::InspectionDialog(const QStringList &services, const inspection::Policy &policy, QDate today,
                                   QWidget *parent)
    : FormDialog(tr("Open an inspection"), tr("Open inspection"), parent)
    , m_authority(new QLineEdit(this))
    , m_inspectors(new QLineEdit(this))
    , m_basis(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_services(namesField(services, this))
    , m_from(dayField(today.addMonths(-3), this))
    , m_to(dayField(today, this))
    , m_minutes(new QSpinBox(this))
    , m_passphrase(new QLineEdit(this))
    , m_again(new QLineEdit(this))
{
    setExplanation(
        tr("Until it is over the program shows what is in scope and nothing else, covers personal information "
           "and names of officers, changes nothing, and journals every page and record that is looked at."));
    addMandate();
    addScope();
    addLeaving(policy);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &InspectionDialog::check);
    for (QDateEdit *field : {m_from, m_to})
        connect(field, &QDateEdit::dateChanged, this, &InspectionDialog::check);
    check();
}

void InspectionDialog::addMandate()
{
    addField(tr("Authority"), m_authority);
    addField(tr("Inspectors"), m_inspectors, tr("Names or badge numbers as they were given, with commas between."));
    m_basis->setText(tr("Interim Measures for Generative AI Services, Art. 19"));
    addField(tr("Legal basis"), m_basis);
    addField(tr("Reason"), m_reason);
}

void InspectionDialog::addScope()
{
    addField(tr("Services"), m_services, tr("With commas between; empty: all of them."));
    addField(tr("First day"), m_from);
    addField(tr("Last day"), m_to, tr("Asia/Shanghai, this day included."));
}

void InspectionDialog::addLeaving(const inspection::Policy &policy)
{
    constexpr int usual = 120;
    m_minutes->setRange(1, policy.mostMinutes);
    m_minutes->setValue(std::min(usual, policy.mostMinutes));
    addField(tr("Minutes"), m_minutes, tr("It ends by itself after that."));
    for (QLineEdit *secret : {m_passphrase, m_again})
        secret->setEchoMode(QLineEdit::Password);
    const bool needsSecond = policy.leaving == inspection::Leaving::SecondOfficer;
    addField(tr("Passphrase to leave"), m_passphrase,
             needsSecond ? tr("A second officer sets it, and gives the workspace back with it.")
                         : tr("The workspace is given back with it alone."));
    addField(tr("Once more"), m_again);
}

void InspectionDialog::check()
{
    const bool isWhole = !m_authority->text().trimmed().isEmpty() && !listIn(*m_inspectors).isEmpty()
        && !m_basis->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty();
    if (!isWhole)
        setProblem(tr("Name authority, inspectors, legal basis and reason."));
    else if (m_from->date() > m_to->date())
        setProblem(tr("The last day lies before the first."));
    else if (m_passphrase->text().size() < inspection::leastPassphrase)
        setProblem(tr("A passphrase needs %n characters or more.", nullptr, int(inspection::leastPassphrase)));
    else if (m_passphrase->text() != m_again->text())
        setProblem(tr("The two passphrases differ."));
    else
        setProblem({});
}

inspection::OpenRequest InspectionDialog::request() const
{
    inspection::OpenRequest request{.mandate = {.authority = m_authority->text().trimmed(),
                                                .inspectors = listIn(*m_inspectors),
                                                .basis = m_basis->text().trimmed()},
                                    .reason = m_reason->text().trimmed(),
                                    .scope = {.services = listIn(*m_services)},
                                    .minutes = m_minutes->value(),
                                    .passphrase = m_passphrase->text()};
    inspection::setDays(request.scope, m_from->date(), m_to->date());
    return request;
}

} // namespace ui
