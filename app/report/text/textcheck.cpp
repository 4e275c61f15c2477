#include "app/report/text/textcheck.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace report {

namespace {

class Checker
{
public:
    Checker(const ParsedText &parsed, const FieldCatalogue &catalogue)
        : m_catalogue(catalogue)
        , m_kind(reportKind(parsed.form.kind))
        , m_problems(parsed.problems)
    {
    }

    std::vector<TextProblem> check(const TextForm &form)
    {
        look(form.title);
        look(form.header);
        look(form.cover);
        for (const TextSection &section : form.sections) {
            look(section.title);
            for (const auto &part : section.parts)
                std::visit([this](const auto &each) { look(each); }, part);
        }
        for (const auto &[id, note] : form.footnotes)
            look(note);
        std::ranges::stable_sort(m_problems, {},
                                 [](const TextProblem &each) { return std::pair(each.line, each.column); });
        return std::move(m_problems);
    }

private:
    void add(TextProblem problem) { m_problems.push_back(std::move(problem)); }

    void look(const TextLine &line)
    {
        for (const TextPiece &piece : line.pieces) {
            if (piece.kind != TextPiece::Kind::Field)
                continue;
            const auto reason = wrong(m_catalogue.field(piece.text), "field");
            if (!reason.isEmpty())
                add({.kind = TextProblem::Kind::UnknownField,
                     .line = line.line,
                     .column = piece.column,
                     .length = piece.length,
                     .field = piece.text,
                     .reason = reason,
                     .detail = reason == u"unknown_field" ? hint(piece.text) : QString()});
        }
    }

    void look(const TextRows &rows)
    {
        for (const TextRow &row : rows) {
            look(row.label);
            look(row.value);
        }
    }

    void look(const TextParagraph &paragraph)
    {
        for (const TextLine &line : paragraph)
            look(line);
    }

    void look(const TextBlock &block)
    {
        const auto reason = wrong(m_catalogue.block(block.name), "block");
        if (!reason.isEmpty())
            add({.kind = TextProblem::Kind::UnknownBlock,
                 .line = block.line,
                 .column = block.column,
                 .length = block.length,
                 .field = block.name,
                 .reason = reason,
                 .detail = reason == u"unknown_block" ? m_catalogue.blockNear(block.name, m_kind) : QString()});
    }

    /// Empty: nothing is. Of a text whose kind is not known only what there is nowhere is wrong.
    QString wrong(const CatalogueEntry *entry, const char *what) const
    {
        const QString of = QString::fromLatin1(what);
        if (!entry)
            return u"unknown_"_s + of;
        if (!m_kind)
            return {};
        if (!entry->isFor(*m_kind))
            return of == u"field" ? u"wrong_subject"_s : u"wrong_block"_s;
        return m_kind->isPublic && entry->isInternal ? u"internal_"_s + of : QString();
    }

    QString hint(const QString &field)
    {
        const auto known = m_hints.find(field);
        return known != m_hints.end() ? known->second
                                      : m_hints.emplace(field, m_catalogue.fieldNear(field, m_kind)).first->second;
    }

    const FieldCatalogue &m_catalogue;
    const ReportKind *m_kind;
    std::vector<TextProblem> m_problems;
    std::map<QString, QString> m_hints; ///< a text may make one mistake many times
};

} // namespace

std::vector<TextProblem> checkText(const ParsedText &parsed, const FieldCatalogue &catalogue)
{
    return Checker(parsed, catalogue).check(parsed.form);
}

} // namespace report
