#include "app/paper/xlsxpaper.h"

#include "app/paper/cellname.h"
#include "app/paper/characters.h"
#include "app/paper/workbook.h"
#include "app/paper/xmlpart.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

struct CellRange
{
    CellAt from;
    CellAt to;
};

/// What a cell element says, before it is known what it means.
struct RawCell
{
    CellAt at;
    QString type;
    int style = 0;
    QString value;
    QString inner; ///< of an inline string
    bool hasFormula = false;
};

/// Reads one sheet.
class SheetReading
{
public:
    SheetReading(const Workbook &book, int number, Budget &budget, std::vector<Trouble> &troubles)
        : m_book(book)
        , m_number(number)
        , m_budget(budget)
        , m_troubles(troubles)
    {
    }

    Result<void> read(const QByteArray &bytes, const QString &part)
    {
        XmlPart xml(bytes, m_budget.limits());
        while (xml.next()) {
            if (xml.isBegin())
                begin(xml);
            else if (xml.isEnd())
                end(xml.name());
            else if (m_into != nullptr && m_into->size() < m_budget.limits().textLength)
                *m_into += xml.text();
        }
        return xml.outcome(part);
    }

    Table table()
    {
        if (m_hidden > 0)
            trouble(Trouble::Kind::HiddenCells, QString::number(m_hidden), {});
        Table table;
        table.page = m_number;
        merge();
        for (auto &[at, cell] : m_cells) {
            table.columns = std::max(table.columns, cell.column + cell.columns);
            if (table.rows.size() <= static_cast<size_t>(at.row))
                table.rows.resize(static_cast<size_t>(at.row) + 1);
            table.rows[static_cast<size_t>(at.row)].push_back(std::move(cell));
        }
        boundGrid(table, m_budget);
        return table;
    }

private:
    void begin(XmlPart &xml)
    {
        const QStringView name = xml.name();
        if (name == u"row")
            beginRow(xml);
        else if (name == u"c")
            beginCell(xml);
        else if (name == u"v")
            m_into = &m_cell.value;
        else if (name == u"t" && m_isInCell)
            m_into = &m_cell.inner;
        else if (name == u"f")
            m_cell.hasFormula = true;
        else if (name == u"rPh")
            xml.skip();
        else if (name == u"col" && isTrue(xml.value(u"hidden")))
            m_hidden += std::clamp<qint64>(qint64(xml.number(u"max", 0)) - xml.number(u"min", 0) + 1, 0, mostColumn);
        else if (name == u"mergeCell")
            addMerge(xml.value(u"ref"));
    }

    void end(QStringView name)
    {
        m_into = nullptr;
        if (name == u"c")
            endCell();
    }

    static bool isTrue(const QString &value) { return value == u"1" || value == u"true"; }

    void beginRow(const XmlPart &xml)
    {
        m_next = {std::clamp(xml.number(u"r", m_next.row + 2), 1, mostRow) - 1, 0};
        m_hidden += isTrue(xml.value(u"hidden")) ? 1 : 0;
    }

    void beginCell(const XmlPart &xml)
    {
        const auto at = cellNamed(xml.value(u"r"));
        m_cell = {at.value_or(m_next), xml.value(u"t"), xml.number(u"s", 0), {}, {}, false};
        m_next = {m_cell.at.row, std::min(m_cell.at.column + 1, mostColumn)};
        m_isInCell = true;
    }

    void endCell()
    {
        m_isInCell = false;
        QString text = tidied(meantText(meaning()));
        if (text.isEmpty())
            return;
        const Limits &limits = m_budget.limits();
        if (m_cell.at.row >= limits.rows || m_cell.at.column >= limits.columns)
            return m_budget.refuse();
        if (m_budget.take(text))
            m_cells[m_cell.at] = {text, place(m_cell.at), 1, 1, m_cell.at.column};
    }

    Place place(CellAt at) const { return {m_number, {}, nameOf(at), 0}; }

    QString meaning()
    {
        if (m_cell.type == u"s") {
            bool ok = false;
            const qulonglong index = m_cell.value.trimmed().toULongLong(&ok);
            return ok && index < m_book.texts.size() ? m_book.texts[index] : QString();
        }
        if (m_cell.type == u"inlineStr")
            return m_cell.inner;
        if (m_cell.type == u"b")
            return isTrue(m_cell.value) ? u"TRUE"_s : u"FALSE"_s;
        if (m_cell.type == u"e" || (m_cell.hasFormula && m_cell.value.isEmpty()))
            trouble(Trouble::Kind::FormulaError, m_cell.value, place(m_cell.at));
        if (m_cell.type == u"str" || m_cell.type == u"e")
            return m_cell.value;
        if (m_cell.type == u"d")
            return m_cell.value.section(u"T00:00:00"_s, 0, 0);
        return number();
    }

    QString number()
    {
        bool ok = false;
        const double value = m_cell.value.toDouble(&ok);
        if (!ok)
            return m_cell.value;
        const auto style = static_cast<size_t>(std::max(0, m_cell.style));
        const NumberFormat format = style < m_book.formats.size() ? m_book.formats[style] : NumberFormat();
        if (std::abs(value) >= 1e15 && !format.isDate())
            trouble(Trouble::Kind::RoundedNumber, m_cell.value, place(m_cell.at));
        return format.shown(value, m_book.from1904);
    }

    void trouble(Trouble::Kind kind, const QString &detail, const Place &place)
    {
        if (m_troubles.size() < 1'000)
            m_troubles.push_back({kind, detail.left(100), place.page > 0 ? place : Place{m_number, {}, {}, 0}});
    }

    void addMerge(const QString &range)
    {
        const auto from = cellNamed(QStringView(range).left(range.indexOf(u':')));
        const auto to = cellNamed(QStringView(range).mid(range.indexOf(u':') + 1));
        if (from && to && from->row <= to->row && from->column <= to->column && range.contains(u':'))
            m_merges.push_back({*from, *to});
    }

    /// What merged cells hold but for the first is not shown, and left out. A merge ends where the sheet does; one that
    /// lies on another, which no program writes, is left out.
    void merge()
    {
        CellAt last;
        for (const auto &[at, cell] : m_cells)
            last = {std::max(last.row, at.row), std::max(last.column, at.column)};
        std::set<CellAt> covered;
        for (const CellRange &range : m_merges) {
            const CellAt to{std::min(range.to.row, std::max(last.row, range.from.row)),
                            std::min(range.to.column, std::max(last.column, range.from.column))};
            const qint64 fields = qint64(to.row - range.from.row + 1) * (to.column - range.from.column + 1);
            if (qint64(covered.size()) + fields > m_budget.limits().cells)
                return m_budget.refuse();
            if (cover(range.from, to, covered))
                span(range.from, to);
        }
    }

    static bool cover(CellAt from, CellAt to, std::set<CellAt> &covered)
    {
        for (int row = from.row; row <= to.row; ++row)
            for (int column = from.column; column <= to.column; ++column)
                if (!covered.insert({row, column}).second)
                    return false;
        return true;
    }

    void span(CellAt from, CellAt to)
    {
        const auto first = m_cells.find(from);
        for (int row = from.row; row <= to.row; ++row) {
            auto cell = m_cells.lower_bound({row, from.column});
            while (cell != m_cells.end() && cell->first <= CellAt{row, to.column})
                cell = cell != first ? m_cells.erase(cell) : std::next(cell);
        }
        if (first == m_cells.end())
            return;
        first->second.rows = to.row - from.row + 1;
        first->second.columns = to.column - from.column + 1;
    }

    const Workbook &m_book;
    int m_number;
    Budget &m_budget;
    std::vector<Trouble> &m_troubles;
    std::map<CellAt, Cell> m_cells;
    std::vector<CellRange> m_merges;
    RawCell m_cell;
    CellAt m_next{-1, 0};
    QString *m_into = nullptr;
    bool m_isInCell = false;
    qint64 m_hidden = 0;
};

} // namespace

Result<Paper> readXlsx(const Container &container, const QString &main, Budget &budget)
{
    const Result<Workbook> book = workbookOf(container, main, budget.limits());
    if (!book)
        return failed(book);
    Paper paper;
    paper.kind = Kind::Xlsx;
    for (const Workbook::Sheet &sheet : book->sheets) {
        const int number = static_cast<int>(paper.pages.size()) + 1;
        SheetReading reading(*book, number, budget, paper.troubles);
        if (const auto read = reading.read(container.part(sheet.part), sheet.part); !read)
            return failed(read);
        if (sheet.isHidden)
            paper.troubles.push_back({Trouble::Kind::HiddenSheet, sheet.name, {number, {}, {}, 0}});
        Page &page = paper.pages.emplace_back();
        page.name = sheet.name;
        Table table = reading.table();
        page.hasText = !table.rows.empty();
        if (page.hasText)
            page.tables.push_back(std::move(table));
    }
    if (paper.pages.empty())
        return fail(Failure::Kind::BadInput, u"no sheet"_s);
    return paper;
}

} // namespace paper
