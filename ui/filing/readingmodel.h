#pragma once

#include "app/filing/review.h"

#include <QAbstractTableModel>

namespace ui {

/// What was read of a list, row by row, with what the officer made of it. The first column says how a row stands.
class ReadingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReview(filing::ImportReview review, paper::Kind kind);
    const filing::ImportReview &review() const { return m_review; }

    /// What the officer does; each tells the views.
    void acceptRow(size_t row);
    void acceptField(filing::ImportReview::Spot spot);
    void correct(filing::ImportReview::Spot spot, const QString &text);
    void restore(filing::ImportReview::Spot spot);
    void skipRow(size_t row);
    void reopenRow(size_t row);
    int acceptUndoubted();

    /// The field in \a column; none in the column that says how the row stands.
    static std::optional<size_t> fieldOf(int column);
    static int columnOf(size_t field) { return static_cast<int>(field) + 1; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void reviewed(); ///< something in the review changed

private:
    void rowChanged(size_t row);
    QVariant fieldData(const filing::ImportReview::Row &row, size_t field, int role) const;

    filing::ImportReview m_review;
    paper::Kind m_kind = paper::Kind::Pdf;
};

} // namespace ui
