// user rule: when a user is to be looked at.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/userjson.h"
#include "app/ctl/userwords.h"
#include "app/journal/journal.h"
#include "app/users/rulestore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::UserRuleCommands)
};

constexpr std::array settings{"times", "state", "counts", "classes", "prompt-only", "proposes"};

QStringList listOf(const QString &typed)
{
    return typed.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

/// "yes" or "on", "no" or "off".
std::optional<bool> answer(const QString &typed)
{
    if (typed == QLatin1String("on") || typed == QLatin1String("yes"))
        return true;
    if (typed == QLatin1String("off") || typed == QLatin1String("no"))
        return false;
    return std::nullopt;
}

/// \a setting with what the options say. nullopt: something in them cannot be read.
std::optional<users::Rule::Setting> changed(users::Rule::Setting setting, const QCommandLineParser &options)
{
    const auto given = [&](const char *name) { return options.isSet(QString::fromLatin1(name)); };
    const auto value = [&](const char *name) { return options.value(QString::fromLatin1(name)); };
    for (const auto &[name, flag] :
         {std::pair("state", &setting.isOn), std::pair("prompt-only", &setting.promptOnly)}) {
        const std::optional<bool> said = answer(value(name));
        if (given(name) && !said)
            return std::nullopt;
        *flag = said.value_or(*flag);
    }
    if (given("times"))
        setting.times = value("times").toInt(); // what is no number is 0, which is refused
    if (given("counts"))
        setting.counts = listOf(value("counts"));
    if (given("classes"))
        setting.classes = listOf(value("classes"));
    if (given("proposes")) {
        const auto kind = users::measureKindNamed(value("proposes"));
        if (!kind)
            return std::nullopt;
        setting.proposes = *kind;
    }
    return setting;
}

Exit list(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto rules = users::rules(store->database());
    if (!rules)
        return report(rules.error());
    QJsonArray rows;
    for (const users::Rule &rule : *rules) {
        rows.append(json(rule));
        if (!call.json)
            printLine(line(rule));
    }
    if (call.json)
        printJson({{QStringLiteral("rules"), rows}});
    return Exit::Done;
}

Exit set(const Invocation &call)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    const auto rules = users::rules(store->database());
    if (!rules)
        return report(rules.error());
    const auto rule = std::ranges::find(*rules, call.arguments.constFirst(), &users::Rule::id);
    if (rule == rules->end())
        return report({.kind = Failure::Kind::NotFound, .detail = call.arguments.constFirst()});
    const auto wanted = changed(rule->setting, call.options);
    if (!wanted) {
        printError(Text::tr("Say on or off, yes or no, and a kind of measure."));
        return Exit::WrongUsage;
    }
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<void> done = users::RuleStore(store->database(), journal).set(rule->id, *wanted);
    if (!done)
        return report(done.error());
    if (!call.json)
        printLine(Text::tr("%1: set.").arg(rule->id));
    return call.json ? list(call) : Exit::Done;
}

Exit rule(const Invocation &call)
{
    const bool changes =
        std::ranges::any_of(settings, [&](const char *name) { return call.options.isSet(QString::fromLatin1(name)); });
    if (call.arguments.size() > 1 || changes != (call.arguments.size() == 1)) {
        printError(Text::tr("Give no rule to list them, or one rule and what to set."));
        return Exit::WrongUsage;
    }
    return changes ? set(call) : list(call);
}

} // namespace

std::vector<Command> userRuleCommands()
{
    return {
        {QStringLiteral("user rule"), QStringLiteral("[RULE]"),
         Text::tr("List the rules that say when a user is to be looked at, or set one."),
         withOptions({option("times", Text::tr("How many times reach it."), "N"),
                      option("state", Text::tr("on or off."), "STATE"),
                      option("counts", Text::tr("What counts: illegal, harmful, confirmed; commas between."), "LIST"),
                      option("classes", Text::tr("Of confirmed: the classes that count, A.1 to A.5."), "LIST"),
                      option("prompt-only", Text::tr("yes: only where something was found in the prompt."), "YES"),
                      option("proposes", Text::tr("warn, limit, suspend or terminate."), "KIND")}),
         rule}};
}

} // namespace ctl
