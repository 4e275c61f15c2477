#include "app/ctl/userwords.h"

#include "app/ctl/output.h"
#include "app/incident/incident.h"

#include <QCoreApplication>

#include <algorithm>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::UserWords)
};

QString stateText(const users::RuleState &state, const std::vector<users::Rule> &rules)
{
    const auto rule = std::ranges::find(rules, state.rule, &users::Rule::id);
    return Text::tr("%1: %2 of %3")
        .arg(state.rule)
        .arg(state.counted)
        .arg(rule == rules.end() ? 0 : rule->setting.times);
}

QString promptLine(const users::Prompt &prompt)
{
    const QString when = prompt.verdict.at ? shanghaiText(*prompt.verdict.at) : Text::tr("no time in the log");
    const QString decided = prompt.verdict.disposition.isEmpty() ? Text::tr("waiting") : prompt.verdict.disposition;
    return QStringLiteral("  %1  %2  %3  %4")
        .arg(when, incident::reference(prompt.verdict.generation), prompt.risk(), decided);
}

QString measureState(const users::Measure &measure, Moment now)
{
    if (!measure.stands())
        return Text::tr("withdrawn");
    if (measure.isInForce(now))
        return measure.event.until ? Text::tr("in force until %1").arg(shanghaiText(*measure.event.until))
                                   : Text::tr("in force");
    return measure.lift ? Text::tr("lifted") : Text::tr("recorded");
}

} // namespace

QString line(const users::DueUser &due, const std::vector<users::Rule> &rules)
{
    QStringList parts;
    for (const users::RuleState &state : due.reached)
        parts.append(stateText(state, rules));
    if (due.waiting > 0)
        parts.append(Text::tr("%1 waiting").arg(due.waiting));
    for (const users::MeasureKind kind : due.inForce)
        parts.append(users::name(kind));
    return due.user + QStringLiteral("  ") + parts.join(QStringLiteral(" · "));
}

QString line(const users::Rule &rule)
{
    const users::Rule::Setting &setting = rule.setting;
    QStringList parts{inLocale(rule.title),
                      setting.isOn ? Text::tr("on") : Text::tr("off"),
                      Text::tr("%1 times").arg(setting.times),
                      setting.counts.join(QLatin1Char(',')),
                      setting.classes.join(QLatin1Char(',')),
                      Text::tr("proposes %1").arg(users::name(setting.proposes)),
                      inLocale(rule.source)};
    parts.removeAll(QString());
    if (calendar::confirmWithCounsel(rule.confidence))
        parts.append(Text::tr("confirm with counsel"));
    return rule.id.leftJustified(8) + parts.join(QStringLiteral(" · "));
}

QStringList lines(const users::Conduct &conduct, const std::vector<users::Rule> &rules, Moment now)
{
    QStringList all{Text::tr("%1: %2 generations, %3 flagged or decided")
                        .arg(conduct.user)
                        .arg(conduct.generations)
                        .arg(conduct.prompts.size())};
    for (const users::RuleState &state : users::ruleStates(rules, conduct))
        all.append(QStringLiteral("  %1%2").arg(stateText(state, rules),
                                                state.waiting > 0
                                                    ? QStringLiteral(" · ") + Text::tr("%1 waiting").arg(state.waiting)
                                                    : QString()));
    for (const users::Prompt &prompt : conduct.prompts)
        all.append(promptLine(prompt));
    for (const users::Measure &measure : users::measures(conduct.events))
        all.append(QStringLiteral("  %1  %2  %3  %4")
                       .arg(users::reference(measure.event.id), users::name(measure.event.kind),
                            measureState(measure, now), measure.event.reason));
    return all;
}

} // namespace ctl
