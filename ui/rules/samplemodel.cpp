#include "ui/rules/samplemodel.h"

#include "ui/shell/icons.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

void SampleModel::setCheck(std::shared_ptr<const detect::DraftCheck> check)
{
    beginResetModel();
    m_check = std::move(check);
    m_order.resize(m_check ? m_check->samples.size() : 0);
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::ranges::stable_partition(m_order, [&](size_t at) { return !m_check->samples[at].result.hasPassed(); });
    endResetModel();
}

void SampleModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const detect::SampleResult &result = sample(index.row()).result;
    const Role status = result.hasPassed() ? Role::Good : Role::Negative;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(result, index.column());
    case StatusRole: return index.column() == Result ? QVariant(int(status)) : QVariant();
    case Qt::DecorationRole:
        return index.column() != Result
            ? QVariant()
            : QVariant(icon(result.hasPassed() ? u"status-good"_s : u"status-negative"_s, status));
    case MutedRole: return index.column() == Expected || (index.column() == Rule && result.hasPassed());
    default: return {};
    }
}

QString SampleModel::display(const detect::SampleResult &result, int column) const
{
    switch (column) {
    case Result: return result.hasPassed() ? tr("passes") : tr("fails");
    case Rule: return m_check->matcher->rule(result.rule).id;
    case Expected: return result.mustMatch ? tr("finds it") : tr("leaves it");
    case Sample:
        return QString::fromStdString(result.isPair ? result.prompt + " / " + result.output
                                                    : result.prompt + result.output)
            .simplified();
    case Found: return foundText(result);
    default: return {};
    }
}

/// What its own rule found; of a sample that should have been found, what others did.
QString SampleModel::foundText(const detect::SampleResult &result) const
{
    QStringList own;
    QStringList others;
    for (const detect::Match &match : result.found) {
        const std::string &half = match.part == detect::Part::Prompt ? result.prompt : result.output;
        const QString text = QString::fromStdString(half.substr(match.span.begin, match.span.size())).simplified();
        if (match.rule == result.rule)
            own.append(text);
        else
            others.append(tr("%1 by %2").arg(text, m_check->matcher->rule(match.rule).id));
    }
    if (!own.isEmpty())
        return own.join(u" · "_s);
    if (!result.mustMatch || others.isEmpty())
        return tr("nothing");
    return tr("nothing; but %1").arg(others.join(u" · "_s));
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result: return tr("Test");
    case Rule: return tr("Rule");
    case Expected: return tr("The rule should");
    case Sample: return tr("Sample");
    case Found: return tr("Found");
    default: return {};
    }
}

} // namespace ui
