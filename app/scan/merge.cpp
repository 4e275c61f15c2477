#include "app/scan/merge.h"

#include "app/base/hash.h"
#include "app/detect/findingstore.h"
#include "app/detect/packloader.h"
#include "app/detect/reason.h"
#include "app/ingest/batch.h"
#include "app/ingest/records/recordparser.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace scan {

namespace {

/// A version of a pack as the workspace keeps it.
struct KnownPack
{
    detect::RulePackId id{};
    detect::RulePack pack;

    const detect::Rule *find(std::string_view rule) const
    {
        const auto found = std::ranges::find_if(pack.rules, [&](const detect::Rule &each) {
            return each.id == QUtf8StringView(rule.data(), qsizetype(rule.size()));
        });
        return found == pack.rules.end() ? nullptr : &*found;
    }
};

/// The packs of a workspace by their SHA-256, read when they are asked for.
class KnownPacks
{
public:
    KnownPacks(const db::Database &database, const detect::Taxonomy &taxonomy)
        : m_taxonomy(taxonomy)
        , m_find(database.prepare("SELECT id, pack, source, state FROM rule_pack WHERE sha256 = ?"))
    {
    }

    const KnownPack *find(const QByteArray &sha256)
    {
        const auto [entry, isNew] = m_packs.try_emplace(sha256);
        if (isNew)
            entry->second = read(sha256);
        return entry->second ? &*entry->second : nullptr;
    }

private:
    std::optional<KnownPack> read(const QByteArray &sha256)
    {
        m_find.with(sha256);
        if (!m_find.next())
            return {};
        const auto id = m_find.id<detect::RulePackId>(0);
        auto pack = detect::readRulePack(m_find.blob(2), m_find.text(1), m_taxonomy, detect::Samples::Trust);
        const bool inShadow = detect::PackState(m_find.integer(3)) == detect::PackState::Shadow;
        m_find.reset();
        if (!pack)
            return {};
        pack->inShadow = inShadow;
        return KnownPack{id, std::move(*pack)};
    }

    const detect::Taxonomy &m_taxonomy;
    db::Statement m_find;
    std::map<QByteArray, std::optional<KnownPack>> m_packs;
};

/// The bytes that a text of hexadecimal digits stands for; empty for any other.
QByteArray hexOf(const ingest::Json &value)
{
    const std::string_view text = value.string();
    const QByteArray bytes = QByteArray::fromHex(QByteArray(text.data(), qsizetype(text.size())));
    return std::ssize(text) == 2 * bytes.size() ? bytes : QByteArray();
}

/// A line as it is written, checked against the packs that are known here.
struct StagedFinding
{
    QByteArray record;
    qint64 ordinal = 0;
    detect::Part part = detect::Part::Prompt;
    qint64 begin = 0;
    qint64 end = 0;
    const detect::Rule *rule = nullptr;
    const KnownPack *pack = nullptr;
    double score = 1;
    std::string why; ///< a detect::Reason; may be empty

    bool isInShadow() const { return rule->inShadow || pack->pack.inShadow; }
};

/// Why not: a word of PassedLine.
std::expected<StagedFinding, QString> stagedFinding(const ingest::Json &line, const ingest::Json &finding,
                                                    KnownPacks &packs)
{
    const KnownPack *pack = packs.find(hexOf(finding["pack_sha256"]));
    if (!pack)
        return std::unexpected(u"pack"_s);
    const detect::Rule *rule = pack->find(finding["rule"].string());
    if (!rule)
        return std::unexpected(u"rule"_s);
    StagedFinding staged{.record = hexOf(line["record"]),
                         .ordinal = line["ordinal"].integer().value_or(-1),
                         .part = finding["part"].string() == "output" ? detect::Part::Output : detect::Part::Prompt,
                         .begin = finding["begin"].integer().value_or(-1),
                         .end = finding["end"].integer().value_or(-1),
                         .rule = rule,
                         .pack = pack,
                         .score = finding["score"].number().value_or(-1)};
    if (const ingest::Json why = finding["why"]) {
        const auto reason = detect::Reason::fromJson(why.compact());
        if (!reason)
            return std::unexpected(u"line"_s);
        staged.why = reason->toJson();
    }
    if (staged.record.size() != ingest::recordHashSize || staged.ordinal < 0)
        return std::unexpected(u"line"_s);
    if (staged.begin < 0 || staged.end <= staged.begin || staged.score < 0 || staged.score > 1)
        return std::unexpected(u"span"_s);
    return staged;
}

/// The lines of one file in a table of their own, until the generations are found that they are of.
class Staging
{
public:
    explicit Staging(db::Database &database)
        : m_database(database)
        , m_insert(begin(database))
    {
    }
    Q_DISABLE_COPY_MOVE(Staging)

    /// Reads the file into the table; counts lines, and those that say nothing here.
    Result<void> read(const QString &path, KnownPacks &packs, MergeReport &report)
    {
        Result<std::unique_ptr<ingest::ByteSource>> source = ingest::ByteSource::open(path);
        if (!source)
            return failed(source);
        const Result<std::unique_ptr<ingest::RecordReader>> reader = ingest::openRecords(std::move(*source));
        if (!reader)
            return failed(reader);
        ingest::RecordParser parser;
        ingest::Record record;
        for (;;) {
            const Result<bool> more = (*reader)->next(record);
            if (!more)
                return failed(more);
            if (!*more)
                return {};
            ++report.lines;
            const auto json = parser.parse(record);
            json ? add(*json, record.line, packs, report) : report.passed.push_back({record.line, u"line"_s});
        }
    }

    /// Adds what is staged to the generations it is of, and takes the tables away; a rollback does that as well.
    void settle(MergeReport &report)
    {
        m_database.execute(R"(
            INSERT INTO temp.meant
            SELECT s.rowid, s.line, g.id, s.span_end <= length(CAST(CASE s.part WHEN 0 THEN t.prompt ELSE t.output END AS BLOB))
            FROM generation g CROSS JOIN temp.staged s ON s.record_hash = g.record_hash AND s.ordinal = g.ordinal
            JOIN generation_text t ON t.generation_id = g.id)");
        passOver("SELECT line FROM temp.staged WHERE rowid NOT IN (SELECT staged_id FROM temp.meant)", u"record"_s,
                 report);
        passOver("SELECT line FROM temp.meant WHERE is_within IS NOT 1", u"span"_s, report);
        const qint64 staged = count("SELECT count(*) FROM temp.meant WHERE is_within = 1");
        report.added = addFindings() + addShadowFindings();
        report.known = staged - report.added;
        auto generations = m_database.prepare("SELECT DISTINCT generation_id FROM temp.meant WHERE is_within = 1");
        while (generations.next())
            detect::flagAgain(m_database, generations.id<GenerationId>(0));
        generations.reset();
        m_insert.reset();
        m_database.execute("DROP TABLE temp.staged; DROP TABLE temp.meant");
    }

private:
    /// What is new of the findings that count. Returns how many.
    qint64 addFindings() const
    {
        m_database.execute(R"(
            INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score,
                                 why)
            SELECT m.generation_id, s.part, s.span_begin, s.span_end, s.rule_id, s.pack_id, s.risk, s.severity, s.score,
                   s.why
            FROM temp.meant m JOIN temp.staged s ON s.rowid = m.staged_id
            WHERE m.is_within = 1 AND s.in_shadow = 0 AND NOT EXISTS (
                SELECT 1 FROM finding f WHERE f.generation_id = m.generation_id AND f.part = s.part
                    AND f.span_begin = s.span_begin AND f.span_end = s.span_end AND f.rule_id = s.rule_id
                    AND f.pack_id = s.pack_id)
            ORDER BY m.generation_id, m.staged_id)");
        return m_database.changes();
    }

    /// The same of those of rules in shadow.
    qint64 addShadowFindings() const
    {
        m_database.execute(R"(
            INSERT INTO shadow_finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,
                                        score, why, is_rules_own)
            SELECT m.generation_id, s.part, s.span_begin, s.span_end, s.rule_id, s.pack_id, s.risk, s.severity, s.score,
                   s.why, s.is_rules_own
            FROM temp.meant m JOIN temp.staged s ON s.rowid = m.staged_id
            WHERE m.is_within = 1 AND s.in_shadow = 1 AND NOT EXISTS (
                SELECT 1 FROM shadow_finding f WHERE f.generation_id = m.generation_id AND f.part = s.part
                    AND f.span_begin = s.span_begin AND f.span_end = s.span_end AND f.rule_id = s.rule_id
                    AND f.pack_id = s.pack_id)
            ORDER BY m.generation_id, m.staged_id)");
        return m_database.changes();
    }

    static db::Statement begin(db::Database &database)
    {
        database.execute(R"(
            CREATE TEMP TABLE staged (line INTEGER, record_hash BLOB, ordinal INTEGER, part INTEGER,
                span_begin INTEGER, span_end INTEGER, rule_id TEXT, pack_id INTEGER, risk TEXT, severity INTEGER,
                score REAL, why TEXT, in_shadow INTEGER, is_rules_own INTEGER);
            CREATE INDEX temp.staged_record ON staged (record_hash, ordinal);
            CREATE TEMP TABLE meant (staged_id INTEGER, line INTEGER, generation_id INTEGER, is_within INTEGER))");
        return database.prepare("INSERT INTO temp.staged VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void add(const ingest::Json &line, qint64 number, KnownPacks &packs, MergeReport &report)
    {
        if (line["quarantined"])
            return; // the import of the log says so itself
        if (!line["record"] || !line["findings"].isArray()) {
            report.passed.push_back({number, u"line"_s});
            return;
        }
        for (const ingest::Json &finding : line["findings"].items()) {
            const auto staged = stagedFinding(line, finding, packs);
            if (staged)
                m_insert.run(number, staged->record, staged->ordinal, staged->part, staged->begin, staged->end,
                             staged->rule->id, staged->pack->id, staged->rule->risk, staged->rule->severity,
                             staged->score, staged->why.empty() ? std::nullopt : std::optional(staged->why),
                             staged->isInShadow(), staged->rule->inShadow);
            else
                report.passed.push_back({number, staged.error()});
        }
    }

    void passOver(const char *lines, const QString &why, MergeReport &report) const
    {
        auto query = m_database.prepare(lines);
        while (query.next())
            report.passed.push_back({query.integer(0), why});
    }

    qint64 count(const char *sql) const
    {
        auto query = m_database.prepare(sql);
        query.next();
        return query.integer(0);
    }

    db::Database &m_database;
    db::Statement m_insert;
};

} // namespace

Result<MergeReport> mergeFindings(db::Database &database, journal::Journal &journal, const QString &path)
{
    const Result<QByteArray> sha256 = Sha256::ofFile(path);
    if (!sha256)
        return failed(sha256);
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    return attempt([&]() -> Result<MergeReport> {
        db::Transaction transaction(database);
        MergeReport report;
        {
            Staging staging(database);
            KnownPacks packs(database, *taxonomy);
            if (const Result<void> read = staging.read(path, packs, report); !read)
                return failed(read);
            staging.settle(report);
        }
        std::ranges::sort(report.passed, {}, &PassedLine::line);
        journal.append(u"scan.merged"_s, u"scan"_s,
                       {{u"file"_s, path},
                        {u"sha256"_s, QString::fromLatin1(sha256->toHex())},
                        {u"lines"_s, report.lines},
                        {u"findings"_s, report.added},
                        {u"passed"_s, static_cast<qint64>(report.passed.size())}});
        transaction.commit();
        return report;
    });
}

} // namespace scan
