#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/seal/channels.h"
#include "app/seal/ids.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace seal {

/// That something was sent. The program sends nothing: an officer says that they did.
struct Dispatch
{
    std::optional<IncidentId> incident;
    QString subject = {};            ///< without a case, what it was about; with one it is the case's number
    std::optional<PackageId> package; ///< what was sent: a package,
    QByteArray reportSha256 = {};    ///< or a file by its hash, 32 bytes
    QString fileName = {};
    Moment sentAt = 0;
    Channel channel = Channel::Paper;
    QString recipient = {};
    QString sentBy = {}; ///< an alias; empty: the journal's actor
    QString note = {};

    bool operator==(const Dispatch &) const = default;
};

/// What the recipient gave in return.
struct Receipt
{
    QString number = {}; ///< theirs; empty: none was given
    Moment receivedAt = 0;
    QString confirmedBy = {};
    QString documentName = {};       ///< of a scanned receipt; empty: none
    QByteArray documentSha256 = {};
    QString note = {};

    bool operator==(const Receipt &) const = default;
};

struct ReceiptRecord
{
    ReceiptId id{};
    Moment at = 0;
    QString actor;
    Receipt receipt;
};

/// A dispatch as it counts now, with the receipts that count for it.
struct DispatchRecord
{
    DispatchId id{};
    DispatchId first{}; ///< what it corrects in the end; its own id if nothing
    Moment at = 0;      ///< when it was recorded
    QString actor;
    bool isWithdrawn = false;
    qint64 corrections = 0;
    Dispatch dispatch;
    std::vector<ReceiptRecord> receipts;
};

/// "D-3": how a dispatch is named.
QString reference(DispatchId id);

} // namespace seal
