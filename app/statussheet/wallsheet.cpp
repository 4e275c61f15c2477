#include "app/statussheet/wallsheet.h"

#include "app/registry/sentences.h"
#include "app/statussheet/walllayout.h"
#include "app/statussheet/wallsymbols.h"

#include <algorithm>
#include <numbers>

using namespace Qt::StringLiterals;

namespace statussheet {

namespace {

using registry::Sentences;
using registry::YearMark;
namespace style = report::style;

constexpr double margin = 26;
constexpr double titleSize = 17;
constexpr double bodySize = 8;
constexpr double smallSize = 6.8;
constexpr QRgb dayOff = 0xfff4f2ef;

/// Draws one sheet.
class Painter
{
public:
    Painter(SheetCanvas canvas, const WallSheet &sheet, const Sentences &words)
        : m_canvas(std::move(canvas))
        , m_sheet(sheet)
        , m_words(words)
        , m_layout(layOut(sheet.plan))
    {
    }

    Result<QByteArray> draw()
    {
        drawTitle();
        drawDaysOff();
        drawMonths();
        for (const PlacedRow &row : m_layout.rows)
            drawRow(row);
        drawToday();
        drawList();
        drawLegend();
        drawFoot();
        return m_canvas.finish();
    }

private:
    const QString &of(const Bilingual &text) const
    {
        return m_sheet.language == report::Language::Chinese ? text.zh : text.en;
    }
    QString word(std::string_view id, const Sentences::Values &values = {}) const
    {
        return of(m_words.fill(id, values));
    }
    QString yearWord(std::string_view id) const
    {
        return word(id, {{u"year"_s, registry::same(QString::number(m_sheet.plan.year))}});
    }

    void drawTitle()
    {
        const double width = SheetCanvas::pageWidth - 2 * margin;
        m_canvas.text({margin, 20, width * 0.6, 24}, yearWord("sheet_title"), titleSize, style::ink);
        const QString day = m_sheet.plan.asOf.toString(Qt::ISODate);
        m_canvas.text({margin + width * 0.6, 20, width * 0.4, 13}, m_sheet.company, bodySize + 1, style::ink,
                      Align::Right);
        m_canvas.text({margin + width * 0.6, 33, width * 0.4, 12}, word("as_of", {{u"day"_s, registry::same(day)}}),
                      bodySize, style::muted, Align::Right);
        if (!m_sheet.plan.isCovered)
            m_canvas.text({margin, 44, width, 11}, yearWord("not_covered"), bodySize, style::gap);
    }

    QDate month(int number) const { return {m_sheet.plan.year, number, 1}; }
    double monthLeft(int number) const { return number > 12 ? m_layout.grid.right() : m_layout.xOf(month(number)); }

    void drawMonths()
    {
        const QLocale english(QLocale::English);
        const double top = m_layout.grid.top() - 16;
        m_canvas.text({margin, top, m_layout.names.width(), 16}, word("service"), bodySize, style::muted);
        for (int number = 1; number <= 12; ++number) {
            const double left = monthLeft(number);
            const QString name = m_sheet.language == report::Language::Chinese
                ? u"%1月"_s.arg(number)
                : english.monthName(number, QLocale::ShortFormat);
            m_canvas.text({left + 3, top, monthLeft(number + 1) - left - 3, 16}, name, bodySize, style::muted);
            m_canvas.line({left, top + 4}, {left, m_layout.grid.bottom()}, style::hairline, style::line);
        }
        m_canvas.line({margin, m_layout.grid.top()}, {m_layout.grid.right(), m_layout.grid.top()}, 0.8, style::ink);
        m_canvas.line(m_layout.grid.topRight() - QPointF(0, 12), m_layout.grid.bottomRight(), style::hairline,
                      style::line);
    }

    /// The half of the year that has no notice is not tinted: nobody knows its days.
    void drawDaysOff()
    {
        for (const auto &[from, to] : m_sheet.plan.holidays) {
            const double left = m_layout.xOf(from);
            m_canvas.fill({left, m_layout.grid.top(), m_layout.xOf(to) + m_layout.dayWidth() - left,
                           m_layout.grid.height()},
                          dayOff);
        }
    }

    void drawRow(const PlacedRow &placed)
    {
        const QRectF &area = placed.area;
        const QString name = placed.row->service ? placed.row->name : word("company");
        m_canvas.text({area.left(), area.top(), m_layout.names.width() - 8, area.height()}, name, bodySize, style::ink);
        if (placed.hidden > 0)
            m_canvas.text({area.left(), area.bottom() - 10, m_layout.names.width() - 8, 9}, moreWord(placed.hidden),
                          smallSize, style::muted);
        m_canvas.line({margin, area.bottom()}, {area.right(), area.bottom()}, style::hairline, style::line);
        for (const PlacedMark &mark : placed.marks)
            drawMark(mark);
    }

    QString moreWord(int count) const
    {
        return word("and_more", {{u"count"_s, registry::same(QString::number(count))}});
    }

    void drawMark(const PlacedMark &placed)
    {
        const YearMark &mark = *placed.mark;
        if (mark.kind == YearMark::Kind::Window)
            return drawWindow(m_canvas, placed.area, mark.provisional);
        if (mark.kind == YearMark::Kind::Validity)
            return drawValidity(m_canvas, placed.area);
        const Look &look = lookOf(mark);
        drawSymbol(m_canvas, placed.area, look, word(look.letter), mark.provisional);
        const QRectF beside(placed.area.right() + 1.2, placed.area.top(), markSide, placed.area.height());
        m_canvas.text(beside, QString::number(placed.number), smallSize - 0.6, style::ink);
    }

    void drawToday()
    {
        const QDate day = m_sheet.plan.asOf;
        if (day.year() != m_sheet.plan.year)
            return;
        const double x = m_layout.xOf(day) + m_layout.dayWidth() / 2;
        const double top = m_layout.grid.top();
        m_canvas.line({x, top}, {x, m_layout.grid.bottom()}, 0.9, style::accent);
        m_canvas.polygon({{x - 3.5, top - 6}, {x + 3.5, top - 6}, {x, top}}, style::accent, true);
    }

    QString entryText(const PlacedRow &row, const PlacedMark &placed) const
    {
        const YearMark &mark = *placed.mark;
        QString what = of(mark.what);
        if (mark.kind == YearMark::Kind::Expiry)
            what = word("expires", {{u"what"_s, mark.what}});
        QString text = mark.from.toString(u"MM-dd"_s) + u"  "_s + what;
        if (mark.provisional)
            text += word("provisional");
        text += u" · "_s + (row.row->service ? row.row->name : word("company"));
        return text;
    }

    void drawList()
    {
        constexpr size_t columns = 3;
        constexpr double lineHeight = 10.5;
        std::vector<std::pair<const PlacedRow *, const PlacedMark *>> entries;
        for (const PlacedRow &row : m_layout.rows)
            for (const PlacedMark &mark : row.marks)
                if (mark.number > 0)
                    entries.emplace_back(&row, &mark);
        std::ranges::sort(entries, {}, [](const auto &entry) { return entry.second->number; });

        const QRectF &area = m_layout.list;
        const auto most = static_cast<size_t>(std::max(0.0, area.height()) / lineHeight);
        const size_t even = (entries.size() + columns - 1) / columns;
        const size_t lines = std::max<size_t>(1, std::min(most, even));
        const size_t room = lines * columns;
        const double width = area.width() / double(columns);
        for (size_t i = 0; i < std::min(entries.size(), room); ++i) {
            const size_t column = i / lines;
            const size_t line = i % lines;
            const QRectF at(area.left() + double(column) * width, area.top() + double(line) * lineHeight, width - 10,
                            lineHeight);
            if (i + 1 == room && entries.size() > room)
                m_canvas.text(at, moreWord(int(entries.size() - i)), smallSize, style::gap);
            else
                drawEntry(at, *entries[i].first, *entries[i].second);
        }
    }

    void drawEntry(const QRectF &area, const PlacedRow &row, const PlacedMark &mark)
    {
        constexpr double numberWidth = 15;
        m_canvas.text({area.left(), area.top(), numberWidth - 4, area.height()}, QString::number(mark.number),
                      smallSize, style::muted, Align::Right);
        m_canvas.text(area.adjusted(numberWidth, 0, 0, 0), entryText(row, mark), smallSize + 0.4, style::ink);
    }

    void drawLegend()
    {
        constexpr double top = 540;
        double x = margin;
        const auto say = [&](const QString &text) {
            const double width = m_canvas.widthOf(text, smallSize) + 1;
            m_canvas.text({x, top, width, markSide}, text, smallSize, style::muted);
            x += width + 13;
        };
        for (const Look *look : allLooks()) {
            drawSymbol(m_canvas, {x, top, markSide, markSide}, *look, word(look->letter), false);
            x += markSide + 4;
            say(word(look->legend));
        }
        drawWindow(m_canvas, {x, top + 3, 18, 3.5}, false);
        x += 22;
        say(word("legend_window"));
        drawValidity(m_canvas, {x, top + 3, 18, 3.5});
        x += 22;
        say(word("legend_validity"));
        m_canvas.frame({x, top - 1, markSide + 2, markSide + 2}, 0.6, style::ink, true);
        x += markSide + 6;
        say(word("legend_provisional"));
        m_canvas.line({x + 3, top}, {x + 3, top + markSide}, 0.9, style::accent);
        x += 9;
        say(word("legend_today"));
    }

    void drawFoot()
    {
        const double width = SheetCanvas::pageWidth - 2 * margin;
        m_canvas.line({margin, 556}, {margin + width, 556}, style::hairline, style::line);
        m_canvas.text({margin, 559, width, 11}, word("notice"), smallSize, style::muted);
        if (m_layout.hiddenRows > 0)
            m_canvas.text({margin, 569, width, 10}, word("service") + u": "_s + moreWord(m_layout.hiddenRows),
                          smallSize, style::gap);
    }

    SheetCanvas m_canvas;
    const WallSheet &m_sheet;
    const Sentences &m_words;
    WallLayout m_layout;
};

} // namespace

Result<QByteArray> wallSheetPdf(const WallSheet &sheet)
{
    const Result<Sentences> words = Sentences::load(u":/statussheet/words.toml"_s);
    if (!words)
        return failed(words);
    const Bilingual title = words->fill("sheet_title", {{u"year"_s, registry::same(QString::number(sheet.plan.year))}});
    const bool isChinese = sheet.language == report::Language::Chinese;
    return SheetCanvas::make(sheet.paper == Paper::A3 ? std::numbers::sqrt2 : 1,
                             {.title = isChinese ? title.zh : title.en, .madeAt = sheet.madeAt})
        .and_then([&](SheetCanvas &&canvas) { return Painter(std::move(canvas), sheet, *words).draw(); });
}

} // namespace statussheet
