#pragma once

#include "app/seal/dispatchstore.h"
#include "app/seal/packagestore.h"

#include <QAbstractTableModel>

namespace ui {

/// What was sealed, sent and confirmed, as one list: each package, under it what was sent of it, under that the
/// receipts; then what was sent by itself. The newest first.
class DispatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Detail, When, Who, Proof };
    enum class Kind { Package, Sending, Receipt };

    struct Row
    {
        Kind kind = Kind::Package;
        int depth = 0;
        seal::PackageRecord package = {};
        seal::DispatchRecord sending = {}; ///< of a receipt, what it is for
        seal::ReceiptRecord receipt = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const std::vector<seal::PackageRecord> &packages,
                    const std::vector<seal::DispatchRecord> &sendings);
    const Row *rowAt(int row) const; ///< nullptr: there is none
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addSending(const seal::DispatchRecord &sending, int depth);

    std::vector<Row> m_rows;
};

} // namespace ui
