#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// Bytes of a log as text in which nothing hides: what is no valid UTF-8, control characters and characters
/// without a width of their own stand as "\xC4" and "\u200B", and are marked, so that nobody takes them for these
/// letters. Line breaks and tabs stay what they are.
struct VisibleBytes
{
    struct Mark
    {
        int begin = 0; ///< UTF-16 units of `text`
        int length = 0;

        bool operator==(const Mark &) const = default;
    };

    QString text;
    std::vector<Mark> odd;
    std::optional<Mark> fault; ///< the character at the fault; an end has a mark of its own, "␃"
};

/// \a fault is a place in \a bytes, or their end.
VisibleBytes visibleBytes(QByteArrayView bytes, std::optional<qint64> fault = {});

} // namespace ui
