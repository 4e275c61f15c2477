// Removed texts in bytes that are no text: a font, a picture, an encoded attachment.
#include "app/report/edition/spellings.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace report {

namespace {

constexpr qsizetype shortest = 4;

QByteArray utf16(const QString &text, QStringEncoder::Encoding order)
{
    QStringEncoder encoder(order);
    const QByteArray bytes = encoder.encode(text);
    return bytes;
}

/// The Base64 of \a bytes where they begin \a shift bytes into a group of three; without the characters that
/// depend on their neighbours.
QByteArray base64(const QByteArray &bytes, int shift)
{
    const QByteArray encoded = (QByteArray(shift, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype before = shift == 0 ? 0 : shift + 1;
    const qsizetype last = (shift + bytes.size()) % 3 == 0 ? 0 : 1;
    return encoded.mid(before, encoded.size() - before - last);
}

QByteArray urlSafe(QByteArray base64)
{
    return base64.replace('+', '-').replace('/', '_');
}

uint32_t startOf(const char *bytes)
{
    uint32_t start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}

size_t firstTwo(const char *bytes)
{
    return size_t(static_cast<unsigned char>(bytes[0])) << 8U | static_cast<unsigned char>(bytes[1]);
}

} // namespace

void SpellingSearch::addPattern(size_t text, const QByteArray &bytes)
{
    if (bytes.size() < shortest)
        return;
    m_byStart[startOf(bytes.constData())].push_back(m_patterns.size());
    m_starts[firstTwo(bytes.constData())] = true;
    m_patterns.push_back({bytes, text});
}

void SpellingSearch::addPatterns(size_t text, const QString &spelled)
{
    if (!canBeFound(spelled))
        return;
    const QByteArray utf8 = spelled.toUtf8();
    const std::array encodings{utf8, utf16(spelled, QStringEncoder::Utf16BE), utf16(spelled, QStringEncoder::Utf16LE)};
    for (const QByteArray &bytes : encodings) {
        if (bytes.size() < shortest)
            continue;
        addPattern(text, bytes);
        addPattern(text, bytes.toHex());
        addPattern(text, bytes.toHex().toUpper());
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray encoded = base64(bytes, shift);
            if (encoded.size() < 6)
                continue;
            addPattern(text, encoded);
            if (urlSafe(encoded) != encoded)
                addPattern(text, urlSafe(encoded));
        }
    }
    QStringEncoder chinese("GB18030");
    if (chinese.isValid() && spelled.size() != utf8.size())
        addPattern(text, chinese.encode(spelled));
}

void SpellingSearch::markPatterns(QByteArrayView bytes, std::vector<bool> &found) const
{
    for (qsizetype at = 0; at + shortest <= bytes.size(); ++at) {
        if (!m_starts[firstTwo(bytes.data() + at)])
            continue;
        const auto starting = m_byStart.find(startOf(bytes.data() + at));
        if (starting == m_byStart.end())
            continue;
        for (const size_t number : starting->second) {
            if (bytes.sliced(at).startsWith(m_patterns[number].bytes))
                found[m_patterns[number].text] = true;
        }
    }
}

std::vector<size_t> SpellingSearch::inBytes(QByteArrayView bytes) const
{
    std::vector<bool> found(m_needles.size());
    markPatterns(bytes, found);
    // Base64 and hexadecimal digits are broken into lines.
    QByteArray unbroken = bytes.toByteArray();
    unbroken.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
    if (unbroken.size() != bytes.size())
        markPatterns(unbroken, found);
    std::vector<size_t> numbers;
    for (size_t number = 0; number < found.size(); ++number) {
        if (found[number])
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace report
