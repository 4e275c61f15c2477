#include "app/report/formats/typesetter.h"

#include "app/report/formats/runs.h"

#include <algorithm>

namespace report {

using namespace style;

namespace {

constexpr double labelWidth = 118; // of a form

/// What the cover asks and answers: the head of the journal is a part of it.
Fields coverOf(const Document &document, const QString &codeText)
{
    Fields fields{document.cover};
    const bool hasHead =
        std::ranges::any_of(document.cover, [&](const Field &field) { return field.value.text == codeText; });
    if (!codeText.isEmpty() && !hasHead)
        fields.rows.push_back({document.words.journal, {.text = codeText}});
    return fields;
}

} // namespace

Typesetter::Typesetter(const ReportFont &font)
    : m_font(font)
{
}

Galley Typesetter::set(const Document &document)
{
    m_galley = {};
    m_more = document.words.more;
    m_padding = document.isCompact ? compactPadding : padding;
    m_beforeHeading = document.isCompact ? compactBefore : beforeHeading;
    m_codeText = document.isCompact ? QString() : document.journalHead;
    setTitle(document);
    setMissing(document);
    for (const Section &section : document.sections)
        setSection(section);
    return std::move(m_galley);
}

std::shared_ptr<const SetText> Typesetter::furniture(const QString &text, const TextStyle &style) const
{
    return lines(text, style, textWidth).text;
}

void Typesetter::setTitle(const Document &document)
{
    anchor(document.title, 1);
    addHeading(document.title, Role::Title, style::title, 0, 0);
    m_galley.strips.push_back(
        {.band = {.height = 10, .keepWithNext = true}, .fills = {{QRectF(0, 0, textWidth, 1.2), QColor(accent)}}});
    setBlock(coverOf(document, m_codeText), 0);
    addSpace(12);
}

/// The list of gaps in a tinted box with a bar at its left; one line where there is nothing to list.
void Typesetter::setMissing(const Document &document)
{
    const PageWords &words = document.words;
    const size_t first = nextStrip();
    const size_t parent = m_galley.structure.add(Role::Section, 0);
    if (document.missing.empty()) {
        addText(lines(words.missingNone, label, textWidth - 2 * boxInset),
                m_galley.structure.add(Role::Paragraph, parent), boxInset);
    } else {
        addText(lines(Statement{words.missingTitle, {{0, words.missingTitle.size(), Mark::Kind::Gap}}, {}}, value,
                      textWidth - 2 * boxInset),
                m_galley.structure.add(Role::Heading, parent), boxInset, 0, true);
        const size_t list = m_galley.structure.add(Role::List, parent);
        for (size_t i = 0; i < document.missing.size(); ++i)
            setMissingItem(document.missing[i], i + 1, list, words.separator);
    }
    m_galley.strips.insert(m_galley.strips.begin() + qsizetype(first), {.band = {.height = 6, .keepWithNext = true}});
    m_galley.strips.push_back({.band = {.height = 6}});
    for (size_t i = first; i < m_galley.strips.size(); ++i) {
        Strip &strip = m_galley.strips[i];
        const QRectF area(0, 0, textWidth, strip.band.height);
        strip.fills.insert(strip.fills.begin(),
                           {{area, QColor(document.missing.empty() ? tint : gapTint)},
                            {QRectF(0, 0, 2.5, area.height()), QColor(accent)}});
        strip.band.keepWithNext |= i + 2 == m_galley.strips.size();
    }
}

void Typesetter::setMissingItem(const Gap &missing, size_t number, size_t list, const QString &separator)
{
    Structure &structure = m_galley.structure;
    const size_t item = structure.add(Role::Item, list);
    const size_t numbered = structure.add(Role::Label, item);
    const size_t content = structure.add(Role::Body, item);
    const size_t what = structure.add(Role::Paragraph, content);
    const size_t where = structure.add(Role::Paragraph, content);
    addRow({{boxInset, lines(QString::number(number), cellLabel, 16), numbered},
            {boxInset + 18, lines(missing.what, cell, 190), what},
            {boxInset + 216, lines(missing.where.join(separator), cellLabel, textWidth - 2 * boxInset - 216), where}},
           {});
}

void Typesetter::setSection(const Section &section)
{
    const size_t element = m_galley.structure.add(Role::Section, 0);
    anchor(section.title, 2);
    addHeading(section.title, Role::Heading, heading, element, m_beforeHeading);
    for (size_t i = 0; i < section.blocks.size(); ++i) {
        // What introduces a table or a form stays with it.
        const bool introduces =
            i + 1 < section.blocks.size() && !std::holds_alternative<Paragraph>(section.blocks[i + 1]);
        std::visit([&](const auto &content) { setBlock(content, element, introduces); }, section.blocks[i]);
    }
    setFootnotes(section.footnotes, element);
}

void Typesetter::setBlock(const Paragraph &paragraph, size_t parent, bool keep)
{
    addText(lines(joined(paragraph), body, textWidth), m_galley.structure.add(Role::Paragraph, parent), 0, 0, keep);
    addSpace(6);
}

void Typesetter::setBlock(const Fields &fields, size_t parent, bool)
{
    Structure &structure = m_galley.structure;
    const size_t table = structure.add(Role::Table, parent);
    const size_t count = fields.rows.size();
    for (size_t i = 0; i < count; ++i) {
        const Field &field = fields.rows[i];
        RowLook look{.above = m_padding, .below = m_padding, .rule = true};
        const size_t row = structure.add(Role::Row, table);
        if (!m_codeText.isEmpty() && field.value.text == m_codeText) {
            addCodeRow(field, row, look);
            continue;
        }
        const size_t asked = structure.add(Role::HeaderCell, row);
        structure.at(asked).scope = Scope::Row;
        const Lines answer = lines(field.value, value, textWidth - labelWidth);
        look.keep = answer.count <= shortRow && isAtEdge(i, count);
        addRow({{0, lines(field.label, label, labelWidth - gutter), asked},
                {labelWidth, answer, structure.add(Role::Cell, row)}},
               look);
    }
    addSpace(8);
}

/// A field whose answer is printed as a QR code too, at its right.
void Typesetter::addCodeRow(const Field &field, size_t row, const RowLook &look)
{
    Structure &structure = m_galley.structure;
    const size_t asked = structure.add(Role::HeaderCell, row);
    structure.at(asked).scope = Scope::Row;
    const size_t both = structure.add(Role::Cell, row);
    const size_t answer = structure.add(Role::Paragraph, both);
    QrCode code = qrCode(field.value.text);
    const double side = (code.size + 2 * quietZone) * codeModule;
    const size_t first = nextStrip();
    addRow({{0, lines(field.label, label, labelWidth - gutter), asked},
            {labelWidth, lines(field.value, value, textWidth - labelWidth - side - gutter), answer}},
           {.above = look.above, .below = 0});
    Strip whole{.band = {.height = 0}};
    for (size_t i = first; i < m_galley.strips.size(); ++i) {
        for (LinePiece piece : m_galley.strips[i].texts) {
            piece.at.ry() += whole.band.height;
            whole.texts.push_back(std::move(piece));
        }
        whole.band.height += m_galley.strips[i].band.height;
    }
    whole.band.height = std::max(whole.band.height, side) + look.below;
    whole.fills.push_back({QRectF(0, whole.band.height - hairline, textWidth, hairline), QColor(style::line)});
    if (code.size > 0) {
        const size_t figure = structure.add(Role::Figure, both);
        structure.at(figure).alt = QStringLiteral("QR: ") + field.label + QLatin1Char(' ') + field.value.text;
        whole.codes.push_back({std::move(code), QRectF(textWidth - side, 0, side, side), figure});
    }
    m_galley.strips.resize(first);
    m_galley.strips.push_back(std::move(whole));
}

void Typesetter::setFootnotes(const std::vector<Footnote> &footnotes, size_t parent)
{
    for (const Footnote &footnote : footnotes) {
        const size_t note = m_galley.structure.add(Role::Note, parent);
        const size_t mark = m_galley.structure.add(Role::Label, note);
        addRow({{0, lines(footnote.mark, small, 14), mark},
                {16, lines(footnote.text, small, textWidth - 16), m_galley.structure.add(Role::Paragraph, note)}},
               {});
    }
}

} // namespace report
