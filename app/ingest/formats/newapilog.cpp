#include "app/ingest/formats/newapilog.h"

#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/wholenumber.h"
#include "app/ingest/records/timevalue.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr qint64 consumption = 2;
constexpr qint64 error = 5;

bool isRow(const Json &row)
{
    return row["token_name"] && row["quota"] && row["type"];
}

bool isPage(const Json &record)
{
    const std::vector<Json> items = record["data"]["items"].items();
    return !items.empty() && isRow(items.front());
}

/// A page without rows: of one-api, or beyond the last.
bool isEmptyPage(const Json &record)
{
    const Json items = record["data"]["items"];
    return record["success"] && items.isArray() && items.items().empty() && record["data"]["page"];
}

Generation callOf(const Json &row, qint64 type)
{
    Generation call;
    call.at = momentOf(row["created_at"]);
    call.provider = row["channel_id"] && !row["channel"] ? "one-api" : "new-api";
    call.service = row["token_name"].scalar();
    call.model = row["model_name"].scalar();
    call.endpoint = firstOf({row["endpoint"], row["request_path"]});
    call.requestId = row["request_id"].scalar();
    call.traceId = call.requestId;
    call.user = firstOf({row["user_id"], row["username"]});
    call.promptTokens = wholeNumber(row["prompt_tokens"]);
    call.outputTokens = wholeNumber(row["completion_tokens"]);
    call.extent = Extent::MetadataOnly;
    if (type == error)
        call.blocked = Blocked{Blocked::By::Error, row["content"].scalar()};
    return call;
}

} // namespace

Recognition NewApiLog::recognise(const Json &record) const
{
    if (isRow(record))
        return {Confidence::Certain, "token_name, quota, type"};
    if (isPage(record))
        return {Confidence::Certain, "data.items[].token_name, .quota, .type"};
    if (isEmptyPage(record))
        return {Confidence::Likely, "success, data.items = []"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> NewApiLog::parse(const Json &record) const
{
    const std::vector<Json> rows = isRow(record) ? std::vector{record} : record["data"]["items"].items();
    if (rows.empty() && !isEmptyPage(record))
        return std::unexpected(Unreadable{"no-generation", "neither a row of a gateway's log nor a page of them"});
    std::vector<Generation> calls;
    for (const Json &row : rows) {
        const std::optional<qint64> type = wholeNumber(row["type"]);
        if (!type)
            return std::unexpected(Unreadable{"no-generation", "a row whose type is not a number"});
        if (*type == consumption || *type == error)
            calls.push_back(callOf(row, *type));
    }
    return calls;
}

} // namespace ingest
