#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/report/document.h"

#include <map>
#include <utility>

namespace report {

/// The fixed words of reports, by name (resources/report/words.toml).
struct Words
{
    using Values = std::vector<std::pair<QString, QString>>;

    std::map<QString, Bilingual> words;    ///< of pages, tables and lists
    std::map<QString, Bilingual> problems; ///< of what is wrong with a text

    /// A word with "{name}" replaced by its value for each of \a values. One that there is not: its name between « and
    /// ».
    QString word(const QString &name, Language language, const Values &values = {}) const;
    QString problem(const QString &name, Language language, const Values &values = {}) const;
};

/// BadInput names file, line and column: a text that is missing in a language.
Result<Words> readWords(const QString &path = QStringLiteral(":/report/words.toml"));

/// Those that come with the program.
const Words &reportWords();

const QString &in(Language language, const Bilingual &texts);

} // namespace report
