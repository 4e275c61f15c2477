#include "ui/rules/examplemodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

namespace ui {

namespace {

/// On one line; what was found stands between corner brackets, as colour alone would not say it.
QString line(const scan::TriedFinding &example)
{
    const auto plain = [](const std::string &text) { return QString::fromStdString(text).simplified(); };
    return plain(example.before) + u'「' + plain(example.found) + u'」' + plain(example.after);
}

} // namespace

void ExampleModel::setExamples(std::vector<scan::TriedFinding> examples)
{
    beginResetModel();
    m_examples = std::move(examples);
    endResetModel();
}

void ExampleModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ExampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_examples.size());
}

int ExampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExampleModel::display(const scan::TriedFinding &example, int column) const
{
    switch (column) {
    case Change: return example.isGained ? tr("gained") : tr("lost");
    case Rule: return example.finding.rule;
    case Text: return line(example);
    default: return {};
    }
}

QVariant ExampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const scan::TriedFinding &each = example(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(each, index.column());
    case StatusRole:
        return index.column() == Change ? QVariant(int(each.isGained ? Role::Attention : Role::Muted)) : QVariant();
    case MutedRole: return index.column() == Rule;
    default: return {};
    }
}

QVariant ExampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Change: return tr("Change");
    case Rule: return tr("Rule");
    case Text: return tr("In the text");
    default: return {};
    }
}

} // namespace ui
