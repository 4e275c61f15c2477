#include "ui/registry/changedialogs.h"

#include "ui/registry/changewords.h"
#include "ui/registry/dayfield.h"
#include "ui/registry/registerfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace ui {

namespace {

void offer(QComboBox *box, const std::vector<registry::Service> &services)
{
    for (const registry::Service &service : services)
        box->addItem(service.name, qlonglong(service.id));
}

void offer(QComboBox *box, const std::vector<registry::Model> &models)
{
    for (const registry::Model &model : models)
        box->addItem(model.name, qlonglong(model.id));
}

} // namespace

WaiverDialog::WaiverDialog(const QString &title, const QString &explanation, const QString &action, QWidget *parent)
    : FormDialog(title, action, parent)
    , m_reason(textField({}, 3, this))
{
    setExplanation(explanation);
    addField(tr("Reason"), m_reason);
    const auto check = [this] { setProblem(reason().isEmpty() ? tr("Enter a reason.") : QString()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, check);
    check();
}

QString WaiverDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

ChangeDialog::ChangeDialog(const registry::Register &registered, QDate today, QWidget *parent)
    : FormDialog(tr("Record event"), tr("Record"), parent)
    , m_today(today)
    , m_event(new QComboBox(this))
    , m_on(new DayField(today, this))
    , m_service(new QComboBox(this))
    , m_model(new QComboBox(this))
    , m_note(textField({}, 3, this))
{
    setExplanation(tr("The rules then propose which duties it starts. Nothing runs before it is confirmed."));
    using change::Event;
    for (const Event each : {Event::ModelVersion, Event::Function, Event::Domain, Event::Growth, Event::WeakControls,
                             Event::Retirement, Event::Subject, Event::Notice})
        m_event->addItem(changeText(each), int(each));
    m_service->addItem(tr("All public services"), 0);
    offer(m_service, registered.services);
    m_model->addItem(tr("No model in particular"), 0);
    offer(m_model, registered.models);
    addField(tr("What happened"), m_event);
    addField(tr("On"), m_on, tr("It may lie in the past: the clocks then run from that day."));
    addField(tr("Service"), m_service);
    addField(tr("Model"), m_model);
    addField(tr("Note"), m_note);
    connect(m_on, &QLineEdit::textChanged, this, &ChangeDialog::check);
    check();
}

void ChangeDialog::check()
{
    if (!m_on->day().isValid())
        return setProblem(tr("Enter the day as 2026-11-23."));
    setProblem(m_on->day() > m_today.addYears(1) ? tr("The day lies more than a year ahead.") : QString());
}

change::ChangeEvent ChangeDialog::entered() const
{
    change::ChangeEvent event{.event = static_cast<change::Event>(m_event->currentData().toInt()),
                              .on = m_on->day(),
                              .note = m_note->toPlainText().trimmed()};
    if (const qlonglong id = m_service->currentData().toLongLong(); id > 0)
        event.service = static_cast<ServiceId>(id);
    if (const qlonglong id = m_model->currentData().toLongLong(); id > 0)
        event.model = static_cast<registry::ModelId>(id);
    return event;
}

NameLinkDialog::NameLinkDialog(const usage::LoggedName &name, const registry::Register &registered, QWidget *parent)
    : FormDialog(tr("Link %1").arg(name.name), tr("Link"), parent)
    , m_target(new QComboBox(this))
{
    setExplanation(tr("From now on this name in the logs stands for what is chosen here."));
    if (name.kind == usage::NameKind::Service)
        offer(m_target, registered.services);
    else
        offer(m_target, registered.models);
    if (const int proposed = m_target->findData(qlonglong(name.match.id)); proposed >= 0)
        m_target->setCurrentIndex(proposed);
    addField(nameKindText(name.kind), m_target);
    setProblem(m_target->count() == 0 ? tr("The register holds none. Add it there first.") : QString());
}

qint64 NameLinkDialog::target() const
{
    return m_target->currentData().toLongLong();
}

RegisteredUsersDialog::RegisteredUsersDialog(const registry::Register &registered, std::optional<ServiceId> service,
                                             QDate today, QWidget *parent)
    : FormDialog(tr("Registered users"), tr("Keep"), parent)
    , m_today(today)
    , m_service(new QComboBox(this))
    , m_on(new DayField(today, this))
    , m_users(new QLineEdit(this))
    , m_source(new QLineEdit(this))
{
    setExplanation(tr("Logs cannot tell how many users are registered. Enter the figure and where it is from."));
    m_service->addItem(tr("The whole company"), 0);
    offer(m_service, registered.services);
    m_service->setCurrentIndex(std::max(0, m_service->findData(qlonglong(service.value_or(ServiceId{})))));
    addField(tr("Service"), m_service);
    addField(tr("On"), m_on);
    addField(tr("Registered users"), m_users);
    addField(tr("Source"), m_source);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_on), m_users, m_source})
        connect(field, &QLineEdit::textChanged, this, &RegisteredUsersDialog::check);
    check();
}

void RegisteredUsersDialog::check()
{
    bool isNumber = false;
    const bool counts = m_users->text().trimmed().toLongLong(&isNumber) >= 0 && isNumber;
    if (!m_on->day().isValid() || m_on->day() > m_today)
        return setProblem(tr("Enter a day up to today, as 2026-11-23."));
    if (!counts)
        return setProblem(tr("Enter the number of users in digits."));
    setProblem(m_source->text().trimmed().isEmpty() ? tr("Enter where the figure is from.") : QString());
}

usage::RegisteredUsers RegisteredUsersDialog::figure() const
{
    usage::RegisteredUsers figure{.service = {},
                                  .on = m_on->day(),
                                  .users = m_users->text().trimmed().toLongLong(),
                                  .source = m_source->text().trimmed()};
    if (const qlonglong id = m_service->currentData().toLongLong(); id > 0)
        figure.service = static_cast<ServiceId>(id);
    return figure;
}

} // namespace ui
