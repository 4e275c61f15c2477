#include "tests/filing/madefiles.h"

#include "app/report/formats/zipfile.h"
#include "tests/paper/drawnpaper.h"

#include <QFile>

#include <algorithm>

namespace made {

namespace {

using namespace Qt::StringLiterals;

constexpr double letterWidth = 10; ///< of a Han character; others are taken for 6 wide, which none passes
constexpr double columnUnit = 9.5; ///< points for one of Sheet::widths
constexpr double padding = 8;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// \a text in lines that fit into \a width points.
QStringList inLines(const QString &text, double width)
{
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        QString line;
        double used = 0;
        for (const QChar each : part) {
            const double wide = each.unicode() < 0x100 ? 6.0 : letterWidth;
            if (used + wide > width - padding && !line.isEmpty()) {
                lines.append(line);
                line.clear();
                used = 0;
            }
            line += each;
            used += wide;
        }
        lines.append(line);
    }
    return lines;
}

std::vector<DrawnCell> drawn(const Row &row, const std::vector<double> &widths, bool ruled)
{
    std::vector<DrawnCell> cells;
    for (size_t column = 0; column < row.size(); ++column) {
        if (row[column].covered && ruled)
            continue;
        double width = 0;
        for (int i = 0; i < row[column].columns; ++i)
            width += widths[column + static_cast<size_t>(i)];
        cells.push_back({.lines = inLines(row[column].text, width),
                         .rows = ruled ? row[column].rows : 1,
                         .columns = ruled ? row[column].columns : 1,
                         .isTop = !ruled});
    }
    return cells;
}

using DrawnRows = std::vector<std::vector<DrawnCell>>;

/// The rows of each page, headings where the sheet has them there.
std::vector<DrawnRows> pagesOf(const Sheet &sheet, const std::vector<double> &widths, bool ruled)
{
    std::vector<DrawnRows> pages;
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        if (i % static_cast<size_t>(sheet.pageRows) == 0) {
            pages.emplace_back();
            if (!sheet.headings.empty() && (i == 0 || sheet.headsEveryPage))
                pages.back().push_back(drawn(sheet.headings, widths, ruled));
        }
        pages.back().push_back(drawn(sheet.rows[i], widths, ruled));
    }
    return pages;
}

double heightOf(const DrawnRows &rows)
{
    qsizetype lines = 1;
    for (const auto &row : rows) {
        for (const DrawnCell &cell : row)
            lines =
                std::max(lines, cell.columns > 3 ? 1 : cell.lines.size() / cell.rows + cell.lines.size() % cell.rows);
    }
    return static_cast<double>(lines) * 13 + 6;
}

void writePdf(const Sheet &sheet, const QString &path, bool ruled)
{
    std::vector<double> widths;
    double width = 80;
    for (const double each : sheet.widths) {
        widths.push_back(each * columnUnit + (ruled ? padding : 2 * padding));
        width += widths.back();
    }
    const auto pages = pagesOf(sheet, widths, ruled);
    double tallest = 0;
    for (const DrawnRows &rows : pages)
        tallest = std::max(tallest, heightOf(rows) * static_cast<double>(rows.size()));
    DrawnPaper paper(path, width, tallest + 140);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            paper.newPage();
        else
            paper.text(width / 3, 40, sheet.title, 16);
        if (ruled)
            paper.ruledTable(40, 70, widths, heightOf(pages[i]), pages[i]);
        else
            paper.alignedTable(40, 70, widths, 8, pages[i]);
        paper.text(width / 2, tallest + 120, u"第%1页"_s.arg(i + 1), 9);
    }
}

void writeZip(const std::vector<report::ZipMember> &members, const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(report::zipped(members).value());
}

QString docxCell(const Cell &cell, bool below)
{
    QString properties;
    if (cell.columns > 1)
        properties += u"<w:gridSpan w:val=\"%1\"/>"_s.arg(cell.columns);
    if (cell.rows > 1 || below)
        properties += below ? u"<w:vMerge/>"_s : u"<w:vMerge w:val=\"restart\"/>"_s;
    QString text = escaped(cell.text);
    text.replace(u'\n', u"</w:t><w:br/><w:t xml:space=\"preserve\">"_s);
    return u"<w:tc><w:tcPr>%1</w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">%2</w:t></w:r></w:p></w:tc>"_s.arg(
        properties, text);
}

void writeDocx(const Sheet &sheet, const QString &path)
{
    QString rows;
    for (const Row &row : withHeadings(sheet)) {
        rows += u"<w:tr>"_s;
        const bool isAcross = !row.empty() && row.front().columns > 1;
        for (const Cell &cell : row) {
            if (!cell.covered || !isAcross)
                rows += docxCell(cell, cell.covered);
        }
        rows += u"</w:tr>"_s;
    }
    QString grid;
    for (size_t i = 0; i < sheet.widths.size(); ++i)
        grid += u"<w:gridCol w:w=\"1200\"/>"_s;
    const QString document =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        "<w:p><w:r><w:t>%1</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid>%2</w:tblGrid>%3</w:tbl></w:body></w:document>"_s
            .arg(escaped(sheet.title), grid, rows);
    std::vector<report::ZipMember> members;
    members.push_back(
        {"[Content_Types].xml",
         "<?xml version=\"1.0\"?><Types "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
         "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
         "PartName=\"/word/document.xml\" "
         "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"});
    members.push_back(
        {"_rels/.rels",
         "<?xml version=\"1.0\"?><Relationships "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
         "Target=\"word/document.xml\"/></Relationships>"});
    members.push_back({"word/document.xml", document.toUtf8()});
    writeZip(members, path);
}

void writeXlsx(const Sheet &sheet, const QString &path)
{
    QString rows;
    QString merges;
    int number = 1;
    Row title(sheet.widths.size());
    title[0].text = sheet.title;
    std::vector<Row> all = withHeadings(sheet);
    all.insert(all.begin(), title);
    for (const Row &row : all) {
        rows += u"<row r=\"%1\">"_s.arg(number);
        for (size_t column = 0; column < row.size(); ++column) {
            const QString place = QChar(static_cast<char16_t>(u'A' + column)) + QString::number(number);
            if (row[column].rows > 1 || row[column].columns > 1) {
                const QString end =
                    QChar(static_cast<char16_t>(u'A' + column + static_cast<size_t>(row[column].columns) - 1))
                    + QString::number(number + row[column].rows - 1);
                merges += u"<mergeCell ref=\"%1:%2\"/>"_s.arg(place, end);
            }
            if (!row[column].text.isEmpty())
                rows += u"<c r=\"%1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%2</t></is></c>"_s.arg(
                    place, escaped(row[column].text));
        }
        rows += u"</row>"_s;
        ++number;
    }
    if (!merges.isEmpty())
        merges = u"<mergeCells>%1</mergeCells>"_s.arg(merges);
    const QString content =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%1</sheetData>%2</worksheet>"_s
            .arg(rows, merges);
    std::vector<report::ZipMember> members;
    members.push_back(
        {"[Content_Types].xml",
         "<?xml version=\"1.0\"?><Types "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
         "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
         "PartName=\"/xl/workbook.xml\" "
         "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
         "PartName=\"/xl/worksheets/sheet1.xml\" "
         "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"});
    members.push_back(
        {"_rels/.rels",
         "<?xml version=\"1.0\"?><Relationships "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
         "Target=\"xl/workbook.xml\"/></Relationships>"});
    members.push_back(
        {"xl/workbook.xml",
         "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
         "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"1\" "
         "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"});
    members.push_back(
        {"xl/_rels/workbook.xml.rels",
         "<?xml version=\"1.0\"?><Relationships "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
         "Target=\"worksheets/sheet1.xml\"/></Relationships>"});
    members.push_back({"xl/worksheets/sheet1.xml", content.toUtf8()});
    writeZip(members, path);
}

void writeCsv(const Sheet &sheet, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const Row &row : withHeadings(sheet)) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(u'"' + QString(cell.text).replace(u'"', u"\"\""_s) + u'"');
        file.write(cells.join(u',').toUtf8() + "\r\n");
    }
}

void writeHtml(const Sheet &sheet, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QString html =
        u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body><h1>%1</h1><table>"_s.arg(
            escaped(sheet.title));
    for (const Row &row : withHeadings(sheet)) {
        html += u"<tr>"_s;
        for (const Cell &cell : row) {
            if (!cell.covered)
                html += u"<td rowspan=\"%1\" colspan=\"%2\">%3</td>"_s.arg(cell.rows)
                            .arg(cell.columns)
                            .arg(escaped(cell.text).replace(u'\n', u"<br>"_s));
        }
        html += u"</tr>\n"_s;
    }
    file.write((html + u"</table></body></html>"_s).toUtf8());
}

} // namespace

void write(const Sheet &sheet, Form form, const QString &path)
{
    switch (form) {
    case Form::RuledPdf: return writePdf(sheet, path, true);
    case Form::PlainPdf: return writePdf(sheet, path, false);
    case Form::Docx: return writeDocx(sheet, path);
    case Form::Xlsx: return writeXlsx(sheet, path);
    case Form::Csv: return writeCsv(sheet, path);
    case Form::Html: return writeHtml(sheet, path);
    }
}

} // namespace made
