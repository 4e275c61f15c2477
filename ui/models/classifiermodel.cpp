#include "ui/models/classifiermodel.h"

#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Role stateRole(const KnownClassifier &known)
{
    if (!known.problem.isEmpty())
        return Role::Negative;
    switch (known.registered.state) {
    case estimates::ClassifierState::On: return Role::Good;
    case estimates::ClassifierState::Shadow: return Role::Information;
    case estimates::ClassifierState::Off: break;
    }
    return Role::Muted;
}

} // namespace

void ClassifierModel::setSnapshot(const ModelsSnapshot &snapshot)
{
    beginResetModel();
    m_classifiers = snapshot.classifiers;
    m_generations = snapshot.generations;
    endResetModel();
}

void ClassifierModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ClassifierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_classifiers.size());
}

int ClassifierModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassifierModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KnownClassifier &known = classifier(index.row());
    const Role status = stateRole(known);
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole: return display(known, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? QString::fromLatin1(known.registered.hash.toHex())
                                      : display(known, index.column());
    case StatusRole: return isState ? QVariant(int(status)) : QVariant();
    case Qt::DecorationRole:
        return isState && status != Role::Muted ? QVariant(icon(statusIcon(status), status)) : QVariant();
    case MutedRole: return index.column() != Name || !known.registered.isOn();
    case NumericRole: return index.column() == Judged;
    case IdRole: return qlonglong(known.registered.id);
    default: return {};
    }
}

QString ClassifierModel::display(const KnownClassifier &known, int column) const
{
    switch (column) {
    case Name:
        return u"%1 %2"_s.arg(known.registered.name, QString::fromLatin1(known.registered.hash.first(4).toHex()));
    case State: return known.problem.isEmpty() ? stateText(known.registered) : tr("Unreadable");
    case Judged:
        if (m_generations == 0)
            return u"–"_s;
        return tr("%1 %").arg(100 * std::max<qint64>(0, m_generations - known.waiting) / m_generations);
    case Added: return shanghaiText(known.registered.addedAt).first(10);
    default: return {};
    }
}

QString ClassifierModel::stateText(const estimates::RegisteredClassifier &classifier)
{
    switch (classifier.state) {
    case estimates::ClassifierState::On: return tr("On");
    case estimates::ClassifierState::Shadow: return tr("In shadow");
    case estimates::ClassifierState::Off: break;
    }
    return tr("Off");
}

QVariant ClassifierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Classifier");
    case State: return tr("State");
    case Judged: return tr("Judged");
    case Added: return tr("Added");
    default: return {};
    }
}

} // namespace ui
