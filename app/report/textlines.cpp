#include "app/report/textlines.h"

#include "app/incident/incident.h"
#include "app/report/pagestyle.h"
#include "app/report/reportfont.h"

#include <algorithm>

namespace report {

namespace {

/// A statement and its references as one text with formats.
struct Composed
{
    QString text;
    QList<QTextLayout::FormatRange> formats;

    void add(const QString &more, const QTextCharFormat &format)
    {
        formats.append({int(text.size()), int(more.size()), format});
        text += more;
    }
};

QTextCharFormat inColour(QRgb colour)
{
    QTextCharFormat format;
    format.setForeground(QColor(colour));
    return format;
}

QTextCharFormat formatOf(Mark::Kind kind, QRgb colour)
{
    QTextCharFormat format = inColour(kind == Mark::Kind::Gap          ? style::gap
                                          : kind == Mark::Kind::Masked ? style::muted
                                                                       : colour);
    format.setFontUnderline(kind == Mark::Kind::Flagged);
    return format;
}

Composed compose(const Statement &statement, const QString &more, QRgb colour)
{
    Composed composed;
    qsizetype at = 0;
    for (const Mark &mark : statement.marks) {
        composed.add(statement.text.mid(at, mark.begin - at), inColour(colour));
        composed.add(statement.text.mid(mark.begin, mark.length), formatOf(mark.kind, colour));
        at = mark.begin + mark.length;
    }
    composed.add(statement.text.mid(at), inColour(colour));
    if (!statement.evidence.empty())
        composed.add((composed.text.isEmpty() ? QString() : QStringLiteral(" "))
                         + referenceText(statement.evidence, more),
                     inColour(style::muted));
    composed.text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    return composed;
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

std::shared_ptr<QTextLayout> breakLines(const Statement &statement, const QString &more, QRgb colour, const QFont &font,
                                        double width)
{
    const Composed composed = compose(statement, more, colour);
    auto layout = std::make_shared<QTextLayout>(composed.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(composed.formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width * unitsPerPoint);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

} // namespace report
