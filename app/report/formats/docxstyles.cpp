#include "app/report/formats/docxparts.h"
#include "app/report/formats/docxtext.h"
#include "app/report/formats/pagestyle.h"
#include "app/report/formats/reportfont.h"

using namespace Qt::StringLiterals;

namespace report::docx {

namespace {

QString twips(double points)
{
    return QString::number(qRound(points * 20));
}

/// Word counts sizes in half points.
void writeSize(Xml &xml, double points)
{
    const QString size = QString::number(qRound(points * 2));
    xml.empty("w:sz", {{"w:val", size}});
    xml.empty("w:szCs", {{"w:val", size}});
}

void writeFill(Xml &xml, QRgb colour)
{
    xml.empty("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", hexColour(colour)}});
}

void writeBorder(Xml &xml, const char *side, int eighths, int space, QRgb colour)
{
    xml.open("w:pBdr");
    xml.empty(side,
              {{"w:val", u"single"_s},
               {"w:sz", QString::number(eighths)},
               {"w:space", QString::number(space)},
               {"w:color", hexColour(colour)}});
    xml.close();
}

QString underlineName(Underline underline)
{
    switch (underline) {
    case Underline::Thick: return u"thick"_s;
    case Underline::Double: return u"double"_s;
    case Underline::Dashed: return u"dash"_s;
    case Underline::Thin: return u"single"_s;
    case Underline::Dotted: return u"dotted"_s;
    }
    return u"single"_s;
}

void writeDefaults(Xml &xml)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    xml.empty("w:rFonts",
              {{"w:ascii", QString(latinFace)},
               {"w:eastAsia", QString(hanFace)},
               {"w:hAnsi", QString(latinFace)},
               {"w:cs", QString(latinFace)}});
    xml.empty("w:color", {{"w:val", hexColour(style::ink)}});
    writeSize(xml, style::body.size);
    xml.empty("w:lang", {{"w:val", u"en-US"_s}, {"w:eastAsia", u"zh-CN"_s}});
    xml.close(2);
    xml.open("w:pPrDefault");
    xml.open("w:pPr");
    xml.empty("w:widowControl");
    xml.close(3);
}

/// A paragraph style; \a before writes what stands before the spacing: the schema has an order.
struct ParagraphStyle
{
    const char *id;
    const char *name;
    style::TextStyle look;
    double above = 0;
    double below = 0;
    int level = -1; ///< of a heading, from 0
    bool isBold = false;
    std::function<void(Xml &)> before = {};
};

void write(Xml &xml, const ParagraphStyle &each)
{
    xml.open("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", QLatin1StringView(each.id)}});
    xml.empty("w:name", {{"w:val", QLatin1StringView(each.name)}});
    xml.empty("w:basedOn", {{"w:val", u"Normal"_s}});
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    if (each.level >= 0) {
        xml.empty("w:keepNext");
        xml.empty("w:keepLines");
    }
    if (each.before)
        each.before(xml);
    xml.empty("w:spacing",
              {{"w:before", twips(each.above)},
               {"w:after", twips(each.below)},
               {"w:line", twips(each.look.leading)},
               {"w:lineRule", u"atLeast"_s}});
    if (each.level >= 0)
        xml.empty("w:outlineLvl", {{"w:val", QString::number(each.level)}});
    xml.close();
    xml.open("w:rPr");
    if (each.isBold)
        xml.empty("w:b");
    xml.empty("w:color", {{"w:val", hexColour(each.look.colour)}});
    writeSize(xml, each.look.size);
    xml.close(2);
}

void writeNormal(Xml &xml)
{
    xml.open("w:style", {{"w:type", u"paragraph"_s}, {"w:default", u"1"_s}, {"w:styleId", u"Normal"_s}});
    xml.empty("w:name", {{"w:val", u"Normal"_s}});
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    xml.empty("w:spacing",
              {{"w:before", u"0"_s},
               {"w:after", twips(6)},
               {"w:line", twips(style::body.leading)},
               {"w:lineRule", u"atLeast"_s}});
    xml.close(2);
}

void writeRightTab(Xml &xml)
{
    xml.open("w:tabs");
    xml.empty("w:tab", {{"w:val", u"right"_s}, {"w:pos", twips(style::textWidth)}});
    xml.close();
}

void writeParagraphStyles(Xml &xml)
{
    using namespace style;
    const std::vector<ParagraphStyle> all{
        {"Heading1", "heading 1", title, 0, 8, 0, true, [](Xml &x) { writeBorder(x, "w:bottom", 10, 4, accent); }},
        {"Heading2", "heading 2", heading, beforeHeading, 4, 1, true},
        {"Missing", "Vermilion missing", label, 12, 6, -1, false,
         [](Xml &x) {
             writeBorder(x, "w:left", 20, 6, accent);
             writeFill(x, tint);
         }},
        {"Label", "Vermilion label", {9, 13.5, muted}, 3, 3},
        {"Value", "Vermilion value", {9.5, 14, ink}, 3, 3},
        {"Note", "Vermilion note", small},
        {"ListNumber", "List Number", value, 0, 2, -1, false,
         [](Xml &x) {
             x.open("w:numPr");
             x.empty("w:numId", {{"w:val", u"1"_s}});
             x.close();
         }},
        {"Spacer", "Vermilion spacer", {4, 6, ink}},
        {"Header", "header", furniture, 0, 0, -1, false,
         [](Xml &x) {
             writeBorder(x, "w:bottom", 4, 4, line);
             writeRightTab(x);
         }},
        {"Footer", "footer", furniture, 0, 0, -1, false,
         [](Xml &x) {
             writeBorder(x, "w:top", 4, 4, line);
             writeRightTab(x);
         }},
    };
    for (const ParagraphStyle &each : all)
        write(xml, each);
}

void openCharacterStyle(Xml &xml, const QString &id)
{
    xml.open("w:style", {{"w:type", u"character"_s}, {"w:customStyle", u"1"_s}, {"w:styleId", id}});
    xml.empty("w:name", {{"w:val", u"Vermilion "_s + id}});
    xml.open("w:rPr");
}

void writeColour(Xml &xml, const QString &id, QRgb colour, QRgb ground = 0)
{
    openCharacterStyle(xml, id);
    xml.empty("w:color", {{"w:val", hexColour(colour)}});
    if (ground)
        writeFill(xml, ground);
    xml.close(2);
}

void writeFindingStyles(Xml &xml)
{
    constexpr double letterSize = 11.5; // which a word processor then makes smaller, as it raises it
    for (const RiskLook &look : riskLooks()) {
        openCharacterStyle(xml, u"Flagged"_s + look.letter);
        xml.empty("w:u", {{"w:val", underlineName(look.underline)}, {"w:color", hexColour(look.ink)}});
        writeFill(xml, look.ground);
        xml.close(2);
        openCharacterStyle(xml, u"Letter"_s + look.letter);
        xml.empty("w:b");
        xml.empty("w:color", {{"w:val", hexColour(look.ink)}});
        writeSize(xml, letterSize);
        writeFill(xml, look.ground);
        xml.empty("w:vertAlign", {{"w:val", u"superscript"_s}});
        xml.close(2);
    }
}

} // namespace

QByteArray styles()
{
    Xml xml;
    xml.begin();
    xml.open("w:styles", {{"xmlns:w", QLatin1StringView(wordNamespace)}});
    writeDefaults(xml);
    writeNormal(xml);
    writeParagraphStyles(xml);
    writeColour(xml, u"Gap"_s, style::gap, style::gapTint);
    writeColour(xml, u"Masked"_s, style::muted);
    writeColour(xml, u"Reference"_s, style::muted);
    writeColour(xml, u"Draft"_s, style::accent);
    writeFindingStyles(xml);
    return xml.take();
}

} // namespace report::docx
