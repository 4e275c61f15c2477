#pragma once

#include "app/filing/review.h"

#include <QAbstractTableModel>

namespace ui {

/// The fields of a form of ours, one a row, with what the officer made of them.
class FormModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Value, Doubt, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReview(filing::ImportReview review); ///< of one row, or none
    const filing::ImportReview &review() const { return m_review; }
    bool isDecided() const { return rowCount() > 0 && openCount() == 0; }
    int openCount() const; ///< doubts that nobody has looked at

    void accept(int row);
    void correct(int row, const QString &text);
    void restore(int row);
    int nextDoubt(int from) const; ///< -1: there is none
    const filing::Entry &entryAt(int row) const { return m_review.rows().front().entries.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void reviewed();

private:
    bool isOpen(int row) const;
    void rowChanged(int row);

    filing::ImportReview m_review;
};

} // namespace ui
