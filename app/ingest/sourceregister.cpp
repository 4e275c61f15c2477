#include "app/ingest/sourceregister.h"

#include "app/ingest/rereading.h"
#include "app/ingest/sources/logaddress.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/error.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

SourceTotals readTotals(const db::Statement &row, int column)
{
    return {
        .rows = row.integer(column),
        .generations = row.integer(column + 1) - row.integer(column + 6) - row.integer(column + 7),
        .quarantined = row.integer(column + 2),
        .findings = row.integer(column + 3),
        .repeatedIds = row.integer(column + 4),
        .emptyTexts = row.integer(column + 5),
        .duplicates = row.integer(column + 6),
        .joined = row.integer(column + 7),
        .withoutCall = row.integer(column + 8),
    };
}

/// Never null: to the store, null would be another thing than empty.
QString memberOf(const SourceFile &file)
{
    return file.member.isEmpty() ? u""_s : file.member;
}

constexpr QByteArrayView totalColumns =
    "rows, generations, quarantined, findings, repeated_ids, empty_texts, duplicates, joined, without_call";

std::optional<Opening> known(const db::Database &database, const SourceFile &file)
{
    db::Statement row = database.prepare(
        "SELECT id, state, checkpoint_offset, checkpoint_line, format, mapping, encoding, " + totalColumns.toByteArray()
        + " FROM source_file WHERE sha256 = ? AND member = ? ORDER BY reading DESC LIMIT 1");
    row.with(file.sha256, memberOf(file));
    if (!row.next())
        return {};
    Opening opening{
        .source = row.id<SourceId>(0),
        .state = row.utf8(1) == "complete" ? Opening::State::Complete : Opening::State::Resumed,
        .from = {row.integer(2), row.integer(3)},
        .format = row.text(4),
        .encoding = encodingNamed(row.text(6)).value_or(Encoding::Utf8),
        .totals = readTotals(row, 7),
    };
    if (!row.isNull(5))
        opening.mapping = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    return opening;
}

/// Whether \a file, which is to be read again, is the rest of what \a opening began.
bool goesOn(const Opening &opening, const SourceFile &file)
{
    return opening.state == Opening::State::Resumed && opening.format == file.format
        && opening.encoding == file.encoding && opening.mapping == file.mapping;
}

QString objectName(SourceId source)
{
    return u"source/%1"_s.arg(qint64(source));
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject describe(const SourceTotals &totals)
{
    return {
        {u"rows"_s, totals.rows},
        {u"generations"_s, totals.generations},
        {u"quarantined"_s, totals.quarantined},
        {u"findings"_s, totals.findings},
        {u"repeated_ids"_s, totals.repeatedIds},
        {u"empty_texts"_s, totals.emptyTexts},
        {u"duplicates"_s, totals.duplicates},
        {u"joined"_s, totals.joined},
        {u"without_call"_s, totals.withoutCall},
    };
}

} // namespace

SourceRegister::SourceRegister(db::Database &database, journal::Journal &journal, Rereading &rereading)
    : m_database(database)
    , m_journal(journal)
    , m_rereading(rereading)
{
}

Opening SourceRegister::begin(const SourceFile &file)
{
    std::optional<Opening> opening = known(m_database, file);
    if (!opening && file.format.isEmpty())
        throw db::Error(0, "a new file comes without its format");
    if (!opening)
        opening = add(file);
    else if (file.isAgain && !file.format.isEmpty() && !goesOn(*opening, file))
        opening = addAgain(file, opening->source);
    else
        reopen(*opening, file);
    return *opening;
}

/// The file may lie elsewhere by now, unless it came through a pipe. Of one that is complete nothing but that can
/// change.
void SourceRegister::reopen(const Opening &opening, const SourceFile &file)
{
    m_database.run("UPDATE source_file SET path = ?2 WHERE id = ?1 AND path <> ?2 AND ?2 <> ?3", opening.source,
                   file.path, QString(standardInput));
    const bool isComplete = opening.state == Opening::State::Complete;
    if (isComplete && m_database.changes() == 0)
        return;
    QJsonObject body = isComplete ? QJsonObject() : describe(opening.totals);
    body.insert(u"offset"_s, opening.from.offset);
    body.insert(u"sha256"_s, hex(file.sha256));
    m_journal.append(isComplete ? u"import.relocated"_s : u"import.resumed"_s, objectName(opening.source), body);
}

Opening SourceRegister::add(const SourceFile &file)
{
    const QString mapping =
        file.mapping ? QString::fromUtf8(QJsonDocument(*file.mapping).toJson(QJsonDocument::Compact)) : QString();
    m_database.run("INSERT INTO source_file (path, member, sha256, bytes, compression, encoding, format, mapping,"
                   " mapping_pack, imported_at, reading) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                   " (SELECT coalesce(max(reading), 0) + 1 FROM source_file WHERE sha256 = ?3 AND member = ?2))",
                   file.path, memberOf(file), file.sha256, file.bytes,
                   std::string_view(compressionName(file.compression)), std::string_view(encodingName(file.encoding)),
                   file.format, mapping, file.pack, m_journal.now());
    const auto source = static_cast<SourceId>(m_database.lastInsertId());
    QJsonObject body{{u"sha256"_s, hex(file.sha256)}, {u"bytes"_s, file.bytes}, {u"format"_s, file.format}};
    if (!file.member.isEmpty())
        body.insert(u"member"_s, file.member);
    if (file.encoding != Encoding::Utf8)
        body.insert(u"encoding"_s, QLatin1StringView(encodingName(file.encoding)));
    m_journal.append(u"import.started"_s, objectName(source), body);
    return {.source = source, .format = file.format, .encoding = file.encoding, .mapping = file.mapping};
}

Opening SourceRegister::addAgain(const SourceFile &file, SourceId earlier)
{
    Opening opening = add(file);
    opening.replaced = m_rereading.replace(earlier, opening.source, m_journal.now());
    m_journal.append(u"import.replaced"_s, objectName(earlier),
                     {{u"by"_s, qint64(opening.source)},
                      {u"sha256"_s, hex(file.sha256)},
                      {u"withdrawn"_s, opening.replaced->withdrawn},
                      {u"kept"_s, opening.replaced->kept}});
    return opening;
}

SourceTotals SourceRegister::complete(SourceId source)
{
    m_database.run("UPDATE source_file SET state = 'complete', finished_at = ? WHERE id = ?", m_journal.now(), source);
    db::Statement row =
        m_database.prepare("SELECT sha256, " + totalColumns.toByteArray() + " FROM source_file WHERE id = ?");
    row.bind(1, source);
    if (!row.next())
        throw db::Error(0, "an import ended that never began");
    const SourceTotals totals = readTotals(row, 1);
    QJsonObject body = describe(totals);
    body.insert(u"sha256"_s, hex(row.blob(0)));
    row.reset();
    m_rereading.resolve(source);
    m_journal.append(u"import.finished"_s, objectName(source), body);
    return totals;
}

} // namespace ingest
