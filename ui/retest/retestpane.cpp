#include "ui/retest/retestpane.h"

#include "app/incident/rectification.h"
#include "app/workspace/session.h"
#include "ui/retest/answermodel.h"
#include "ui/retest/retestactions.h"
#include "ui/retest/retestwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RetestPane::RetestPane(workspace::Session &session, RetestActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_model(new AnswerModel(this))
    , m_rectified(new Text(TextSize::Small, Role::Muted, this))
    , m_standing(new Text(TextSize::Body, Role::Text, this))
    , m_sets(new QComboBox(this))
    , m_make(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_look(new QPushButton(this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
{
    build();
    connectParts();
    setFocusProxy(m_make);
    retranslate();
}

void RetestPane::build()
{
    m_rectified->setWordWrap(true);
    m_standing->setWordWrap(true);
    m_table->setObjectName(u"retestAnswers"_s);
    m_table->setColumns({.widths = {5, 7, 6, 0}, .stretch = AnswerModel::State});
    m_table->setModel(m_model);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_make, m_export, m_look})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::between, space::around, 0);
    layout->setSpacing(space::between);
    layout->addWidget(m_rectified);
    layout->addLayout(buttons);
    layout->addWidget(m_sets);
    layout->addWidget(m_standing);
    layout->addWidget(m_state, 1);
}

void RetestPane::connectParts()
{
    connect(m_sets, &QComboBox::currentIndexChanged, this, &RetestPane::showSet);
    connect(m_make, &QPushButton::clicked, this, &RetestPane::makeSet);
    connect(m_export, &QPushButton::clicked, this, &RetestPane::exportSet);
    connect(m_look, &QPushButton::clicked, this, &RetestPane::look);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex &index) {
        if (const GenerationId record = m_model->recordOf(index.row()); record != GenerationId{})
            Q_EMIT evidenceActivated(record);
    });
}

void RetestPane::makeSet()
{
    if (m_make->isEnabled())
        m_actions.makeSet(m_file);
}

void RetestPane::exportSet()
{
    if (const retest::PromptSet *set = currentSet(); set && m_export->isEnabled())
        m_actions.exportSet(*set, m_file.incident.number);
}

void RetestPane::look()
{
    if (const retest::PromptSet *set = currentSet(); set && m_look->isEnabled())
        m_actions.look(*set);
}

void RetestPane::setCase(const incident::CaseFile &file, const std::vector<incident::StepState> &steps)
{
    const bool isOther = file.incident.id != m_file.incident.id;
    m_file = file;
    if (isOther)
        m_sets->clear();
    showRectification(steps);
    showSets();
}

void RetestPane::showRectification(const std::vector<incident::StepState> &steps)
{
    m_isRectified = false;
    m_rectified->setText(tr("The model has not been rectified yet: record the step first."));
    for (const incident::StepState &state : steps) {
        if (state.step.id != QLatin1StringView(incident::rectifyStep)
            || state.state != incident::StepState::State::Done)
            continue;
        m_isRectified = true;
        const auto said = incident::rectificationOf(m_session.reader(), state.event->id).value_or(std::nullopt);
        m_rectified->setText(tr("Rectified %1 with: %2")
                                 .arg(shanghaiText(state.event->at),
                                      said ? meansText(*said) : tr("not said; record the step once more")));
    }
}

void RetestPane::showSets()
{
    auto found = retest::promptSets(m_session.reader(), m_file.incident.id);
    if (!found)
        return m_state->showError(failureText(found.error(), tr("Reading the re-test")), [this] { showSets(); });
    const qint64 chosen = m_sets->currentData().toLongLong();
    m_found = std::move(*found);
    {
        const QSignalBlocker quiet(m_sets);
        m_sets->clear();
        for (const retest::PromptSet &set : m_found)
            m_sets->addItem(setText(set), qlonglong(set.id));
        const int again = m_sets->findData(qlonglong(chosen));
        m_sets->setCurrentIndex(again >= 0 ? again : m_sets->count() - 1); // the newest
    }
    showSet();
}

void RetestPane::showSet()
{
    const bool canWrite = !m_session.isReadOnly() && m_file.incident.status == incident::Status::Open;
    const retest::PromptSet *set = currentSet();
    m_sets->setVisible(set);
    m_standing->setVisible(set);
    m_make->setEnabled(canWrite);
    m_export->setEnabled(set && !m_session.isReadOnly());
    m_look->setEnabled(set && canWrite && m_isRectified);
    if (!set) {
        m_model->clear();
        return m_state->showEmpty(
            {.sentence =
                 tr("A re-test shows that the correction holds: the prompts that made the model fail are put to it "
                    "again, and their answers are imported and scanned.")});
    }
    const auto made = retest::runs(m_session.reader(), set->id);
    if (!made)
        return m_state->showError(failureText(made.error(), tr("Reading the re-test")), [this] { showSets(); });
    const auto last = made->empty() ? std::nullopt : std::optional(made->back());
    m_standing->setText(standing(*set, last));
    m_model->setSet(*set, last);
    m_state->showContent();
}

const retest::PromptSet *RetestPane::currentSet() const
{
    const int index = m_sets->currentIndex();
    return index >= 0 && index < int(m_found.size()) ? &m_found[size_t(index)] : nullptr;
}

void RetestPane::retranslate()
{
    m_make->setText(tr("New prompts…"));
    m_export->setText(tr("Write to file…"));
    m_look->setText(tr("Look at the answers"));
    m_look->setToolTip(tr("Counts what was imported and scanned since the rectification"));
    m_sets->setAccessibleName(tr("Prompts of the re-test"));
    m_table->setAccessibleName(tr("What each prompt came to"));
    m_model->retranslate();
    if (m_file.incident.id != IncidentId{})
        showSets();
}

} // namespace ui
