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

struct FixedField
{
    QLatin1StringView name;
    std::string Mapping::Fixed::*value;
};

constexpr std::array fixedFields{
    FixedField{"provider"_L1, &Mapping::Fixed::provider},
    FixedField{"service"_L1, &Mapping::Fixed::service},
    FixedField{"model"_L1, &Mapping::Fixed::model},
};

Result<Mapping::Fixed> fixedFrom(const QJsonObject &json)
{
    Mapping::Fixed fixed;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto field =
            std::ranges::find_if(fixedFields, [&](const FixedField &known) { return known.name == entry.key(); });
        if (field == fixedFields.end())
            return fail(Failure::Kind::BadInput, u"only the provider, the service and the model can be fixed"_s,
                        u"fixed/"_s + entry.key());
        if (entry.value().toString().isEmpty())
            return fail(Failure::Kind::BadInput, u"a fixed value is a text that is not empty"_s,
                        u"fixed/"_s + entry.key());
        fixed.*(field->value) = entry.value().toString().toStdString();
    }
    return fixed;
}

QJsonObject jsonOf(const Mapping::Fixed &fixed)
{
    QJsonObject json;
    for (const FixedField &field : fixedFields) {
        if (const std::string &value = fixed.*(field.value); !value.empty())
            json.insert(field.name, QString::fromStdString(value));
    }
    return json;
}

Result<Mapping::Pointers> pointersFrom(const QJsonValue &value, const QString &field)
{
    const QJsonArray list = value.isString() ? QJsonArray{value} : value.toArray();
    Mapping::Pointers pointers;
    for (const auto &item : list) {
        if (!item.toString().startsWith(u'/')) // RFC 6901; "" would be the whole record
            return fail(Failure::Kind::BadInput, u"a JSON pointer begins with \"/\""_s, field);
        pointers.push_back(item.toString().toStdString());
    }
    return pointers;
}

} // namespace

const Mapping &Mapping::common()
{
    static const Mapping mapping{
        .prompt = {"/prompt", "/instruction", "/question", "/query", "/user_input", "/input_text", "/input", "/Prompt",
                   "/Question", "/Query", "/Input", "/问题", "/提问", "/用户输入", "/用户提问", "/提示词", "/输入"},
        .promptAddition = {"/input"},
        .output = {"/response", "/output", "/answer", "/completion", "/reply", "/output_text", "/generated_text",
                   "/Response", "/Answer", "/Output", "/Completion", "/回答", "/答案", "/回复", "/模型输出",
                   "/模型回答", "/生成内容", "/输出"},
        .system = {"/system", "/system_prompt", "/系统提示词"},
        .context = {"/history", "/context", "/上下文"},
        .at = {"/timestamp", "/time", "/created_at", "/created", "/datetime", "/date", "/Time", "/Date", "/Timestamp",
               "/时间", "/提问时间", "/请求时间", "/创建时间", "/日期"},
        .requestId = {"/request_id", "/id", "/log_id", "/trace_id", "/ID", "/请求ID", "/请求编号", "/编号", "/序号"},
        .sessionId = {"/session_id", "/conversation_id", "/conversation", "/session", "/chat_id", "/会话ID",
                      "/会话编号", "/会话"},
        .user = {"/user_id", "/user", "/uid", "/hashed_ip", "/ip", "/User", "/用户ID", "/用户编号", "/用户", "/账号"},
        .ageBand = {"/age_band", "/age_group", "/年龄段"},
        .provider = {"/provider", "/vendor", "/供应商", "/厂商"},
        .service = {"/service", "/app", "/application", "/endpoint", "/服务", "/应用"},
        .model = {"/model", "/model_name", "/model_id", "/Model", "/模型", "/模型名称"},
        .finish = {"/finish_reason", "/finish", "/stop_reason", "/结束原因"},
    };
    return mapping;
}

Result<Mapping> Mapping::fromJson(const QJsonObject &json)
{
    Result<Fixed> fixed = fixedFrom(json[u"fixed"].toObject());
    if (!fixed)
        return failed(fixed);
    const Result<MappedTime> time = MappedTime::fromJson(json[u"time"].toObject());
    if (!time)
        return failed(time);
    Mapping mapping{.fixed = std::move(*fixed), .time = *time};
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (entry.value().isObject() && (entry.key() == u"fixed" || entry.key() == u"time"))
            continue;
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
    if (const QJsonObject values = jsonOf(fixed); !values.isEmpty())
        json.insert("fixed"_L1, values);
    if (const QJsonObject reading = time.toJson(); !reading.isEmpty())
        json.insert("time"_L1, reading);
    return json;
}

} // namespace ingest
