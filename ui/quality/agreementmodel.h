#pragma once

#include "app/review/officeragreement.h"

#include <QAbstractTableModel>
#include <QHash>

namespace detect {
class Taxonomy;
}

namespace ui {

/// How far officers agree: on problem or none, on dispositions, on risk classes; each category against the rest; and
/// pair by pair, only where that is asked for.
class AgreementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Whole, Disposition, RiskClass, Pair };
    enum Column { What, Units, Agree, Coefficient, ColumnCount };

    explicit AgreementModel(const detect::Taxonomy &taxonomy, QObject *parent = nullptr); ///< borrows it

    void setAgreement(const review::OfficerAgreement &agreement);
    void setShowsPairs(bool shows);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Kind kind = Kind::Whole;
        int whole = 0;    ///< of the first kind: which
        QString category; ///< of the others
        qint64 units = 0;
        measure::Estimate percent;
        measure::AgreementOrWhyNot coefficient = std::unexpected(measure::NoAgreement::NothingToCompare);
        measure::AgreementOrWhyNot fleiss = std::unexpected(measure::NoAgreement::NothingToCompare);
    };

    void rebuild();
    void addWhole(int which, const review::CategoryAgreement &agreement);
    void addEach(Kind kind, const std::vector<review::CategoryAgreement> &each);
    void addPairs();
    QString title(const Row &row) const;
    QString display(const Row &row, int column) const;
    static QString tip(const Row &row);

    const detect::Taxonomy &m_taxonomy;
    review::OfficerAgreement m_agreement;
    bool m_showsPairs = false;
    std::vector<Row> m_rows;
};

} // namespace ui
