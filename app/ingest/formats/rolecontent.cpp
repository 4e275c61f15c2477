#include "app/ingest/formats/rolecontent.h"

#include "app/ingest/formats/dialogue.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/turnverdicts.h"
#include "app/ingest/records/timevalue.h"

namespace ingest {

namespace {

Json turnList(const Json &record)
{
    return record["conversation"].isArray() ? record["conversation"] : record["messages"];
}

/// The first turn that names the user or their address names them for all.
std::string userOf(const Json &record, const std::vector<Json> &turns)
{
    std::string user = firstOf({record["hashed_ip"], record["user_id"], record["user"]});
    for (const Json &turn : turns) {
        if (!user.empty())
            break;
        user = turn["hashed_ip"].scalar();
    }
    return user;
}

bool isUser(const Json &message)
{
    return message["role"].string() == "user";
}

/// What is said of the turn at \a turn, and of the user's turn before it.
void addVerdicts(Generation &generation, const TurnVerdicts &verdicts, const std::vector<Json> &turns, size_t turn)
{
    size_t behind = turn + 1;
    if (!isUser(turns[turn])) {
        verdicts.add(generation, turns[turn], turn, "output");
        --behind;
    }
    while (behind > 0 && !isUser(turns[behind - 1]))
        --behind;
    if (behind > 0)
        verdicts.add(generation, turns[behind - 1], behind - 1, "prompt");
}

} // namespace

Recognition RoleContentRows::recognise(const Json &record) const
{
    const std::vector<Json> turns = turnList(record).items();
    if (turns.empty())
        return {};
    const bool hasRoles = turns.front()["role"].isString() && turns.front()["content"].exists();
    if (!hasRoles)
        return {};
    if (record["conversation"].isArray())
        return {Confidence::Certain, "conversation[].role, .content"};
    return {Confidence::Likely, "messages[].role, .content"};
}

std::expected<std::vector<Generation>, Unreadable> RoleContentRows::parse(const Json &record) const
{
    const Json list = turnList(record);
    if (!list.isArray())
        return std::unexpected(Unreadable{"no-generation", "neither conversation[] nor messages[]"});
    const std::vector<Json> raw = list.items();

    Generation shared;
    shared.at = momentOf(record["timestamp"]);
    shared.provider = firstOf({record["provider"]});
    shared.service = firstOf({record["service"]});
    shared.model = record["model"].scalar();
    shared.sessionId =
        firstOf({record["conversation_hash"], record["conversation_id"], record["session_id"], record["id"]});
    shared.user = userOf(record, raw);
    shared.ageBand = record["age_band"].scalar();

    const TurnVerdicts verdicts(record);
    return generationsOf(turnsOf(list), shared, [&](Generation &generation, size_t turn) {
        if (const std::optional<Moment> at = momentOf(raw[turn]["timestamp"]))
            generation.at = at;
        generation.requestId = raw[turn]["turn_identifier"].scalar();
        addVerdicts(generation, verdicts, raw, turn);
    });
}

} // namespace ingest
