#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Stored UTF-8 as the text widgets show it, with the way back and forth between byte offsets and
/// UTF-16 positions.
///
/// What is shown differs from what is stored in three ways: "\r\n" and "\r" are one line end; a bad
/// byte is U+FFFD; so are the few code points with a meaning of their own in QTextDocument
/// (U+FDD0, U+FDD1, U+FFFC, NUL).
class DisplayText
{
public:
    explicit DisplayText(std::string utf8);

    const QString &text() const { return m_text; }
    const std::string &utf8() const { return m_utf8; }

    /// The position of the character that holds byte \a offset; past the end: the end.
    /// An offset inside a character gives that character's start.
    qsizetype position(std::size_t offset) const;

    /// The first byte of the character at \a position.
    std::size_t offset(qsizetype position) const;

private:
    /// Walking starts at the nearest of these, one about every KiB.
    struct Milestone
    {
        std::size_t byte;
        qsizetype position;
    };

    std::string m_utf8;
    QString m_text;
    std::vector<Milestone> m_milestones;
};

} // namespace ui
