#include "app/report/formats/pageartist.h"

#include "app/report/formats/furniture.h"

#include <algorithm>

namespace report {

using namespace style;

namespace {

bool isUnderlined(Run::Kind kind)
{
    return kind == Run::Kind::Flagged;
}

bool hasGround(Run::Kind kind)
{
    return kind == Run::Kind::Flagged || kind == Run::Kind::Letter;
}

} // namespace

PageArtist::PageArtist(PdfCanvas &canvas, const Document &document, const Typesetter &typesetter, Galley galley)
    : m_canvas(canvas)
    , m_document(document)
    , m_typesetter(typesetter)
    , m_galley(std::move(galley))
{
    m_drawn.structure = std::move(m_galley.structure);
    m_drawn.anchors = std::move(m_galley.anchors);
    m_drawn.places.resize(m_drawn.anchors.size());
    m_drawn.contents.emplace_back();
    for (size_t i = 0; i < m_drawn.anchors.size(); ++i) {
        m_anchors.emplace(m_drawn.anchors[i].strip, i);
        if (m_drawn.anchors[i].record)
            m_records.emplace(*m_drawn.anchors[i].record, i);
    }
}

QPointF PageArtist::origin(const Placed &placed)
{
    return {margin, textTop + placed.y};
}

const Strip &PageArtist::stripOf(const Placed &placed) const
{
    return placed.isHeader ? m_galley.headerStrips[placed.band] : m_galley.strips[placed.band];
}

void PageArtist::draw(const Page &page)
{
    for (const Placed &placed : page)
        drawLayout(stripOf(placed), origin(placed));
    for (const Placed &placed : page) {
        const Strip &strip = stripOf(placed);
        for (const LinePiece &piece : strip.texts)
            drawText(piece, origin(placed));
        for (const CodePiece &piece : strip.codes)
            drawCode(piece, origin(placed));
        if (placed.isHeader)
            continue;
        const auto [first, end] = m_anchors.equal_range(placed.band);
        for (auto anchor = first; anchor != end; ++anchor)
            m_drawn.places[anchor->second] = {this->page(), origin(placed).y()};
    }
}

void PageArtist::endPage()
{
    m_canvas.endPage();
    m_drawn.contents.emplace_back();
}

void PageArtist::drawLayout(const Strip &strip, QPointF origin)
{
    for (const FillPiece &fill : strip.fills)
        m_canvas.fill(fill.area.translated(origin), fill.colour.rgb());
    for (const LinePiece &text : strip.texts)
        drawGrounds(text, origin);
}

/// The grounds and underlines of what a rule flagged.
void PageArtist::drawGrounds(const LinePiece &piece, QPointF origin)
{
    constexpr double below = 1.6; // the baseline
    for (const Part &part : partsOf(piece, origin)) {
        const RiskLook &look = riskLooks()[riskLookOf(part.stretch.letter)];
        if (hasGround(part.stretch.kind))
            m_canvas.fill(part.area, look.ground);
        if (isUnderlined(part.stretch.kind))
            m_canvas.underline({part.area.left(), part.baseline + below}, part.area.width(), look.underline, look.ink);
    }
}

std::vector<PageArtist::Part> PageArtist::partsOf(const LinePiece &piece, QPointF origin) const
{
    const QTextLine line = piece.text->layout.lineAt(piece.line);
    const QPointF at = piece.at + origin;
    const QString &text = piece.text->layout.text();
    const int lineEnd = line.textStart() + line.textLength();
    std::vector<Part> parts;
    const Stretch *letter = nullptr;
    for (const Stretch &stretch : piece.text->stretches) {
        const Stretch *span = stretch.kind == Run::Kind::Flagged && letter ? letter : &stretch;
        letter = stretch.kind == Run::Kind::Letter ? &stretch : nullptr;
        const int begin = std::max(stretch.begin, line.textStart());
        const int end = std::min(stretch.begin + stretch.length, lineEnd);
        if (begin >= end)
            continue;
        const double left = at.x() + line.cursorToX(begin) / unitsPerPoint;
        const double right = at.x() + line.cursorToX(end) / unitsPerPoint;
        parts.push_back({stretch, span, begin, end - begin,
                         QRectF(left, at.y(), right - left, line.height() / unitsPerPoint),
                         at.y() + line.ascent() / unitsPerPoint,
                         m_document.language != Language::Chinese && isHan(text.mid(begin, end - begin))});
    }
    return parts;
}

void PageArtist::drawText(const LinePiece &piece, QPointF origin)
{
    for (const Part &part : partsOf(piece, origin)) {
        const QTextLine line = piece.text->layout.lineAt(piece.line);
        const auto sets = glyphsOf(*piece.text, line, part.begin, part.length, piece.at + origin);
        const std::optional<size_t> element =
            piece.element && !sets.empty() ? std::optional(elementOf(part, *piece.element)) : std::nullopt;
        for (const SetGlyphs &glyphs : sets) {
            if (element)
                note(*element);
            m_canvas.show(glyphs, part.stretch.colour, element ? Ink::Content : Ink::Furniture);
        }
    }
}

/// Whose content a part is: what names a record leads to it; what was flagged, and what is in another
/// language, is a span of its own.
size_t PageArtist::elementOf(const Part &part, size_t parent)
{
    const Stretch &stretch = part.stretch;
    if (stretch.record && m_records.contains(*stretch.record)) {
        const size_t link = m_drawn.structure.add(Role::Link, parent);
        m_drawn.links.push_back({page(), part.area, *stretch.record, link});
        return link;
    }
    return hasGround(stretch.kind) || part.isForeign ? spanOf(part, parent) : parent;
}

size_t PageArtist::spanOf(const Part &part, size_t parent)
{
    const auto [span, isNew] = m_spans.try_emplace(part.span, 0);
    if (isNew)
        span->second = m_drawn.structure.add(Role::Span, parent);
    if (part.isForeign)
        m_drawn.structure.at(span->second).language = languageTag(Language::Chinese);
    return span->second;
}

void PageArtist::note(size_t element)
{
    std::vector<size_t> &contents = m_drawn.contents.back();
    m_drawn.structure.show(element, {page(), int(contents.size())});
    contents.push_back(element);
}

void PageArtist::drawCode(const CodePiece &piece, QPointF origin)
{
    const QrCode &code = piece.code;
    const double module = piece.area.width() / (code.size + 2 * quietZone);
    const QPointF corner = piece.area.topLeft() + origin + QPointF(quietZone, quietZone) * module;
    std::vector<QPointF> dark;
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (code.isDark(row, column))
                dark.push_back(corner + QPointF(column, row) * module);
        }
    }
    m_drawn.figures.push_back({piece.area.translated(origin), piece.element});
    note(piece.element);
    m_canvas.code(dark, module);
}

void PageArtist::drawFurniture(size_t pages)
{
    const PageWords &words = m_document.words;
    QString count = words.page;
    count.replace(QStringLiteral("{page}"), QString::number(page() + 1))
        .replace(QStringLiteral("{pages}"), QString::number(pages));
    line(m_document.number + QStringLiteral("  ") + words.header, style::furniture, headerLine, false);
    line(words.draft, draftMark, headerLine, true);
    m_canvas.fill(QRectF(margin, headerLine + 15, textWidth, hairline), style::line);
    m_canvas.fill(QRectF(margin, footerLine - 6, textWidth, hairline), style::line);
    line(words.journal + QLatin1Char(' ') + shortHead(m_document.journalHead), style::furniture, footerLine, false);
    line(count, style::furniture, footerLine, true);
}

void PageArtist::line(const QString &text, const TextStyle &style, double y, bool isRight)
{
    const auto set = m_typesetter.furniture(text, style);
    const QTextLine first = set->layout.lineAt(0);
    const double left = isRight ? pageWidth - margin - first.naturalTextWidth() / unitsPerPoint : margin;
    for (const SetGlyphs &glyphs : glyphsOf(*set, first, first.textStart(), first.textLength(), {left, y}))
        m_canvas.show(glyphs, style.colour, Ink::Furniture);
}

} // namespace report
