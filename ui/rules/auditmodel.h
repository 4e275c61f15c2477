#pragma once

#include "app/detect/libraryaudit.h"

#include <QAbstractTableModel>

namespace ui {

/// The keyword library, risk by risk, against what the standard asks for: those that lack terms first.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Risk, Name, Terms, Least, Missing, ColumnCount };

    /// Borrows \a taxonomy, which must outlive it.
    explicit AuditModel(const detect::Taxonomy &taxonomy, QObject *parent = nullptr);

    void setRisks(const std::vector<detect::LibraryAudit::OfRisk> &risks);
    QString asText() const; ///< a line a risk, tab separated, with its header

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const detect::LibraryAudit::OfRisk &risk, int column) const;

    const detect::Taxonomy &m_taxonomy;
    std::vector<detect::LibraryAudit::OfRisk> m_risks;
};

} // namespace ui
