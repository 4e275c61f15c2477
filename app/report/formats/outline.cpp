#include "app/report/formats/outline.h"

#include <algorithm>

namespace report {

namespace {

/// The columns that a table is laid out in: its own, and an edge where the labels under its rows end.
struct Columns
{
    std::vector<double> shares;
    std::vector<int> spans; ///< of each of the table's own columns
    int labelSpan = 1;
};

/// About how wide \a text is as a label, in points.
double labelWidth(const QString &text)
{
    constexpr double han = 9;
    constexpr double latin = 5;
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2e80 ? han : latin;
    return width;
}

/// Where the labels under the rows are to end, from 0 to 1: below the first column's end if they fit in it.
double labelEdge(const Table &table, double first)
{
    constexpr double most = 150;
    double width = 0;
    for (const Row &row : table.rows) {
        for (const Field &field : row.below)
            width = std::max(width, labelWidth(field.label) + 2 * style::gutter);
    }
    return std::max(first, std::min(width, most) / style::textWidth);
}

Columns columnsOf(const Table &table)
{
    constexpr double tooNarrow = 0.02; // for an edge of its own
    double whole = 0;
    for (const Column &column : table.columns)
        whole += column.width;
    const double label = table.columns.size() < 2 ? 1 : labelEdge(table, table.columns[0].width / whole);
    Columns columns;
    double at = 0;
    bool isCut = false;
    for (const Column &column : table.columns) {
        const double end = at + column.width / whole;
        const bool cutsHere = label > at + tooNarrow && label < end - tooNarrow;
        columns.spans.push_back(cutsHere ? 2 : 1);
        if (cutsHere)
            columns.shares.push_back(label - at);
        columns.shares.push_back(cutsHere ? end - label : end - at);
        if (!isCut && (cutsHere || label <= end + tooNarrow)) {
            columns.labelSpan = int(columns.shares.size()) - (cutsHere ? 1 : 0);
            isCut = true;
        }
        at = end;
    }
    return columns;
}

class Teller
{
public:
    Teller(const Document &document, OutlineWriter &writer)
        : m_more(document.words.more)
        , m_writer(writer)
    {
    }

    void tellMissing(const Document &document) const
    {
        const PageWords &words = document.words;
        if (document.missing.empty()) {
            if (!words.missingNone.isEmpty())
                m_writer.paragraph(Tone::Missing, plainRun(words.missingNone));
            return;
        }
        m_writer.heading(2, words.missingTitle, QStringLiteral("missing"));
        std::vector<Runs> items;
        for (const Gap &missing : document.missing) {
            Runs item = runsOf({.text = missing.what, .marks = {{0, missing.what.size(), Mark::Kind::Gap}}}, m_more);
            const QString where = missing.where.join(words.separator);
            if (!where.isEmpty())
                item.push_back({QStringLiteral(" – ") + where, Run::Kind::Reference});
            items.push_back(std::move(item));
        }
        m_writer.numberedList(items);
    }

    void tell(const Paragraph &paragraph) const { m_writer.paragraph(Tone::Body, runsOf(paragraph, m_more)); }

    void tell(const Fields &fields) const
    {
        constexpr double labelShare = 0.25;
        Grid grid{.shares = {labelShare, 1 - labelShare}, .isForm = true};
        for (const Field &field : fields.rows)
            grid.rows.push_back({.cells = {{plainRun(field.label), Tone::Label}, {runsOf(field.value, m_more)}}});
        if (!grid.rows.empty())
            m_writer.grid(grid);
    }

    void tell(const Table &table) const
    {
        if (table.columns.empty())
            return;
        const Columns columns = columnsOf(table);
        Grid grid{.shares = columns.shares};
        GridRow header{.isHeader = true};
        for (size_t i = 0; i < table.columns.size(); ++i)
            header.cells.push_back({plainRun(table.columns[i].title), Tone::Label, columns.spans[i]});
        grid.rows.push_back(std::move(header));
        for (const Row &row : table.rows)
            add(grid, row, columns);
        m_writer.grid(grid);
    }

private:
    void add(Grid &grid, const Row &row, const Columns &columns) const
    {
        GridRow cells{.hasRule = row.below.empty(), .staysWithNext = !row.below.empty()};
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.cells.push_back({runsOf(row.cells[i], m_more), Tone::Value, columns.spans[i]});
        grid.rows.push_back(std::move(cells));
        for (size_t i = 0; i < row.below.size(); ++i) {
            const bool isLast = i + 1 == row.below.size();
            GridRow line = below(row.below[i], columns);
            line.hasRule = isLast;
            line.staysWithNext = !isLast;
            grid.rows.push_back(std::move(line));
        }
    }

    /// The label at the left, the value across the rest; both in one where there is but one column.
    GridRow below(const Field &field, const Columns &columns) const
    {
        Runs value = runsOf(field.value, m_more);
        const int rest = int(columns.shares.size()) - columns.labelSpan;
        if (rest > 0)
            return {.cells = {{plainRun(field.label), Tone::Label, columns.labelSpan},
                              {std::move(value), Tone::Value, rest}}};
        Runs both = plainRun(field.label + QLatin1Char(' '));
        both.insert(both.end(), value.begin(), value.end());
        return {.cells = {{std::move(both)}}};
    }

    QString m_more;
    OutlineWriter &m_writer;
};

} // namespace

void writeOutline(const Document &document, OutlineWriter &writer)
{
    const Teller teller(document, writer);
    writer.heading(1, document.title, QStringLiteral("report"));
    teller.tell(Fields{document.cover});
    teller.tellMissing(document);
    int number = 0;
    for (const Section &section : document.sections) {
        writer.heading(2, section.title, QStringLiteral("section_%1").arg(++number));
        for (const Block &block : section.blocks)
            std::visit([&](const auto &content) { teller.tell(content); }, block);
        for (const Footnote &note : section.footnotes)
            writer.paragraph(Tone::Note, plainRun(note.mark + QLatin1Char(' ') + note.text));
    }
}

} // namespace report
