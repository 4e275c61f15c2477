#include "app/dossier/completeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using State = ClauseState::State;

constexpr std::array stateNames{"complete", "partial", "missing", "not_applicable"};

bool isWanted(const Wanted &wanted, Entry &entry)
{
    return wanted.when.isEmpty() || wanted.is.contains(entry.find(wanted.when)->get().toString());
}

bool isFilled(const Wanted &wanted, Entry &entry)
{
    return std::ranges::any_of(wanted.any, [&](const QString &name) { return !entry.find(name)->isEmpty(); });
}

bool isExcluded(Entry &entry)
{
    return entry.section == Section::Sources && !entry.find(u"excluded"_s)->isEmpty();
}

void ask(ClauseState &state, Entry &entry)
{
    for (const Wanted &wanted : state.clause->fields) {
        if (!isWanted(wanted, entry))
            continue;
        ++state.asked;
        if (isFilled(wanted, entry))
            ++state.filled;
        else
            state.lacks.push_back({.section = entry.section, .id = entry.id, .field = wanted.any.front()});
    }
}

void askForEvaluations(ClauseState &state)
{
    std::set<QString> asked;
    for (const Figure &figure : state.figures) {
        const Threshold &threshold = *figure.threshold;
        if (threshold.subject != Threshold::Subject::Evaluation || !asked.insert(threshold.id).second)
            continue;
        ++state.asked;
        if (figure.outcome != Outcome::NoFigures)
            ++state.filled;
        else
            state.lacks.push_back({.section = Section::Evaluations, .threshold = threshold.id});
    }
}

State stateOf(const ClauseState &state)
{
    if (state.lacks.empty())
        return State::Complete;
    return state.filled > 0 ? State::Partial : State::Missing;
}

ClauseState judge(const Clause &clause, std::vector<Entry> &entries, const Dossier &dossier, const Rulebook &rules)
{
    ClauseState state{.clause = &clause, .figures = figuresFor(clause.thresholds, dossier, rules)};
    bool isAny = false;
    for (Entry &entry : entries) {
        if (entry.section != clause.section || isExcluded(entry))
            continue;
        isAny = true;
        ask(state, entry);
    }
    if (!isAny) {
        state.asked += static_cast<int>(clause.fields.size());
        state.lacks.push_back({.section = clause.section});
    }
    askForEvaluations(state);
    state.state = stateOf(state);
    return state;
}

} // namespace

QString name(State state)
{
    return QString::fromLatin1(stateNames.at(static_cast<size_t>(state)));
}

QString Lack::path() const
{
    QString path = name(section);
    for (const QString &part : {id, field}) {
        if (!part.isEmpty())
            path += u'.' + part;
    }
    return path;
}

int Completeness::count(State state) const
{
    return static_cast<int>(std::ranges::count(clauses, state, &ClauseState::state));
}

Completeness completenessOf(const Dossier &dossier, bool isDerived, const Rulebook &rules)
{
    Dossier copy = dossier;
    std::vector<Entry> entries = entriesOf(copy);
    Completeness result;
    double sum = 0;
    int applying = 0;
    for (const Clause &clause : rules.clauses) {
        ClauseState state = judge(clause, entries, dossier, rules);
        const auto reason = std::ranges::find(dossier.notApplicable, clause.id, &std::pair<QString, QString>::first);
        const bool isSetAside = reason != dossier.notApplicable.end();
        if (isSetAside || (clause.isDerived && !isDerived && dossier.algorithm.baseModel.isEmpty())) {
            state = {.clause = &clause, .state = State::NotApplicable};
            state.reason = isSetAside ? reason->second : QString();
        } else {
            sum += state.share();
            ++applying;
        }
        result.clauses.push_back(std::move(state));
    }
    result.percent = applying > 0 ? static_cast<int>(std::floor(sum * 100 / applying + 1e-9)) : 100;
    return result;
}

} // namespace dossier
