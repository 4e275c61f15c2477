#pragma once

#include "app/review/queue.h"
#include "app/review/sampling.h"

#include <QAbstractTableModel>

#include <functional>
#include <set>
#include <vector>

namespace ui {

/// The generations of a cluster that an officer looks at before all are decided at one stroke: those at the border
/// first. Knows which were seen and which were taken out; both stay when another sample comes.
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Taken, Alike, Sample, Seen, Risk, Opening, ColumnCount };

    explicit BulkModel(QObject *parent = nullptr);

    /// \a items: what the rows of \a sample show, in any order; a row without one says only how alike it is. \a risk:
    /// of the generation asked about.
    void setSample(const review::ClusterSample &sample, const std::vector<review::QueueItem> &items,
                   const QString &risk);
    void clear();
    /// Covers the first words of what is flagged for something that \a covers names, in samples from then on.
    void setCovers(std::function<bool(const QString &what)> covers) { m_covers = std::move(covers); }

    GenerationId generation(int row) const { return m_rows.at(static_cast<size_t>(row)).member.generation; }
    int rowOf(GenerationId generation) const; ///< -1: not in the sample
    void setSeen(int row);
    bool isSeen(GenerationId generation) const { return m_seen.contains(generation); }
    int unseenAtBorder() const; ///< must be 0 before one may decide

    /// Takes the row out, or in again.
    void toggle(int row);
    const std::set<GenerationId> &takenOut() const { return m_takenOut; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void seenChanged();
    void takenChanged();

private:
    struct Row
    {
        review::AlikeMember member;
        bool isBorder = false;
        QString opening;
    };
    const Row &row(int number) const { return m_rows.at(static_cast<size_t>(number)); }
    bool isTaken(const Row &row) const { return !m_takenOut.contains(row.member.generation); }
    QString display(const Row &row, int column) const;
    QString spoken(const Row &row) const;
    QVariant status(const Row &row, int column) const;
    void changed(int row, Column column);

    std::vector<Row> m_rows;
    QString m_risk;
    std::function<bool(const QString &)> m_covers;
    std::set<GenerationId> m_seen;
    std::set<GenerationId> m_takenOut;
};

/// "78 %", or "the same" in words.
QString alikeText(const review::Nearness &nearness);

} // namespace ui
