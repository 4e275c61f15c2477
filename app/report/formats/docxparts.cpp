#include "app/report/formats/docxparts.h"

#include "app/report/formats/docxtext.h"
#include "app/report/formats/furniture.h"
#include "app/report/formats/pdfmetadata.h"
#include "app/report/formats/reportfont.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace report::docx {

namespace {

constexpr auto word = "application/vnd.openxmlformats-officedocument.wordprocessingml."_L1;
constexpr auto package = "http://schemas.openxmlformats.org/package/2006/"_L1;
constexpr auto office = "http://schemas.openxmlformats.org/officeDocument/2006/"_L1;

void relation(Xml &xml, const QString &id, const QString &type, const QString &target)
{
    xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

void openWord(Xml &xml, const char *name)
{
    xml.begin();
    xml.open(name, {{"xmlns:w", QLatin1StringView(wordNamespace)}});
}

void openLine(Xml &xml, const QString &style)
{
    xml.open("w:p");
    xml.open("w:pPr");
    xml.empty("w:pStyle", {{"w:val", style}});
    xml.close();
}

void run(Xml &xml, const QString &text, const QString &style = {})
{
    xml.open("w:r");
    xml.open("w:rPr");
    if (!style.isEmpty())
        xml.empty("w:rStyle", {{"w:val", style}});
    if (isHan(text))
        xml.empty("w:rFonts", {{"w:hint", u"eastAsia"_s}});
    xml.empty("w:lang", {{"w:val", u"en-US"_s}, {"w:eastAsia", u"zh-CN"_s}});
    xml.close();
    writeText(xml, text);
    xml.close();
}

} // namespace

QByteArray contentTypes()
{
    Xml xml;
    xml.begin();
    xml.open("Types", {{"xmlns", package + "content-types"_L1}});
    xml.empty("Default",
              {{"Extension", u"rels"_s},
               {"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    xml.empty("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
    const auto part = [&](const QString &name, const QString &type) {
        xml.empty("Override", {{"PartName", name}, {"ContentType", type}});
    };
    part(u"/word/document.xml"_s, word + "document.main+xml"_L1);
    for (const auto &[file, type] : {std::pair(u"styles"_s, u"styles"_s), std::pair(u"numbering"_s, u"numbering"_s),
                                     std::pair(u"fontTable"_s, u"fontTable"_s), std::pair(u"settings"_s, u"settings"_s),
                                     std::pair(u"header1"_s, u"header"_s), std::pair(u"footer1"_s, u"footer"_s)})
        part(u"/word/%1.xml"_s.arg(file), word + type + "+xml"_L1);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    part(u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    return xml.take();
}

QByteArray packageRelations()
{
    Xml xml;
    xml.begin();
    xml.open("Relationships", {{"xmlns", package + "relationships"_L1}});
    relation(xml, u"rId1"_s, office + "relationships/officeDocument"_L1, u"word/document.xml"_s);
    relation(xml, u"rId2"_s, package + "relationships/metadata/core-properties"_L1, u"docProps/core.xml"_s);
    relation(xml, u"rId3"_s, office + "relationships/extended-properties"_L1, u"docProps/app.xml"_s);
    return xml.take();
}

QByteArray documentRelations()
{
    Xml xml;
    xml.begin();
    xml.open("Relationships", {{"xmlns", package + "relationships"_L1}});
    int number = 0;
    for (const auto &[type, file] : {std::pair(u"styles"_s, u"styles"_s), std::pair(u"numbering"_s, u"numbering"_s),
                                     std::pair(u"fontTable"_s, u"fontTable"_s), std::pair(u"settings"_s, u"settings"_s),
                                     std::pair(u"header"_s, u"header1"_s), std::pair(u"footer"_s, u"footer1"_s)})
        relation(xml, u"rId%1"_s.arg(++number), office + "relationships/"_L1 + type, file + ".xml"_L1);
    return xml.take();
}

QByteArray coreProperties(const Document &document)
{
    const QString date = QDateTime::fromMSecsSinceEpoch(document.createdAt, QTimeZone::UTC).toString(Qt::ISODate);
    Xml xml;
    xml.begin();
    xml.open("cp:coreProperties",
             {{"xmlns:cp", package + "metadata/core-properties"_L1},
              {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
              {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
              {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.element("dc:title", titleOf(document));
    xml.element("dc:language", languageTag(document.language));
    xml.element("dc:identifier", u"urn:uuid:"_s + idOf(document).toString(QUuid::WithoutBraces));
    xml.element("dcterms:created", date, {{"xsi:type", u"dcterms:W3CDTF"_s}});
    xml.element("dcterms:modified", date, {{"xsi:type", u"dcterms:W3CDTF"_s}});
    return xml.take();
}

QByteArray programProperties()
{
    Xml xml;
    xml.begin();
    xml.open("Properties", {{"xmlns", office + "extended-properties"_L1}});
    xml.element("Application", u"Vermilion"_s);
    return xml.take();
}

QByteArray numbering()
{
    Xml xml;
    openWord(xml, "w:numbering");
    xml.open("w:abstractNum", {{"w:abstractNumId", u"0"_s}});
    xml.empty("w:multiLevelType", {{"w:val", u"singleLevel"_s}});
    xml.open("w:lvl", {{"w:ilvl", u"0"_s}});
    xml.empty("w:start", {{"w:val", u"1"_s}});
    xml.empty("w:numFmt", {{"w:val", u"decimal"_s}});
    xml.empty("w:lvlText", {{"w:val", u"%1."_s}});
    xml.empty("w:lvlJc", {{"w:val", u"left"_s}});
    xml.open("w:pPr");
    xml.empty("w:ind", {{"w:left", u"420"_s}, {"w:hanging", u"420"_s}});
    xml.close(3);
    xml.open("w:num", {{"w:numId", u"1"_s}});
    xml.empty("w:abstractNumId", {{"w:val", u"0"_s}});
    return xml.take();
}

/// The faces that the styles name, each with the one that stands in where it is not installed.
QByteArray fontTable()
{
    Xml xml;
    openWord(xml, "w:fonts");
    const auto face = [&](const QString &name, const QString &other, const QString &charset) {
        xml.open("w:font", {{"w:name", name}});
        xml.empty("w:altName", {{"w:val", other}});
        xml.empty("w:charset", {{"w:val", charset}});
        xml.empty("w:family", {{"w:val", u"auto"_s}});
        xml.empty("w:pitch", {{"w:val", u"variable"_s}});
        xml.close();
    };
    face(hanFace, QLatin1StringView(fontFamily), u"86"_s); // GB 2312
    face(latinFace, latinSubstitute, u"00"_s);
    return xml.take();
}

QByteArray settings()
{
    Xml xml;
    openWord(xml, "w:settings");
    xml.open("w:compat");
    xml.empty("w:compatSetting",
              {{"w:name", u"compatibilityMode"_s},
               {"w:uri", u"http://schemas.microsoft.com/office/word"_s},
               {"w:val", u"15"_s}});
    xml.close();
    xml.empty("w:themeFontLang", {{"w:val", u"en-US"_s}, {"w:eastAsia", u"zh-CN"_s}});
    return xml.take();
}

QByteArray header(const Document &document)
{
    Xml xml;
    openWord(xml, "w:hdr");
    openLine(xml, u"Header"_s);
    run(xml, document.number + u"  "_s + document.words.header);
    if (!document.words.draft.isEmpty())
        run(xml, u'\t' + document.words.draft, u"Draft"_s);
    return xml.take();
}

QByteArray footer(const Document &document)
{
    Xml xml;
    openWord(xml, "w:ftr");
    openLine(xml, u"Footer"_s);
    run(xml, document.words.journal + u' ' + shortHead(document.journalHead) + u'\t');
    for (const PageLinePiece &piece : pageLine(document.words.page)) {
        if (piece.kind == PageLinePiece::Kind::Text) {
            run(xml, piece.text);
            continue;
        }
        xml.open("w:fldSimple",
                 {{"w:instr", piece.kind == PageLinePiece::Kind::Number ? u" PAGE "_s : u" NUMPAGES "_s}});
        run(xml, u"1"_s);
        xml.close();
    }
    return xml.take();
}

} // namespace report::docx
