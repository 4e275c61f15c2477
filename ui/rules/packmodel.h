#pragma once

#include "ui/rules/rulesstore.h"

#include <QAbstractTableModel>

namespace ui {

/// The rule packs that the workspace knows, those in use first.
class PackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Version, Rules, State, Tests, Hash, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(std::shared_ptr<const RulesSnapshot> snapshot);
    const KnownPack &pack(int row) const { return m_snapshot->packs.at(static_cast<size_t>(row)); }
    int rowOf(const QString &packId) const; ///< the version in use, else the newest; -1: none
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "On", "In shadow", "Off", and "Not tried" for one that is off and whose effect nobody has seen.
    static QString stateText(const detect::RegisteredPack &pack);

private:
    QString display(const KnownPack &pack, int column) const;

    std::shared_ptr<const RulesSnapshot> m_snapshot = std::make_shared<RulesSnapshot>();
};

} // namespace ui
