#include "app/filing/formreading.h"

#include "app/filing/grid.h"

#include <algorithm>
#include <map>
#include <set>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLabel = 24;

QString labelText(const QString &text)
{
    QString label = tidied(text);
    static const QRegularExpression ornament(uR"(^([*＊]|\(?[0-9一二三四五六七八九十]{1,3}[.、)）])\s*|[:：*＊]+$)"_s);
    label.remove(ornament);
    return label;
}

const Label *labelNamed(const std::vector<Label> &labels, const QString &text)
{
    const QString key = foldedKey(labelText(text));
    if (key.isEmpty() || text.size() > longestLabel * 2)
        return nullptr;
    const auto exact = std::ranges::find_if(labels, [&](const Label &label) { return label.names.contains(key); });
    if (exact != labels.end())
        return &*exact;
    const auto near = std::ranges::find_if(labels, [&](const Label &label) {
        return std::ranges::any_of(label.names, [&](const QString &name) {
            return name.size() > 3 && editDistance(key, name, 1) == 1;
        });
    });
    return near == labels.end() ? nullptr : &*near;
}

/// Reads the forms of one paper.
class FormReader
{
public:
    explicit FormReader(const std::vector<Label> &labels)
        : m_labels(labels)
    {
    }

    void read(const paper::Table &table)
    {
        const Grid grid = gridFrom(table);
        for (size_t row = 0; row < grid.rows.size(); ++row) {
            if (isLabelRow(grid, row))
                readBelow(grid, row);
            else if (row == 0 || !isLabelRow(grid, row - 1))
                readBeside(grid.rows[row]);
        }
    }

    void read(const paper::Line &line)
    {
        static const QRegularExpression pair(uR"(^\s*([^:：]{2,24})[:：]\s*(\S.*)$)"_s);
        const QRegularExpressionMatch match = pair.match(line.text);
        if (match.hasMatch() && labelNamed(m_labels, match.captured(1)))
            add(match.captured(1), match.captured(2), line.place, {});
    }

    std::vector<FormField> fields;

private:
    /// A row of labels alone, with a row of values below: labels above.
    bool isLabelRow(const Grid &grid, size_t row) const
    {
        if (row + 1 >= grid.rows.size() || isSingle(grid.rows[row]))
            return false;
        int labels = 0;
        int cells = 0;
        for (const Grid::Cell &cell : grid.rows[row]) {
            cells += cell.text.isEmpty() ? 0 : 1;
            labels += labelNamed(m_labels, cell.text) ? 1 : 0;
        }
        return labels > 1 && labels * 3 >= cells * 2;
    }

    void readBelow(const Grid &grid, size_t row)
    {
        for (size_t column = 0; column < grid.columns; ++column) {
            const Grid::Cell &label = grid.rows[row][column];
            const Grid::Cell &value = grid.rows[row + 1][column];
            const bool repeats = column > 0 && label.place == grid.rows[row][column - 1].place;
            if (!label.text.isEmpty() && !value.text.isEmpty() && !repeats)
                add(label.text, value.text, value.place, {});
        }
    }

    /// Labels left of their values; a row may hold several pairs.
    void readBeside(const std::vector<Grid::Cell> &row)
    {
        std::vector<const Grid::Cell *> cells;
        for (const Grid::Cell &cell : row) {
            if (!cell.text.isEmpty() && (cells.empty() || cell.place != cells.back()->place))
                cells.push_back(&cell);
        }
        for (size_t i = 0; i + 1 < cells.size(); ++i) {
            const bool known = labelNamed(m_labels, cells[i]->text) != nullptr;
            const bool pair = known || (cells.size() == 2 && i == 0 && cells[i]->text.size() <= longestLabel);
            if (!pair || labelNamed(m_labels, cells[i + 1]->text))
                continue;
            add(cells[i]->text, cells[i + 1]->text, cells[i + 1]->place, {});
            ++i;
        }
        if (cells.size() == 1)
            read(paper::Line{.text = cells[0]->text, .place = cells[0]->place});
    }

    void add(const QString &label, const QString &raw, const paper::Place &place, Doubts doubts)
    {
        const Label *known = labelNamed(m_labels, label);
        const Field field{.shape = known ? known->shape : Shape()};
        FormField read{.label = labelText(label),
                       .id = known ? known->id : QString(),
                       .item = known ? known->item : QString(),
                       .reading = readingOf(field, raw, place, doubts)};
        const auto same = std::ranges::find_if(fields, [&](const FormField &each) {
            return each.label == read.label && each.reading.value == read.reading.value;
        });
        if (same == fields.end())
            fields.push_back(std::move(read));
    }

    const std::vector<Label> &m_labels;
};

} // namespace

Result<std::vector<FormField>> readAsForm(const paper::Paper &paper, const std::vector<Label> &labels)
{
    if (isScan(paper))
        return fail(Failure::Kind::NotFound, u"the paper has no text"_s, u"scan"_s);
    FormReader reader(labels);
    for (const paper::Page &page : paper.pages) {
        for (const paper::Table &table : page.tables)
            reader.read(table);
        for (const paper::Line &line : page.lines)
            reader.read(line);
    }
    const bool anyKnown =
        std::ranges::any_of(reader.fields, [](const FormField &field) { return !field.id.isEmpty(); });
    if (!anyKnown)
        return fail(Failure::Kind::NotFound, u"no label of a form is in it"_s);
    return std::move(reader.fields);
}

std::vector<std::pair<QString, QString>> submissionFields(const std::vector<FormField> &fields)
{
    std::vector<std::pair<QString, QString>> pairs;
    std::map<QString, int> times;
    for (const FormField &field : fields) {
        const int time = ++times[field.label];
        pairs.emplace_back(time == 1 ? field.label : u"%1 (%2)"_s.arg(field.label).arg(time), field.reading.value);
    }
    return pairs;
}

} // namespace filing
