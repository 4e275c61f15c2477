#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/report/edition/redaction.h"

#include <map>

namespace report {

/// What stands in the place of a text whatever its length.
inline constexpr QStringView blocks = u"███";

/// The words of editions (resources/report/redaction.toml), in one language.
class EditionWords
{
public:
    /// BadInput names file, line and column.
    static Result<EditionWords> load(Language language,
                                     const QString &path = QStringLiteral(":/report/redaction.toml"));

    /// "User 3", "审核员丙": the \a number th of its kind, from 1. The blocks for what has no names.
    QString alias(RemovedKind kind, int number) const;

    QString label() const { return word("edition"); } ///< before the name of an edition
    QString full() const { return word("full"); }
    QString redacted() const { return word("redacted"); }

private:
    QString word(const char *name) const;

    Language m_language = Language::Chinese;
    std::map<QString, Bilingual> m_words;
};

} // namespace report
