#include "tests/report/archive/shownpage.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <QRegularExpression>
#include <QtEndian>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace archivecheck {

namespace {

using Codes = std::set<unsigned>;

/// A TrueType program as far as its glyphs are named and measured.
class Program
{
public:
    explicit Program(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool has(const char *tag) const { return !table(tag).isEmpty(); }
    int glyphs() const { return number(table("maxp"), 4); }

    /// In thousandths of the face's size.
    double width(int glyph) const
    {
        const int measured = number(table("hhea"), 34);
        const int unit = number(table("head"), 18);
        return unit == 0 ? -1 : 1000.0 * number(table("hmtx"), 4 * std::min(glyph, measured - 1)) / unit;
    }

    /// By a subtable (3, 1) of format 4.
    int glyphOf(unsigned character) const
    {
        const QByteArray cmap = table("cmap");
        const QByteArray sub = cmap.mid(qFromBigEndian<qint32>(cmap.constData() + 8));
        const int twice = number(sub, 6);
        for (int i = 0; i < twice; i += 2) {
            const auto end = unsigned(number(sub, 14 + i));
            const auto begin = unsigned(number(sub, 16 + twice + i));
            if (character > end || character < begin)
                continue;
            const int delta = number(sub, 16 + 2 * twice + i);
            const int offset = number(sub, 16 + 3 * twice + i);
            if (offset == 0)
                return (int(character) + delta) & 0xffff;
            return number(sub, 16 + 3 * twice + i + offset + 2 * int(character - begin));
        }
        return 0;
    }

private:
    static int number(const QByteArray &bytes, int at)
    {
        return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
    }

    QByteArray table(const char *tag) const
    {
        for (int i = 0; i < number(m_bytes, 4); ++i) {
            const QByteArray entry = m_bytes.mid(12 + 16 * i, 16);
            if (entry.startsWith(tag))
                return m_bytes.mid(qFromBigEndian<qint32>(entry.constData() + 8),
                                   qFromBigEndian<qint32>(entry.constData() + 12));
        }
        return {};
    }

    QByteArray m_bytes;
};

/// What each code stands for, by a font's ToUnicode (its bfchar lines).
std::map<unsigned, QString> charactersOf(Object font)
{
    std::map<unsigned, QString> characters;
    if (!font.getKey("/ToUnicode").isStream())
        return characters;
    static const QRegularExpression line(u"^<([0-9a-fA-F]+)> <([0-9a-fA-F]+)>$"_s, QRegularExpression::MultilineOption);
    const QString map = QString::fromLatin1(bytesOf(font.getKey("/ToUnicode")));
    for (auto found = line.globalMatch(map.mid(map.indexOf(u"endcodespacerange"_s))); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString text;
        for (qsizetype i = 0; i < match.captured(2).size(); i += 4)
            text += QChar(match.captured(2).mid(i, 4).toUShort(nullptr, 16));
        characters[match.captured(1).toUInt(nullptr, 16)] = text;
    }
    return characters;
}

bool isText(const QString &text)
{
    return !text.isEmpty() && !text.contains(QChar(0)) && !text.contains(QChar(0xfeff))
        && !text.contains(QChar(0xfffe));
}

void checkDescriptor(Object font, bool isSimple, Problems &problems)
{
    static const QRegularExpression subset(u"^[A-Z]{6}\\+.+$"_s);
    Object descriptor = font.getKey("/FontDescriptor");
    problems.require(subset.match(nameOf(font.getKey("/BaseFont"))).hasMatch(), "fonts", u"no subset's name"_s);
    problems.require(nameOf(font.getKey("/BaseFont")) == nameOf(descriptor.getKey("/FontName")), "fonts",
                     u"two names"_s);
    const qint64 flags = descriptor.getKey("/Flags").isInteger() ? descriptor.getKey("/Flags").getIntValue() : 0;
    problems.require((flags & 32) != 0 ? isSimple : (flags & 4) != 0, "fonts", u"neither symbolic nor not"_s);
    for (const char *key : {"/Ascent", "/Descent", "/CapHeight", "/StemV", "/ItalicAngle", "/FontBBox"})
        problems.require(descriptor.hasKey(key), "fonts", QString::fromLatin1(key));
}

/// 6.2.11.5: the widths that the file and the program give.
void checkWidth(double said, const Program &program, int glyph, Problems &problems)
{
    problems.require(std::abs(said - program.width(glyph)) <= 1, "fonts",
                     u"glyph %1 is %2 wide, not %3"_s.arg(glyph).arg(program.width(glyph)).arg(said));
    problems.require(glyph > 0 && glyph < program.glyphs(), "fonts", u"no glyph %1"_s.arg(glyph));
}

void checkSimple(Object font, const Codes &codes, Problems &problems)
{
    problems.require(nameOf(font.getKey("/Encoding")) == u"WinAnsiEncoding"_s, "fonts", u"its encoding"_s);
    checkDescriptor(font, true, problems);
    Object file = font.getKey("/FontDescriptor").getKey("/FontFile2");
    if (!problems.require(file.isStream(), "fonts", u"not embedded"_s))
        return;
    const Program program(bytesOf(file));
    const auto characters = charactersOf(font);
    const int first = int(font.getKey("/FirstChar").getIntValue());
    for (const unsigned code : codes) {
        const auto character = characters.find(code);
        if (!problems.require(character != characters.end() && isText(character->second), "unicode",
                              u"code %1 stands for nothing"_s.arg(code)))
            continue;
        const double said = font.getKey("/Widths").getArrayItem(int(code) - first).getNumericValue();
        checkWidth(said, program, program.glyphOf(character->second.at(0).unicode()), problems);
    }
}

/// "first [width width …]" and "first last width"
std::map<unsigned, double> widthsOf(Object font)
{
    std::map<unsigned, double> widths;
    const std::vector<Object> all = font.getKey("/W").getArrayAsVector();
    for (size_t i = 0; i + 1 < all.size();) {
        const auto first = unsigned(Object(all[i]).getIntValue());
        Object next = all[i + 1];
        if (next.isArray()) {
            for (int k = 0; k < next.getArrayNItems(); ++k)
                widths[first + unsigned(k)] = next.getArrayItem(k).getNumericValue();
            i += 2;
            continue;
        }
        for (unsigned code = first; code <= unsigned(next.getIntValue()); ++code)
            widths[code] = Object(all[i + 2]).getNumericValue();
        i += 3;
    }
    return widths;
}

void checkComposite(Object font, const Codes &codes, Problems &problems)
{
    problems.require(nameOf(font.getKey("/Encoding")) == u"Identity-H"_s, "fonts", u"its encoding"_s);
    Object below = font.getKey("/DescendantFonts").getArrayItem(0);
    problems.require(nameOf(below.getKey("/CIDToGIDMap")) == u"Identity"_s, "fonts", u"no CIDToGIDMap"_s);
    problems.require(textOf(below.getKey("/CIDSystemInfo").getKey("/Ordering")) == u"Identity"_s, "fonts",
                     u"its order"_s);
    checkDescriptor(below, false, problems);
    Object file = below.getKey("/FontDescriptor").getKey("/FontFile2");
    if (!problems.require(file.isStream(), "fonts", u"not embedded"_s))
        return;
    const Program program(bytesOf(file));
    const auto characters = charactersOf(font);
    const auto widths = widthsOf(below);
    for (const unsigned code : codes) {
        const auto character = characters.find(code);
        problems.require(character != characters.end() && isText(character->second), "unicode",
                         u"code %1 stands for nothing"_s.arg(code));
        const auto said = widths.find(code);
        checkWidth(said == widths.end() ? 1000 : said->second, program, int(code), problems);
    }
}

} // namespace

/// 6.2.11: each font that shows text.
void checkFonts(QPDF &pdf, Problems &problems)
{
    std::map<QPDFObjGen, Codes> used;
    std::map<QPDFObjGen, Object> fonts;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Object named = page.getAttribute("/Resources", false).getKey("/Font");
        for (const ShownText &text : shown(page).texts) {
            Object font = named.getKey("/" + text.font.toStdString());
            if (!problems.require(font.isDictionary() && font.isIndirect(), "fonts", u"no font "_s + text.font))
                continue;
            fonts.emplace(font.getObjGen(), font);
            Codes &codes = used[font.getObjGen()];
            const size_t step = nameOf(font.getKey("/Subtype")) == u"Type0"_s ? 2 : 1;
            for (size_t i = 0; i + step <= text.codes.size(); i += step) {
                const auto high = static_cast<unsigned char>(text.codes[i]);
                codes.insert(step == 1 ? high : high * 256U + static_cast<unsigned char>(text.codes[i + 1]));
            }
        }
    }
    for (auto &[id, font] : fonts) {
        const QString kind = nameOf(font.getKey("/Subtype"));
        problems.require(font.getKey("/ToUnicode").isStream(), "unicode", u"no ToUnicode"_s);
        if (kind == u"TrueType"_s)
            checkSimple(font, used[id], problems);
        else if (problems.require(kind == u"Type0"_s, "fonts", kind))
            checkComposite(font, used[id], problems);
    }
    problems.require(!fonts.empty(), "fonts", u"no text"_s);
}

} // namespace archivecheck
