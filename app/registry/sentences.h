#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"

#include <map>
#include <string>

namespace registry {

/// The sentences that a status gives its reasons in: templates with names in braces, in both languages.
class Sentences
{
public:
    using Values = std::map<QString, Bilingual>;
    using Texts = std::map<std::string, Bilingual, std::less<>>;

    Sentences() = default; ///< none: every sentence is empty
    explicit Sentences(Texts texts)
        : m_texts(std::move(texts))
    {
    }

    /// Reads them. BadInput names file, line and column.
    static Result<Sentences> load(const QString &path = QStringLiteral(":/registry/reasons.toml"));
    static Result<Sentences> parse(const QByteArray &toml, const QString &name);

    /// The sentence \a id with \a values in the place of their names. Empty where there is no such sentence.
    Bilingual fill(std::string_view id, const Values &values = {}) const;

    const Texts &all() const { return m_texts; }

private:
    Texts m_texts;
};

/// The same in both languages: a day, a name, a number.
Bilingual same(const QString &text);

/// \a more after \a first, as sentences stand after each other: with a space in English.
Bilingual joined(const Bilingual &first, const Bilingual &more);

} // namespace registry
