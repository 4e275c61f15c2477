#pragma once

#include "app/report/text/facts.h"
#include "app/report/text/fieldcatalogue.h"
#include "app/report/text/textform.h"
#include "app/report/text/words.h"

#include <utility>

namespace report {

/// Puts facts into the lines of a report's text. Gathers what is missing, with its places, and which footnotes were
/// used, in the order in which the document asks for them.
class Filler
{
public:
    /// Borrows \a form, which must outlive it.
    Filler(const TextForm &form, Facts facts, Language language);

    Language language() const { return m_language; }
    const QString &kind() const { return m_form.kind; } ///< of the report

    /// The section that is being written: where gaps are said to be.
    void enter(const QString &section) { m_section = section; }

    /// The block that is being written: the place of what gap() finds missing.
    void begin(const TextBlock &block) { m_block = block; }

    const QString &in(const Bilingual &texts) const { return report::in(m_language, texts); }

    /// \a line with its fields and footnotes resolved; nullopt where an optional field leaves it out.
    std::optional<Statement> fill(const TextLine &line);

    /// The mark of a gap in the block that is being written, which also enters the list.
    Statement gap(const QString &what);

    /// A word of reports, with "{name}" replaced by its value for each of \a values.
    QString word(const char *name, const Words::Values &values = {}) const;

    /// A fact as a block shows it; empty where it is not known.
    QString fact(const QString &name) const;

    const std::vector<Gap> &gaps() const { return m_gaps; }
    const std::vector<TextProblem> &problems() const { return m_problems; } ///< empty fields

    /// The footnotes that were used for the first time since the last call.
    std::vector<Footnote> takeFootnotes() { return std::exchange(m_footnotes, {}); }

private:
    bool isLeftOut(const TextLine &line) const;
    const Fact *known(const QString &name) const;
    void insert(Statement &statement, const TextPiece &piece, int line);
    Statement missing(const QString &what, const QString &text);
    void problem(const QString &field, const QString &what, int line, int column, int length);
    QString footnoteMark(const QString &id);

    const TextForm &m_form;
    Facts m_facts;
    Language m_language;
    QString m_section;
    TextBlock m_block;
    std::vector<Gap> m_gaps;
    std::vector<TextProblem> m_problems;
    std::vector<Footnote> m_footnotes;
    QStringList m_footnoteIds;
};

} // namespace report
