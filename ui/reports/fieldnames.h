#pragma once

#include "app/report/text/reportkind.h"

#include <QAbstractListModel>

namespace ui {

/// The names that a text of one kind of report may put into braces, fields first, then blocks; with what each is.
class FieldNames : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role_ { NameRole = Qt::UserRole, IsBlockRole };

    using QAbstractListModel::QAbstractListModel;

    void setKind(const QString &kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QString name;
        Bilingual what;
        bool isBlock = false;
    };

    std::vector<Entry> m_entries;
};

} // namespace ui
