#include "app/demo/demoofficiallists.h"

#include "app/base/tomlfields.h"
#include "app/filing/review.h"
#include "app/filing/snapshotstore.h"
#include "app/registry/registrystore.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 400;

/// A list as its file says it.
struct DemoList
{
    QString list;
    QDate day;
    bool whole = true;
    QString source;
    QString file;
    std::vector<QStringList> rows; ///< headings first
};

QStringList textsOf(const toml::array &array)
{
    QStringList texts;
    for (const toml::node &node : array) {
        if (!node.is_string())
            TomlFields::refuse(node, u"a cell is a text"_s);
        texts.append(QString::fromStdString(node.value<std::string>().value()));
    }
    return texts;
}

DemoList readList(const toml::table &table, QDate today)
{
    TomlFields fields(table);
    DemoList list{.list = fields.text("list"),
                  .day = today.addDays(fields.integer("day", -mostDays, 0)),
                  .whole = fields.boolean("whole").value_or(true),
                  .source = fields.text("source"),
                  .file = fields.text("file"),
                  .rows = {fields.textList("headings")}};
    const toml::array *rows = fields.array("rows");
    if (!rows)
        fields.refuse("rows", u"\"rows\" is missing"_s);
    for (const toml::node &row : *rows) {
        if (!row.is_array())
            TomlFields::refuse(row, u"a row is a list of cells"_s);
        list.rows.push_back(textsOf(*row.as_array()));
    }
    fields.finish();
    return list;
}

/// The number of our own item where a cell names it with "@".
QString filledIn(const QString &cell, const registry::Register &registered)
{
    if (!cell.startsWith(u'@'))
        return cell;
    const auto item = std::ranges::find(registered.items, cell.sliced(1), &registry::RegistryItem::name);
    return item == registered.items.end() ? QString() : item->number;
}

QByteArray csvOf(const DemoList &list, const registry::Register &registered)
{
    QByteArray csv;
    for (const QStringList &row : list.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(u'"' + filledIn(cell, registered) + u'"');
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

Result<void> bringIn(db::Database &database, journal::Journal &journal, const DemoList &list)
{
    const auto registered = registry::readRegister(database);
    const auto lists = filing::loadLists();
    if (!registered || !lists)
        return std::unexpected(registered ? lists.error() : registered.error());
    const QTemporaryDir folder;
    QFile file(folder.filePath(list.file));
    const QByteArray bytes = csvOf(list, *registered);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(Failure::Kind::Storage, file.errorString(), file.fileName());
    const auto paper = paper::readPaper(file.fileName());
    if (!paper)
        return failed(paper);
    auto reading = filing::readAsList(*paper, *lists, list.list);
    if (!reading)
        return failed(reading);
    const filing::List &of = *lists->find(list.list);
    filing::ImportReview review(of, std::move(*reading));
    for (size_t row = 0; row < review.rows().size(); ++row)
        review.acceptRow(row);
    return filing::SnapshotStore(database, journal)
        .add({.list = list.list,
              .day = list.day,
              .whole = list.whole,
              .source = list.source,
              .fileName = list.file,
              .sha256 = paper->sha256},
             of, review.accepted(), bytes)
        .transform([](filing::SnapshotId) {});
}

} // namespace

Result<std::vector<Act>> officialListActs(QDate today, QDate from, const QString &path)
{
    return readFields(readToml(path), [today, from](TomlFields &root) {
        std::vector<Act> acts;
        for (const toml::table *entry : root.tables("list")) {
            const DemoList list = readList(*entry, today);
            acts.push_back({clockTime(std::max(list.day, from), 16, 20 + static_cast<int>(acts.size())),
                            QString::fromLatin1(firstOfficer),
                            [list](db::Database &database, journal::Journal &journal) {
                                return bringIn(database, journal, list);
                            }});
        }
        return acts;
    });
}

} // namespace demo
