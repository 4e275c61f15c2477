#include "app/report/formats/setglyphs.h"

#include "app/report/formats/reportfont.h"

#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>
#include <span>
#include <utility>

namespace report {

namespace {

struct Glyph
{
    quint32 index = 0;
    QPointF at; ///< on the baseline, in points
    qsizetype begin = 0; ///< of what it shows, in the text
};

struct Read
{
    std::vector<Glyph> glyphs;
    QRawFont face;
};

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QChar(QChar::LineSeparator);
}

Read read(const QTextLine &line, int begin, int length, QPointF at)
{
    const auto what =
        QTextLayout::RetrieveGlyphIndexes | QTextLayout::RetrieveGlyphPositions | QTextLayout::RetrieveStringIndexes;
    Read found;
    for (const QGlyphRun &run : line.glyphRuns(begin, length, what)) {
        const QList<quint32> indices = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        const QList<qsizetype> begins = run.stringIndexes();
        for (qsizetype i = 0; i < indices.size(); ++i)
            found.glyphs.push_back({indices[i], at + places[i] / unitsPerPoint, begins[i]});
        if (!indices.isEmpty())
            found.face = run.rawFont();
    }
    std::ranges::stable_sort(found.glyphs, {}, &Glyph::begin);
    return found;
}

/// The spaces at the end of the line, which Qt leaves out.
void addSpaces(Read &found, const QTextLine &line, const QString &text, int begin, int length, QPointF at,
               const QRawFont &face)
{
    int first = begin + length;
    const int lowest = found.glyphs.empty() ? begin : int(found.glyphs.back().begin) + 1;
    while (first > lowest && isSpace(text[first - 1]))
        --first;
    const bool endsText = begin + length == text.size();
    if (first == begin + length || (endsText && found.glyphs.empty()))
        return;
    if (found.glyphs.empty())
        found.face = face;
    const quint32 glyph = found.face.glyphIndexesForString(QStringLiteral(" ")).value(0);
    const double x = line.cursorToX(first) / unitsPerPoint;
    for (int i = first; i < begin + length; ++i)
        found.glyphs.push_back({glyph, at + QPointF(x, line.ascent() / unitsPerPoint), i});
}

QString shown(QStringView text)
{
    return text.toString().replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
}

/// Whether \a glyphs show \a text, but by themselves would be taken for something else: a no-break
/// space for a space, two signs that have become one.
bool standsForAnother(const QString &text, std::span<const Glyph> glyphs, const QRawFont &face)
{
    if (text.toUcs4().size() != 1 || glyphs.size() != 1)
        return true;
    const QString same = text.normalized(QString::NormalizationForm_KC);
    return same != text && face.glyphIndexesForString(same) == QList<quint32>{glyphs.front().index};
}

} // namespace

std::vector<SetGlyphs> glyphsOf(const SetText &text, const QTextLine &line, int begin, int length, QPointF at)
{
    const QString &all = text.layout.text();
    Read found = read(line, begin, length, at);
    addSpaces(found, line, all, begin, length, at, QRawFont::fromFont(text.layout.font()));
    const std::vector<Glyph> &glyphs = found.glyphs;
    std::vector<SetGlyphs> sets;
    bool wasApart = true;
    for (size_t first = 0, end = 0; first < glyphs.size(); first = end) {
        for (end = first; end < glyphs.size() && glyphs[end].begin == glyphs[first].begin;)
            ++end;
        const qsizetype textBegin = first == 0 ? begin : glyphs[first].begin;
        const qsizetype textEnd = end < glyphs.size() ? glyphs[end].begin : begin + length;
        const QString part = shown(QStringView(all).sliced(textBegin, textEnd - textBegin));
        const bool isApart = standsForAnother(part, std::span(glyphs).subspan(first, end - first), found.face);
        if (std::exchange(wasApart, isApart) || isApart)
            sets.push_back({.size = found.face.pixelSize() / unitsPerPoint});
        SetGlyphs &set = sets.back();
        for (size_t i = first; i < end; ++i)
            set.glyphs.push_back({glyphs[i].index, glyphs[i].at.x(), glyphs[i].at.y()});
        const QByteArray bytes = part.toUtf8();
        set.clusters.push_back({int(bytes.size()), int(end - first)});
        set.text += bytes;
    }
    return sets;
}

} // namespace report
