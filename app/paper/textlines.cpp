#include "app/paper/textlines.h"

#include "app/paper/characters.h"

#include <algorithm>
#include <cmath>

namespace paper {

namespace {

bool isBlank(char32_t c)
{
    return c == U' ' || c == 0xa0 || c == 0x3000 || c == U'\t' || (c >= 0x2000 && c <= 0x200b);
}

bool isSetTwice(const Glyph &glyph, const Glyph &before)
{
    return glyph.character == before.character && std::abs(glyph.at.x() - before.at.x()) < 0.2 * glyph.size
        && std::abs(glyph.at.x() - before.at.x()) < 0.5 * glyph.advance;
}

void sortAlong(std::vector<Glyph> &line)
{
    std::ranges::stable_sort(line, {}, [](const Glyph &glyph) { return glyph.at.x(); });
    const auto twice = [](const Glyph &before, const Glyph &glyph) { return isSetTwice(glyph, before); };
    line.erase(std::ranges::unique(line, twice).begin(), line.end());
}

/// The last word of \a text, or the first.
qsizetype wordLength(const QString &text, bool isLast)
{
    const auto isIn = [](QChar c) { return !c.isSpace() && !isWide(c.unicode()); };
    qsizetype length = 0;
    while (length < text.size() && isIn(text[isLast ? text.size() - 1 - length : length]))
        ++length;
    return length;
}

/// Whether a word goes on from \a run to \a next because it is longer than a line of \a width.
bool isWordBroken(const TextRun &run, const TextRun &next, double width)
{
    const qsizetype letters = wordLength(run.text, true) + wordLength(next.text, false);
    const double letter = run.box.width() / std::max<qsizetype>(1, run.text.size());
    return static_cast<double>(letters) * letter > width && run.box.width() > 0.6 * width;
}

} // namespace

std::vector<std::vector<Glyph>> baselines(std::vector<Glyph> glyphs)
{
    std::ranges::stable_sort(glyphs, {}, [](const Glyph &glyph) { return glyph.at.y(); });
    std::vector<std::vector<Glyph>> lines;
    double baseline = 0;
    for (const Glyph &glyph : glyphs) {
        if (lines.empty() || glyph.at.y() - baseline > 0.3 * glyph.size) {
            lines.emplace_back();
            baseline = glyph.at.y();
        }
        lines.back().push_back(glyph);
    }
    for (std::vector<Glyph> &line : lines)
        sortAlong(line);
    return lines;
}

TextRun runOf(const std::vector<Glyph> &line, size_t from, size_t to)
{
    TextRun run;
    char32_t before = 0;
    double end = 0;
    for (size_t i = from; i < to; ++i) {
        const Glyph &glyph = line[i];
        if (isBlank(glyph.character)) {
            before = before == 0 ? 0 : U' ';
            continue;
        }
        const bool isApart =
            before != 0 && !isWide(before) && !isWide(glyph.character) && glyph.at.x() - end > 0.22 * glyph.size;
        if (before == U' ' || isApart)
            run.text += u' ';
        run.text += meant(glyph.character);
        run.box = run.size > 0 ? run.box.united(glyph.box()) : glyph.box();
        run.size = std::max(run.size, glyph.size);
        before = glyph.character;
        end = glyph.end();
    }
    return run;
}

std::vector<TextRun> runsOf(const std::vector<Glyph> &line, RunGap gap)
{
    std::vector<TextRun> runs;
    size_t from = 0;
    double end = 0;
    bool hasText = false;
    bool hasBlank = false;
    for (size_t i = 0; i < line.size(); ++i) {
        if (isBlank(line[i].character)) {
            hasBlank = true;
            continue;
        }
        const double most = (hasBlank ? gap.blank : gap.bare) * line[i].size;
        hasBlank = false;
        if (hasText && line[i].at.x() - end > most) {
            runs.push_back(runOf(line, from, i));
            from = i;
        }
        hasText = true;
        end = line[i].end();
    }
    if (hasText)
        runs.push_back(runOf(line, from, line.size()));
    return runs;
}

std::vector<TextRun> allRuns(std::vector<Glyph> glyphs, RunGap gap)
{
    std::vector<TextRun> all;
    for (const std::vector<Glyph> &line : baselines(std::move(glyphs)))
        for (TextRun &run : runsOf(line, gap))
            all.push_back(std::move(run));
    return all;
}

QString textIn(std::vector<TextRun> runs, double width)
{
    QString text;
    for (size_t i = 0; i < runs.size(); ++i)
        text = joinedLines(text, runs[i].text, i > 0 && isWordBroken(runs[i - 1], runs[i], width - 4));
    return text;
}

} // namespace paper
