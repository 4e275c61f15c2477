#include "app/paper/workbook.h"

#include "app/paper/xmlpart.h"

#include <QHash>

#include <set>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

Result<void> readSheets(const Container &container, const QString &main, const Limits &limits, Workbook &book)
{
    const std::map<QString, Relationship> relationships = relationshipsOf(container, main);
    XmlPart xml(container.part(main), limits);
    std::set<QString> parts; // one that is listed again is not read again: a list is short, and what it names is long
    while (xml.next()) {
        if (xml.isBegin(u"workbookPr")) {
            const QString is1904 = xml.value(u"date1904");
            book.from1904 = is1904 == u"1" || is1904 == u"true";
        }
        if (!xml.isBegin(u"sheet"))
            continue;
        const auto found = relationships.find(xml.value(u"id"));
        if (found != relationships.end() && found->second.type == u"worksheet"
            && parts.insert(found->second.part).second)
            book.sheets.push_back({xml.value(u"name"), found->second.part, xml.value(u"state").endsWith(u"idden"_s)});
    }
    return xml.outcome(main);
}

/// The texts of rich strings come in runs; phonetic readings are no part of them.
Result<void> readTexts(const Container &container, const QString &part, const Limits &limits, Workbook &book)
{
    XmlPart xml(container.part(part), limits);
    QString text;
    bool isInText = false;
    while (xml.next()) {
        if (xml.isBegin(u"rPh"))
            xml.skip();
        else if (xml.isBegin(u"si"))
            text.clear();
        else if (xml.isBegin(u"t") || xml.isEnd(u"t"))
            isInText = xml.isBegin();
        else if (xml.isText() && isInText && text.size() < limits.textLength)
            text += xml.text();
        else if (xml.isEnd(u"si"))
            book.texts.push_back(text);
        if (book.texts.size() > static_cast<size_t>(limits.cells))
            return fail(Failure::Kind::Refused, u"it has more texts than a paper needs"_s, part);
    }
    return xml.outcome(part);
}

Result<void> readFormats(const Container &container, const QString &part, const Limits &limits, Workbook &book)
{
    XmlPart xml(container.part(part), limits);
    QHash<int, NumberFormat> own;
    bool isOfCells = false;
    while (xml.next()) {
        if (xml.isBegin(u"numFmt"))
            own.insert(xml.number(u"numFmtId", -1), NumberFormat(xml.value(u"formatCode")));
        else if (xml.isBegin(u"cellXfs") || xml.isEnd(u"cellXfs"))
            isOfCells = xml.isBegin();
        else if (xml.isBegin(u"xf") && isOfCells && book.formats.size() < 100'000) {
            const int id = xml.number(u"numFmtId", 0);
            const auto found = own.constFind(id);
            book.formats.push_back(found == own.constEnd() ? NumberFormat::ofId(id) : *found);
        }
    }
    return xml.outcome(part);
}

} // namespace

Result<Workbook> workbookOf(const Container &container, const QString &main, const Limits &limits)
{
    Workbook book;
    Result<void> read = readSheets(container, main, limits, book);
    std::set<QString> parts;
    for (const auto &[id, relationship] : relationshipsOf(container, main)) {
        if (!read)
            return failed(read);
        if (!parts.insert(relationship.part).second)
            continue;
        if (relationship.type == u"sharedStrings")
            read = readTexts(container, relationship.part, limits, book);
        else if (relationship.type == u"styles")
            read = readFormats(container, relationship.part, limits, book);
    }
    if (!read)
        return failed(read);
    return book;
}

} // namespace paper
