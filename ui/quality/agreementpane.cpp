#include "ui/quality/agreementpane.h"

#include "ui/quality/agreementmodel.h"
#include "ui/quality/confusionmodel.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AgreementPane::AgreementPane(const detect::Taxonomy &taxonomy, QWidget *parent)
    : QWidget(parent)
    , m_model(new AgreementModel(taxonomy, this))
    , m_confusion(new ConfusionModel(this))
    , m_table(new TableView(this))
    , m_confusionTable(new TableView(this))
    , m_title(new Text(TextSize::Small, Role::Muted, this))
    , m_sentence(new Text(TextSize::Body, Role::Text, this))
    , m_confusionTitle(new Text(TextSize::Small, Role::Muted, this))
{
    build();
    retranslate();
}

void AgreementPane::build()
{
    m_sentence->setWordWrap(true);
    m_confusionTitle->setWordWrap(true);
    m_table->setObjectName(u"agreement"_s);
    m_table->setColumns({.widths = {10, 5.4, 11, 9.8},
                         .stretch = AgreementModel::What,
                         .numeric = {AgreementModel::Units, AgreementModel::Agree, AgreementModel::Coefficient},
                         .yields = {AgreementModel::Units}});
    m_table->setCompact(true); // all of it at a glance
    m_table->setModel(m_model);
    m_confusionTable->setObjectName(u"confusion"_s);
    m_confusionTable->setColumns({.widths = {7, 7.6, 7.6, 7.6, 7.6, 7.6}, .stretch = 0, .numeric = {1, 2, 3, 4, 5}});
    m_confusionTable->setCompact(true);
    m_confusionTable->setModel(m_confusion);
    m_confusionTable->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents); // a few rows: as tall as they are
    m_confusionTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    auto *tables = new QWidget(this);
    auto *column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_table, 1);
    column->addSpacing(space::between);
    column->addWidget(m_confusionTitle);
    column->addWidget(m_confusionTable);
    m_state = new StateView(tables, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_state, 1);
}

void AgreementPane::setAgreement(const review::OfficerAgreement &agreement)
{
    m_agreement = agreement;
    keepPlace(*m_table, [this] { m_model->setAgreement(m_agreement); });
    keepPlace(*m_confusionTable, [this] { m_confusion->setTable(m_agreement.confusion); });
    showTexts();
}

void AgreementPane::setEditable(bool editable)
{
    m_editable = editable;
    showTexts();
}

void AgreementPane::setShowsPairs(bool shows)
{
    m_model->setShowsPairs(shows);
}

void AgreementPane::showTexts()
{
    m_sentence->setText(agreementText(m_agreement));
    m_sentence->setVisible(m_agreement.units > 0);
    if (m_agreement.units == 0)
        m_state->showEmpty({.sentence = agreementText(m_agreement),
                            .button = m_editable ? tr("Draw sample for double-blind review…") : QString()},
                           [this] { Q_EMIT drawWanted(); });
    else
        m_state->showContent();
}

void AgreementPane::retranslate()
{
    m_title->setText(tr("Agreement of officers"));
    m_confusionTitle->setText(
        tr("Rows: the first decision; columns: what later officers made of the same generations"));
    m_table->setAccessibleName(tr("Agreement of officers"));
    m_confusionTable->setAccessibleName(tr("First and later decisions"));
    m_model->retranslate();
    m_confusion->retranslate();
    showTexts();
}

} // namespace ui
