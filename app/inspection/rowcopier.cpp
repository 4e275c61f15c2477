#include "app/inspection/rowcopier.h"

#include "app/base/hash.h"
#include "app/inspection/jsontexts.h"
#include "app/inspection/scopesets.h"
#include "db/database.h"
#include "db/error.h"

using namespace Qt::StringLiterals;

namespace inspection {

RowCopier::RowCopier(const db::Database &database, const Scope &scope, Redactor &redactor,
                     const std::function<bool()> &keepGoing)
    : m_database(database)
    , m_scope(scope)
    , m_redactor(redactor)
    , m_keepGoing(keepGoing)
    , m_aliasKey(randomBytes(32))
{
}

std::vector<RowCopier::Column> RowCopier::columnsOf(const TableRule &rule) const
{
    std::vector<Column> columns;
    db::Statement row = m_database.prepare("SELECT name, type FROM pragma_table_info(?, 'live')");
    row.with(rule.name);
    while (row.next()) {
        Column column{row.text(0), row.text(1)};
        if (rule.texts.contains(column.name))
            column.care = Column::Care::Text;
        else if (rule.officers.contains(column.name))
            column.care = Column::Care::Officer;
        else if (rule.personal.contains(column.name))
            column.care = Column::Care::Personal;
        else if (rule.aliases.contains(column.name))
            column.care = Column::Care::Alias;
        columns.push_back(column);
    }
    return columns;
}

QByteArray RowCopier::selectOf(const TableRule &rule, const std::vector<Column> &columns) const
{
    QStringList values;
    for (const Column &column : columns) {
        const auto replaced = rule.replace.find(column.name);
        values.append(replaced == rule.replace.end() ? u"t."_s + column.name : replaced->second);
    }
    if (!rule.spans.isEmpty())
        values.append(rule.spans);
    return u"SELECT %1 FROM live.%2 t WHERE %3"_s.arg(values.join(u", "), rule.name, rule.keep).toUtf8();
}

void RowCopier::learn(const std::vector<TableRule> &rules)
{
    for (const TableRule &rule : rules) {
        if (rule.keep.isEmpty() || !wants(m_scope, rule.kind) || (rule.texts.isEmpty() && rule.personal.isEmpty()))
            continue;
        const std::vector<Column> columns = columnsOf(rule);
        db::Statement row = m_database.prepare(selectOf(rule, columns));
        while (row.next()) {
            learnRow(row, columns);
            pause();
        }
    }
    learnFindings();
}

void RowCopier::learnRow(const db::Statement &row, const std::vector<Column> &columns)
{
    for (int i = 0; i < std::ssize(columns); ++i) {
        const Column::Care care = columns[size_t(i)].care;
        if (row.isNull(i))
            continue;
        if (care == Column::Care::Text)
            learnText(row.text(i));
        else if (care == Column::Care::Personal)
            m_redactor.learnPersonal(row.text(i));
    }
}

/// Of JSON the strings alone: a figure is nobody's number.
void RowCopier::learnText(const QString &text)
{
    const auto look = [this](const QString &one) {
        m_redactor.learn(one.toStdString());
        return one;
    };
    if (!changedJson(text, look))
        look(text);
}

QString RowCopier::covered(const QString &text, std::vector<Moved> *moved)
{
    if (!moved) { // what has places in it is no JSON of ours
        if (auto json = changedJson(text, [this](const QString &one) { return m_redactor.cleanse(one); }))
            return *json;
    }
    return m_redactor.cleanse(text, moved);
}

/// What rules found as personal information when it was scanned, with whatever rules were in use then.
void RowCopier::learnFindings()
{
    db::Statement row = m_database.prepare(
        "SELECT substr(CAST(CASE f.part WHEN 0 THEN x.prompt ELSE x.output END AS BLOB), f.span_begin + 1,"
        " f.span_end - f.span_begin) FROM live.finding f JOIN live.generation_text x USING (generation_id)"
        " WHERE f.risk = 'A.4.f' AND f.generation_id IN kept_generation");
    while (row.next())
        m_redactor.learnPersonal(QString::fromUtf8(row.blob(0)));
}

void RowCopier::copy(const TableRule &rule)
{
    qint64 kept = 0;
    if (!rule.keep.isEmpty() && wants(m_scope, rule.kind)) {
        copyRows(rule, columnsOf(rule));
        db::Statement all = m_database.prepare("SELECT count(*) FROM main." + rule.name.toUtf8());
        kept = all.next() ? all.integer(0) : 0;
    }
    count(rule, kept);
}

void RowCopier::copyRows(const TableRule &rule, const std::vector<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    const QString places = QStringList(names.size(), u"?"_s).join(u", ");
    db::Statement into = m_database.prepare(
        u"INSERT INTO main.%1 (%2) VALUES (%3)"_s.arg(rule.name, names.join(u", "), places).toUtf8());
    db::Statement row = m_database.prepare(selectOf(rule, columns));
    while (row.next()) {
        into.reset();
        for (int i = 0; i < std::ssize(columns); ++i) {
            const Column &column = columns[size_t(i)];
            const bool isPart =
                rule.name == u"generation_text" && (column.name == u"prompt" || column.name == u"output");
            put(into, i + 1, row, i, column,
                isPart ? &m_moved[{row.integer(0), column.name == u"prompt" ? 0 : 1}] : nullptr);
        }
        if (!rule.spans.isEmpty())
            moveSpans(into, row, columns);
        if (!rule.hash.isEmpty())
            hashAgain(into, row, columns, rule.hash);
        into.next();
        pause();
    }
}

void RowCopier::put(db::Statement &into, int parameter, const db::Statement &row, int column, const Column &how,
                    std::vector<Moved> *moved)
{
    if (row.isNull(column))
        return into.bind(parameter, nullptr);
    if (how.type == u"INTEGER")
        return into.bind(parameter, row.integer(column));
    if (how.type == u"REAL")
        return into.bind(parameter, row.real(column));
    if (how.type == u"BLOB") {
        const QByteArray blob = row.blob(column);
        return into.bind(parameter, blob.isNull() ? QByteArray("") : blob);
    }
    const QString text = row.text(column);
    switch (how.care) {
    case Column::Care::None: return into.bind(parameter, row.utf8(column));
    case Column::Care::Text: return into.bind(parameter, covered(text, moved));
    case Column::Care::Officer: return into.bind(parameter, m_redactor.officer(text));
    case Column::Care::Personal: return into.bind(parameter, text.isEmpty() ? u""_s : report::blocks.toString());
    case Column::Care::Alias: return into.bind(parameter, alias(text));
    }
}

/// Findings stand where their words stand now.
void RowCopier::moveSpans(db::Statement &into, const db::Statement &row, const std::vector<Column> &columns) const
{
    const auto at = [&](const char *name) {
        return int(std::ranges::find(columns, QLatin1StringView(name), &Column::name) - columns.begin());
    };
    const int begin = at("span_begin");
    const int end = at("span_end");
    const auto moved = m_moved.find({row.integer(int(columns.size())), int(row.integer(at("part")))});
    if (moved == m_moved.end() || row.isNull(begin))
        return;
    const auto [from, to] = movedSpan(row.integer(begin), row.integer(end), moved->second);
    into.bind(begin + 1, from);
    into.bind(end + 1, to);
}

/// A text that was covered has the hash of what it is now, or nobody could read it as sound.
void RowCopier::hashAgain(db::Statement &into, const db::Statement &row, const std::vector<Column> &columns,
                          const QString &of)
{
    const auto at = [&](const QString &name) {
        return int(std::ranges::find(columns, name, &Column::name) - columns.begin());
    };
    const QString text = row.text(at(of));
    if (const QString now = covered(text, nullptr); now != text)
        into.bind(at(u"sha256"_s) + 1, Sha256::of(now.toUtf8()));
}

QString RowCopier::alias(const QString &text) const
{
    constexpr qsizetype length = 6; // bytes: enough that two of a workspace are never the same
    return text.isEmpty() ? text
                          : u"x-"_s + QString::fromLatin1(hmacSha256(m_aliasKey, text.toUtf8()).first(length).toHex());
}

void RowCopier::count(const TableRule &rule, qint64 kept)
{
    if (kept > 0)
        m_rows.emplace_back(rule.name, kept);
    if (rule.name == u"generation") {
        for (const auto &[why, rows] : generationsLeftOut(m_database, m_scope))
            m_leftOut.push_back({rule.kind, rule.name, why, rows});
        return;
    }
    db::Statement all = m_database.prepare("SELECT count(*) FROM live." + rule.name.toUtf8());
    const qint64 rest = all.next() ? all.integer(0) - kept : 0;
    const bool isAsked = rule.kind == u"internal" || wants(m_scope, rule.kind);
    if (rest > 0)
        m_leftOut.push_back({rule.kind, rule.name, isAsked ? rule.why : u"kind"_s, rest});
}

void RowCopier::pause()
{
    if (m_keepGoing && !m_keepGoing())
        throw db::Error(9, "stopped"); // SQLITE_INTERRUPT
}

} // namespace inspection
