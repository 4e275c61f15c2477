#include "app/detect/relatedstore.h"

#include "app/detect/reason.h"
#include "db/database.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace detect {

namespace {

RelatedGeneration readRelated(const db::Statement &row)
{
    return {.generation = row.id<GenerationId>(0),
            .at = row.isNull(1) ? std::nullopt : std::optional<Moment>(row.integer(1)),
            .risk = row.text(2),
            .severity = static_cast<int>(row.integer(3))};
}

/// The terms that \a why names, or nothing where it names none.
QStringList termsOf(std::string_view why)
{
    const auto reason = Reason::fromJson(why);
    return reason ? QStringList(reason->terms.begin(), reason->terms.end()) : QStringList();
}

/// What stands at a place of a stored text.
class PlaceReader
{
public:
    explicit PlaceReader(const db::Database &database)
        : m_row(database.prepare("SELECT substr(CAST(CASE ?2 WHEN 0 THEN prompt ELSE output END AS BLOB), ?3 + 1, ?4)"
                                 " FROM generation_text WHERE generation_id = ?1"))
    {
    }

    std::string read(GenerationId generation, qint64 part, qint64 begin, qint64 end)
    {
        m_row.with(generation, part, begin, end - begin);
        std::string text = m_row.next() ? m_row.blob(0).toStdString() : std::string();
        m_row.reset();
        return text;
    }

private:
    db::Statement m_row;
};

/// What a finding matched: columns generation_id, why, part, span_begin, span_end.
std::string matchedBy(const db::Statement &row, PlaceReader &places)
{
    const QStringList terms = termsOf(row.utf8(1));
    return terms.isEmpty() ? places.read(row.id<GenerationId>(0), row.integer(2), row.integer(3), row.integer(4))
                           : terms.join(u'\n').toStdString();
}

/// Takes a related generation as the store has it; false: it has no flag.
bool add(db::Statement &flagged, GenerationId generation, Related &related)
{
    flagged.with(generation);
    const bool isFlagged = flagged.next();
    if (isFlagged) {
        ++related.count;
        if (std::cmp_less(related.newest.size(), Related::listed))
            related.newest.push_back(readRelated(flagged));
    }
    flagged.reset();
    return isFlagged;
}

} // namespace

RelatedStore::RelatedStore(const db::Database &database)
    : m_database(database)
{
}

Result<QString> RelatedStore::userOf(GenerationId generation) const
{
    return attempt([&] {
        db::Statement row = m_database.prepare("SELECT user_ref FROM generation WHERE id = ?");
        row.bind(1, generation);
        return row.next() ? row.text(0) : QString();
    });
}

Result<Related> RelatedStore::ofUser(const QString &user, GenerationId generation) const
{
    return attempt([&] {
        Related related;
        if (user.isEmpty())
            return related;
        // CROSS: by the user's generations, the newest first, and never by all flags.
        db::Statement row = m_database.prepare(
            "SELECT g.id, g.at, f.risk, f.severity FROM generation g CROSS JOIN flag f ON f.generation_id = g.id"
            " WHERE g.user_ref = ?1 AND g.id <> ?2 ORDER BY g.id DESC LIMIT ?3");
        row.with(user, generation, Related::counted + 1);
        while (row.next()) {
            if (std::cmp_less(related.newest.size(), Related::listed))
                related.newest.push_back(readRelated(row));
            ++related.count;
        }
        related.isExact = related.count <= Related::counted;
        related.count = std::min<qint64>(related.count, Related::counted);
        return related;
    });
}

Result<std::optional<Pattern>> RelatedStore::patternOf(GenerationId generation) const
{
    return attempt([&]() -> std::optional<Pattern> {
        db::Statement row = m_database.prepare(
            "SELECT p.pack, f.rule_id, f.risk, f.why, f.part, f.span_begin, f.span_end FROM finding f"
            " JOIN rule_pack p ON p.id = f.pack_id WHERE f.generation_id = ? ORDER BY f.severity DESC, f.score DESC, "
            "f.id"
            " LIMIT 1");
        row.bind(1, generation);
        if (!row.next())
            return std::nullopt;
        Pattern pattern{.pack = row.text(0), .rule = row.text(1), .risk = row.text(2), .matched = {}, .word = {}};
        const QStringList terms = termsOf(row.utf8(3));
        pattern.matched = terms.isEmpty()
            ? PlaceReader(m_database).read(generation, row.integer(4), row.integer(5), row.integer(6))
            : terms.join(u'\n').toStdString();
        if (pattern.risk != "A.4.f"_L1)
            pattern.word = terms.isEmpty() ? QString::fromStdString(pattern.matched) : terms.first();
        return pattern;
    });
}

Result<Related> RelatedStore::ofPattern(const Pattern &pattern, GenerationId generation) const
{
    return attempt([&] {
        Related related;
        PlaceReader places(m_database);
        db::Statement flagged = m_database.prepare(
            "SELECT g.id, g.at, f.risk, f.severity FROM flag f JOIN generation g ON g.id = f.generation_id"
            " WHERE f.generation_id = ?");
        // One version of the pack after the other: together they would have to be sorted.
        db::Statement versions = m_database.prepare("SELECT id FROM rule_pack WHERE pack = ? ORDER BY id DESC");
        db::Statement row =
            m_database.prepare("SELECT generation_id, why, part, span_begin, span_end FROM finding"
                               " WHERE pack_id = ?1 AND rule_id = ?2 ORDER BY generation_id DESC LIMIT ?3");
        qint64 left = Related::looked;
        versions.with(pattern.pack);
        while (left > 0 && versions.next()) {
            GenerationId last{};
            row.with(versions.integer(0), pattern.rule, left);
            for (; row.next(); --left) {
                const auto id = row.id<GenerationId>(0);
                if (id == generation || id == last)
                    continue;
                if (matchedBy(row, places) == pattern.matched && add(flagged, id, related))
                    last = id;
            }
        }
        related.isExact = left > 0;
        return related;
    });
}

} // namespace detect
