#pragma once

#include "app/drafting/draft.h"

#include <QAbstractTableModel>

namespace ui {

/// The versions of a report, the newest first, with what was done with each.
class VersionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, When, Author, Done, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const drafting::DraftFile &file);
    void clear();
    int version(int row) const { return m_versions.at(static_cast<size_t>(row)).n; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString doneText(int version) const;

    std::vector<drafting::Version> m_versions;
    std::vector<drafting::Act> m_acts;
};

} // namespace ui
