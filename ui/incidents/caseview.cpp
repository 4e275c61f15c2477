#include "ui/incidents/caseview.h"

#include "ui/incidents/casehead.h"
#include "ui/incidents/casetabs.h"
#include "ui/incidents/scrollinghead.h"
#include "ui/incidents/stepdelegate.h"
#include "ui/incidents/stepmodel.h"
#include "ui/shell/shown.h"
#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int noticeLines = 7; // of it, and of the steps under it

} // namespace

using incident::Status;
using State = incident::StepState::State;

CaseView::CaseView(const incident::Procedure &procedure, QWidget *parent)
    : QWidget(parent)
    , m_stepModel(new StepModel(this))
    , m_head(new CaseHead(this)) // from top to bottom, as Tab goes
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_top = new ScrollingHead(m_head, this);
    QWidget *buttons = buildButtons();
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"case"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildSteps());
    m_tabs = new CaseTabs(procedure, this);
    halves->addWidget(m_tabs);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(buttons);
    layout->addWidget(halves, 1);

    connect(m_steps, &QListView::activated, this, &CaseView::recordRequested);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseView::showButtons);
    retranslate();
}

QWidget *CaseView::buildButtons()
{
    auto *rows = new QWidget(this);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(space::around, 0, space::around, space::between);
    layout->setSpacing(space::between);
    QHBoxLayout *row = nullptr;
    const auto addRow = [&] { layout->addLayout(row = new QHBoxLayout); };
    const auto add = [&](QPushButton *&button, auto signal) {
        button = new QPushButton(rows);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    addRow(); // about a step
    add(m_record, &CaseView::recordRequested);
    add(m_waive, &CaseView::waiveRequested);
    add(m_note, &CaseView::noteRequested);
    row->addStretch();
    addRow(); // about the case; one row of all does not fit between list and report
    add(m_amend, &CaseView::amendRequested);
    add(m_grade, &CaseView::gradeRequested);
    add(m_close, &CaseView::closeRequested);
    add(m_reopen, &CaseView::reopenRequested);
    row->addStretch();
    return rows;
}

QWidget *CaseView::buildSteps()
{
    m_steps = new QListView(this);
    m_steps->setObjectName(u"steps"_s);
    m_steps->setModel(m_stepModel);
    m_steps->setItemDelegate(new StepDelegate(m_steps));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stepState = new StateView(m_steps, this);
    return m_stepState;
}

void CaseView::setCase(const incident::CaseFile &file, incident::CaseParts parts,
                       std::vector<incident::StepState> steps, std::vector<ClockLine> clocks, Moment now)
{
    const bool same = file.incident.id == m_incident.id;
    m_incident = file.incident;
    tellShown(*this, QStringLiteral("incident/%1").arg(qint64(m_incident.id)));
    m_lines = std::move(clocks);
    std::ranges::stable_sort(m_lines, {}, // the most urgent on top
                             [](const ClockLine &line) { return std::pair(!line.running, line.runsOut); });
    const auto frozen = static_cast<qsizetype>(file.evidence.size());
    const auto fillSteps = [&] { m_stepModel->setSteps(std::move(steps), frozen); };
    const bool wasOpen = same && currentStep() && currentStep()->state == incident::StepState::State::Empty;
    same ? keepPlace(*m_steps, fillSteps) : fillSteps(); // in another case no row is chosen yet
    const bool isSettled = wasOpen && currentStep() && currentStep()->state != incident::StepState::State::Empty;
    if (!m_steps->currentIndex().isValid())
        m_steps->setCurrentIndex(m_stepModel->index(std::max(0, m_stepModel->firstOpen())));
    else if (isSettled && m_stepModel->firstOpen() >= 0)
        m_steps->setCurrentIndex(m_stepModel->index(m_stepModel->nextOpen(m_steps->currentIndex().row())));
    if (!same || m_stepModel->firstOpen() < 0)
        setNotice({});
    m_tabs->setCase(file, std::move(parts), now, same);
    m_head->setCase(m_incident, m_lines);
    showButtons();
}

void CaseView::showButtons()
{
    const bool open = m_incident.status == Status::Open && !m_readOnly;
    const incident::StepState *step = currentStep();
    m_record->setEnabled(open && step);
    m_waive->setEnabled(open && step && step->step.waivable && step->state != State::Done);
    m_note->setEnabled(open);
    m_amend->setEnabled(open);
    m_grade->setVisible(m_incident.kind != incident::Kind::Content);
    m_grade->setEnabled(open);
    m_close->setVisible(m_incident.status == Status::Open);
    m_close->setEnabled(open);
    m_reopen->setVisible(m_incident.status == Status::Closed);
    m_reopen->setEnabled(!m_readOnly);
    m_record->setText(step && step->state == State::Done ? tr("Correct step…") : tr("Record step…"));
    m_tabs->setChangeable(m_incident.status == Status::Open, m_readOnly);
}

void CaseView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButtons();
}

const incident::StepState *CaseView::currentStep() const
{
    const int row = m_steps->currentIndex().row();
    return row >= 0 && row < m_stepModel->rowCount() ? &m_stepModel->step(row) : nullptr;
}

void CaseView::goToStep(const QString &id)
{
    m_steps->setCurrentIndex(m_stepModel->index(std::max(0, rowOfId(*m_steps, id))));
    m_steps->setFocus();
}

QStringList CaseView::openSteps() const
{
    return m_stepModel->openTitles();
}

void CaseView::setNotice(const QString &text, const QString &button, std::function<void()> act)
{
    // Between head and tabs little is left of the steps: a notice of several lines would be squeezed.
    m_stepState->setMinimumHeight(text.isEmpty() ? 0 : fontMetrics().lineSpacing() * noticeLines);
    m_stepState->setNotice(text, button, std::move(act));
}

void CaseView::retranslate()
{
    m_waive->setText(tr("Waive step…"));
    m_note->setText(tr("Add note…"));
    m_grade->setText(tr("Grade…"));
    m_amend->setText(tr("Change case…"));
    m_close->setText(tr("Close case…"));
    m_reopen->setText(tr("Reopen case…"));
    m_top->setAccessibleName(tr("What the case is, and its clocks"));
    m_steps->setAccessibleName(tr("Steps of the case"));
    m_tabs->retranslate();
    m_head->setCase(m_incident, m_lines);
    showButtons();
}

} // namespace ui
