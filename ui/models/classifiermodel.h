#pragma once

#include "ui/models/modelsnapshot.h"

#include <QAbstractTableModel>

namespace ui {

/// The classifiers that the workspace knows, those that count first.
class ClassifierModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Judged, Added, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const ModelsSnapshot &snapshot);
    const KnownClassifier &classifier(int row) const { return m_classifiers.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString stateText(const estimates::RegisteredClassifier &classifier);

private:
    QString display(const KnownClassifier &known, int column) const;

    std::vector<KnownClassifier> m_classifiers;
    qint64 m_generations = 0;
};

} // namespace ui
