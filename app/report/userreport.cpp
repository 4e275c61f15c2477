#include "app/report/userreport.h"

#include "app/report/casefacts.h"
#include "app/report/disclosure.h"
#include "app/report/reporttables.h"
#include "app/users/measureevents.h"
#include "app/users/rulestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

Statement plain(const QString &text)
{
    return {.text = text};
}

QString word(const QString &name, Language language, const Words::Values &values = {})
{
    return reportWords().word(name, language, values);
}

QString measureText(const users::MeasureEvent &event, Language language)
{
    return word(u"measure_"_s + name(event.kind), language);
}

/// Until when a measure binds the user, or that it is given once.
QString untilText(const users::Measure &measure, Language language)
{
    if (measure.lift)
        return word(u"lifted"_s, language, {{u"time"_s, shanghaiText(measure.lift->from)}});
    if (measure.event.until)
        return shanghaiText(*measure.event.until);
    const bool isLasting =
        measure.event.kind == users::MeasureKind::Limit || measure.event.kind == users::MeasureKind::Suspend;
    return isLasting ? word(u"until_lifted"_s, language) : u"–"_s;
}

QString toldText(const users::MeasureEvent &told, Language language)
{
    QString text = word(u"told"_s, language, {{u"time"_s, shanghaiText(told.from)}, {u"authority"_s, told.authority}});
    if (!told.receipt.isEmpty())
        text += word(u"receipt"_s, language, {{u"receipt"_s, told.receipt}});
    return text;
}

Row measureRow(const users::Measure &measure, Filler &filler)
{
    const users::MeasureEvent &event = measure.event;
    const Language language = filler.language();
    Row row{.cells = {plain(users::reference(event.id)), plain(measureText(event, language)),
                      plain(shanghaiText(event.from)), plain(untilText(measure, language)),
                      plain(QString::number(event.evidence)), plain(event.actor)},
            .below = {{filler.word("reason"), plain(event.reason)}}};
    if (!event.scope.isEmpty())
        row.below.push_back({filler.word("scope"), plain(event.scope)});
    for (const users::MeasureEvent &told : measure.reports)
        row.below.push_back({filler.word("reported"), plain(toldText(told, language))});
    return row;
}

Block measureTable(const UserInput &input, Filler &filler)
{
    Table table{.columns = {{filler.word("number"), 1},
                            {filler.word("measure"), 1.6},
                            {filler.word("from"), 2.1},
                            {filler.word("until"), 2.1},
                            {filler.word("evidence_records"), 1.2},
                            {filler.word("actor"), 1.5}}};
    for (const users::Measure &measure : input.measures)
        table.rows.push_back(measureRow(measure, filler));
    return table;
}

class UserFacts
{
public:
    UserFacts(const UserInput &input, Language language)
        : m_input(input)
        , m_language(language)
    {
    }

    Facts gather()
    {
        addConduct();
        addRules();
        addMeasures();
        addLatest();
        m_facts.merge(evidenceFacts(m_input.evidence));
        return std::move(m_facts);
    }

private:
    void set(const QString &name, const std::optional<QString> &text, std::vector<GenerationId> evidence = {})
    {
        m_facts[name] = {text, std::move(evidence)};
    }

    void addConduct()
    {
        const users::Conduct &conduct = m_input.conduct;
        set(u"user.pseudonym"_s, conduct.user);
        set(u"user.generations"_s, QString::number(conduct.generations));
        set(u"user.first"_s, known(conduct.first));
        set(u"user.last"_s, known(conduct.last));
        set(u"user.flagged"_s, QString::number(conduct.prompts.size()));
        const auto judged = [&](const QString &disposition) {
            std::vector<GenerationId> records;
            for (const users::Prompt &prompt : conduct.prompts) {
                if (prompt.verdict.disposition == disposition)
                    records.push_back(prompt.verdict.generation);
            }
            return records;
        };
        const auto illegal = judged(u"illegal"_s);
        const auto harmful = judged(u"harmful"_s);
        set(u"user.illegal"_s, QString::number(illegal.size()), illegal);
        set(u"user.harmful"_s, QString::number(harmful.size()), harmful);
    }

    /// The rules as they stand over all that the user did: a measure answers a rule, and does not unmake it.
    void addRules()
    {
        const std::vector<users::Verdict> verdicts = m_input.conduct.verdicts();
        QStringList reached;
        std::vector<GenerationId> records;
        for (const users::Rule &rule : m_input.rules) {
            const users::RuleState state = stateOf(rule, verdicts);
            if (!state.isReached)
                continue;
            reached.append(
                word(u"rule_reached"_s, m_language,
                     {{u"rule"_s, in(m_language, rule.title)}, {u"count"_s, QString::number(state.counted)}}));
            records.insert(records.end(), state.generations.begin(), state.generations.end());
        }
        set(u"user.rules"_s, known(reached.join(word(u"separator"_s, m_language))), records);
    }

    void addMeasures()
    {
        QStringList inForce;
        QStringList told;
        for (const users::Measure &measure : m_input.measures) {
            if (measure.isInForce(m_input.now))
                inForce.append(measureText(measure.event, m_language));
            for (const users::MeasureEvent &report : measure.reports)
                told.append(toldText(report, m_language));
        }
        inForce.removeDuplicates();
        set(u"user.measures"_s, QString::number(m_input.measures.size()));
        set(u"user.in_force"_s,
            inForce.isEmpty() ? word(u"none_in_force"_s, m_language)
                              : inForce.join(word(u"list_separator"_s, m_language)));
        set(u"user.reported"_s, known(told.join(word(u"separator"_s, m_language))));
    }

    void addLatest()
    {
        const users::Measure &latest = m_input.measures.back();
        set(u"user.measure"_s, measureText(latest.event, m_language));
        set(u"user.measure_from"_s, shanghaiText(latest.event.from));
        const QString until = untilText(latest, m_language);
        set(u"user.measure_until"_s, until == u"–" ? std::nullopt : std::optional(until));
        set(u"user.measure_scope"_s, known(latest.event.scope));
        set(u"user.measure_reason"_s, known(latest.event.reason));
    }

    const UserInput &m_input;
    Language m_language;
    Facts m_facts;
};

std::vector<Block> blocksOf(const UserInput &input, const QString &name, Filler &filler)
{
    if (name == u"risks")
        return riskBlocks(input.evidence, input.riskNames, filler);
    if (name == u"evidence")
        return {evidenceTable(input.evidence, filler)};
    if (name == u"annex evidence")
        return {evidenceAnnex(input.evidence, filler)};
    if (name == u"annex rules")
        return {ruleAnnex(input.evidence, filler)};
    if (name == u"measures")
        return {measureTable(input, filler)};
    return {};
}

} // namespace

Result<UserInput> readUserInput(const db::Database &database, const QString &user)
{
    auto conduct = users::conduct(database, user, 0);
    auto rules = users::rules(database);
    if (!conduct || !rules)
        return std::unexpected(!conduct ? conduct.error() : rules.error());
    UserInput input{.conduct = std::move(*conduct), .rules = std::move(*rules)};
    for (users::Measure &measure : users::measures(input.conduct.events)) {
        if (!measure.stands() || !users::isMeasure(measure.event.kind))
            continue;
        const auto items = users::measureEvidence(database, measure.event.id);
        if (!items)
            return failed(items);
        for (const incident::EvidenceItem &item : *items) {
            if (!std::ranges::contains(input.evidence, item.generation, &incident::EvidenceItem::generation))
                input.evidence.push_back(item);
        }
        input.measures.push_back(std::move(measure));
    }
    std::ranges::reverse(input.measures); // they come the newest first
    std::ranges::sort(input.evidence, {}, &incident::EvidenceItem::generation);
    return input;
}

Result<Drafted> draftUser(const ParsedText &parsed, const UserInput &input)
{
    if (input.measures.empty())
        return fail(Failure::Kind::Refused, u"no measure against %1 stands"_s.arg(input.conduct.user));
    Facts facts = input.further;
    facts.merge(UserFacts(input, parsed.form.language.value_or(Language::Chinese)).gather());
    facts.merge(commonFacts(input.unit, input.head, input.now, parsed.form));
    const Frame frame{.number = input.conduct.user,
                      .journalHead = input.head.text(),
                      .now = input.now,
                      .secrets = personalInformationIn(input.evidence)};
    return compose(
        parsed, std::move(facts), [&](const QString &name, Filler &filler) { return blocksOf(input, name, filler); },
        frame);
}

} // namespace report
