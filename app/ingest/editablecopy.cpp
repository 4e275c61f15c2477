#include "app/ingest/editablecopy.h"

#include "app/ingest/rawrecord.h"
#include "app/ingest/records/delimitedrow.h"
#include "app/ingest/records/json.h"
#include "app/text/utf8.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

EditableCopy valid(std::string_view bytes)
{
    EditableCopy copy;
    std::string text;
    text.reserve(bytes.size());
    for (size_t at = 0; at < bytes.size();) {
        const text::CodePoint point = text::codePointAt(bytes, at);
        copy.replaced += !point.valid;
        text::append(text, point.value);
        at += static_cast<size_t>(point.length);
    }
    copy.text = QByteArray::fromStdString(text);
    return copy;
}

/// As rowAsJson(), of a row that may have too many or too few cells.
std::string asObject(std::string_view row, const Columns &columns)
{
    const std::vector<std::string> cells = cellsOf(row, columns.delimiter);
    std::string json = "{";
    for (size_t i = 0; i < cells.size(); ++i) {
        json += i > 0 ? ",\n " : "";
        appendJsonString(json, i < columns.names.size() ? columns.names[i] : "column " + std::to_string(i + 1));
        json += ": ";
        appendJsonString(json, cells[i]);
    }
    return json + '}';
}

} // namespace

Result<EditableCopy> editableCopy(const db::Database &database, QuarantineId id, qint64 limit)
{
    const Result<RecordPlace> place = SourceStore(database).place(id);
    if (!place)
        return failed(place);
    if (place->length > limit)
        return fail(Failure::Kind::BadInput, u"the record is too long to be edited: %1 bytes"_s.arg(place->length),
                    place->path);
    const Result<QByteArray> raw = rawRecord(database, id);
    if (!raw)
        return failed(raw);
    EditableCopy copy = valid({raw->constData(), static_cast<size_t>(raw->size())});
    if (raw->startsWith('{') || raw->startsWith('['))
        return copy;
    const Result<std::optional<Columns>> columns = columnsOf(*place);
    if (!columns)
        return failed(columns);
    if (*columns) {
        copy.text = QByteArray::fromStdString(asObject(copy.text.toStdString(), **columns));
        copy.isRow = true;
    }
    return copy;
}

} // namespace ingest
