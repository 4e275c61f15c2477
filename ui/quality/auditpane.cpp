#include "ui/quality/auditpane.h"

#include "ui/quality/auditsamplemodel.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t watched = 3;

Text *paragraph(TextSize size, Role role, QWidget *parent)
{
    auto *text = new Text(size, role, parent);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

void setDrift(StatusBadge &badge, measure::Drift::Finding finding)
{
    switch (finding) {
    case measure::Drift::Finding::Changed: return badge.setStatus(Role::Attention, AuditPane::tr("Changed"));
    case measure::Drift::Finding::NoChange: return badge.setStatus(Role::Good, AuditPane::tr("No change"));
    case measure::Drift::Finding::TooFew: return badge.setStatus(Role::Information, AuditPane::tr("Too few"));
    }
}

} // namespace

AuditPane::AuditPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new AuditSampleModel(this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_title(new Text(TextSize::Small, Role::Muted, this))
    , m_estimate(paragraph(TextSize::Body, Role::Text, this))
    , m_basis(paragraph(TextSize::Small, Role::Muted, this))
    , m_open(new QPushButton(this))
    , m_appealsTitle(new Text(TextSize::Small, Role::Muted, this))
    , m_appeals(paragraph(TextSize::Body, Role::Text, this))
    , m_driftTitle(new Text(TextSize::Small, Role::Muted, this))
    , m_driftBasis(paragraph(TextSize::Small, Role::Muted, this))
{
    build();
    connect(m_table, &TableView::currentRowChanged, this, &AuditPane::showChosen);
    const auto open = [this] {
        if (const review::Audit *audit = chosen())
            Q_EMIT sampleOpened(audit->sample.id);
    };
    connect(m_table, &TableView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    retranslate();
}

void AuditPane::build()
{
    m_table->setObjectName(u"samples"_s);
    m_table->setColumns({.widths = {6.6, 7.2, 6.2, 5.6, 11.2},
                         .stretch = AuditSampleModel::Of,
                         .numeric = {AuditSampleModel::Read, AuditSampleModel::Problems, AuditSampleModel::Missed},
                         .yields = {AuditSampleModel::Problems}});
    m_table->setModel(m_model);
    m_table->setMinimumHeight(4 * 28);
    auto *drifts = new QGridLayout;
    drifts->setHorizontalSpacing(space::between);
    drifts->setVerticalSpacing(space::inside);
    drifts->setColumnStretch(1, 1);
    for (size_t i = 0; i < watched; ++i) {
        m_drifts.push_back({new StatusBadge(this), paragraph(TextSize::Body, Role::Text, this)});
        drifts->addWidget(m_drifts[i].badge, static_cast<int>(i), 0, Qt::AlignTop);
        drifts->addWidget(m_drifts[i].text, static_cast<int>(i), 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(m_title);
    layout->addWidget(m_estimate);
    layout->addWidget(m_basis);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addSpacing(space::around);
    layout->addWidget(m_appealsTitle);
    layout->addWidget(m_appeals);
    layout->addSpacing(space::around);
    layout->addWidget(m_driftTitle);
    layout->addLayout(drifts);
    layout->addWidget(m_driftBasis);
}

void AuditPane::setQuality(const review::Quality &quality)
{
    m_quality = quality;
    keepPlace(*m_table, [this] { m_model->setAudits(m_quality.audits); });
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->goToRow(0);
    showTexts();
}

void AuditPane::setEditable(bool editable)
{
    m_editable = editable;
    showTexts();
}

const review::Audit *AuditPane::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->audit(row) : nullptr;
}

void AuditPane::showChosen()
{
    const review::Audit *audit = chosen();
    m_estimate->setVisible(audit);
    m_basis->setVisible(audit);
    m_open->setVisible(audit);
    if (!audit)
        return;
    m_estimate->setText(auditText(*audit));
    m_basis->setText(auditBasis(*audit));
}

void AuditPane::showTexts()
{
    if (m_quality.audits.empty())
        m_state->showEmpty({.sentence = tr("What nothing flags is not seen by anybody. A sample drawn by lot and read "
                                           "tells how many problems are missed."),
                            .button = m_editable ? tr("Draw random audit sample…") : QString()},
                           [this] { Q_EMIT drawWanted(); });
    else
        m_state->showContent();
    showChosen();
    m_appeals->setText(appealsText(m_quality.appeals));
    for (size_t i = 0; i < m_drifts.size(); ++i) {
        const bool isThere = i < m_quality.drifts.size();
        m_drifts[i].badge->setVisible(isThere);
        m_drifts[i].text->setVisible(isThere);
        if (!isThere)
            continue;
        setDrift(*m_drifts[i].badge, m_quality.drifts[i].drift.finding);
        m_drifts[i].text->setText(driftText(m_quality.drifts[i]));
    }
    m_driftBasis->setText(driftBasis(m_quality));
}

void AuditPane::retranslate()
{
    m_title->setText(tr("What the detectors miss"));
    m_open->setText(tr("Open in Review"));
    m_appealsTitle->setText(tr("Appeals"));
    m_driftTitle->setText(tr("Changes"));
    m_table->setAccessibleName(tr("Samples of what nothing flagged"));
    m_model->retranslate();
    showTexts();
}

} // namespace ui
