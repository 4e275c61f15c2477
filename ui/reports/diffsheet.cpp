#include "ui/reports/diffsheet.h"

#include "ui/shell/theme.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int around = 3; // lines that are the same, shown on each side

class Writer
{
public:
    Writer(QTextDocument &sheet, const DiffWords &words)
        : m_cursor(&sheet)
        , m_words(words)
    {
    }

    void write(const std::vector<drafting::DiffLine> &lines)
    {
        const std::vector<bool> shown = shownOf(lines);
        int skipped = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            if (!shown[i]) {
                ++skipped;
                continue;
            }
            skip(std::exchange(skipped, 0));
            line(lines[i]);
        }
        skip(skipped);
    }

    void says(const QString &text)
    {
        begin({});
        m_cursor.insertText(text, look(Role::Muted));
    }

private:
    static std::vector<bool> shownOf(const std::vector<drafting::DiffLine> &lines)
    {
        const int count = int(lines.size());
        std::vector<bool> shown(lines.size(), false);
        for (int i = 0; i < count; ++i) {
            if (lines[size_t(i)].kind == drafting::DiffLine::Kind::Same)
                continue;
            for (int j = std::max(0, i - around); j <= std::min(i + around, count - 1); ++j)
                shown[size_t(j)] = true;
        }
        return shown;
    }

    static QTextCharFormat look(Role role)
    {
        QTextCharFormat format;
        format.setFont(ui::font(TextSize::Body));
        format.setForeground(theme().color(role));
        return format;
    }

    void begin(const QColor &ground)
    {
        QTextBlockFormat format;
        format.setLeftMargin(space::inside);
        if (ground.isValid())
            format.setBackground(ground);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isFirst = false;
    }

    void skip(int lines)
    {
        if (lines > 0)
            says(m_words.skipped.arg(lines));
    }

    void line(const drafting::DiffLine &line)
    {
        if (line.kind == drafting::DiffLine::Kind::Same)
            return side(line.after, u' ', Role::Muted, {});
        const auto ground = [](Role role) {
            QColor colour = theme().color(role);
            colour.setAlpha(theme().isDark() ? 48 : 24);
            return theme().isHighContrast() ? QColor() : colour;
        };
        if (line.before.line > 0)
            side(line.before, QChar(0x2212), Role::Negative, ground(Role::Negative));
        if (line.after.line > 0)
            side(line.after, u'+', Role::Good, ground(Role::Good));
    }

    void side(const drafting::DiffSide &side, QChar sign, Role role, const QColor &ground)
    {
        begin(ground);
        m_cursor.insertText(u"%1 %2  "_s.arg(side.line, 3).arg(sign), look(role));
        const QTextCharFormat plain = look(sign == u' ' ? Role::Muted : Role::Text);
        QTextCharFormat changed = look(role);
        changed.setFontWeight(QFont::DemiBold);
        changed.setFontUnderline(sign == u'+');
        changed.setFontStrikeOut(sign == QChar(0x2212));
        qsizetype at = 0;
        for (const drafting::Stretch &stretch : side.changed) {
            m_cursor.insertText(side.text.sliced(at, stretch.begin - at), plain);
            m_cursor.insertText(side.text.sliced(stretch.begin, stretch.length), changed);
            at = stretch.begin + stretch.length;
        }
        m_cursor.insertText(side.text.sliced(at), plain);
    }

    QTextCursor m_cursor;
    const DiffWords &m_words;
    bool m_isFirst = true;
};

} // namespace

void writeDiff(QTextDocument &sheet, const std::vector<drafting::DiffLine> &lines, const DiffWords &words)
{
    sheet.clear();
    Writer writer(sheet, words);
    if (drafting::changes(lines) == 0)
        writer.says(words.same);
    else
        writer.write(lines);
}

} // namespace ui
