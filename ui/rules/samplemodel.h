#pragma once

#include "app/detect/draftcheck.h"

#include <QAbstractTableModel>

namespace ui {

/// The samples of a draft and what became of them, those that fail first.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Result, Rule, Expected, Sample, Found, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCheck(std::shared_ptr<const detect::DraftCheck> check);
    const detect::DraftSample &sample(int row) const { return m_check->samples[m_order.at(static_cast<size_t>(row))]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const detect::SampleResult &result, int column) const;
    QString foundText(const detect::SampleResult &result) const;

    std::shared_ptr<const detect::DraftCheck> m_check;
    std::vector<size_t> m_order; ///< by row: its place among the samples of the check
};

} // namespace ui
