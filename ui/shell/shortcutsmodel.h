#pragma once

#include "ui/shell/keygroups.h"

#include <QAbstractTableModel>

namespace ui {

/// Every action with its keys in force, for the dialog that changes them. Follows the keymap.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KeysColumn, PlaceColumn, DeliveredColumn, ColumnCount };
    enum { SearchRole = Qt::UserRole }; ///< names in Chinese, English and pinyin, keys, place

    ShortcutsModel(const Actions &actions, const GroupNames &groupName, QObject *parent = nullptr);

    const KeyedAction &action(int row) const { return m_rows.at(static_cast<std::size_t>(row)).action; }
    QString name(const QString &id) const;  ///< "Undo decision"
    QString place(const QString &id) const; ///< "Review", or "Everywhere"
    int rowOf(const QString &id) const;     ///< -1: no such action

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        KeyedAction action;
        QString name;
        QString place;
        QString search; ///< without the keys, which change
    };
    QString text(const Row &row, int column) const;

    const Actions &m_actions;
    std::vector<Row> m_rows;
};

} // namespace ui
