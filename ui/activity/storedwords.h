#pragma once

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace ui {

/// What the journal stores, and what a person is shown of it.
struct StoredWord
{
    const char *stored;
    const char *shown; ///< to be translated
};

/// Of \a words the one for \a stored, translated in \a context; empty: there is none.
inline QString shownWord(std::span<const StoredWord> words, const char *context, const QString &stored)
{
    const auto found =
        std::ranges::find_if(words, [&](const StoredWord &word) { return stored == QLatin1StringView(word.stored); });
    return found == words.end() ? QString() : QCoreApplication::translate(context, found->shown);
}

} // namespace ui
