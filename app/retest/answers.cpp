#include "app/retest/answers.h"

#include "app/detect/scanlog.h"
#include "db/database.h"

#include <algorithm>
#include <map>

namespace retest {

namespace {

/// The numbers of a set's prompts, by request id and by prompt.
class Prompts
{
public:
    Prompts(const PromptSet &set, const QString &caseNumber)
    {
        for (const Prompt &prompt : set.prompts) {
            m_byRequest.emplace(requestId(caseNumber, set.id, prompt.number), Asked{prompt.number, plain(prompt.text)});
            m_byText[plain(prompt.text)].push_back(prompt.number);
        }
    }

    std::vector<int> numbersOf(const QString &request, std::string_view prompt) const
    {
        // The id alone would let a harmless prompt pass for the one that was asked.
        if (const auto named = m_byRequest.find(request);
            named != m_byRequest.end() && plain(prompt).contains(named->second.text))
            return {named->second.number};
        const auto known = m_byText.find(plain(prompt));
        return known == m_byText.end() ? std::vector<int>() : known->second;
    }

private:
    struct Asked
    {
        int number = 0;
        std::string text;
    };
    std::map<QString, Asked> m_byRequest;
    std::map<std::string, std::vector<int>, std::less<>> m_byText; ///< one text after two contexts has two numbers
};

/// Whether a generation was scanned with the rules in force.
class ScanCheck
{
public:
    explicit ScanCheck(const db::Database &database)
    {
        const std::vector<detect::RulePackId> packs = detect::packsInForce(database);
        m_hasRules = !packs.empty();
        m_stale = detect::staleRanges(database, packs);
    }

    bool isScanned(GenerationId id) const
    {
        return m_hasRules && std::ranges::none_of(m_stale, [&](const detect::ScannedRange &range) {
                   return range.first <= id && id <= range.last;
               });
    }

private:
    bool m_hasRules = false;
    std::vector<detect::ScannedRange> m_stale;
};

constexpr auto selectAnswers = R"(
    SELECT g.id, g.request_id, t.prompt,
           EXISTS (SELECT 1 FROM finding f WHERE f.generation_id = g.id AND f.part = 1)
               OR EXISTS (SELECT 1 FROM flag WHERE generation_id = g.id AND estimates > 0),
           r.is_problem
    FROM generation g
    JOIN generation_text t ON t.generation_id = g.id
    JOIN source_file s ON s.id = g.source_id
    LEFT JOIN review_state r ON r.generation_id = g.id
    WHERE g.id > ?1 AND coalesce(g.at, s.imported_at) >= ?2 AND (?3 = '' OR g.model = ?3)
      AND (t.output <> '' OR g.blocked IN ('prompt', 'output', 'refusal'))
    ORDER BY g.id)";

State stateOf(bool isFlagged, std::optional<bool> isProblem, bool isScanned)
{
    if (isProblem == true)
        return State::Problem;
    if (!isScanned)
        return State::Unscanned;
    if (!isFlagged)
        return State::Clean;
    return isProblem == false ? State::Harmless : State::Flagged;
}

void addMissing(const PromptSet &set, std::vector<Answer> &answers)
{
    for (const Prompt &prompt : set.prompts) {
        if (std::ranges::find(answers, prompt.number, &Answer::number) == answers.end())
            answers.push_back({.number = prompt.number});
    }
    std::ranges::sort(answers, {}, [](const Answer &each) { return std::pair(each.number, each.generation); });
}

} // namespace

Result<Outcome> outcomeOf(const db::Database &database, const PromptSet &set, const Search &search)
{
    return attempt([&] {
        const Prompts prompts(set, search.caseNumber);
        const ScanCheck scans(database);
        Outcome outcome;
        db::Statement row = database.prepare(selectAnswers);
        row.with(search.after, search.since, search.model.isNull() ? QStringLiteral("") : search.model);
        while (row.next()) {
            const auto id = row.id<GenerationId>(0);
            const std::vector<int> numbers = prompts.numbersOf(row.text(1), row.utf8(2));
            if (numbers.empty())
                continue;
            const auto isProblem = row.isNull(4) ? std::nullopt : std::optional(row.integer(4) != 0);
            const State state = stateOf(row.integer(3) != 0, isProblem, scans.isScanned(id));
            for (const int number : numbers)
                outcome.answers.push_back({number, id, state});
        }
        addMissing(set, outcome.answers);
        return outcome;
    });
}

} // namespace retest
