#pragma once

#include "app/ingest/firstrecords.h"
#include "app/ingest/generation.h"
#include "app/ingest/mapping.h"
#include "app/ingest/pseudonym.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// What one of the first records gives by a mapping.
struct PreviewRow
{
    qint64 line = 1;
    /// As it is read: withoutSecrets() before any of it is shown. None: it cannot be read, or has neither prompt nor
    /// output.
    std::optional<ingest::Generation> generation = {};
    QString user = {}; ///< pseudonym
    QString service = {}; ///< the beginnings, without secrets, of this one and the next
    QString model = {};
    QString prompt = {};
    QString output = {};
};

std::vector<PreviewRow> previewOf(const ingest::FirstRecords &first, const ingest::Mapping &mapping,
                                  const ingest::Pseudonyms &pseudonyms);

/// The generations that an import of the first records would give.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Time, User, Service, Model, Prompt, Output, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PreviewRow> rows);
    const PreviewRow *row(int index) const; ///< nullptr: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PreviewRow> m_rows;
};

} // namespace ui
