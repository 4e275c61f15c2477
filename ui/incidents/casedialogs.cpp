#include "ui/incidents/casedialogs.h"

#include "ui/incidents/casewords.h"
#include "ui/incidents/momentedit.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

QPlainTextEdit *textField(int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 2 * space::between + 2);
    return field;
}

} // namespace

NewCaseDialog::NewCaseDialog(const QStringList &services, Moment now, QWidget *parent)
    : FormDialog(tr("New incident"), tr("Open case"), parent)
    , m_title(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_service(new QComboBox(this))
    , m_found(new MomentEdit(now, 0, now, this))
    , m_how(new QLineEdit(this))
    , m_summary(textField(4, this))
{
    using incident::Kind;
    using incident::Severity;
    for (const Kind kind : {Kind::Content, Kind::Network, Kind::Both})
        m_kind->addItem(kindText(kind), int(kind));
    for (const Severity severity : {Severity::General, Severity::Larger, Severity::Major, Severity::Extraordinary})
        m_severity->addItem(severityText(severity), int(severity));
    m_service->setEditable(true);
    m_service->addItems(services);
    m_service->setCurrentText({});

    addField(tr("Title"), m_title);
    addField(tr("Kind"), m_kind, kindExplanation(Kind::Content));
    addField(tr("Severity"), m_severity,
             tr("For a content incident the grade is your own; for a network incident it decides whether to report."));
    addField(tr("Service"), m_service);
    addField(tr("Found"), m_found, tr("Asia/Shanghai. Every clock of the case starts here."));
    addField(tr("How it was found"), m_how);
    addField(tr("Summary"), m_summary);
    connect(m_title, &QLineEdit::textChanged, this, &NewCaseDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { setHint(m_kind, kindExplanation(static_cast<Kind>(m_kind->currentData().toInt()))); });
    check();
}

void NewCaseDialog::check()
{
    button()->setEnabled(!m_title->text().trimmed().isEmpty());
}

incident::NewIncident NewCaseDialog::incident() const
{
    return {.title = m_title->text().trimmed(),
            .kind = static_cast<incident::Kind>(m_kind->currentData().toInt()),
            .severity = static_cast<incident::Severity>(m_severity->currentData().toInt()),
            .service = m_service->currentText().trimmed(),
            .discoveredAt = m_found->moment(),
            .how = m_how->text().trimmed(),
            .summary = m_summary->toPlainText().trimmed()};
}

StepDialog::StepDialog(const incident::StepState &step, Moment earliest, Moment latest, Moment now, QWidget *parent)
    : FormDialog(tr("Record step: %1").arg(shown(step.step.title)), tr("Record"), parent)
    , m_moment(new MomentEdit(std::min(now, latest), earliest, latest, this))
    , m_note(textField(4, this))
    , m_proof(new QLineEdit(this))
{
    setExplanation(shown(step.step.source));
    addField(tr("Done"), m_moment, tr("Asia/Shanghai"));
    addField(tr("Note"), m_note);
    addField(tr("What shows it"), m_proof, tr("A ticket, a receipt number, or records such as G-42"));
    if (step.state != incident::StepState::State::Done)
        return;
    m_moment->setDateTime(shanghaiTime(step.event->at));
    m_note->setPlainText(step.event->note);
    m_proof->setText(step.event->proof);
    setExplanation(tr("Recorded %1 by %2. What you record now replaces it; both stay in the timeline.")
                       .arg(shanghaiText(step.event->recordedAt), step.event->actor));
}

Moment StepDialog::moment() const
{
    return m_moment->moment();
}

QString StepDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

QString StepDialog::proof() const
{
    return m_proof->text().trimmed();
}

ReasonDialog::ReasonDialog(const Words &words, QWidget *parent)
    : FormDialog(words.title, words.action, parent)
    , m_text(textField(5, this))
{
    setExplanation(words.explanation);
    addField(words.label, m_text, words.hint);
    if (!words.required)
        return;
    const auto check = [this] { button()->setEnabled(!text().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    check();
}

void ReasonDialog::offerTopics()
{
    m_topic = new QComboBox(this);
    m_topic->addItem(tr("None in particular"), QString());
    using namespace incident::topic;
    for (const char *topic : {cause, impact, rectification, followUp})
        m_topic->addItem(topicText(QLatin1StringView(topic)), QString::fromLatin1(topic));
    addField(tr("About"), m_topic, tr("The report draft prints the newest note on each of these."));
}

QString ReasonDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

QString ReasonDialog::topic() const
{
    return m_topic ? m_topic->currentData().toString() : QString();
}

} // namespace ui
