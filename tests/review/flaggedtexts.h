#pragma once

#include "app/review/likenessfill.h"
#include "tests/support/generations.h"

#include <string>
#include <string_view>

/// What a rule found in a text, for stores of tests.
struct FoundHere
{
    bool inOutput = false;
    std::string_view matched; ///< stands in the text
    std::string_view rule = "test.rule";
    std::string_view why = {}; ///< a reason as JSON; empty: NULL
    std::string_view risk = "A.1.f";
};

/// A flagged generation with these texts.
inline GenerationId addFlagged(db::Database &database, std::string_view prompt, std::string_view output,
                               std::initializer_list<FoundHere> found)
{
    database.run("INSERT OR IGNORE INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at,"
                 " source) VALUES (1, 'test', '1', zeroblob(32), 'x', 'x', 1, 0, x'00')");
    const GenerationId id = addGeneration(database);
    database.run("UPDATE generation_text SET prompt = ?2, output = ?3 WHERE generation_id = ?1", id, prompt, output);
    for (const FoundHere &one : found) {
        const size_t begin = (one.inOutput ? output : prompt).find(one.matched);
        database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
                     " score, why) VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, 2, 1, nullif(?7, ''))",
                     id, one.inOutput, begin, begin + one.matched.size(), one.rule, one.risk, one.why);
    }
    database.run("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, 'A.1.f', 2, 1, 1)", id);
    return id;
}

inline review::OnWriter writerOf(EmptyStore &store)
{
    return [&store](const std::function<Result<void>(db::Database &, journal::Journal &)> &work) {
        return work(store.database, store.journal);
    };
}
