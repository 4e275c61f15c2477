#pragma once

#include "app/base/bilingual.h"
#include "app/estimates/curves.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

/// The categories of a classifier: from where on each counts, and what that comes to here.
class ThresholdModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Category, Threshold, Flagged, New, Precision, Recall, ColumnCount };

    explicit ThresholdModel(QObject *parent = nullptr);

    void setClassifier(const estimates::RegisteredClassifier &classifier);
    void setCurves(const estimates::Curves &curves); ///< of that classifier
    void clear();
    void retranslate();

    const estimates::RatedCategory &category(int row) const { return m_categories.at(static_cast<size_t>(row)); }
    const estimates::CategoryCurves *curves(int row) const; ///< null: not counted yet
    QString title(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(int row, int column) const;

    QHash<QString, Bilingual> m_titles;
    std::vector<estimates::RatedCategory> m_categories;
    estimates::Curves m_curves;
};

/// "0.62", or that it never counts.
QString thresholdText(double threshold);

/// "0.85 (0.71–0.93)", or a dash where there is nothing to take a share of.
QString shareText(const measure::Estimate &share);

} // namespace ui
