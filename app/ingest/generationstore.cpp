#include "app/ingest/generationstore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr auto recordColumns = "g.id, g.source_id, g.at, g.provider, g.service, g.model, g.request_id, g.session_id,"
                               " g.user_ref, g.age_band, g.finish, g.blocked, g.blocked_detail, g.notes,"
                               " g.trace_id, g.endpoint, g.prompt_tokens, g.output_tokens, g.extent";
constexpr int recordColumnCount = 19;

std::optional<qint64> optionalInteger(const db::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<qint64>(row.integer(column));
}

GenerationRecord readRecord(const db::Statement &row)
{
    return {
        .id = row.id<GenerationId>(0),
        .source = row.id<SourceId>(1),
        .at = optionalInteger(row, 2),
        .provider = row.text(3),
        .service = row.text(4),
        .model = row.text(5),
        .requestId = row.text(6),
        .sessionId = row.text(7),
        .user = row.text(8),
        .ageBand = row.text(9),
        .finish = row.text(10),
        .blocked = row.text(11),
        .blockedDetail = row.text(12),
        .notes = row.text(13),
        .traceId = row.text(14),
        .endpoint = row.text(15),
        .promptTokens = optionalInteger(row, 16),
        .outputTokens = optionalInteger(row, 17),
        .extent = static_cast<Extent>(row.integer(18)),
    };
}

std::unexpected<Failure> noSuch(GenerationId id)
{
    return fail(Failure::Kind::NotFound, u"there is no generation G-%1"_s.arg(qint64(id)));
}

} // namespace

RecordPlace readPlace(const db::Statement &row)
{
    return {.path = row.text(0),
            .member = row.text(1),
            .encoding = encodingNamed(row.text(2)).value_or(Encoding::Utf8),
            .offset = row.integer(3),
            .length = row.integer(4),
            .hash = row.blob(5),
            .source = row.id<SourceId>(6)};
}

GenerationStore::GenerationStore(const db::Database &database)
    : m_database(database)
{
}

Result<GenerationRecord> GenerationStore::find(GenerationId id) const
{
    return attempt([&]() -> Result<GenerationRecord> {
        db::Statement row =
            m_database.prepare(QByteArray("SELECT ") + recordColumns + " FROM generation g WHERE g.id = ?");
        row.bind(1, id);
        if (!row.next())
            return noSuch(id);
        return readRecord(row);
    });
}

Result<GenerationText> GenerationStore::text(GenerationId id) const
{
    return attempt([&]() -> Result<GenerationText> {
        db::Statement row =
            m_database.prepare("SELECT context, prompt, output FROM generation_text WHERE generation_id = ?");
        row.bind(1, id);
        if (!row.next())
            return fail(Failure::Kind::NotFound, u"no text is held of generation G-%1"_s.arg(qint64(id)));
        return GenerationText{std::string(row.utf8(0)), std::string(row.utf8(1)), std::string(row.utf8(2))};
    });
}

Result<RecordPlace> GenerationStore::place(GenerationId id) const
{
    return attempt([&]() -> Result<RecordPlace> {
        db::Statement row =
            m_database.prepare("SELECT s.path, s.member, s.encoding, g.byte_offset, g.byte_length, g.record_hash, s.id"
                               " FROM generation g JOIN source_file s ON s.id = g.source_id WHERE g.id = ?");
        row.bind(1, id);
        if (!row.next())
            return noSuch(id);
        return readPlace(row);
    });
}

Result<std::vector<GenerationRecord>> GenerationStore::sameTrace(GenerationId id) const
{
    const Result<GenerationRecord> self = find(id);
    if (!self)
        return failed(self);
    return attempt([&] {
        db::Statement row =
            m_database.prepare(QByteArray("SELECT ") + recordColumns
                               + " FROM generation g WHERE g.trace_id = ? AND g.trace_id <> '' AND g.id <> ?"
                                 " ORDER BY g.at IS NULL, g.at, g.id");
        row.with(self->traceId, id);
        std::vector<GenerationRecord> others;
        while (row.next())
            others.push_back(readRecord(row));
        return others;
    });
}

Result<std::vector<GenerationRecord>> GenerationStore::attempts(GenerationId id) const
{
    return attempt([&]() -> Result<std::vector<GenerationRecord>> {
        // Several answers of one record are no attempts; several bills of one page of a gateway's log are.
        db::Statement row = m_database.prepare(QByteArray(R"(
            WITH self AS (SELECT g.id, g.source_id, g.byte_offset, g.request_id, g.trace_id, t.prompt
                          FROM generation g LEFT JOIN generation_text t ON t.generation_id = g.id WHERE g.id = ?1)
            SELECT )") + recordColumns + R"( FROM generation g WHERE g.id IN (
                SELECT id FROM self
                UNION
                SELECT r.id FROM self s JOIN generation r ON r.request_id = s.request_id AND r.request_id <> ''
                LEFT JOIN generation_text t ON t.generation_id = r.id
                WHERE (r.extent = 3 OR r.source_id <> s.source_id OR r.byte_offset <> s.byte_offset)
                  AND (t.prompt IS NULL OR s.prompt IS NULL OR t.prompt = s.prompt)
                UNION
                SELECT r.id FROM self s JOIN generation r ON r.trace_id = s.trace_id AND r.trace_id <> ''
                JOIN generation_text t ON t.generation_id = r.id
                WHERE (r.source_id <> s.source_id OR r.byte_offset <> s.byte_offset)
                  AND s.prompt <> '' AND t.prompt = s.prompt)
            ORDER BY g.at IS NULL, g.at, g.id LIMIT 200)");
        row.bind(1, id);
        std::vector<GenerationRecord> attempts;
        while (row.next())
            attempts.push_back(readRecord(row));
        if (attempts.empty())
            return noSuch(id);
        return attempts;
    });
}

Result<qint64> GenerationStore::traceSize(GenerationId id) const
{
    return attempt([&] {
        db::Statement row =
            m_database.prepare("SELECT count(*) FROM generation g WHERE g.trace_id <> ''"
                               " AND g.trace_id = (SELECT s.trace_id FROM generation s WHERE s.id = ?)");
        row.bind(1, id);
        row.next();
        return row.integer(0);
    });
}

Result<std::vector<SearchResult>> GenerationStore::results(std::span<const GenerationId> ids,
                                                           const search::Query &query) const
{
    return attempt([&] {
        db::Statement row =
            m_database.prepare("SELECT " + QByteArray(recordColumns)
                               + ", t.prompt, t.output FROM generation g"
                                 " LEFT JOIN generation_text t ON t.generation_id = g.id WHERE g.id = ?");
        std::vector<SearchResult> results;
        for (const GenerationId id : ids) {
            row.with(id);
            if (row.next())
                results.push_back(
                    {readRecord(row),
                     search::snippetOf(row.utf8(recordColumnCount), row.utf8(recordColumnCount + 1), query)});
        }
        return results;
    });
}

Result<std::vector<DayCount>> GenerationStore::perDay(const GenerationFilter &filter) const
{
    return attempt([&] {
        // Days of UTC+8, which has no daylight saving. All first, from the index of times alone; then
        // the flagged ones, of which there are few.
        const auto grouped = [&](const char *columns, const char *from) {
            return "SELECT (g.at + 28800000) / 86400000 AS day, count(*)" + QByteArray(columns) + from
                + " WHERE g.at IS NOT NULL" + filter.conditions() + " GROUP BY day" + (*columns ? ", class" : "");
        };
        constexpr auto flagged = " FROM flag f JOIN generation g ON g.id = f.generation_id";
        std::map<qint64, DayCount> days;
        int parameter = 0;
        db::Statement all = m_database.prepare(grouped("", filter.wantsFlag() ? flagged : " FROM generation g"));
        filter.bind(all, parameter);
        while (all.next())
            days[all.integer(0)].unflagged = all.integer(1);

        parameter = 0;
        db::Statement flags = m_database.prepare(grouped(", substr(f.risk, 1, 3) AS class", flagged));
        filter.bind(flags, parameter);
        while (flags.next()) {
            DayCount &day = days[flags.integer(0)];
            day.flagged[flags.text(2)] = flags.integer(1);
            day.unflagged -= flags.integer(1);
        }
        std::vector<DayCount> counts;
        for (auto &[number, count] : days) {
            count.day = QDate(1970, 1, 1).addDays(number);
            counts.push_back(std::move(count));
        }
        return counts;
    });
}

} // namespace ingest
