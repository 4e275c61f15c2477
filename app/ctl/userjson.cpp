#include "app/ctl/userjson.h"

#include "app/incident/incident.h"

#include <QJsonArray>

namespace ctl {

namespace {

QJsonValue moment(std::optional<Moment> at)
{
    return at ? QJsonValue(shanghaiText(*at)) : QJsonValue();
}

QJsonObject json(const users::RuleState &state)
{
    QJsonArray generations;
    for (const GenerationId id : state.generations)
        generations.append(incident::reference(id));
    return {{QStringLiteral("rule"), state.rule},
            {QStringLiteral("counted"), state.counted},
            {QStringLiteral("waiting"), state.waiting},
            {QStringLiteral("reached"), state.isReached},
            {QStringLiteral("generations"), generations}};
}

QJsonObject json(const users::Prompt &prompt)
{
    return {{QStringLiteral("generation"), incident::reference(prompt.verdict.generation)},
            {QStringLiteral("at"), moment(prompt.verdict.at)},
            {QStringLiteral("risk"), prompt.risk()},
            {QStringLiteral("disposition"), prompt.verdict.disposition},
            {QStringLiteral("decided_by"), prompt.decidedBy},
            {QStringLiteral("request_id"), prompt.requestId}};
}

QJsonObject json(const users::Measure &measure, Moment now)
{
    const users::MeasureEvent &event = measure.event;
    QJsonArray reports;
    for (const users::MeasureEvent &report : measure.reports)
        reports.append(QJsonObject{{QStringLiteral("authority"), report.authority},
                                   {QStringLiteral("at"), moment(report.from)},
                                   {QStringLiteral("receipt"), report.receipt}});
    return {{QStringLiteral("measure"), users::reference(event.id)},
            {QStringLiteral("kind"), users::name(event.kind)},
            {QStringLiteral("recorded_at"), moment(event.at)},
            {QStringLiteral("actor"), event.actor},
            {QStringLiteral("from"), moment(event.from)},
            {QStringLiteral("until"), moment(event.until)},
            {QStringLiteral("scope"), event.scope},
            {QStringLiteral("reason"), event.reason},
            {QStringLiteral("evidence"), event.evidence},
            {QStringLiteral("in_force"), measure.isInForce(now)},
            {QStringLiteral("withdrawn"), !measure.stands()},
            {QStringLiteral("lifted"), measure.lift.has_value()},
            {QStringLiteral("reports"), reports}};
}

template <typename Things, typename ToJson>
QJsonArray array(const Things &things, const ToJson &toJson)
{
    QJsonArray all;
    for (const auto &thing : things)
        all.append(toJson(thing));
    return all;
}

} // namespace

QJsonObject json(const users::DueUser &due)
{
    return {{QStringLiteral("user"), due.user},
            {QStringLiteral("reached"), array(due.reached, [](const users::RuleState &state) { return json(state); })},
            {QStringLiteral("waiting"), due.waiting},
            {QStringLiteral("in_force"), array(due.inForce, [](users::MeasureKind kind) { return users::name(kind); })},
            {QStringLiteral("last"), moment(due.last > 0 ? std::optional(due.last) : std::nullopt)}};
}

QJsonObject json(const users::Rule &rule)
{
    const users::Rule::Setting &setting = rule.setting;
    return {{QStringLiteral("rule"), rule.id},
            {QStringLiteral("kind"), users::name(rule.kind)},
            {QStringLiteral("days"), rule.days},
            {QStringLiteral("on"), setting.isOn},
            {QStringLiteral("times"), setting.times},
            {QStringLiteral("counts"), QJsonArray::fromStringList(setting.counts)},
            {QStringLiteral("classes"), QJsonArray::fromStringList(setting.classes)},
            {QStringLiteral("prompt_only"), setting.promptOnly},
            {QStringLiteral("proposes"), users::name(setting.proposes)},
            {QStringLiteral("changed"), rule.isChanged},
            {QStringLiteral("confidence"), calendar::name(rule.confidence)},
            {QStringLiteral("source"),
             QJsonObject{{QStringLiteral("zh"), rule.source.zh}, {QStringLiteral("en"), rule.source.en}}}};
}

QJsonObject json(const users::Conduct &conduct, const std::vector<users::Rule> &rules, Moment now)
{
    return {{QStringLiteral("user"), conduct.user},
            {QStringLiteral("generations"), conduct.generations},
            {QStringLiteral("first"), moment(conduct.first)},
            {QStringLiteral("last"), moment(conduct.last)},
            {QStringLiteral("rules"),
             array(users::ruleStates(rules, conduct), [](const users::RuleState &state) { return json(state); })},
            {QStringLiteral("prompts"),
             array(conduct.prompts, [](const users::Prompt &prompt) { return json(prompt); })},
            {QStringLiteral("measures"), array(users::measures(conduct.events), [now](const users::Measure &measure) {
                 return json(measure, now);
             })}};
}

} // namespace ctl
