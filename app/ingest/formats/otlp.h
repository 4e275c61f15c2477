#pragma once

#include "app/base/clock.h"
#include "app/ingest/records/json.h"

namespace ingest::otlp {

/// A span or a log record, and the resource that it comes from.
struct Item
{
    Json resource;
    Json item;
};

/// The items in \a record: {outer: [{"resource", scopes: [{items: […]}]}]}, as in "resourceSpans",
/// "scopeSpans", "spans".
std::vector<Item> itemsOf(const Json &record, std::string_view outer, std::string_view scopes, std::string_view items);

/// A list of attributes [{"key", "value": {"stringValue": …}}] as the text of one plain JSON object.
/// A value that is a tree (arrayValue, kvlistValue) becomes what it is a tree of; an intValue stays as
/// it is written, digits or a string of them.
std::string plainAttributes(const Json &attributes);

/// One such value as the text of plain JSON.
std::string plainValue(const Json &value);

/// Nanoseconds since 1970: a string of digits as protobuf writes it, or the bare number of 19 digits
/// that stands in OpenTelemetry's own example. Read as whole numbers: a double would lose the last ones.
std::optional<Moment> momentOfNanos(const Json &nanos);

/// A trace or span id. Writers differ in case.
std::string hexId(const Json &id);

} // namespace ingest::otlp
