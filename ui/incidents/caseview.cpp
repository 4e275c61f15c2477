#include "ui/incidents/caseview.h"

#include "ui/incidents/casewords.h"
#include "ui/incidents/evidencemodel.h"
#include "ui/incidents/stepdelegate.h"
#include "ui/incidents/stepmodel.h"
#include "ui/incidents/timelinemodel.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using incident::Status;
using State = incident::StepState::State;

CaseView::CaseView(const incident::Procedure &procedure, QWidget *parent)
    : QWidget(parent)
    , m_stepModel(new StepModel(this))
    , m_evidenceModel(new EvidenceModel(this))
    , m_timelineModel(new TimelineModel(procedure, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QWidget *head = buildHead(); // from top to bottom, as Tab goes
    QWidget *buttons = buildButtons();
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"case"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildSteps());
    halves->addWidget(buildTabs());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(buttons);
    layout->addWidget(halves, 1);

    connect(m_steps, &QListView::activated, this, &CaseView::recordRequested);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseView::showButtons);
    connect(m_evidence, &TableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT evidenceActivated(m_evidenceModel->item(index.row()).generation);
    });
    retranslate();
}

QWidget *CaseView::buildHead()
{
    auto *head = new QWidget(this);
    m_title = new Text(TextSize::Title, Role::Text, head);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta = new Text(TextSize::Small, Role::Muted, head);
    m_meta->setWordWrap(true);
    m_summary = new Text(TextSize::Body, Role::Text, head);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = new StatusBadge(head);
    m_clocks = new QVBoxLayout;
    m_clocks->setSpacing(space::inside);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_status, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::around, space::around, space::around, space::between);
    layout->setSpacing(space::inside);
    layout->addLayout(top);
    layout->addWidget(m_meta);
    layout->addWidget(m_summary);
    layout->addSpacing(space::inside);
    layout->addLayout(m_clocks);
    return head;
}

QWidget *CaseView::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::around, 0, space::around, space::between);
    layout->setSpacing(space::between);
    const auto add = [&](QPushButton *&button, auto signal) {
        button = new QPushButton(row);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(m_record, &CaseView::recordRequested);
    add(m_waive, &CaseView::waiveRequested);
    add(m_note, &CaseView::noteRequested);
    layout->addStretch();
    add(m_close, &CaseView::closeRequested);
    add(m_reopen, &CaseView::reopenRequested);
    return row;
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

QWidget *CaseView::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_evidence = new TableView(this);
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setColumns(
        {.widths = {5, 5, 8, 10, 14}, .stretch = EvidenceModel::Excerpt, .yields = {EvidenceModel::Service}});
    m_evidence->setModel(m_evidenceModel);
    m_evidenceState = new StateView(m_evidence, this);
    m_timeline = new TableView(this);
    m_timeline->setObjectName(u"timeline"_s);
    m_timeline->setColumns({.widths = {10, 16, 0, 7}, .stretch = TimelineModel::Note});
    m_timeline->setModel(m_timelineModel);
    m_tabs->addTab(m_evidenceState, QString());
    m_tabs->addTab(m_timeline, QString());
    return m_tabs;
}

void CaseView::setCase(const incident::CaseFile &file, std::vector<incident::StepState> steps,
                       std::vector<ClockLine> clocks)
{
    const bool same = file.incident.id == m_incident.id;
    m_incident = file.incident;
    m_lines = std::move(clocks);
    const auto frozen = static_cast<qsizetype>(file.evidence.size());
    const auto fill = [same](QAbstractItemView &view, const std::function<void()> &reload) {
        same ? keepPlace(view, reload) : reload(); // in another case no row is chosen yet
    };
    fill(*m_steps, [&] { m_stepModel->setSteps(std::move(steps), frozen); });
    fill(*m_evidence, [&] { m_evidenceModel->setItems(file.evidence); });
    fill(*m_timeline, [&] { m_timelineModel->setEvents(file.events); });
    if (!m_steps->currentIndex().isValid())
        m_steps->setCurrentIndex(m_stepModel->index(std::max(0, m_stepModel->firstOpen())));
    if (!same || m_stepModel->firstOpen() < 0)
        setNotice({});
    showHead();
    showButtons();
    showTabs();
}

void CaseView::showHead()
{
    m_title->setText(m_incident.title);
    QStringList meta{m_incident.number,
                     kindText(m_incident.kind),
                     severityText(m_incident.severity),
                     m_incident.service,
                     tr("found %1").arg(shanghaiText(m_incident.discoveredAt)),
                     m_incident.owner};
    if (m_incident.closedAt)
        meta.append(tr("closed %1").arg(shanghaiText(*m_incident.closedAt)));
    meta.removeAll(QString());
    m_meta->setText(meta.join(u" · "_s));
    m_summary->setText(m_incident.summary);
    m_summary->setVisible(!m_incident.summary.isEmpty());
    m_status->setStatus(m_incident.status == Status::Open ? Role::Attention : Role::Good,
                        statusText(m_incident.status));
    showClocks();
}

void CaseView::showClocks()
{
    while (QLayoutItem *item = m_clocks->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (item->widget())
            item->widget()->deleteLater();
    }
    for (const ClockLine &line : m_lines) {
        auto *row = new QWidget(this);
        auto *badge = new ClockBadge(row);
        badge->setClock(line.kind, line.left, line.role);
        auto *words = new Text(TextSize::Small, Role::Muted, row);
        words->setWordWrap(true);
        QStringList parts{line.running && !line.due.isEmpty() ? tr("%1 by %2").arg(line.title, line.due) : line.title,
                          line.rule};
        if (line.confirm)
            parts.append(tr("confirm with counsel"));
        words->setText(parts.join(u" · "_s));
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::between);
        layout->addWidget(badge);
        layout->addWidget(words, 1);
        m_clocks->addWidget(row);
    }
}

void CaseView::showButtons()
{
    const bool open = m_incident.status == Status::Open && !m_readOnly;
    const incident::StepState *step = currentStep();
    m_record->setEnabled(open && step);
    m_waive->setEnabled(open && step && step->step.waivable && step->state != State::Done);
    m_note->setEnabled(open);
    m_close->setVisible(m_incident.status == Status::Open);
    m_close->setEnabled(open);
    m_reopen->setVisible(m_incident.status == Status::Closed);
    m_reopen->setEnabled(!m_readOnly);
    m_record->setText(step && step->state == State::Done ? tr("Correct step…") : tr("Record step…"));
}

void CaseView::showTabs()
{
    m_tabs->setTabText(0, tr("Evidence %1").arg(m_evidenceModel->rowCount()));
    m_tabs->setTabText(1, tr("Timeline %1").arg(m_timelineModel->rowCount()));
    if (m_evidenceModel->rowCount() > 0)
        m_evidenceState->showContent();
    else
        m_evidenceState->showEmpty({.sentence = tr("No record is kept with this case. Add flagged ones from Review.")});
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

void CaseView::goToEvidence(GenerationId generation)
{
    m_tabs->setCurrentIndex(0);
    if (const int row = rowOfId(*m_evidence, qlonglong(generation)); row >= 0)
        m_evidence->goToRow(row);
}

QStringList CaseView::openSteps() const
{
    return m_stepModel->openTitles();
}

void CaseView::setNotice(const QString &text, const QString &button, std::function<void()> act)
{
    m_stepState->setNotice(text, button, std::move(act));
}

void CaseView::retranslate()
{
    m_waive->setText(tr("Waive step…"));
    m_note->setText(tr("Add note…"));
    m_close->setText(tr("Close case…"));
    m_reopen->setText(tr("Reopen case…"));
    m_steps->setAccessibleName(tr("Steps of the case"));
    m_evidence->setAccessibleName(tr("Evidence of the case"));
    m_timeline->setAccessibleName(tr("Timeline of the case, the newest first"));
    m_evidenceModel->retranslate();
    m_timelineModel->retranslate();
    showHead();
    showButtons();
    showTabs();
}

} // namespace ui
