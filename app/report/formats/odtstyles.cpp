#include "app/report/formats/furniture.h"
#include "app/report/formats/odtparts.h"
#include "app/report/formats/pagestyle.h"

using namespace Qt::StringLiterals;

namespace report::odt {

namespace {

QString colour(QRgb value)
{
    return u'#' + hexColour(value);
}

/// Text has one size for each script.
void writeTextProperties(Xml &xml, const style::TextStyle &look, bool isBold)
{
    const QString size = points(look.size);
    const QString weight = isBold ? u"bold"_s : u"normal"_s;
    xml.empty("style:text-properties",
              {{"style:font-name", QString(latinFace)},
               {"style:font-name-asian", QString(hanFace)},
               {"style:font-name-complex", QString(latinFace)},
               {"fo:color", colour(look.colour)},
               {"fo:font-size", size},
               {"style:font-size-asian", size},
               {"style:font-size-complex", size},
               {"fo:font-weight", weight},
               {"style:font-weight-asian", weight},
               {"fo:language", u"en"_s},
               {"fo:country", u"US"_s},
               {"style:language-asian", u"zh"_s},
               {"style:country-asian", u"CN"_s}});
}

struct ParagraphStyle
{
    QString name;
    style::TextStyle look;
    double above = 0;
    double below = 0;
    int level = 0; ///< of a heading, from 1
    bool isBold = false;
    const char *border = nullptr;  ///< "fo:border-left"
    const char *padding = nullptr; ///< on the same side
    double thickness = 0;
    QRgb line = 0;
    QRgb ground = 0;
    bool hasRightTab = false;
};

void openStyle(Xml &xml, const ParagraphStyle &each)
{
    if (each.level > 0)
        xml.open("style:style",
                 {{"style:name", each.name},
                  {"style:display-name", u"Heading %1"_s.arg(each.level)},
                  {"style:family", u"paragraph"_s},
                  {"style:default-outline-level", QString::number(each.level)}});
    else
        xml.open("style:style", {{"style:name", each.name}, {"style:family", u"paragraph"_s}});
}

void write(Xml &xml, const ParagraphStyle &each)
{
    openStyle(xml, each);
    xml.open("style:paragraph-properties",
             {{"fo:margin-top", points(each.above)},
              {"fo:margin-bottom", points(each.below)},
              {"style:line-height-at-least", points(each.look.leading)},
              {"fo:keep-with-next", each.level > 0 ? u"always"_s : u"auto"_s},
              {"fo:background-color", each.ground ? colour(each.ground) : u"transparent"_s},
              {each.border ? each.border : "fo:border",
               each.border ? u"%1 solid %2"_s.arg(points(each.thickness), colour(each.line)) : u"none"_s},
              {each.padding ? each.padding : "fo:padding", each.padding ? u"3pt"_s : u"0pt"_s}});
    if (each.hasRightTab) {
        xml.open("style:tab-stops");
        xml.empty("style:tab-stop", {{"style:position", points(style::textWidth)}, {"style:type", u"right"_s}});
        xml.close();
    }
    xml.close();
    writeTextProperties(xml, each.look, each.isBold);
    xml.close();
}

void writeParagraphStyles(Xml &xml)
{
    using namespace style;
    const std::vector<ParagraphStyle> all{
        {.name = u"Body"_s, .look = body, .below = 6},
        {.name = u"Heading_20_1"_s,
         .look = title,
         .below = 8,
         .level = 1,
         .isBold = true,
         .border = "fo:border-bottom",
         .padding = "fo:padding-bottom",
         .thickness = 1.2,
         .line = accent},
        {.name = u"Heading_20_2"_s, .look = heading, .above = beforeHeading, .below = 4, .level = 2, .isBold = true},
        {.name = u"Missing"_s,
         .look = label,
         .above = 12,
         .below = 6,
         .border = "fo:border-left",
         .padding = "fo:padding-left",
         .thickness = 2.5,
         .line = accent,
         .ground = tint},
        {.name = u"Label"_s, .look = {9, 13.5, muted}, .above = 3, .below = 3},
        {.name = u"Value"_s, .look = {9.5, 14, ink}, .above = 3, .below = 3},
        {.name = u"Note"_s, .look = small},
        {.name = u"List"_s, .look = value, .below = 2},
        {.name = u"Spacer"_s, .look = {4, 6, ink}},
        {.name = u"Header"_s,
         .look = furniture,
         .border = "fo:border-bottom",
         .padding = "fo:padding-bottom",
         .thickness = hairline,
         .line = line,
         .hasRightTab = true},
        {.name = u"Footer"_s,
         .look = furniture,
         .border = "fo:border-top",
         .padding = "fo:padding-top",
         .thickness = hairline,
         .line = line,
         .hasRightTab = true},
    };
    for (const ParagraphStyle &each : all)
        write(xml, each);
}

QString underlineStyle(Underline underline)
{
    switch (underline) {
    case Underline::Dashed: return u"dash"_s;
    case Underline::Dotted: return u"dotted"_s;
    default: return u"solid"_s;
    }
}

/// A character style in both scripts' languages; \a more writes further properties.
void writeSpanStyle(Xml &xml, const QString &name, Xml::Attributes more)
{
    xml.open("style:style", {{"style:name", name}, {"style:family", u"text"_s}});
    xml.open("style:text-properties", more);
    xml.attributes({{"fo:language", u"en"_s},
                    {"fo:country", u"US"_s},
                    {"style:language-asian", u"zh"_s},
                    {"style:country-asian", u"CN"_s}});
    xml.close(2);
}

void writeFindingStyles(Xml &xml)
{
    for (const RiskLook &look : riskLooks()) {
        writeSpanStyle(xml, u"Flagged"_s + look.letter,
                       {{"fo:background-color", colour(look.ground)},
                        {"style:text-underline-style", underlineStyle(look.underline)},
                        {"style:text-underline-type", look.underline == Underline::Double ? u"double"_s : u"single"_s},
                        {"style:text-underline-width", look.underline == Underline::Thick ? u"bold"_s : u"auto"_s},
                        {"style:text-underline-color", colour(look.ink)}});
        writeSpanStyle(xml, u"Letter"_s + look.letter,
                       {{"fo:background-color", colour(look.ground)},
                        {"fo:color", colour(look.ink)},
                        {"fo:font-weight", u"bold"_s},
                        {"style:text-position", u"super 75%"_s}});
    }
}

void writeListStyle(Xml &xml)
{
    xml.open("text:list-style", {{"style:name", u"Numbers"_s}});
    xml.open("text:list-level-style-number",
             {{"text:level", u"1"_s}, {"style:num-format", u"1"_s}, {"style:num-suffix", u"."_s}});
    xml.open("style:list-level-properties", {{"text:list-level-position-and-space-mode", u"label-alignment"_s}});
    xml.empty("style:list-level-label-alignment",
              {{"text:label-followed-by", u"listtab"_s},
               {"text:list-tab-stop-position", u"21pt"_s},
               {"fo:text-indent", u"-21pt"_s},
               {"fo:margin-left", u"21pt"_s}});
    xml.close(3);
}

void writePageLayout(Xml &xml)
{
    using namespace style;
    // The head and the foot are part of the page's text area here: it begins where the header does.
    constexpr double top = headerLine;
    constexpr double bottom = pageHeight - footerLine - furniture.leading;
    xml.open("style:page-layout", {{"style:name", u"A4"_s}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", points(pageWidth)},
               {"fo:page-height", points(pageHeight)},
               {"style:print-orientation", u"portrait"_s},
               {"fo:margin-top", points(top)},
               {"fo:margin-bottom", points(bottom)},
               {"fo:margin-left", points(margin)},
               {"fo:margin-right", points(margin)}});
    xml.open("style:header-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", points(textTop - top)}, {"fo:margin-bottom", u"12pt"_s}});
    xml.close();
    xml.open("style:footer-style");
    xml.empty("style:header-footer-properties",
              {{"fo:min-height", points(pageHeight - textBottom - bottom)}, {"fo:margin-top", u"12pt"_s}});
    xml.close(2);
}

void writeHeader(Xml &xml, const Document &document)
{
    xml.open("style:header");
    xml.open("text:p", {{"text:style-name", u"Header"_s}});
    writeRun(xml, {document.number + u"  "_s + document.words.header});
    if (!document.words.draft.isEmpty()) {
        xml.empty("text:tab");
        xml.element("text:span", document.words.draft, {{"text:style-name", u"Draft"_s}});
    }
    xml.close(2);
}

void writeFooter(Xml &xml, const Document &document)
{
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", u"Footer"_s}});
    writeRun(xml, {document.words.journal + u' ' + shortHead(document.journalHead)});
    xml.empty("text:tab");
    for (const PageLinePiece &piece : pageLine(document.words.page)) {
        switch (piece.kind) {
        case PageLinePiece::Kind::Text: writeRun(xml, {piece.text}); break;
        case PageLinePiece::Kind::Number:
            xml.element("text:page-number", u"1"_s, {{"text:select-page", u"current"_s}});
            break;
        case PageLinePiece::Kind::Count: xml.element("text:page-count", u"1"_s); break;
        }
    }
    xml.close(2);
}

} // namespace

QByteArray styles(const Document &document)
{
    Xml xml;
    xml.begin();
    openRoot(xml, "office:document-styles");
    writeFaces(xml);
    xml.open("office:styles");
    xml.open("style:default-style", {{"style:family", u"paragraph"_s}});
    writeTextProperties(xml, style::body, false);
    xml.close();
    writeParagraphStyles(xml);
    writeSpanStyle(xml, u"Plain"_s, {});
    writeSpanStyle(xml, u"Gap"_s, {{"fo:color", colour(style::gap)}, {"fo:background-color", colour(style::gapTint)}});
    writeSpanStyle(xml, u"Masked"_s, {{"fo:color", colour(style::muted)}});
    writeSpanStyle(xml, u"Reference"_s, {{"fo:color", colour(style::muted)}});
    writeSpanStyle(xml, u"Draft"_s, {{"fo:color", colour(style::accent)}});
    writeFindingStyles(xml);
    writeListStyle(xml);
    xml.close();
    xml.open("office:automatic-styles");
    writePageLayout(xml);
    xml.close();
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"A4"_s}});
    writeHeader(xml, document);
    writeFooter(xml, document);
    return xml.take();
}

} // namespace report::odt
