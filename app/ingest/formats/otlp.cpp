#include "app/ingest/formats/otlp.h"

#include "app/ingest/formats/wholenumber.h"
#include "app/ingest/records/timevalue.h"

namespace ingest::otlp {

namespace {

constexpr qint64 nanosPerMilli = 1'000'000;

void appendValue(std::string &out, const Json &value);

/// Behind the last item stands a comma.
void close(std::string &out, char bracket)
{
    if (out.back() == ',')
        out.pop_back();
    out += bracket;
}

void appendList(std::string &out, const Json &values)
{
    out += '[';
    for (const Json &value : values.items()) {
        appendValue(out, value);
        out += ',';
    }
    close(out, ']');
}

void appendFields(std::string &out, const Json &fields)
{
    out += '{';
    for (const Json &field : fields.items()) {
        if (!field["key"].isString())
            continue;
        appendJsonString(out, field["key"].string());
        out += ':';
        appendValue(out, field["value"]);
        out += ',';
    }
    close(out, '}');
}

/// A value that is wrapped in none of the known ways is null.
void appendValue(std::string &out, const Json &value)
{
    if (const Json text = value["stringValue"]; text.isString())
        return appendJsonString(out, text.string());
    if (const Json list = value["arrayValue"])
        return appendList(out, list["values"]);
    if (const Json fields = value["kvlistValue"])
        return appendFields(out, fields["values"]);
    for (const char *kind : {"intValue", "doubleValue", "boolValue", "bytesValue"}) {
        if (const Json scalar = value[kind]; scalar && !scalar.isObject() && !scalar.isArray())
            return void(out += scalar.compact());
    }
    out += "null";
}

} // namespace

std::vector<Item> itemsOf(const Json &record, std::string_view outer, std::string_view scopes, std::string_view items)
{
    std::vector<Item> found;
    for (const Json &resource : record[outer].items()) {
        for (const Json &scope : resource[scopes].items()) {
            for (const Json &item : scope[items].items())
                found.push_back({resource["resource"], item});
        }
    }
    return found;
}

std::string plainAttributes(const Json &attributes)
{
    std::string json;
    appendFields(json, attributes);
    return json;
}

std::string plainValue(const Json &value)
{
    std::string json;
    appendValue(json, value);
    return json;
}

std::optional<Moment> momentOfNanos(const Json &nanos)
{
    const std::optional<qint64> count = wholeNumber(nanos);
    if (!count || *count <= 0)
        return {};
    return momentOf(std::to_string(*count / nanosPerMilli));
}

std::string hexId(const Json &id)
{
    std::string hex;
    for (const char c : id.string())
        hex += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return hex;
}

} // namespace ingest::otlp
