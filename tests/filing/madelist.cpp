#include "tests/filing/madelist.h"

#include "tests/filing/madetruth.h"

#include <QDate>

#include <algorithm>

namespace made {

namespace {

using namespace Qt::StringLiterals;
using Shape = filing::ValueKind;

bool isNumber(const filing::Field &field)
{
    return field.shape.value == Shape::AlgorithmNumber || field.shape.value == Shape::FilingNumber;
}

QString mistyped(const filing::Field &field, QString text, Random &random)
{
    if (isNumber(field) && chance(random, 60)) {
        // among the digits at the end: letters are right elsewhere
        const bool isAlgorithm = field.shape.value == Shape::AlgorithmNumber;
        const qsizetype from = isAlgorithm ? 4 : text.lastIndexOf(u'-') + 3;
        for (qsizetype i = from; i < text.size(); ++i) {
            if (text[i] == u'0' && chance(random, 50))
                text[i] = u'O';
            else if (text[i] == u'1' && chance(random, 50))
                text[i] = u'l';
        }
        return text;
    }
    if (field.shape.value == Shape::Entity && chance(random, 30))
        return text.replace(u"有限公司"_s, u"有限公可"_s);
    if (field.shape.value == Shape::Word && text.size() > 4 && chance(random, 30))
        return text.replace(text.size() - 2, 1, u"〇"_s);
    return text;
}

QString spaced(const filing::Field &field, QString text, Random &random)
{
    if (!isNumber(field) && field.shape.value != Shape::Entity)
        return text;
    for (int i = 0; i < 2; ++i)
        text.insert(1 + static_cast<qsizetype>(random() % static_cast<unsigned>(text.size() - 1)), u' ');
    return text;
}

QString fullWidth(const filing::Field &field, QString text)
{
    if (field.shape.value == Shape::Text)
        return text;
    for (QChar &each : text) {
        if (each > u' ' && each < QChar(0x7f))
            each = QChar(static_cast<char16_t>(each.unicode() + 0xfee0));
    }
    return text;
}

QString wrapped(const filing::Field &field, QString text, Random &random)
{
    if (isNumber(field))
        text.insert(text.size() / 2 + static_cast<qsizetype>(random() % 4), u'\n');
    return text;
}

QString otherDate(const filing::Field &field, const QString &text, Random &random)
{
    if (field.shape.value != Shape::Date)
        return text;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    switch (random() % 5) {
    case 0: return day.toString(u"yyyy年M月d日"_s);
    case 1: return day.toString(u"yyyy.M.d"_s);
    case 2: return day.toString(u"yyyy/M/d"_s);
    case 3: return QString::number(QDate(1899, 12, 30).daysTo(day));
    default: return day.toString(u"yyyyMMdd"_s);
    }
}

QString faulty(Fault fault, const filing::Field &field, const QString &text, Random &random)
{
    if (text.isEmpty())
        return text;
    switch (fault) {
    case Fault::Typos: return mistyped(field, text, random);
    case Fault::Spaced: return spaced(field, text, random);
    case Fault::FullWidth: return fullWidth(field, text);
    case Fault::Wrapped: return wrapped(field, text, random);
    case Fault::Dates: return otherDate(field, text, random);
    case Fault::LostDigits:
        return isNumber(field) && chance(random, 25) ? QString(text).remove(text.size() - 3, 1) : text;
    case Fault::Together:
        return otherDate(field, chance(random, 50) ? mistyped(field, text, random) : spaced(field, text, random),
                         random);
    default: return text;
    }
}

void shuffleColumns(Sheet &sheet, Random &random)
{
    std::vector<size_t> order(sheet.widths.size());
    std::ranges::generate(order, [n = size_t(0)]() mutable { return n++; });
    std::shuffle(order.begin() + 1, order.end(), random);
    const auto arrange = [&](auto &cells) {
        auto old = cells;
        for (size_t i = 0; i < order.size() && !cells.empty(); ++i)
            cells[i] = old[order[i]];
    };
    arrange(sheet.headings);
    arrange(sheet.widths);
    for (Row &row : sheet.rows)
        arrange(row);
}

/// In every fifth row two values change places: number and entity, or entity and name.
void swapInRows(const filing::List &list, Sheet &sheet)
{
    for (size_t i = 0; i < sheet.rows.size(); i += 5)
        std::swap(sheet.rows[i][list.entity], sheet.rows[i][i % 2 == 0 ? list.key : list.name]);
}

void mergeEntities(MadeList &made, bool asCell)
{
    std::vector<size_t> fields{made.list.entity};
    if (const auto region = made.list.indexOf(u"region"_s))
        fields.push_back(*region);
    for (size_t first = 0; first + 1 < made.sheet.rows.size(); first += 7) {
        if (first / static_cast<size_t>(made.sheet.pageRows) != (first + 1) / static_cast<size_t>(made.sheet.pageRows))
            continue; // no cell runs over the end of a page
        for (const size_t field : fields) {
            made.truth[first + 1][static_cast<qsizetype>(field)] = made.truth[first][static_cast<qsizetype>(field)];
            Cell &below = made.sheet.rows[first + 1][field];
            below.text.clear();
            below.covered = asCell;
            made.sheet.rows[first][field].rows = asCell ? 2 : 1;
        }
    }
}

void swapTexts(const filing::List &list, Sheet &sheet)
{
    const auto product = list.indexOf(u"product"_s);
    for (size_t i = 0; i < sheet.rows.size() && product; i += 10)
        std::swap(sheet.rows[i][list.name], sheet.rows[i][*product]);
}

void breakRows(const filing::List &list, Sheet &sheet)
{
    std::vector<Row> rows;
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        rows.push_back(sheet.rows[i]);
        if (i % 6 != 2)
            continue;
        QString &number = rows.back()[list.key].text;
        Row rest(sheet.rows[i].size());
        rest[list.key].text = number.sliced(number.size() - 9);
        number.chop(9);
        rows.push_back(rest);
    }
    sheet.rows = rows;
}

void addNotes(Sheet &sheet)
{
    const auto columns = sheet.widths.size();
    const auto across = [columns](const QString &text) {
        Row row(columns);
        row[0] = {.text = text, .columns = static_cast<int>(columns)};
        for (size_t i = 1; i < columns; ++i)
            row[i].covered = true;
        return row;
    };
    Row total(columns);
    total[0].text = u"合计"_s;
    total[1].text = QString::number(sheet.rows.size()) + u"项"_s;
    sheet.rows.insert(sheet.rows.begin() + 10, Row(columns));
    sheet.rows.push_back(Row(columns));
    sheet.rows.push_back(total);
    sheet.rows.push_back(across(u"注：以上信息以公示为准。"_s));
    sheet.rows.push_back(across(u"备案不代表对其服务、产品的认可，任何单位和个人不得用于商业目的。"_s));
}

void mistypeHeadings(Sheet &sheet)
{
    static const std::vector<std::pair<QString, QString>> mistakes{
        {u"算法名称"_s, u"算法名稱"_s}, {u"算法类别"_s, u"算 法 类 别"_s}, {u"主体名称"_s, u"主体各称"_s},
        {u"应用产品"_s, u"應用產品"_s}, {u"主要用途"_s, u"主要用涂"_s},    {u"备案编号"_s, u"備案編號"_s},
        {u"备案单位"_s, u"备案单住"_s}, {u"备案时间"_s, u"备案 时间"_s},   {u"模型名称"_s, u"模型名稱"_s},
        {u"登记时间"_s, u"登记时问"_s}, {u"上线编号"_s, u"上线编号："_s}};
    for (Cell &heading : sheet.headings) {
        for (const auto &[right, wrong] : mistakes) {
            if (heading.text == right)
                heading.text = wrong;
        }
    }
}

double widthOf(const filing::Field &field)
{
    switch (field.shape.value) {
    case Shape::Ordinal: return 3;
    case Shape::AlgorithmNumber:
    case Shape::FilingNumber: return 17;
    case Shape::Entity: return 16;
    case Shape::Word:
    case Shape::Date: return 7;
    case Shape::Text: return field.id == u"purpose" ? 18 : field.id == u"remarks" ? 4 : 11;
    }
    return 8;
}

void plant(MadeList &made, Fault fault, Random &random)
{
    Sheet &sheet = made.sheet;
    switch (fault) {
    case Fault::ColumnsMoved: return shuffleColumns(sheet, random);
    case Fault::HeadingsWrong: return std::swap(sheet.headings[made.list.entity], sheet.headings[made.list.key]);
    case Fault::NoHeadings: return sheet.headings.clear();
    case Fault::HeadingsRepeated: sheet.headsEveryPage = true; return;
    case Fault::HeadingTypos: return mistypeHeadings(sheet);
    case Fault::Merged: return mergeEntities(made, true);
    case Fault::LeftOut: return mergeEntities(made, false);
    case Fault::BrokenRows: return breakRows(made.list, sheet);
    case Fault::RowSwaps: return swapInRows(made.list, sheet);
    case Fault::Notes: return addNotes(sheet);
    case Fault::TextSwaps: return swapTexts(made.list, sheet);
    case Fault::Together:
        sheet.headsEveryPage = true;
        mistypeHeadings(sheet);
        shuffleColumns(sheet, random);
        return addNotes(sheet);
    default: return;
    }
}

} // namespace

MadeList make(const filing::List &list, int count, Fault fault, unsigned seed)
{
    Random random(seed);
    MadeList made{.list = list, .sheet = {.title = list.title.zh}};
    for (const filing::Field &field : list.fields) {
        made.sheet.headings.push_back({.text = field.title.zh});
        made.sheet.widths.push_back(widthOf(field));
    }
    for (int i = 0; i < count; ++i) {
        made.truth.push_back(truthRow(list, i, random));
        Row row;
        for (size_t field = 0; field < list.fields.size(); ++field)
            row.push_back(
                {.text = faulty(fault, list.fields[field], made.truth.back()[static_cast<qsizetype>(field)], random)});
        made.sheet.rows.push_back(std::move(row));
    }
    plant(made, fault, random);
    return made;
}

} // namespace made
