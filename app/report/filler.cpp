#include "app/report/filler.h"

#include <algorithm>

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

} // namespace

Filler::Filler(const Template &text, Facts facts, Language language)
    : m_template(text)
    , m_facts(std::move(facts))
    , m_language(language)
{
}

Result<void> Filler::check(const Template &text, const Facts &facts)
{
    for (const auto &[name, fact] : text.facts) {
        if (!facts.contains(name))
            return fail(Failure::Kind::BadInput, QStringLiteral("no such fact: {%1}").arg(name), fact.place);
    }
    return {};
}

const QString &Filler::in(const Bilingual &texts) const
{
    return m_language == Language::Chinese ? texts.zh : texts.en;
}

Statement Filler::fill(const Bilingual &texts)
{
    Statement filled;
    const auto parts = pieces(in(texts));
    if (!parts)
        return {in(texts)};
    for (const Piece &piece : *parts) {
        if (!piece.isPlaceholder)
            filled.text += piece.text;
        else if (piece.text.startsWith(QLatin1Char('^')))
            filled.text += footnoteMark(piece.text.mid(1));
        else
            insertFact(filled, piece.text);
    }
    return filled;
}

void Filler::insertFact(Statement &statement, const QString &name)
{
    if (const auto fact = m_facts.find(name); fact != m_facts.end() && fact->second) {
        statement.text += *fact->second;
        if (name.startsWith(QStringLiteral("evidence.")))
            statement.evidence = m_evidence;
    } else if (const auto named = m_template.facts.find(name); named != m_template.facts.end()) {
        appendTo(statement, gap(in(named->second.what)));
    }
}

Statement Filler::gap(const QString &what)
{
    auto known = std::ranges::find(m_gaps, what, &Gap::what);
    if (known == m_gaps.end())
        known = m_gaps.insert(m_gaps.end(), Gap{what, {}});
    if (!m_section.isEmpty() && !known->where.contains(m_section))
        known->where.append(m_section);
    const QString text = word("gap", {{QStringLiteral("what"), what}});
    return {.text = text, .marks = {{0, text.size(), Mark::Kind::Gap}}};
}

QString Filler::word(const char *name, const std::vector<std::pair<QString, QString>> &values)
{
    const auto found = m_template.words.find(QString::fromLatin1(name));
    if (found == m_template.words.end()) {
        m_unknownWords.append(QString::fromLatin1(name));
        return {};
    }
    const auto parts = pieces(in(found->second));
    QString text;
    for (const Piece &piece : parts.value_or(std::vector<Piece>())) {
        const auto value = std::ranges::find(values, piece.text, &std::pair<QString, QString>::first);
        if (piece.isPlaceholder && value != values.end())
            text += value->second;
        else
            text += piece.isPlaceholder ? QLatin1Char('{') + piece.text + QLatin1Char('}') : piece.text;
    }
    return text;
}

/// "①" for the first footnote that the document uses, and so on; past twenty, "(21)".
QString Filler::footnoteMark(const QString &id)
{
    const qsizetype known = m_footnoteIds.indexOf(id);
    const qsizetype index = known < 0 ? m_footnoteIds.size() : known;
    QString mark = index < 20 ? QString(QChar(char16_t(0x2460 + index))) : QStringLiteral("(%1)").arg(index + 1);
    if (known < 0) {
        m_footnoteIds.append(id);
        m_footnotes.push_back({mark, in(m_template.footnotes.at(id))});
    }
    return mark;
}

} // namespace report
