#include "app/report/text/filler.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

void appendTo(Statement &statement, const Statement &more)
{
    for (Mark mark : more.marks) {
        mark.begin += statement.text.size();
        statement.marks.push_back(mark);
    }
    statement.text += more.text;
}

void addRecords(std::vector<GenerationId> &records, const std::vector<GenerationId> &more)
{
    for (const GenerationId id : more) {
        if (!std::ranges::contains(records, id))
            records.push_back(id);
    }
}

} // namespace

Filler::Filler(const TextForm &form, Facts facts, Language language)
    : m_form(form)
    , m_facts(std::move(facts))
    , m_language(language)
{
}

std::optional<Statement> Filler::fill(const TextLine &line)
{
    if (isLeftOut(line))
        return std::nullopt;
    Statement filled{.line = line.line};
    for (const TextPiece &piece : line.pieces) {
        switch (piece.kind) {
        case TextPiece::Kind::Plain: filled.text += piece.text; break;
        case TextPiece::Kind::Field: insert(filled, piece, line.line); break;
        case TextPiece::Kind::Footnote: filled.text += footnoteMark(piece.text); break;
        }
    }
    return filled;
}

bool Filler::isLeftOut(const TextLine &line) const
{
    return std::ranges::any_of(line.pieces,
                               [this](const TextPiece &piece) { return piece.isOptional && !known(piece.text); });
}

const Fact *Filler::known(const QString &name) const
{
    const auto fact = m_facts.find(name);
    return fact != m_facts.end() && fact->second.text ? &fact->second : nullptr;
}

void Filler::insert(Statement &statement, const TextPiece &piece, int line)
{
    if (const Fact *fact = known(piece.text)) {
        statement.text += *fact->text;
        addRecords(statement.evidence, fact->evidence);
        return;
    }
    const CatalogueEntry *entry = fieldCatalogue().field(piece.text);
    if (!entry) { // lint says where
        const QString what = word("unknown_field", {{u"name"_s, piece.text}});
        return appendTo(statement, missing(what, what));
    }
    if (piece.isLater) {
        statement.text += word("later");
        return;
    }
    problem(piece.text, in(entry->what), line, piece.column, piece.length);
    appendTo(statement, missing(in(entry->what), word("gap", {{u"what"_s, in(entry->what)}})));
}

Statement Filler::gap(const QString &what)
{
    problem(m_block.name, what, m_block.line, m_block.column, m_block.length);
    return missing(what, word("gap", {{u"what"_s, what}}));
}

Statement Filler::missing(const QString &what, const QString &text)
{
    auto known = std::ranges::find(m_gaps, what, &Gap::what);
    if (known == m_gaps.end())
        known = m_gaps.insert(m_gaps.end(), Gap{what, {}});
    if (!m_section.isEmpty() && !known->where.contains(m_section))
        known->where.append(m_section);
    return {.text = text, .marks = {{0, text.size(), Mark::Kind::Gap}}};
}

void Filler::problem(const QString &field, const QString &what, int line, int column, int length)
{
    m_problems.push_back({.kind = TextProblem::Kind::EmptyField,
                          .line = line,
                          .column = column,
                          .length = length,
                          .field = field,
                          .reason = u"empty"_s,
                          .detail = what});
}

QString Filler::word(const char *name, const Words::Values &values) const
{
    return reportWords().word(QString::fromLatin1(name), m_language, values);
}

QString Filler::fact(const QString &name) const
{
    const Fact *fact = known(name);
    return fact ? *fact->text : QString();
}

/// "①" for the first footnote that the document uses, and so on; past twenty, "(21)".
QString Filler::footnoteMark(const QString &id)
{
    const auto note = m_form.footnotes.find(id);
    if (note == m_form.footnotes.end())
        return {}; // lint says where
    const qsizetype known = m_footnoteIds.indexOf(id);
    const qsizetype index = known < 0 ? m_footnoteIds.size() : known;
    QString mark = index < 20 ? QString(QChar(char16_t(0x2460 + index))) : u"(%1)"_s.arg(index + 1);
    if (known < 0) {
        m_footnoteIds.append(id);
        if (const auto text = fill(note->second))
            m_footnotes.push_back({mark, text->text});
    }
    return mark;
}

} // namespace report
