#include "ui/incidents/casedialogs.h"

#include "app/incident/topic.h"
#include "ui/incidents/casefields.h"
#include "ui/incidents/casewords.h"
#include "ui/widgets/momentedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

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

void ReasonDialog::offerTopics(incident::Kind kind)
{
    m_topic = new QComboBox(this);
    m_topic->addItem(tr("None in particular"), QString());
    for (const incident::Topic &topic : incident::topics()) {
        if (!topic.isFor(kind))
            continue;
        m_topic->addItem(shown(topic.title), topic.id);
        m_topic->setItemData(m_topic->count() - 1, shown(topic.ask), Qt::ToolTipRole);
    }
    addField(tr("About"), m_topic, tr("The report draft prints the newest note on each of these."));
    connect(m_topic, &QComboBox::currentIndexChanged, m_text, [this] {
        const incident::Topic *topic = incident::topicNamed(this->topic());
        m_text->setPlaceholderText(topic ? shown(topic->ask) : QString());
    });
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
