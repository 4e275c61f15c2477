#pragma once

#include "app/ingest/quarantinestore.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// Records that could not be read, as far as they were asked for: whoever owns it reads on when moreWanted().
class QuarantineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, File, Reason, Raw, State, ColumnCount };

    explicit QuarantineModel(QObject *parent = nullptr);

    void clear();
    void replace(const std::vector<ingest::QuarantineEntry> &entries, bool isComplete);
    void append(const std::vector<ingest::QuarantineEntry> &entries, bool isComplete);

    bool holds(const std::vector<ingest::QuarantineEntry> &entries) const; ///< the same records in the same states
    void retranslate();

    const ingest::QuarantineEntry &entry(int row) const { return m_entries.at(static_cast<size_t>(row)); }
    int rowOf(QuarantineId id) const; ///< -1: not among those read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(QuarantineId after);

private:
    static QString state(const ingest::QuarantineEntry &entry);

    std::vector<ingest::QuarantineEntry> m_entries;
    bool m_isWaiting = false;
    bool m_isComplete = true;
};

} // namespace ui
