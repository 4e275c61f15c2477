#include "ui/import/visiblebytes.h"

#include "app/text/utf8.h"

namespace ui {

namespace {

bool isHidden(char32_t value)
{
    return (value >= 0x200b && value <= 0x200f) || (value >= 0x2028 && value <= 0x202e)
        || (value >= 0x2060 && value <= 0x2069) || value == 0xfeff || value == 0xad || (value >= 0x80 && value < 0xa0)
        || (value >= 0xfdd0 && value <= 0xfdef) || value == 0xfffc // these have a meaning of their own in a document
        || (value >= 0xe0000 && value <= 0xe007f);
}

bool isControl(char32_t value)
{
    return (value < 0x20 && value != '\n' && value != '\t') || value == 0x7f;
}

QString hex(QLatin1StringView before, quint32 value, int digits)
{
    return before + QString::number(value, 16).toUpper().rightJustified(digits, QLatin1Char('0'));
}

/// How \a point, which stands at \a byte, is written where it would not be seen; empty: it is seen.
QString token(const text::CodePoint &point, char byte)
{
    if (!point.valid)
        return hex(QLatin1StringView("\\x"), static_cast<unsigned char>(byte), 2);
    if (isControl(point.value))
        return hex(QLatin1StringView("\\x"), point.value, 2);
    return isHidden(point.value) ? hex(QLatin1StringView("\\u"), point.value, 4) : QString();
}

} // namespace

VisibleBytes visibleBytes(QByteArrayView bytes, std::optional<qint64> fault)
{
    const std::string_view view(bytes.data(), static_cast<size_t>(bytes.size()));
    VisibleBytes shown;
    shown.text.reserve(bytes.size());
    for (size_t at = 0; at < view.size();) {
        const text::CodePoint point = text::codePointAt(view, at);
        const QString odd = token(point, view[at]);
        const auto begin = static_cast<int>(shown.text.size());
        const char32_t value = point.value;
        shown.text += odd.isEmpty() ? QString::fromUcs4(&value, 1) : odd;
        const VisibleBytes::Mark mark{begin, static_cast<int>(shown.text.size()) - begin};
        if (!odd.isEmpty())
            shown.odd.push_back(mark);
        at += static_cast<size_t>(point.length);
        if (fault && !shown.fault && *fault < static_cast<qint64>(at))
            shown.fault = mark;
    }
    if (fault && !shown.fault) {
        shown.fault = VisibleBytes::Mark{static_cast<int>(shown.text.size()), 1};
        shown.text += QChar(0x2403);
    }
    return shown;
}

} // namespace ui
