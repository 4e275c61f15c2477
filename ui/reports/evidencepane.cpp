#include "ui/reports/evidencepane.h"

#include "ui/reports/evidencemodel.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

EvidencePane::EvidencePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReportEvidenceModel(this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
{
    m_table->setObjectName(u"records"_s);
    m_table->setColumns({.widths = {6, 4, 5, 10},
                         .stretch = ReportEvidenceModel::Excerpt,
                         .numeric = {ReportEvidenceModel::Statements},
                         .yields = {ReportEvidenceModel::Statements}});
    m_table->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    setFocusProxy(m_table);
    const auto choose = [this](int row) {
        if (row >= 0 && !m_isGoing)
            Q_EMIT chosen(m_model->record(row));
    };
    connect(m_table, &TableView::currentRowChanged, this, choose);
    connect(m_table, &TableView::clicked, this, [choose](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &TableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model->record(index.row())); });
    retranslate();
}

void EvidencePane::setRecords(std::vector<incident::EvidenceItem> records)
{
    const QScopedValueRollback going(m_isGoing, true);
    keepPlace(*m_table, [&] { m_model->setRecords(std::move(records)); });
    if (m_model->rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty({.sentence = tr("No record stands behind this report yet.")});
}

void EvidencePane::setStatements(const std::vector<SheetStatement> &statements)
{
    std::map<GenerationId, int> counts;
    for (const SheetStatement &each : statements) {
        for (const GenerationId record : each.evidence)
            ++counts[record];
    }
    m_model->setStatements(std::move(counts));
}

bool EvidencePane::goTo(const std::vector<GenerationId> &records)
{
    m_model->setLit(records);
    const auto found =
        std::ranges::find_if(records, [this](GenerationId record) { return m_model->rowOf(record) >= 0; });
    if (found == records.end())
        return false;
    const QScopedValueRollback going(m_isGoing, true);
    m_table->goToRow(m_model->rowOf(*found));
    return true;
}

void EvidencePane::retranslate()
{
    m_table->setAccessibleName(tr("Records that the report rests on"));
    m_model->retranslate();
    if (m_model->rowCount() == 0)
        setRecords({});
}

} // namespace ui
