#include "app/report/formats/textlines.h"

#include "app/incident/incident.h"
#include "app/report/formats/pagestyle.h"
#include "app/report/formats/reportfont.h"

#include <QRegularExpression>

#include <algorithm>

namespace report {

namespace {

QRgb colourOf(const Run &run, QRgb text)
{
    switch (run.kind) {
    case Run::Kind::Gap: return style::gap;
    case Run::Kind::Letter: return riskLooks()[riskLookOf(run.letter)].ink;
    case Run::Kind::Masked:
    case Run::Kind::Reference: return style::muted;
    case Run::Kind::Plain:
    case Run::Kind::Flagged: break;
    }
    return text;
}

/// Runs as one text with its stretches.
struct Composed
{
    QString text;
    std::vector<Stretch> stretches;

    void add(const Run &run, const QString &part, QRgb colour, std::optional<GenerationId> record = {})
    {
        if (part.isEmpty())
            return;
        stretches.push_back({int(text.size()), int(part.size()), run.kind, run.letter, colour, record});
        text += part;
    }

    /// Each record that \a run names is a stretch of its own.
    void addReference(const Run &run, QRgb colour)
    {
        static const QRegularExpression name(QStringLiteral("G-(\\d+)"));
        qsizetype at = 0;
        for (auto found = name.globalMatch(run.text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            add(run, run.text.mid(at, match.capturedStart() - at), colour);
            add(run, match.captured(), colour, GenerationId(match.captured(1).toLongLong()));
            at = match.capturedEnd();
        }
        add(run, run.text.mid(at), colour);
    }
};

Composed compose(const Runs &runs, QRgb colour)
{
    Composed composed;
    for (const Run &run : runs) {
        if (run.kind == Run::Kind::Reference)
            composed.addReference(run, colourOf(run, colour));
        else
            composed.add(run, run.text, colourOf(run, colour));
    }
    composed.text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    return composed;
}

/// Only the letter before what was flagged has a size of its own.
QList<QTextLayout::FormatRange> formatsOf(const Composed &composed, const QFont &letter)
{
    QTextCharFormat format;
    format.setFont(letter);
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch &stretch : composed.stretches) {
        if (stretch.kind == Run::Kind::Letter)
            formats.append({stretch.begin, stretch.length, format});
    }
    return formats;
}

} // namespace

QString referenceText(const std::vector<GenerationId> &evidence, const QString &more)
{
    constexpr qsizetype most = 6;
    std::vector<GenerationId> ids = evidence;
    std::ranges::sort(ids);
    QStringList runs;
    for (size_t first = 0; first < ids.size();) {
        size_t last = first;
        while (last + 1 < ids.size() && qint64(ids[last + 1]) == qint64(ids[last]) + 1)
            ++last;
        const QString begin = incident::reference(ids[first]);
        runs.append(last == first ? begin : begin + QChar(u'–') + incident::reference(ids[last]));
        first = last + 1;
    }
    if (runs.size() <= most)
        return QLatin1Char('[') + runs.join(QStringLiteral(", ")) + QLatin1Char(']');
    QString count = more;
    count.replace(QStringLiteral("{count}"), QString::number(ids.size()));
    return QStringLiteral("[%1 … %2%3]").arg(incident::reference(ids.front()), incident::reference(ids.back()), count);
}

std::shared_ptr<const SetText> breakLines(const Statement &statement, const QString &more,
                                          const style::TextStyle &style, const FaceAt &face, double width)
{
    Composed composed = compose(runsOf(statement, more), style.colour);
    auto set = std::make_shared<SetText>();
    QTextLayout &layout = set->layout;
    layout.setText(composed.text);
    layout.setFont(face(style.size));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(composed, face(style.size * style::letterShare)));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * unitsPerPoint);
        line.setPosition({0, 0});
    }
    layout.endLayout();
    set->stretches = std::move(composed.stretches);
    return set;
}

} // namespace report
