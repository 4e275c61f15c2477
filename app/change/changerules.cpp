#include "app/change/changerules.h"

#include "app/base/tomlfields.h"
#include "app/calendar/names.h"

#include <algorithm>
#include <array>

namespace change {

using namespace Qt::StringLiterals;
using registry::RegistryEvent;
using registry::Trigger;

namespace {

constexpr std::array eventNames{"model_version", "function",   "domain",  "growth",
                                "weak_controls", "retirement", "subject", "notice"};
constexpr std::array reachNames{"service", "company"};
constexpr std::array stateNames{"in-force", "open"};
constexpr std::array severityNames{"general", "larger", "major", "extraordinary"};

struct Recorded
{
    const char *word;
    RegistryEvent::Kind kind;
    std::optional<Trigger> trigger; ///< none: it starts nothing
};
constexpr std::array recorded{Recorded{"change", RegistryEvent::Kind::Change, Trigger::Change},
                              Recorded{"service_end", RegistryEvent::Kind::ServiceEnd, Trigger::ServiceEnd},
                              Recorded{"assessment", RegistryEvent::Kind::Assessment, Trigger::Assessment},
                              Recorded{"note", RegistryEvent::Kind::Note, std::nullopt}};
constexpr std::array recordedWords{recorded[0].word, recorded[1].word, recorded[2].word, recorded[3].word};

/// A confirmation must start the clock that was shown: every kind needs a duty with that trigger and clock.
void checkClock(const TomlFields &fields, const Rule &rule, const Recorded &records, const registry::Rulebook &rulebook)
{
    if (!records.trigger) {
        if (!rule.clock.isEmpty())
            fields.refuse("clock", u"a note starts no clock"_s);
        return;
    }
    if (!rulebook.clocks.find(rule.clock))
        fields.refuse("clock", u"there is no clock \"%1\""_s.arg(rule.clock));
    for (const QString &id : rule.kinds) {
        const registry::Kind *kind = rulebook.kinds.find(id);
        const bool starts = std::ranges::any_of(kind->duties, [&](const registry::DutyRule &duty) {
            return duty.trigger == *records.trigger && duty.clock == rule.clock;
        });
        if (!starts)
            fields.refuse("clock",
                          u"\"%1\" does not start the clock \"%2\" of \"%3\""_s.arg(QString::fromLatin1(records.word),
                                                                                    rule.clock, id));
    }
}

QStringList knownKinds(TomlFields &fields, const registry::KindTable &kinds)
{
    QStringList ids = fields.textList("kinds");
    if (ids.isEmpty())
        fields.refuse("kinds", u"\"kinds\" is missing"_s);
    for (const QString &id : ids) {
        if (!kinds.find(id))
            fields.refuse("kinds", u"there is no kind \"%1\""_s.arg(id));
    }
    return ids;
}

Rule readRule(TomlFields &fields, const registry::Rulebook &rulebook)
{
    Rule rule{.id = fields.text("id"),
              .event = static_cast<Event>(fields.oneOf("event", eventNames)),
              .kinds = knownKinds(fields, rulebook.kinds),
              .proposesMissing = fields.boolean("missing").value_or(false),
              .regimes = fields.textList("regimes")};
    if (fields.has("reach"))
        rule.reach = static_cast<Rule::Reach>(fields.oneOf("reach", reachNames));
    if (fields.has("states"))
        rule.states = static_cast<Rule::States>(fields.oneOf("states", stateNames));
    const Recorded &records = recorded.at(fields.oneOf("records", recordedWords));
    rule.records = records.kind;
    rule.clock = fields.text("clock", {});
    checkClock(fields, rule, records, rulebook);
    rule.why = fields.bilingual("why");
    rule.source = fields.bilingual("source");
    rule.confidence = static_cast<registry::Confidence>(fields.oneOf("confidence", calendar::names::confidence));
    if (rule.proposesMissing && rule.reach == Rule::Reach::Company)
        fields.refuse("missing", u"what is missing is missing of a service"_s);
    fields.finish();
    return rule;
}

RuleTable readTable(TomlFields &root, const registry::Rulebook &rulebook)
{
    RuleTable table{.version = root.text("version"),
                    .grave = static_cast<incident::Severity>(root.oneOf("grave", severityNames) + 1),
                    .rules = {}};
    for (const toml::table *entry : root.tables("rule")) {
        TomlFields fields(*entry);
        Rule rule = readRule(fields, rulebook);
        if (table.find(rule.id))
            fields.refuse("id", u"the rule \"%1\" is given twice"_s.arg(rule.id));
        table.rules.push_back(std::move(rule));
    }
    if (table.rules.empty())
        root.refuse(u"there is no [[rule]]"_s);
    return table;
}

} // namespace

QString name(Event event)
{
    return QString::fromLatin1(eventNames.at(static_cast<size_t>(event)));
}

std::optional<Event> eventNamed(const QString &word)
{
    const auto found = std::ranges::find(eventNames, word.toStdString());
    return found == eventNames.end() ? std::nullopt : std::optional(static_cast<Event>(found - eventNames.begin()));
}

const Rule *RuleTable::find(const QString &id) const
{
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

Result<RuleTable> parseRules(const QByteArray &toml, const QString &name, const registry::Rulebook &rulebook)
{
    return readFields(parseToml(toml, name), [&](TomlFields &root) { return readTable(root, rulebook); });
}

} // namespace change
