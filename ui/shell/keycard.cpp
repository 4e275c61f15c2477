#include "ui/shell/keycard.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr double marginX = 48;
constexpr double top = 46;
constexpr double bodyTop = 88;
constexpr double bodyBottom = 790;
constexpr double footTop = 802;
constexpr double titleSize = 18;
constexpr double footSize = 8;
constexpr double gap = 26; // between the columns
constexpr int columns = 2;
constexpr double columnWidth = (cardSheet.width() - 2 * marginX - gap * (columns - 1)) / columns;
constexpr std::array sizes{10.0, 9.5, 9.0, 8.5, 8.0, 7.5}; // below that nobody reads a card

/// Breaks \a text where a line may end, so that no line is wider than \a width; a piece that is, stays whole.
QStringList wrapped(const QString &text, double width, double size, const CardMeasure &measure)
{
    QStringList lines;
    QString line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() > 0) {
        const QString piece = text.mid(from, finder.position() - from);
        from = finder.position();
        if (!line.isEmpty() && measure((line + piece).trimmed(), size) > width) {
            lines << line.trimmed();
            line.clear();
        }
        line += piece;
    }
    if (!line.trimmed().isEmpty() || lines.isEmpty())
        lines << line.trimmed();
    return lines;
}

/// A line of the card, or a heading: as high as its text is when wrapped.
struct Block
{
    QStringList keys;
    QStringList words;
    bool heading = false;

    double height(double size) const
    {
        const double leading = size * 1.45;
        return heading ? size * 2.4 : std::max<double>(1, std::max(keys.size(), words.size())) * leading;
    }
};

/// The blocks of one group and what they need.
struct SetGroup
{
    std::vector<Block> blocks;
    double height = 0;
};

/// A card in one size of type.
class Setting
{
public:
    Setting(const KeyCard &card, const CardMeasure &measure, double size)
        : m_size(size)
    {
        for (const KeyGroup &group : card.groups) {
            for (const KeyLine &line : group.lines)
                m_keyWidth = std::max(m_keyWidth, measure(line.keys, size));
        }
        m_keyWidth = std::min(m_keyWidth, columnWidth * 0.42);
        for (const KeyGroup &group : card.groups)
            m_groups.push_back(set(group, measure));
    }

    /// The pages, when no column may go below \a bottom.
    std::vector<CardPage> fill(double bottom) const
    {
        std::vector<CardPage> pages(1);
        int column = 0;
        double y = bodyTop;
        const auto next = [&] {
            y = bodyTop;
            if (++column < columns)
                return;
            column = 0;
            pages.emplace_back();
        };
        for (const SetGroup &group : m_groups) {
            const bool fitsSome = group.height <= bottom - bodyTop;
            if (y > bodyTop && (fitsSome ? y + group.height > bottom : y + m_size * 6 > bottom))
                next();
            for (const Block &block : group.blocks) {
                if (y + block.height(m_size) > bottom && y > bodyTop)
                    next();
                put(block, marginX + column * (columnWidth + gap), y, pages.back());
                y += block.height(m_size);
            }
        }
        return pages;
    }

    double height() const
    {
        double sum = 0;
        for (const SetGroup &group : m_groups)
            sum += group.height;
        return sum;
    }

private:
    SetGroup set(const KeyGroup &group, const CardMeasure &measure) const
    {
        SetGroup result;
        result.blocks.push_back({{}, {group.title}, true});
        for (const KeyLine &line : group.lines)
            result.blocks.push_back({wrapped(line.keys, m_keyWidth, m_size, measure),
                                     wrapped(line.name, columnWidth - m_keyWidth - m_size, m_size, measure)});
        for (const Block &block : result.blocks)
            result.height += block.height(m_size);
        return result;
    }

    void put(const Block &block, double x, double y, CardPage &page) const
    {
        const double leading = m_size * 1.45;
        if (block.heading) {
            page.texts.push_back({{x, y + m_size * 0.7}, block.words.value(0), m_size, CardInk::Heading});
            page.rules.emplace_back(x, y + m_size * 2.1, columnWidth, 0.5);
            return;
        }
        for (qsizetype i = 0; i < block.keys.size(); ++i)
            page.texts.push_back({{x, y + double(i) * leading}, block.keys.at(i), m_size, CardInk::Shortcut});
        for (qsizetype i = 0; i < block.words.size(); ++i)
            page.texts.push_back(
                {{x + m_keyWidth + m_size, y + double(i) * leading}, block.words.at(i), m_size, CardInk::Name});
    }

    double m_size;
    double m_keyWidth = 0;
    std::vector<SetGroup> m_groups;
};

/// The columns end at about one height: the lowest that still needs no more pages.
std::vector<CardPage> balanced(const Setting &setting, std::vector<CardPage> pages)
{
    if (pages.size() > 1)
        return pages;
    for (double bottom = bodyTop + setting.height() / columns; bottom < bodyBottom; bottom += 8) {
        std::vector<CardPage> tried = setting.fill(bottom);
        if (tried.size() == 1)
            return tried;
    }
    return pages;
}

void addFurniture(const KeyCard &card, const CardMeasure &measure, std::vector<CardPage> &pages)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        CardPage &page = pages[i];
        page.texts.push_back({{marginX, top}, card.title, titleSize, CardInk::Title});
        page.texts.push_back({{marginX, footTop}, card.note, footSize, CardInk::Foot});
        if (pages.size() == 1)
            continue;
        const QString count = QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size());
        const double right = cardSheet.width() - marginX;
        page.texts.push_back({{right - measure(count, footSize), footTop}, count, footSize, CardInk::Foot});
    }
}

} // namespace

std::vector<CardPage> layOut(const KeyCard &card, const CardMeasure &measure)
{
    std::vector<CardPage> pages;
    for (const double size : sizes) {
        const Setting setting(card, measure, size);
        pages = balanced(setting, setting.fill(bodyBottom));
        if (pages.size() == 1)
            break;
    }
    addFurniture(card, measure, pages);
    return pages;
}

} // namespace ui
