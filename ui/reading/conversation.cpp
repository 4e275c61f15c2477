#include "ui/reading/conversation.h"

#include <algorithm>
#include <ranges>
#include <unordered_map>

namespace ui {

namespace {

void addExchange(std::vector<Turn> &turns, const ingest::SessionTurn &one)
{
    for (const bool inOutput : {false, true})
        turns.push_back({.generation = one.generation, .inOutput = inOutput, .isFlagged = one.isFlagged});
}

std::vector<size_t> userTurns(const ingest::Context &context)
{
    std::vector<size_t> users;
    for (size_t i = 0; i < context.turns.size(); ++i) {
        if (context.turns[i].role == "user")
            users.push_back(i);
    }
    return users;
}

/// How many of the nearest generations come after the one whose prompt is \a lastUser; -1: none of them is it.
std::ptrdiff_t attemptsSince(const std::string &lastUser, const std::vector<ingest::SessionTurn> &earlier,
                             const SessionPrompts &prompts)
{
    for (size_t since = 0; since < std::min(anchorsTried, earlier.size()); ++since) {
        const auto prompt = prompts.find(earlier[earlier.size() - 1 - since].generation);
        if (prompt != prompts.end() && prompt->second == lastUser)
            return static_cast<std::ptrdiff_t>(since);
    }
    return -1;
}

/// Which generation each user turn of a context is the prompt of.
class Pairing
{
public:
    Pairing(const ingest::Context &context, const SessionPrompts &prompts)
        : m_context(context)
        , m_prompts(prompts)
    {
        for (const size_t turn : userTurns(context))
            m_byText[context.turns[turn].text] = turn;
    }

    void put(size_t turn, const ingest::SessionTurn &one)
    {
        const auto prompt = m_prompts.find(one.generation);
        if (prompt == m_prompts.end() || prompt->second == m_context.turns[turn].text)
            m_of.try_emplace(turn, one);
        else if (const auto found = m_byText.find(prompt->second); found != m_byText.end())
            m_of[found->second] = one;
        else
            m_elsewhere.push_back(one);
    }

    /// The turns of the context, behind those that it does not have.
    void addTo(std::vector<Turn> &turns) const
    {
        for (const auto &one : std::views::reverse(m_elsewhere))
            addExchange(turns, one);
        const ingest::SessionTurn *owner = nullptr;
        for (size_t i = 0; i < m_context.turns.size(); ++i) {
            const std::string &role = m_context.turns[i].role;
            if (role == "user") {
                const auto found = m_of.find(i);
                owner = found == m_of.end() ? nullptr : &found->second;
            }
            Turn turn{.context = static_cast<int>(i)};
            if (owner && (role == "user" || role == "assistant")) {
                turn.generation = owner->generation;
                turn.inOutput = role == "assistant";
                turn.isFlagged = owner->isFlagged;
            }
            turns.push_back(turn);
        }
    }

private:
    const ingest::Context &m_context;
    const SessionPrompts &m_prompts;
    std::unordered_map<std::string_view, size_t> m_byText; // the last of those that say the same
    std::map<size_t, ingest::SessionTurn> m_of;
    std::vector<ingest::SessionTurn> m_elsewhere; // the nearest first
};

} // namespace

std::vector<Turn> turnsBefore(const ingest::Context &context, const std::vector<ingest::SessionTurn> &earlier,
                              const SessionPrompts &prompts)
{
    const std::vector<size_t> users = userTurns(context);
    const std::ptrdiff_t since = users.empty() ? -1 : attemptsSince(context.turns[users.back()].text, earlier, prompts);
    const size_t repeatable = since < 0 ? 0 : earlier.size() - static_cast<size_t>(since);
    const size_t repeated = std::min(users.size(), repeatable);
    Pairing pairing(context, prompts);
    for (size_t back = 0; back < repeated; ++back)
        pairing.put(users[users.size() - 1 - back], earlier[repeatable - 1 - back]);

    std::vector<Turn> turns;
    turns.reserve(2 * earlier.size() + context.turns.size());
    const size_t own = since < 0 ? earlier.size() : repeatable - repeated;
    for (size_t i = 0; i < own; ++i)
        addExchange(turns, earlier[i]);
    pairing.addTo(turns);
    for (size_t i = since < 0 ? earlier.size() : repeatable; i < earlier.size(); ++i)
        addExchange(turns, earlier[i]);
    return turns;
}

std::vector<Turn> turnsAfter(const std::vector<ingest::SessionTurn> &later)
{
    std::vector<Turn> turns;
    turns.reserve(2 * later.size());
    for (const ingest::SessionTurn &one : later)
        addExchange(turns, one);
    return turns;
}

} // namespace ui
