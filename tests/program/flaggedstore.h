#pragma once

#include "app/workspace/workspace.h"
#include "tests/support/generations.h"

/// Words that no two numbers have many of in common.
inline std::string wordsOf(int number)
{
    unsigned dice = static_cast<unsigned>(number) * 2654435761U + 12345;
    std::string text;
    for (int word = 0; word < 24; ++word) {
        for (int letter = 0; letter < 7; ++letter) {
            dice = dice * 1664525U + 1013904223U;
            text += char('a' + (dice >> 24) % 26);
        }
        text += ' ';
    }
    return text;
}

/// Adds \a different flagged generations, and after them \a alike ones that differ by a number alone.
inline void addFlagged(db::Database &database, int different, int alike = 0)
{
    for (int i = 0; i < different + alike; ++i) {
        const bool isAlike = i >= different;
        const GenerationId id =
            addGeneration(database, isAlike ? "A.4.a" : "A.2.e", isAlike ? 1 : 2, 1'790'000'000'000 + i * 60'000);
        const std::string text = isAlike ? wordsOf(1'000'000) + std::to_string(100 + i) : wordsOf(i);
        database.run("UPDATE generation_text SET prompt = ?, output = ? WHERE generation_id = ?",
                     std::string_view("a question " + std::to_string(i)), std::string_view(text), id);
    }
}

/// Makes a workspace at \a path, without rules, and fills it so.
inline void makeFlaggedStore(const QString &path, int different, int alike = 0)
{
    addFlagged(workspace::Workspace::create(path, {}).value().database(), different, alike);
}
