#include "app/seal/dispatchstore.h"
#include "db/database.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

DispatchRecord recordOf(const db::Statement &row)
{
    DispatchRecord record{.id = row.id<DispatchId>(0),
                          .first = row.id<DispatchId>(0),
                          .at = row.integer(1),
                          .actor = row.text(2),
                          .isWithdrawn = row.integer(13) != 0,
                          .dispatch = {.incident = {},
                                       .subject = row.text(4),
                                       .package = {},
                                       .reportSha256 = row.blob(6),
                                       .fileName = row.text(7),
                                       .sentAt = row.integer(8),
                                       .channel = channelNamed(row.text(9)).value_or(Channel::Other),
                                       .recipient = row.text(10),
                                       .sentBy = row.text(11),
                                       .note = row.text(12)},
                          .receipts = {}};
    if (!row.isNull(3))
        record.dispatch.incident = row.id<IncidentId>(3);
    if (!row.isNull(5))
        record.dispatch.package = row.id<PackageId>(5);
    return record;
}

/// A correction takes the place of what it corrects, and keeps its receipts.
void fold(std::map<DispatchId, DispatchRecord> &standing, DispatchRecord record, std::optional<DispatchId> corrects)
{
    if (corrects) {
        auto before = standing.extract(*corrects);
        if (before) {
            record.first = before.mapped().first;
            record.corrections = before.mapped().corrections + 1;
            record.receipts = std::move(before.mapped().receipts);
        }
    }
    standing.insert_or_assign(record.id, std::move(record));
}

std::vector<ReceiptRecord> receiptsOf(const db::Database &database, const DispatchRecord &record)
{
    // Those of every row that led to this one.
    auto row = database.prepare(
        "WITH RECURSIVE line (id) AS (SELECT ?1 UNION SELECT d.corrects FROM dispatch d JOIN line USING (id)"
        " WHERE d.corrects IS NOT NULL)"
        " SELECT r.id, r.at, r.actor, r.number, r.received_at, r.confirmed_by, r.document_name, r.document_sha256, "
        "r.note"
        " FROM dispatch_receipt r JOIN line ON r.dispatch_id = line.id"
        " WHERE NOT EXISTS (SELECT 1 FROM dispatch_receipt c WHERE c.corrects = r.id) ORDER BY r.id");
    row.with(record.id);
    std::vector<ReceiptRecord> receipts;
    while (row.next())
        receipts.push_back({.id = row.id<ReceiptId>(0),
                            .at = row.integer(1),
                            .actor = row.text(2),
                            .receipt = {.number = row.text(3),
                                        .receivedAt = row.integer(4),
                                        .confirmedBy = row.text(5),
                                        .documentName = row.text(6),
                                        .documentSha256 = row.blob(7),
                                        .note = row.text(8)}});
    return receipts;
}

} // namespace

Result<std::vector<DispatchRecord>> dispatches(const db::Database &database, std::optional<IncidentId> incident)
{
    return attempt([&] {
        auto row = database.prepare("SELECT id, at, actor, incident_id, subject, package_id, report_sha256, file_name,"
                                    " sent_at, channel, recipient, sent_by, note, is_withdrawn, corrects FROM dispatch"
                                    " WHERE ?1 IS NULL OR incident_id = ?1 ORDER BY id");
        row.with(incident);
        std::map<DispatchId, DispatchRecord> standing;
        while (row.next())
            fold(standing, recordOf(row), row.isNull(14) ? std::nullopt : std::optional(row.id<DispatchId>(14)));
        std::vector<DispatchRecord> records;
        for (auto &[id, record] : standing) {
            record.receipts = receiptsOf(database, record);
            records.push_back(std::move(record));
        }
        std::ranges::sort(records, std::ranges::greater(), &DispatchRecord::first);
        return records;
    });
}

Result<DispatchRecord> findDispatch(const db::Database &database, DispatchId id)
{
    const auto known = attempt([&] {
        auto row = database.prepare(
            "WITH RECURSIVE line (id) AS (SELECT id FROM dispatch WHERE id = ?1 UNION"
            " SELECT d.id FROM dispatch d JOIN line ON d.corrects = line.id) SELECT max(id) FROM line");
        return row.with(id).next() ? row.integer(0) : 0; // no row: NULL, which reads as 0
    });
    if (!known)
        return failed(known);
    return dispatches(database).and_then([&](const std::vector<DispatchRecord> &all) -> Result<DispatchRecord> {
        const auto found =
            std::ranges::find(all, static_cast<DispatchId>(*known), [](const DispatchRecord &one) { return one.id; });
        if (found == all.end())
            return fail(Failure::Kind::NotFound, u"no such dispatch is recorded"_s, reference(id));
        return *found;
    });
}

} // namespace seal
