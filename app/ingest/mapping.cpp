#include "app/ingest/mapping.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

struct Field
{
    QLatin1StringView name;
    Mapping::Pointers Mapping::*pointers;
};

constexpr std::array fields{
    Field{"prompt"_L1, &Mapping::prompt},
    Field{"prompt_addition"_L1, &Mapping::promptAddition},
    Field{"output"_L1, &Mapping::output},
    Field{"system"_L1, &Mapping::system},
    Field{"context"_L1, &Mapping::context},
    Field{"at"_L1, &Mapping::at},
    Field{"request_id"_L1, &Mapping::requestId},
    Field{"session_id"_L1, &Mapping::sessionId},
    Field{"user"_L1, &Mapping::user},
    Field{"age_band"_L1, &Mapping::ageBand},
    Field{"provider"_L1, &Mapping::provider},
    Field{"service"_L1, &Mapping::service},
    Field{"model"_L1, &Mapping::model},
    Field{"finish"_L1, &Mapping::finish},
};

Result<Mapping::Pointers> pointersFrom(const QJsonValue &value, const QString &field)
{
    const QJsonArray list = value.isString() ? QJsonArray{value} : value.toArray();
    Mapping::Pointers pointers;
    for (const QJsonValue &item : list) {
        if (!item.toString().startsWith(u'/'))
            return fail(Failure::Kind::BadInput, u"a JSON pointer begins with \"/\""_s, field);
        pointers.push_back(item.toString().toStdString());
    }
    return pointers;
}

} // namespace

const Mapping &Mapping::common()
{
    static const Mapping mapping{
        .prompt = {"/prompt", "/instruction", "/question", "/query", "/user_input", "/input_text", "/input"},
        .promptAddition = {"/input"},
        .output = {"/response", "/output", "/answer", "/completion", "/reply", "/output_text", "/generated_text"},
        .system = {"/system", "/system_prompt"},
        .context = {"/history", "/context"},
        .at = {"/timestamp", "/time", "/created_at", "/created", "/datetime", "/date"},
        .requestId = {"/request_id", "/id", "/log_id", "/trace_id"},
        .sessionId = {"/session_id", "/conversation_id", "/conversation", "/session", "/chat_id"},
        .user = {"/user_id", "/user", "/uid", "/hashed_ip", "/ip"},
        .ageBand = {"/age_band", "/age_group"},
        .provider = {"/provider", "/vendor"},
        .service = {"/service", "/app", "/application", "/endpoint"},
        .model = {"/model", "/model_name", "/model_id"},
        .finish = {"/finish_reason", "/finish", "/stop_reason"},
    };
    return mapping;
}

Result<Mapping> Mapping::fromJson(const QJsonObject &json)
{
    Mapping mapping;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto field = std::ranges::find_if(fields, [&](const Field &known) { return known.name == entry.key(); });
        if (field == fields.end())
            return fail(Failure::Kind::BadInput, u"a mapping has no such field"_s, entry.key());
        Result<Pointers> pointers = pointersFrom(entry.value(), entry.key());
        if (!pointers)
            return failed(pointers);
        mapping.*(field->pointers) = std::move(*pointers);
    }
    if (mapping.prompt.empty() && mapping.output.empty())
        return fail(Failure::Kind::BadInput, u"a mapping says where the prompt or the output is"_s);
    return mapping;
}

QJsonObject Mapping::toJson() const
{
    QJsonObject json;
    for (const Field &field : fields) {
        QJsonArray list;
        for (const std::string &pointer : this->*(field.pointers))
            list.append(QString::fromStdString(pointer));
        if (!list.isEmpty())
            json.insert(field.name, list);
    }
    return json;
}

} // namespace ingest
