#pragma once

#include "app/report/document.h"
#include "app/report/template.h"

#include <utility>

namespace report {

/// What a report knows: each fact by its name; nullopt is a fact that nobody has given yet.
using Facts = std::map<QString, std::optional<QString>>;

/// Puts facts into the texts of a template, in one language. Gathers what is missing and which
/// footnotes were used, in the order in which the document asks for them.
class Filler
{
public:
    /// Borrows \a text, which must outlive it.
    Filler(const Template &text, Facts facts, Language language);

    /// BadInput, naming file and line: the template asks for a fact that \a facts does not have at all.
    static Result<void> check(const Template &text, const Facts &facts);

    /// The section that is being written: where gaps are said to be.
    void enter(const QString &section) { m_section = section; }

    const QString &in(const Bilingual &texts) const;

    /// What statements with a fact "evidence.…" rest on.
    void restOn(std::vector<GenerationId> evidence) { m_evidence = std::move(evidence); }

    /// \a texts with its placeholders resolved.
    Statement fill(const Bilingual &texts);

    /// The mark of a gap, which also enters the list.
    Statement gap(const QString &what);

    /// A word of the template, with "{name}" replaced by its value for each of \a values.
    QString word(const char *name, const std::vector<std::pair<QString, QString>> &values = {});

    const std::vector<Gap> &gaps() const { return m_gaps; }

    /// The footnotes that were used for the first time since the last call.
    std::vector<Footnote> takeFootnotes() { return std::exchange(m_footnotes, {}); }

    /// Words that were asked for and that the template lacks.
    const QStringList &unknownWords() const { return m_unknownWords; }

private:
    void insertFact(Statement &statement, const QString &name);
    QString footnoteMark(const QString &id);

    const Template &m_template;
    Facts m_facts;
    Language m_language;
    QString m_section;
    std::vector<GenerationId> m_evidence;
    std::vector<Gap> m_gaps;
    std::vector<Footnote> m_footnotes;
    QStringList m_footnoteIds;
    QStringList m_unknownWords;
};

} // namespace report
