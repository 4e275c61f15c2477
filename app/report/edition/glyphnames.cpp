#include "app/report/edition/glyphnames.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

struct Named
{
    QLatin1StringView name;
    char16_t text;
};

/// Signs and digits of the Adobe Glyph List that texts which are searched for are made of.
constexpr std::array names{
    Named{QLatin1StringView("zero"), u'0'},         Named{QLatin1StringView("one"), u'1'},
    Named{QLatin1StringView("two"), u'2'},          Named{QLatin1StringView("three"), u'3'},
    Named{QLatin1StringView("four"), u'4'},         Named{QLatin1StringView("five"), u'5'},
    Named{QLatin1StringView("six"), u'6'},          Named{QLatin1StringView("seven"), u'7'},
    Named{QLatin1StringView("eight"), u'8'},        Named{QLatin1StringView("nine"), u'9'},
    Named{QLatin1StringView("space"), u' '},        Named{QLatin1StringView("nbspace"), u' '},
    Named{QLatin1StringView("period"), u'.'},       Named{QLatin1StringView("comma"), u','},
    Named{QLatin1StringView("hyphen"), u'-'},       Named{QLatin1StringView("minus"), u'-'},
    Named{QLatin1StringView("endash"), u'-'},       Named{QLatin1StringView("emdash"), u'-'},
    Named{QLatin1StringView("underscore"), u'_'},   Named{QLatin1StringView("at"), u'@'},
    Named{QLatin1StringView("colon"), u':'},        Named{QLatin1StringView("semicolon"), u';'},
    Named{QLatin1StringView("slash"), u'/'},        Named{QLatin1StringView("backslash"), u'\\'},
    Named{QLatin1StringView("parenleft"), u'('},    Named{QLatin1StringView("parenright"), u')'},
    Named{QLatin1StringView("bracketleft"), u'['},  Named{QLatin1StringView("bracketright"), u']'},
    Named{QLatin1StringView("braceleft"), u'{'},    Named{QLatin1StringView("braceright"), u'}'},
    Named{QLatin1StringView("quotesingle"), u'\''}, Named{QLatin1StringView("quotedbl"), u'"'},
    Named{QLatin1StringView("quoteleft"), u'\''},   Named{QLatin1StringView("quoteright"), u'\''},
    Named{QLatin1StringView("quotedblleft"), u'"'}, Named{QLatin1StringView("quotedblright"), u'"'},
    Named{QLatin1StringView("percent"), u'%'},      Named{QLatin1StringView("numbersign"), u'#'},
    Named{QLatin1StringView("plus"), u'+'},         Named{QLatin1StringView("equal"), u'='},
    Named{QLatin1StringView("asterisk"), u'*'},     Named{QLatin1StringView("ampersand"), u'&'},
    Named{QLatin1StringView("exclam"), u'!'},       Named{QLatin1StringView("question"), u'?'},
    Named{QLatin1StringView("bullet"), u'.'},       Named{QLatin1StringView("periodcentered"), u'.'},
    Named{QLatin1StringView("bar"), u'|'},          Named{QLatin1StringView("asciitilde"), u'~'},
    Named{QLatin1StringView("less"), u'<'},         Named{QLatin1StringView("greater"), u'>'},
    Named{QLatin1StringView("dollar"), u'$'},       Named{QLatin1StringView("degree"), u' '},
    Named{QLatin1StringView("section"), u' '},      Named{QLatin1StringView("ellipsis"), u'.'}};

bool isAccent(QStringView name)
{
    static constexpr std::array accents{QLatin1StringView("acute"),    QLatin1StringView("grave"),
                                        QLatin1StringView("dieresis"), QLatin1StringView("circumflex"),
                                        QLatin1StringView("tilde"),    QLatin1StringView("caron"),
                                        QLatin1StringView("cedilla"),  QLatin1StringView("ring"),
                                        QLatin1StringView("macron")};
    return std::ranges::any_of(accents, [&](QLatin1StringView accent) { return name == accent; });
}

/// "uni4E2D" and "u1F600".
QString numbered(const QString &name)
{
    const bool isUni = name.startsWith(QLatin1StringView("uni")) && name.size() >= 7;
    if (!isUni && !(name.startsWith(QLatin1Char('u')) && name.size() >= 5 && name.size() <= 7))
        return {};
    bool isNumber = false;
    const char32_t value = name.mid(isUni ? 3 : 1, isUni ? 4 : 6).toUInt(&isNumber, 16);
    return isNumber && value <= 0x10ffff ? QString::fromUcs4(&value, 1) : QString();
}

} // namespace

QString textOfGlyph(const QString &full)
{
    QString name = full.section(QLatin1Char('.'), 0, 0); // "a.alt"
    if (name.size() == 1)
        return name;
    const auto found = std::ranges::find(names, name, &Named::name);
    if (found != names.end())
        return QString(QChar(found->text));
    if (!name.isEmpty() && isAccent(QStringView(name).sliced(1)))
        return name.first(1);
    return numbered(name);
}

} // namespace report
