#include "app/ctl/filingjson.h"

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

QJsonArray columnsJson(const filing::List &list, const filing::Layout &layout)
{
    QJsonArray columns;
    for (const filing::Column &column : layout.columns) {
        columns.append(QJsonObject{{u"heading"_s, column.heading},
                                   {u"field"_s, column.field ? list.fields[*column.field].id : QString()},
                                   {u"by_heading"_s, column.byHeading},
                                   {u"by_values"_s, column.byValues},
                                   {u"contradicts"_s, column.contradicts}});
    }
    return columns;
}

QJsonObject reasonJson(const filing::KindReason &reason)
{
    return {{u"title"_s, reason.title},        {u"headings"_s, QJsonArray::fromStringList(reason.headings)},
            {u"numbers"_s, reason.numbers},    {u"score"_s, reason.score},
            {u"runner_up"_s, reason.runnerUp}, {u"runner_up_score"_s, reason.runnerUpScore}};
}

QJsonObject rowJson(const filing::List &list, const filing::ReadRow &row)
{
    QJsonObject fields;
    for (size_t field = 0; field < row.fields.size(); ++field)
        fields.insert(list.fields[field].id, filingJson(row.fields[field]));
    return {{u"doubts"_s, QJsonArray::fromStringList(filing::names(row.doubts()))}, {u"fields"_s, fields}};
}

} // namespace

QJsonObject filingJson(const filing::Reading &reading)
{
    const QRectF &area = reading.place.area;
    QJsonObject json{{u"raw"_s, reading.raw},
                     {u"value"_s, reading.value},
                     {u"confidence"_s, reading.confidence},
                     {u"doubts"_s, QJsonArray::fromStringList(filing::names(reading.doubts))},
                     {u"page"_s, reading.place.page}};
    if (!area.isEmpty())
        json.insert(u"area"_s, QJsonArray{area.x(), area.y(), area.width(), area.height()});
    if (!reading.place.cell.isEmpty())
        json.insert(u"cell"_s, reading.place.cell);
    if (reading.place.line > 0)
        json.insert(u"line"_s, reading.place.line);
    return json;
}

QJsonObject filingJson(const filing::List &list, const filing::ListReading &reading)
{
    QJsonArray tables;
    for (const filing::Layout &layout : reading.layouts)
        tables.append(columnsJson(list, layout));
    QJsonArray rows;
    for (const filing::ReadRow &row : reading.rows)
        rows.append(rowJson(list, row));
    QJsonArray passed;
    for (const filing::PassedRow &row : reading.passed)
        passed.append(
            QJsonObject{{u"why"_s, filing::name(row.why)}, {u"text"_s, row.text}, {u"page"_s, row.place.page}});
    return {{u"list"_s, reading.list}, {u"reason"_s, reasonJson(reading.reason)},
            {u"tables"_s, tables},     {u"rows"_s, rows},
            {u"passed"_s, passed},     {u"repeated"_s, QJsonArray::fromStringList(reading.repeated)}};
}

QJsonArray filingJson(const std::vector<filing::FormField> &fields)
{
    QJsonArray all;
    for (const filing::FormField &field : fields) {
        all.append(QJsonObject{{u"label"_s, field.label},
                               {u"id"_s, field.id},
                               {u"item"_s, field.item},
                               {u"reading"_s, filingJson(field.reading)}});
    }
    return all;
}

QJsonObject filingJson(const filing::Snapshot &snapshot)
{
    return {{u"id"_s, static_cast<qint64>(snapshot.id)},
            {u"list"_s, snapshot.list},
            {u"day"_s, snapshot.day.toString(Qt::ISODate)},
            {u"whole"_s, snapshot.whole},
            {u"source"_s, snapshot.source},
            {u"file"_s, snapshot.fileName},
            {u"sha256"_s, QString::fromLatin1(snapshot.sha256.toHex())},
            {u"has_text"_s, snapshot.hasText},
            {u"rows"_s, snapshot.rows},
            {u"taken_at"_s, shanghaiText(snapshot.takenAt)},
            {u"actor"_s, snapshot.actor}};
}

QJsonObject filingJson(const filing::List &list, const filing::ListedRow &row)
{
    QJsonObject values;
    for (size_t field = 0; field < row.entries.size(); ++field)
        values.insert(list.fields[field].id, row.entries[field].value());
    return values;
}

QJsonArray filingJson(const filing::List &list, const std::vector<filing::FieldDifference> &differences)
{
    QJsonArray all;
    for (const filing::FieldDifference &each : differences) {
        all.append(QJsonObject{{u"field"_s, list.fields[each.field].id},
                               {u"before"_s, each.before},
                               {u"after"_s, each.after}});
    }
    return all;
}

QJsonArray filingJson(const filing::List &list, const std::vector<filing::Standing> &standings,
                      const std::vector<filing::ListedRow> &rows)
{
    QJsonArray all;
    for (const filing::Standing &standing : standings) {
        QJsonArray candidates;
        for (const filing::Match &match : standing.candidates) {
            candidates.append(QJsonObject{{u"by"_s, filing::name(match.by)},
                                          {u"score"_s, match.score},
                                          {u"distance"_s, match.distance},
                                          {u"row"_s, filingJson(list, rows[match.row])}});
        }
        QJsonObject json{{u"item"_s, static_cast<qint64>(standing.own.item)},
                         {u"name"_s, standing.own.name},
                         {u"number"_s, standing.own.number},
                         {u"stands"_s, filing::name(standing.what)},
                         {u"confirmed"_s, standing.verdict.has_value()},
                         {u"differences"_s, filingJson(list, standing.differences)},
                         {u"candidates"_s, candidates}};
        if (standing.row)
            json.insert(u"row"_s, filingJson(list, rows[*standing.row]));
        all.append(json);
    }
    return all;
}

QJsonArray filingJson(const filing::List &list, const std::vector<filing::ListChange> &changes,
                      const std::vector<filing::ListedRow> &before, const std::vector<filing::ListedRow> &after)
{
    QJsonArray all;
    for (const filing::ListChange &change : changes) {
        const filing::ListedRow &row = change.after ? after[*change.after] : before[*change.before];
        all.append(QJsonObject{{u"what"_s, filing::name(change.what)},
                               {u"row"_s, filingJson(list, row)},
                               {u"differences"_s, filingJson(list, change.differences)}});
    }
    return all;
}

} // namespace ctl
