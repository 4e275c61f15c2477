#include "app/users/rule.h"

#include "app/base/tomlfields.h"
#include "app/calendar/names.h"

#include <algorithm>
#include <array>

namespace users {

namespace {

constexpr std::array kindNames{"row", "day", "rolling"};
constexpr std::array proposals{"warn", "limit", "suspend", "terminate"};
constexpr std::array countable{"illegal", "harmful", "confirmed"};
constexpr std::array classNames{"A.1", "A.2", "A.3", "A.4", "A.5"};
constexpr int mostTimes = 1000;
constexpr int mostDays = 366;

template <size_t count>
bool areAll(const QStringList &words, const std::array<const char *, count> &known)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(known, [&](const char *each) { return word == QLatin1StringView(each); });
    });
}

Rule readRule(TomlFields &fields)
{
    Rule rule{.id = fields.text("id"), .kind = static_cast<Rule::Kind>(fields.oneOf("kind", kindNames))};
    if (rule.kind == Rule::Kind::Rolling)
        rule.days = fields.integer("days", 1, mostDays);
    rule.setting = {.times = fields.integer("times", 1, mostTimes),
                    .counts = fields.textList("counts"),
                    .classes = fields.textList("classes"),
                    .promptOnly = fields.boolean("prompt_only").value_or(false),
                    .proposes = static_cast<MeasureKind>(fields.oneOf("proposes", proposals))};
    rule.title = fields.bilingual("title");
    rule.source = fields.bilingual("source");
    rule.confidence = static_cast<calendar::Confidence>(fields.oneOf("confidence", calendar::names::confidence));
    fields.finish();
    if (const Result<void> sound = check(rule.setting); !sound)
        fields.refuse("counts", sound.error().detail);
    return rule;
}

std::vector<Rule> readRules(TomlFields &root)
{
    root.text("version");
    std::vector<Rule> rules;
    for (const toml::table *table : root.tables("rule")) {
        TomlFields fields(*table);
        Rule rule = readRule(fields);
        if (std::ranges::contains(rules, rule.id, &Rule::id))
            fields.refuse("id", QStringLiteral("the rule \"%1\" is given twice").arg(rule.id));
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace

QString name(Rule::Kind kind)
{
    return QString::fromLatin1(kindNames[static_cast<size_t>(kind)]);
}

Result<std::vector<Rule>> shippedRules(const QString &path)
{
    return readFields(readToml(path), readRules);
}

Result<void> check(const Rule::Setting &setting)
{
    if (setting.times < 1 || setting.times > mostTimes)
        return fail(Failure::Kind::BadInput, QStringLiteral("a rule counts 1 to %1 times").arg(mostTimes));
    if (setting.counts.isEmpty() || !areAll(setting.counts, countable))
        return fail(Failure::Kind::BadInput, QStringLiteral("what counts is illegal, harmful or confirmed"));
    if (!areAll(setting.classes, classNames))
        return fail(Failure::Kind::BadInput, QStringLiteral("a class is A.1 to A.5"));
    if (!isMeasure(setting.proposes))
        return fail(Failure::Kind::BadInput, QStringLiteral("a rule proposes warn, limit, suspend or terminate"));
    return {};
}

} // namespace users
