#include "ui/seal/dispatchmodel.h"

#include "app/seal/guides.h"
#include "ui/seal/sealwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Row = DispatchModel::Row;
using Kind = DispatchModel::Kind;

constexpr int shortBytes = 8;

QString whatText(const Row &row)
{
    const QString indent(2 * row.depth, QChar::Nbsp);
    switch (row.kind) {
    case Kind::Package: return indent + editionText(row.package.edition);
    case Kind::Sending:
        return indent
            + (row.sending.isWithdrawn ? DispatchModel::tr("Not sent after all")
                                       : DispatchModel::tr("Sent: %1").arg(channelText(row.sending.dispatch.channel)));
    case Kind::Receipt: return indent + DispatchModel::tr("Receipt");
    }
    return {};
}

QString detailText(const Row &row)
{
    switch (row.kind) {
    case Kind::Package:
        return row.package.stampedAt.empty()
            ? row.package.fileName
            : DispatchModel::tr("%1 · stamped %2")
                  .arg(row.package.fileName, shanghaiText(row.package.stampedAt.back()));
    case Kind::Sending:
        return row.sending.dispatch.package
            ? row.sending.dispatch.recipient
            : u"%1 · %2"_s.arg(row.sending.dispatch.recipient, row.sending.dispatch.fileName);
    case Kind::Receipt: {
        const seal::Receipt &receipt = row.receipt.receipt;
        return receipt.number.isEmpty() ? receipt.confirmedBy : u"%1 · %2"_s.arg(receipt.number, receipt.confirmedBy);
    }
    }
    return {};
}

Moment when(const Row &row)
{
    switch (row.kind) {
    case Kind::Package: return row.package.at;
    case Kind::Sending: return row.sending.dispatch.sentAt;
    case Kind::Receipt: return row.receipt.receipt.receivedAt;
    }
    return 0;
}

QString who(const Row &row)
{
    switch (row.kind) {
    case Kind::Package: return row.package.actor;
    case Kind::Sending: return row.sending.dispatch.sentBy;
    case Kind::Receipt: return row.receipt.actor;
    }
    return {};
}

/// The hash that ties the row to a file; empty: none was kept.
QByteArray proofOf(const Row &row)
{
    switch (row.kind) {
    case Kind::Package: return row.package.sha256;
    case Kind::Sending: return row.sending.dispatch.reportSha256;
    case Kind::Receipt: return row.receipt.receipt.documentSha256;
    }
    return {};
}

QString cell(const Row &row, int column)
{
    switch (column) {
    case DispatchModel::What: return whatText(row);
    case DispatchModel::Detail: return detailText(row);
    case DispatchModel::When: return shanghaiText(when(row));
    case DispatchModel::Who: return who(row);
    case DispatchModel::Proof: {
        const QByteArray proof = proofOf(row);
        return proof.isEmpty() ? QString() : seal::groupedFingerprint(proof, shortBytes) + u" …"_s;
    }
    default: return {};
    }
}

QIcon iconOf(const Row &row)
{
    switch (row.kind) {
    case Kind::Package: return icon(u"package-x-generic"_s);
    case Kind::Sending: return row.sending.isWithdrawn ? icon(u"dialog-cancel"_s) : icon(u"document-send"_s);
    case Kind::Receipt: return icon(u"dialog-ok"_s);
    }
    return {};
}

} // namespace

void DispatchModel::setRecords(const std::vector<seal::PackageRecord> &packages,
                               const std::vector<seal::DispatchRecord> &sendings)
{
    beginResetModel();
    m_rows.clear();
    for (const seal::PackageRecord &package : packages) {
        m_rows.push_back({.kind = Kind::Package, .depth = 0, .package = package});
        for (const seal::DispatchRecord &sending : sendings) {
            if (sending.dispatch.package == package.id)
                addSending(sending, 1);
        }
    }
    for (const seal::DispatchRecord &sending : sendings) {
        if (!sending.dispatch.package)
            addSending(sending, 0);
    }
    endResetModel();
}

void DispatchModel::addSending(const seal::DispatchRecord &sending, int depth)
{
    m_rows.push_back({.kind = Kind::Sending, .depth = depth, .sending = sending});
    for (const seal::ReceiptRecord &receipt : sending.receipts)
        m_rows.push_back({.kind = Kind::Receipt, .depth = depth + 1, .sending = sending, .receipt = receipt});
}

const DispatchModel::Row *DispatchModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows.at(static_cast<size_t>(row)) : nullptr;
}

void DispatchModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DispatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DispatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Proof + 1;
}

QVariant DispatchModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index.row());
    if (!index.isValid() || !row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(*row, index.column());
    case Qt::DecorationRole: return index.column() == What ? QVariant(iconOf(*row)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Proof && !proofOf(*row).isEmpty() ? seal::groupedFingerprint(proofOf(*row))
                                                                   : cell(*row, index.column());
    case MutedRole: return index.column() == Proof || row->sending.isWithdrawn;
    default: return {};
    }
}

QVariant DispatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Detail: return tr("Details");
    case When: return tr("When");
    case Who: return tr("By");
    case Proof: return tr("SHA-256");
    default: return {};
    }
}

} // namespace ui
