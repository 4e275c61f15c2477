#include "app/report/formats/pdfarchive.h"

#include "app/report/formats/iccprofile.h"
#include "app/report/formats/markedcontent.h"
#include "app/report/formats/pdfbytes.h"
#include "app/report/formats/pdfmetadata.h"
#include "app/report/formats/pdfstructure.h"
#include "app/report/formats/runs.h"

#include <qpdf/QPDF.hh>

#include <ranges>

namespace report {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

std::vector<Role> rolesOn(const DrawnPages &drawn, size_t page)
{
    std::vector<Role> roles;
    for (const size_t element : drawn.contents[page])
        roles.push_back(drawn.structure.elements()[element].role);
    return roles;
}

bool nameContents(QPDF &pdf, const std::vector<Object> &pages, const DrawnPages &drawn)
{
    if (pages.size() != drawn.contents.size())
        return false;
    return std::ranges::all_of(std::views::iota(size_t(0), pages.size()), [&](size_t i) {
        // Nothing is drawn through anything else, so that no page needs to say how.
        Object(pages[i]).removeKey("/Group");
        return nameMarkedContent(pdf, QPDFPageObjectHelper(pages[i]), rolesOn(drawn, i));
    });
}

/// cairo leaves out of its fonts that their codes are the numbers of glyphs, which an archive's must say.
void completeFonts(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/CIDFontType2") && !object.hasKey("/CIDToGIDMap"))
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    }
}

void writeInfo(QPDF &pdf, const Document &document)
{
    const Object date = Object::newString(pdfDate(document.createdAt).toStdString());
    Object info = pdf.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", text(titleOf(document)));
    info.replaceKey("/Creator", text(programName()));
    info.replaceKey("/Producer", text(programName()));
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", info);
}

Object outputIntent(QPDF &pdf)
{
    constexpr int colours = 3;
    Object profile = pdf.newStream(srgbProfile().toStdString());
    profile.getDict().replaceKey("/N", Object::newInteger(colours));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB"));
    intent.replaceKey("/Info", Object::newString("sRGB (IEC 61966-2-1)"));
    intent.replaceKey("/DestOutputProfile", profile);
    return intent;
}

void writeCatalog(QPDF &pdf, const Document &document)
{
    Object catalog = pdf.getRoot();
    Object metadata = pdf.newStream(xmpOf(document).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    catalog.replaceKey("/Metadata", metadata);
    catalog.replaceKey("/Lang", Object::newString(languageTag(document.language).toStdString()));
    Object marks = Object::newDictionary();
    marks.replaceKey("/Marked", Object::newBool(true));
    catalog.replaceKey("/MarkInfo", marks);
    Object view = Object::newDictionary();
    view.replaceKey("/DisplayDocTitle", Object::newBool(true));
    catalog.replaceKey("/ViewerPreferences", view);
    Object intents = Object::newArray();
    intents.appendItem(outputIntent(pdf));
    catalog.replaceKey("/OutputIntents", intents);
}

} // namespace

Result<QByteArray> archived(const Document &document, DrawnPages drawn)
{
    return attempt([&]() -> Result<QByteArray> {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", drawn.pdf.constData(), size_t(drawn.pdf.size()));
        const std::vector<Object> pages = pdf.getAllPages();
        if (!nameContents(pdf, pages, drawn))
            return fail(Failure::Kind::Storage, QStringLiteral("the PDF's marked content is not what was drawn"));
        drawn.structure.prune();
        completeFonts(pdf);
        writeStructure(pdf, pages, drawn);
        writeBookmarks(pdf, pages, drawn);
        writeInfo(pdf, document);
        writeCatalog(pdf, document);
        return QByteArray::fromStdString(bytesOf(pdf));
    });
}

} // namespace report
