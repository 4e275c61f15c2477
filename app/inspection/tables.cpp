#include "app/inspection/tables.h"

#include "app/base/tomlfields.h"
#include "db/database.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

using Words = std::map<QString, Bilingual>;

/// What was done to a column (resources/inspection/words.toml).
Result<Words> handlingWords()
{
    const auto read = [](TomlFields &root) {
        root.text("version");
        Words words;
        const toml::table *table = root.table("handling");
        if (table == nullptr)
            root.refuse(u"[handling] is missing"_s);
        TomlFields fields(*table);
        for (const char *name : {"as_is", "texts", "officers", "personal", "aliases", "replace", "spans"})
            words.emplace(QLatin1StringView(name), fields.bilingual(name));
        fields.finish();
        return words;
    };
    return readFields(readToml(u":/inspection/words.toml"_s), read);
}

QByteArray cell(const QString &text)
{
    QString quoted = text;
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? '"' + quoted.replace(u'"', u"\"\""_s).toUtf8() + '"' : text.toUtf8();
}

QByteArray line(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &one : cells)
        parts.append(cell(one));
    return parts.join(',') + "\r\n";
}

struct Columns
{
    QStringList names;
    QStringList types;
};

Columns columnsOf(const db::Database &subset, const QString &table)
{
    Columns columns;
    db::Statement row = subset.prepare("SELECT name, type FROM pragma_table_info(?)");
    row.with(table);
    while (row.next()) {
        columns.names.append(row.text(0));
        columns.types.append(row.text(1));
    }
    return columns;
}

QJsonValue valueOf(const db::Statement &row, int column, const QString &type)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    if (type == u"INTEGER")
        return row.integer(column);
    if (type == u"REAL")
        return row.real(column);
    return type == u"BLOB" ? QString::fromLatin1(row.blob(column).toHex()) : row.text(column);
}

QString textOf(const db::Statement &row, int column, const QString &type)
{
    if (row.isNull(column))
        return {};
    return type == u"BLOB" ? QString::fromLatin1(row.blob(column).toHex()) : row.text(column);
}

/// Both files of a table, row by row.
Result<void> writeTable(const db::Database &subset, const QString &table, const QString &base)
{
    QFile csv(base + u".csv"_s);
    QFile json(base + u".jsonl"_s);
    if (!csv.open(QIODevice::WriteOnly) || !json.open(QIODevice::WriteOnly))
        return fail(Failure::Kind::Storage, csv.errorString() + json.errorString(), base);
    const Columns columns = columnsOf(subset, table);
    csv.write(line(columns.names));
    db::Statement row = subset.prepare("SELECT " + columns.names.join(u", "_s).toUtf8() + " FROM " + table.toUtf8());
    while (row.next()) {
        QStringList cells;
        QJsonObject object;
        for (int i = 0; i < columns.names.size(); ++i) {
            cells.append(textOf(row, i, columns.types.at(i)));
            object.insert(columns.names.at(i), valueOf(row, i, columns.types.at(i)));
        }
        csv.write(line(cells));
        json.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    return csv.flush() && json.flush() ? Result<void>() : fail(Failure::Kind::Storage, csv.errorString(), base);
}

QString handlingOf(const TableRule &rule, const QString &column)
{
    if (rule.replace.contains(column))
        return u"replace"_s;
    if (rule.texts.contains(column))
        return u"texts"_s;
    if (rule.officers.contains(column))
        return u"officers"_s;
    if (rule.personal.contains(column))
        return u"personal"_s;
    if (rule.aliases.contains(column))
        return u"aliases"_s;
    if (!rule.hash.isEmpty() && column == u"sha256")
        return u"replace"_s;
    return !rule.spans.isEmpty() && column.startsWith(u"span_") ? u"spans"_s : u"as_is"_s;
}

QByteArray dictionaryOf(const db::Database &subset, const TableRule &rule, const Words &words)
{
    QByteArray lines;
    const Columns columns = columnsOf(subset, rule.name);
    for (int i = 0; i < columns.names.size(); ++i) {
        const Bilingual &done = words.at(handlingOf(rule, columns.names.at(i)));
        lines +=
            line({rule.name, rule.title.zh, rule.title.en, columns.names.at(i), columns.types.at(i), done.zh, done.en});
    }
    return lines;
}

bool hasRows(const db::Database &subset, const QString &table)
{
    return subset.prepare("SELECT 1 FROM " + table.toUtf8() + " LIMIT 1").next();
}

} // namespace

Result<std::vector<seal::PackageFile>> writeTables(const db::Database &subset, const std::vector<TableRule> &rules,
                                                   const QString &folder)
{
    const Result<Words> words = handlingWords();
    if (!words)
        return failed(words);
    std::vector<seal::PackageFile> files;
    QByteArray dictionary =
        line({u"table"_s, u"table_zh"_s, u"table_en"_s, u"column"_s, u"type"_s, u"handling_zh"_s, u"handling_en"_s});
    QDir(folder).mkpath(u"tables"_s);
    for (const TableRule &rule : rules) {
        if (rule.kind == u"internal" || rule.keep.isEmpty() || !hasRows(subset, rule.name))
            continue;
        const QString path = u"tables/"_s + rule.name;
        if (const Result<void> done = writeTable(subset, rule.name, folder + u'/' + path); !done)
            return failed(done);
        for (const QString &suffix : {u".csv"_s, u".jsonl"_s}) {
            auto file = seal::PackageFile::from(path + suffix, folder + u'/' + path + suffix);
            if (!file)
                return failed(file);
            files.push_back(std::move(*file));
        }
        dictionary += dictionaryOf(subset, rule, *words);
    }
    files.push_back(seal::PackageFile::of(u"tables/DICTIONARY.csv"_s, dictionary));
    return files;
}

} // namespace inspection
