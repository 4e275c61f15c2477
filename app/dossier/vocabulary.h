#pragma once

#include "app/base/bilingual.h"
#include "app/dossier/fields.h"

#include <map>

namespace dossier {

/// The words of dossiers in both languages (resources/dossier/words.toml): labels of forms, commands and packs. What
/// there is no word for is called by its name.
class Vocabulary
{
public:
    /// BadInput names file, line and column: a text that is missing in a language.
    static Result<Vocabulary> load(const QString &path = QStringLiteral(":/dossier/words.toml"));

    Bilingual section(Section section) const { return find(QStringLiteral("section.") + name(section)); }
    Bilingual entry(Section section) const { return find(QStringLiteral("entry.") + name(section)); }
    Bilingual field(Section section, const QString &name) const;
    Bilingual choice(const QString &word) const { return find(QStringLiteral("choice.") + word); }
    Bilingual documentKind(const QString &kind) const { return find(QStringLiteral("document.") + kind); }
    Bilingual word(const QString &name) const { return find(QStringLiteral("word.") + name); }

    bool has(const QString &key) const { return m_words.contains(key); } ///< "field.sources.human.sampled"

private:
    Bilingual find(const QString &key) const;

    std::map<QString, Bilingual> m_words; ///< "field.sources.name"
};

/// The kinds of documents, as DossierStore::addDocument() takes them.
QStringList documentKinds();

} // namespace dossier
