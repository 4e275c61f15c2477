#pragma once

#include "app/dossier/pack.h"

namespace dossier {

/// The words and values of a pack in one language; what the sections of a pack share.
class PackWords
{
public:
    using Values = std::vector<std::pair<const char *, QString>>;

    /// Borrows \a rules. \a documents: are called by their names.
    PackWords(const Rulebook &rules, report::Language language, std::vector<Document> documents = {});

    QString in(const Bilingual &text) const;
    QString word(const char *name, const Values &values = {}) const; ///< with "{name}" replaced
    QString label(Section section, const QString &field) const;
    QString value(const Field &field) const;         ///< as a person reads it: grouped digits, choices in words
    QString count(std::optional<qint64> count) const; ///< "1,200,000"; empty: none
    QString share(double share) const;               ///< "98.4 %"
    QString figureTitle(const Figure &figure, const Dossier &dossier) const; ///< with the entry it was taken from
    QString figure(const Figure &figure) const;      ///< with its interval
    QString limit(const Threshold &threshold) const;
    QString lack(const Lack &lack, const Dossier &dossier) const;
    QString inBrackets(const QString &text) const;
    QString documentKind(const QString &kind) const { return in(m_rules.words.documentKind(kind)); }
    QString join(const QStringList &parts) const;
    QString sourced(const Bilingual &source, Confidence confidence) const; ///< "… · confirm with counsel"

private:
    QString documentName(const QString &sha256) const;

    const Rulebook &m_rules;
    report::Language m_language;
    std::vector<Document> m_documents;
};

report::Statement said(const QString &text);

/// The fields of a form that are filled in, as a block; a sentence where none is.
report::Block formBlock(const Entry &entry, const PackWords &words);

// The sections, each by itself. \a dossier is a copy of their own.
std::vector<report::Section> dataSections(Dossier &dossier, const PackWords &words);
report::Section lawfulSection(Dossier &dossier, const PackWords &words);
report::Section qualitySection(Dossier &dossier, const PackWords &words);
report::Section excludedSection(Dossier &dossier, const PackWords &words);
void addQualityFigures(report::Section &section, const Completeness &state, const Dossier &dossier,
                       const PackWords &words);
std::vector<report::Section> recordSections(Dossier &dossier, const Completeness &state, const PackWords &words);
report::Section completenessSection(const Completeness &state, const Dossier &dossier, const PackWords &words);
report::Section documentSection(const std::vector<Document> &documents, const PackWords &words);

} // namespace dossier
