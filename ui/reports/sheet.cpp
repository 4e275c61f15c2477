#include "ui/reports/sheet.h"

#include "app/incident/incident.h"
#include "ui/shell/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t linksShown = 6; // of one statement; past that only how many there are
constexpr int labelShare = 30;   // per cent of a form's width

QTextCharFormat::UnderlineStyle underlineStyle(Underline kind)
{
    switch (kind) {
    case Underline::None: return QTextCharFormat::NoUnderline;
    case Underline::Thick:
    case Underline::Thin: return QTextCharFormat::SingleUnderline;
    case Underline::Double: return QTextCharFormat::DashDotLine;
    case Underline::Dashed: return QTextCharFormat::DashUnderline;
    case Underline::Dotted: return QTextCharFormat::DotLine;
    case Underline::Wavy: return QTextCharFormat::WaveUnderline;
    }
    return QTextCharFormat::NoUnderline;
}

/// Writes a document's parts one after the other.
class Writer
{
public:
    Writer(QTextDocument &sheet, const report::Document &document)
        : m_document(document)
        , m_cursor(&sheet)
    {
        m_plain.setForeground(theme().color(Role::Text));
        m_plain.setFont(ui::font(TextSize::Body));
        m_muted = m_plain;
        m_muted.setForeground(theme().color(Role::Muted));
        m_muted.setFont(ui::font(TextSize::Small));
    }

    std::vector<SheetStatement> write()
    {
        heading(m_document.title, TextSize::Title);
        line(m_document.number, m_muted);
        fields(m_document.cover);
        missing();
        for (const report::Section &section : m_document.sections) {
            heading(section.title, TextSize::Body);
            for (const report::Block &block : section.blocks)
                std::visit([this](const auto &each) { write(each); }, block);
            for (const report::Footnote &note : section.footnotes)
                line(note.mark + u' ' + note.text, m_muted);
        }
        return std::move(m_statements);
    }

private:
    /// A paragraph of its own.
    void newLine(int above = space::inside, int below = space::inside)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, m_plain);
        m_isFirst = false;
    }

    void heading(const QString &text, TextSize size)
    {
        newLine(m_isFirst ? 0 : space::around, space::inside);
        QTextCharFormat look = m_plain;
        QFont face = ui::font(size);
        face.setWeight(QFont::DemiBold);
        look.setFont(face);
        m_cursor.insertText(text, look);
    }

    void line(const QString &text, const QTextCharFormat &look)
    {
        newLine();
        m_cursor.insertText(text, look);
    }

    QTextCharFormat lookOf(const report::Mark &mark) const
    {
        QTextCharFormat look = m_plain;
        switch (mark.kind) {
        case report::Mark::Kind::Gap:
            look.setForeground(theme().color(Role::Negative));
            look.setUnderlineStyle(QTextCharFormat::DotLine);
            look.setUnderlineColor(theme().color(Role::Negative));
            break;
        case report::Mark::Kind::Masked: look.setForeground(theme().color(Role::Muted)); break;
        case report::Mark::Kind::Flagged: {
            const RiskClass risk = riskClass(mark.risk);
            look.setBackground(theme().riskBackground(risk));
            look.setForeground(theme().riskText(risk));
            look.setUnderlineStyle(underlineStyle(riskUnderline(risk)));
            look.setUnderlineColor(theme().riskForeground(risk));
            break;
        }
        }
        return look;
    }

    void marked(const report::Mark &mark, const QString &text)
    {
        const QTextCharFormat look = lookOf(mark);
        if (mark.kind == report::Mark::Kind::Flagged && riskClass(mark.risk) != RiskClass::None) {
            QTextCharFormat letter = look;
            QFont face = ui::font(TextSize::Small);
            face.setWeight(QFont::Bold);
            letter.setFont(face);
            letter.setUnderlineStyle(QTextCharFormat::NoUnderline);
            m_cursor.insertText(riskLetter(riskClass(mark.risk)) + QChar(0x2009), letter); // a thin space
        }
        m_cursor.insertText(text, look);
    }

    void links(const std::vector<GenerationId> &evidence)
    {
        if (evidence.empty())
            return;
        QTextCharFormat link = m_muted;
        link.setForeground(theme().color(Role::Information));
        link.setAnchor(true);
        m_cursor.insertText(u" ["_s, m_muted);
        for (size_t i = 0; i < std::min(evidence.size(), linksShown); ++i) {
            if (i > 0)
                m_cursor.insertText(u", "_s, m_muted);
            link.setAnchorHref(u"record:%1"_s.arg(qint64(evidence[i])));
            m_cursor.insertText(incident::reference(evidence[i]), link);
        }
        if (evidence.size() > linksShown)
            m_cursor.insertText(QString(m_document.words.more).replace(u"{count}"_s, QString::number(evidence.size())),
                                m_muted);
        m_cursor.insertText(u"]"_s, m_muted);
    }

    void statement(const report::Statement &statement)
    {
        const int begin = m_cursor.position();
        qsizetype at = 0;
        for (const report::Mark &mark : statement.marks) {
            m_cursor.insertText(statement.text.sliced(at, mark.begin - at), m_plain);
            marked(mark, statement.text.sliced(mark.begin, mark.length));
            at = mark.begin + mark.length;
        }
        m_cursor.insertText(statement.text.sliced(at), m_plain);
        const int end = m_cursor.position();
        links(statement.evidence);
        if (end > begin)
            m_statements.push_back({begin, end, statement.line, statement.evidence});
    }

    /// A table whose columns have the shares \a widths of its width.
    QTextTable *table(int rows, const QList<double> &widths, bool hasRules)
    {
        QTextTableFormat format;
        format.setBorder(hasRules ? 0.5 : 0);
        format.setBorderBrush(theme().color(Role::Line));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(hasRules ? space::inside : 2);
        format.setCellSpacing(0);
        format.setTopMargin(space::inside);
        format.setBottomMargin(space::inside);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const double sum = std::max(1e-6, std::accumulate(widths.begin(), widths.end(), 0.0));
        QList<QTextLength> shares;
        for (const double width : widths)
            shares.append(QTextLength(QTextLength::PercentageLength, 100 * width / sum));
        format.setColumnWidthConstraints(shares);
        m_isFirst = false;
        return m_cursor.insertTable(rows, int(widths.size()), format);
    }

    void enter(const QTextTable *table, int row, int column)
    {
        m_cursor = table->cellAt(row, column).firstCursorPosition();
    }

    void leave(const QTextTable *table)
    {
        m_cursor = table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
    }

    void fields(const std::vector<report::Field> &rows)
    {
        if (rows.empty())
            return;
        const QTextTable *form = table(int(rows.size()), {labelShare, 100 - labelShare}, false);
        for (int row = 0; row < int(rows.size()); ++row) {
            enter(form, row, 0);
            m_cursor.insertText(rows[size_t(row)].label, m_muted);
            enter(form, row, 1);
            statement(rows[size_t(row)].value);
        }
        leave(form);
    }

    void write(const report::Fields &form) { fields(form.rows); }

    void write(const report::Paragraph &paragraph)
    {
        newLine();
        for (size_t i = 0; i < paragraph.statements.size(); ++i) {
            if (i > 0 && m_document.language == report::Language::English)
                m_cursor.insertText(u" "_s, m_plain);
            statement(paragraph.statements[i]);
        }
    }

    /// What stands below a row follows it at once: such rows are tables of their own, of the same widths.
    void write(const report::Table &content)
    {
        if (content.columns.empty())
            return;
        size_t from = 0;
        do {
            size_t to = from;
            while (to < content.rows.size() && content.rows[to].below.empty())
                ++to;
            to = std::min(to + 1, content.rows.size());
            rows(content, from, to);
            if (to > from)
                fields(content.rows[to - 1].below);
            from = to;
        } while (from < content.rows.size());
    }

    /// Rows [from, to), under the titles where they are the first.
    void rows(const report::Table &content, size_t from, size_t to)
    {
        QList<double> widths;
        for (const report::Column &column : content.columns)
            widths.append(column.width);
        const int titles = from == 0 ? 1 : 0;
        const QTextTable *grid = table(int(to - from) + titles, widths, true);
        QTextCharFormat title = m_muted;
        title.setFontWeight(QFont::DemiBold);
        for (int column = 0; titles > 0 && column < int(content.columns.size()); ++column) {
            enter(grid, 0, column);
            m_cursor.insertText(content.columns[size_t(column)].title, title);
        }
        for (size_t row = from; row < to; ++row) {
            const std::vector<report::Statement> &cells = content.rows[row].cells;
            for (size_t column = 0; column < std::min(cells.size(), content.columns.size()); ++column) {
                enter(grid, int(row - from) + titles, int(column));
                statement(cells[column]);
            }
        }
        leave(grid);
    }

    void missing()
    {
        heading(m_document.missing.empty() ? m_document.words.missingNone : m_document.words.missingTitle,
                TextSize::Small);
        for (const report::Gap &gap : m_document.missing) {
            QTextCharFormat look = m_plain;
            look.setForeground(theme().color(Role::Negative));
            newLine(0, 0);
            m_cursor.insertText(u"• "_s + gap.what, look);
            if (!gap.where.isEmpty())
                m_cursor.insertText(u"  "_s + gap.where.join(m_document.words.separator), m_muted);
        }
    }

    const report::Document &m_document;
    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_muted;
    std::vector<SheetStatement> m_statements;
    bool m_isFirst = true;
};

} // namespace

std::vector<SheetStatement> writeSheet(QTextDocument &sheet, const report::Document &document)
{
    sheet.clear();
    return Writer(sheet, document).write();
}

} // namespace ui
