#pragma once

#include "app/dossier/dossierjson.h"
#include "ui/dossier/dossierwords.h"

#include <QAbstractTableModel>

namespace ui {

/// What differs between two versions of a dossier, field by field.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, What, Before, After, ColumnCount };

    /// Borrows \a rules.
    explicit DifferenceModel(const dossier::Rulebook &rules, QObject *parent = nullptr);

    void show(const dossier::Dossier &before, const dossier::Dossier &after,
              const std::vector<dossier::Document> &documents);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const dossier::Difference &change, int column) const;
    QString shown(const dossier::Difference &change, const QJsonValue &value) const;

    const dossier::Rulebook &m_rules;
    std::vector<dossier::Difference> m_changes;
    std::vector<dossier::Document> m_documents;
};

} // namespace ui
