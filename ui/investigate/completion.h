#pragma once

#include "app/search/query.h"

#include <map>

namespace ui {

/// The values of fields that a workspace has, the most frequent first.
using KnownValues = std::map<search::Field, QStringList>;

/// What could stand where the cursor is.
struct Completions
{
    struct Choice
    {
        QString text; ///< what is put in
        QString note; ///< what it means
    };

    search::Place replaced; ///< of what is typed
    std::vector<Choice> choices;
};

/// The fields whose name begins with the word before \a cursor, in either language, or the values of the
/// field that is being typed there. \a isAsked: also where nothing is typed yet.
Completions completionsAt(const QString &typed, qsizetype cursor, const KnownValues &known, bool isAsked = false);

} // namespace ui
