#include "ui/quality/agreementmodel.h"

#include "app/detect/taxonomy.h"
#include "ui/quality/qualitywords.h"
#include "ui/reading/decisionwords.h"
#include "ui/shell/localised.h"
#include "ui/widgets/tableview.h"

#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Whole { Problem, Blind, Disposition, RiskClass };

} // namespace

AgreementModel::AgreementModel(const detect::Taxonomy &taxonomy, QObject *parent)
    : QAbstractTableModel(parent)
    , m_taxonomy(taxonomy)
{
}

void AgreementModel::setAgreement(const review::OfficerAgreement &agreement)
{
    m_agreement = agreement;
    rebuild();
}

void AgreementModel::setShowsPairs(bool shows)
{
    m_showsPairs = shows;
    rebuild();
}

void AgreementModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_agreement.units > 0) {
        addWhole(Problem, m_agreement.problem);
        if (m_agreement.blindUnits > 0)
            addWhole(Blind, m_agreement.blind);
        addWhole(Disposition, m_agreement.disposition);
        addEach(Kind::Disposition, m_agreement.byDisposition);
        addWhole(RiskClass, m_agreement.riskClass);
        addEach(Kind::RiskClass, m_agreement.byRiskClass);
        if (m_showsPairs)
            addPairs();
    }
    endResetModel();
}

void AgreementModel::addWhole(int which, const review::CategoryAgreement &agreement)
{
    m_rows.push_back({.kind = Kind::Whole,
                      .whole = which,
                      .category = {},
                      .units = agreement.compared,
                      .percent = agreement.percent,
                      .coefficient = agreement.alpha,
                      .fleiss = agreement.fleiss});
}

void AgreementModel::addEach(Kind kind, const std::vector<review::CategoryAgreement> &each)
{
    for (const review::CategoryAgreement &one : each)
        m_rows.push_back({.kind = kind,
                          .category = one.category,
                          .units = one.given,
                          .percent = one.percent,
                          .coefficient = one.alpha,
                          .fleiss = one.fleiss});
}

void AgreementModel::addPairs()
{
    for (const review::PairAgreement &pair : m_agreement.pairs)
        m_rows.push_back({.kind = Kind::Pair,
                          .category = pair.one + u" – "_s + pair.other,
                          .units = pair.units,
                          .percent = pair.percent,
                          .coefficient = pair.kappa});
}

void AgreementModel::retranslate()
{
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole: return index.column() == Coefficient ? tip(row) : display(row, index.column());
    case NumericRole: return index.column() != What;
    case RiskRole:
        return row.kind == Kind::RiskClass && index.column() == What ? QVariant(row.category + u".a"_s) : QVariant();
    case Qt::FontRole: {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return row.kind == Kind::Whole ? QVariant(bold) : QVariant();
    }
    default: return {};
    }
}

QString AgreementModel::title(const Row &row) const
{
    switch (row.kind) {
    case Kind::Pair: return row.category;
    case Kind::Disposition:
        return dispositionText(review::dispositionNamed(row.category).value_or(review::Disposition::Unclear));
    case Kind::RiskClass: {
        const detect::RiskClass *found = m_taxonomy.findClass(row.category);
        return found ? localised(*found) : row.category;
    }
    case Kind::Whole: break;
    }
    switch (row.whole) {
    case Problem: return tr("A problem or none");
    case Blind: return tr("The same, double-blind only");
    case Disposition: return tr("Disposition");
    default: return tr("Risk class");
    }
}

QString AgreementModel::display(const Row &row, int column) const
{
    switch (column) {
    case What: return title(row);
    case Units: return QLocale().toString(row.units);
    case Agree: return percentText(row.percent);
    case Coefficient: return coefficientText(row.coefficient);
    default: return {};
    }
}

QString AgreementModel::tip(const Row &row)
{
    if (!row.coefficient)
        return whyNoAgreement(row.coefficient.error());
    QStringList lines{row.kind == Kind::Pair ? tr("Cohen's kappa: %1").arg(coefficientText(row.coefficient))
                                             : tr("Krippendorff's alpha: %1").arg(coefficientText(row.coefficient))};
    if (row.fleiss)
        lines << tr("Fleiss' kappa: %1").arg(coefficientText(row.fleiss));
    lines << tr("By chance %1 of pairs would agree").arg(percentText(row.coefficient->expected));
    return lines.join(u'\n');
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Units: return tr("Generations that are compared; of a category, decisions that name it");
        case Agree: return tr("Of pairs of decisions about the same generation, those that agree");
        case Coefficient:
            return tr("1: agree throughout; 0: no more than by chance. From 0.80 on decisions are held to be "
                      "reliable, from 0.67 on for tentative conclusions (Krippendorff).");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Agreement on");
    case Units: return tr("Number");
    case Agree: return tr("Agree");
    case Coefficient: return tr("Beyond chance");
    default: return {};
    }
}

} // namespace ui
