#include "app/complaint/complaintreader.h"

#include "db/database.h"

#include <algorithm>
#include <unordered_map>

namespace complaint {

namespace {

constexpr auto selectComplaints =
    "SELECT id, number, received_at, recorded_at, actor, channel, kind, complainant, contact,"
    " user_ref, service, text, ticket, salt FROM complaint ";
constexpr auto selectEvents =
    "SELECT id, complaint_id, at, recorded_at, actor, kind, subject, note FROM complaint_event ";

Complaint readComplaint(const db::Statement &row)
{
    return {.id = row.id<ComplaintId>(0),
            .number = row.text(1),
            .receivedAt = row.integer(2),
            .recordedAt = row.integer(3),
            .actor = row.text(4),
            .channel = channelNamed(row.text(5)).value_or(Channel::Other),
            .kind = row.text(6),
            .complainant = row.text(7),
            .contact = row.text(8),
            .user = row.text(9),
            .service = row.text(10),
            .text = row.text(11),
            .ticket = row.text(12),
            .salt = row.blob(13)};
}

Event readEvent(const db::Statement &row)
{
    return {.id = row.integer(0),
            .complaint = row.id<ComplaintId>(1),
            .at = row.integer(2),
            .recordedAt = row.integer(3),
            .actor = row.text(4),
            .kind = eventKindNamed(row.text(5)).value_or(Event::Kind::Entry),
            .subject = row.text(6),
            .note = row.text(7)};
}

Result<ComplaintFile> oneFile(const db::Database &database, db::Statement &query, const QString &what)
{
    if (!query.next())
        return fail(Failure::Kind::NotFound, QStringLiteral("there is no complaint %1").arg(what));
    ComplaintFile file{readComplaint(query), {}};
    db::Statement events = database.prepare(QByteArray(selectEvents) + "WHERE complaint_id = ? ORDER BY id");
    events.with(file.complaint.id);
    while (events.next())
        file.events.push_back(readEvent(events));
    return file;
}

} // namespace

Result<std::vector<ComplaintFile>> complaintFiles(const db::Database &database)
{
    return attempt([&] {
        std::vector<ComplaintFile> files;
        std::unordered_map<qint64, size_t> places;
        db::Statement row = database.prepare(QByteArray(selectComplaints) + "ORDER BY received_at DESC, id DESC");
        while (row.next()) {
            files.push_back({readComplaint(row), {}});
            places.emplace(qint64(files.back().complaint.id), files.size() - 1);
        }
        db::Statement event = database.prepare(QByteArray(selectEvents) + "ORDER BY id");
        while (event.next()) {
            if (const auto place = places.find(event.integer(1)); place != places.end())
                files[place->second].events.push_back(readEvent(event));
        }
        return files;
    });
}

Result<ComplaintFile> complaintFile(const db::Database &database, ComplaintId id)
{
    return attempt([&] {
        db::Statement query = database.prepare(QByteArray(selectComplaints) + "WHERE id = ?");
        return oneFile(database, query.with(id), QString::number(qint64(id)));
    });
}

Result<ComplaintFile> complaintFile(const db::Database &database, const QString &number)
{
    return attempt([&] {
        db::Statement query = database.prepare(QByteArray(selectComplaints) + "WHERE number = ?");
        return oneFile(database, query.with(number), number);
    });
}

Result<std::vector<std::pair<ComplaintId, QString>>> complaintNumbers(const db::Database &database)
{
    return attempt([&] {
        std::vector<std::pair<ComplaintId, QString>> numbers;
        db::Statement row = database.prepare("SELECT id, number FROM complaint");
        while (row.next())
            numbers.emplace_back(row.id<ComplaintId>(0), row.text(1));
        return numbers;
    });
}

Result<std::vector<ComplaintId>> complaintsLinkedTo(const db::Database &database, const QString &reference)
{
    return attempt([&] {
        std::vector<ComplaintId> ids;
        db::Statement row = database.prepare(
            "SELECT complaint_id FROM complaint_event l WHERE kind = 'link' AND subject = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM complaint_event u WHERE u.complaint_id = l.complaint_id AND u.kind = 'unlink'"
            " AND u.subject = ?1 AND u.id > l.id) GROUP BY complaint_id ORDER BY complaint_id");
        row.with(reference);
        while (row.next())
            ids.push_back(row.id<ComplaintId>(0));
        return ids;
    });
}

Result<std::vector<ComplaintId>> complaintsAboutFlagged(const db::Database &database)
{
    return attempt([&] {
        std::vector<ComplaintId> ids;
        db::Statement row =
            database.prepare("SELECT DISTINCT l.complaint_id FROM complaint_event l JOIN flag f"
                             " ON f.generation_id = CAST(substr(l.subject, 3) AS INTEGER)"
                             " WHERE l.kind = 'link' AND substr(l.subject, 1, 2) = 'G-' ORDER BY l.complaint_id");
        while (row.next())
            ids.push_back(row.id<ComplaintId>(0));
        return ids;
    });
}

LinkedGeneration linkedGeneration(const db::Database &database, GenerationId generation)
{
    db::Statement row = database.prepare("SELECT f.risk FROM generation g LEFT JOIN flag f ON f.generation_id = g.id"
                                         " WHERE g.id = ?");
    if (!row.with(generation).next())
        return {};
    return {.isThere = true, .isFlagged = !row.isNull(0), .risk = row.text(0)};
}

} // namespace complaint
