#include "tests/report/archive/archivecheck.h"

#include <exception>

namespace archivecheck {

namespace {

const QSet<QString> forbiddenActions{QStringLiteral("Launch"),      QStringLiteral("Sound"),
                                     QStringLiteral("Movie"),       QStringLiteral("ResetForm"),
                                     QStringLiteral("ImportData"),  QStringLiteral("Hide"),
                                     QStringLiteral("SetOCGState"), QStringLiteral("Rendition"),
                                     QStringLiteral("Trans"),       QStringLiteral("GoTo3DView"),
                                     QStringLiteral("JavaScript"),  QStringLiteral("SubmitForm"),
                                     QStringLiteral("URI"),         QStringLiteral("GoToR")};

/// 6.1.7, 6.1.2: how streams are packed.
void checkStream(Object stream, Problems &problems)
{
    Object dictionary = stream.getDict();
    for (const char *key : {"/F", "/FFilter", "/FDecodeParms"})
        problems.require(!dictionary.hasKey(key), "filters", QStringLiteral("a stream is kept outside the file"));
    Object packed = dictionary.getKey("/Filter");
    for (Object filter : packed.isArray() ? packed.getArrayAsVector() : std::vector{packed}) {
        if (!filter.isNull())
            problems.require(nameOf(filter) == QStringLiteral("FlateDecode"), "filters", nameOf(filter));
    }
}

/// 6.2.4, 6.2.5, 6.2.10, 6.5: what a dictionary must not hold.
void checkDictionary(Object dictionary, Problems &problems)
{
    if (dictionary.hasKey("/S")
        && (dictionary.hasKey("/JS") || nameOf(dictionary.getKey("/Type")) == QStringLiteral("Action")))
        problems.require(!forbiddenActions.contains(nameOf(dictionary.getKey("/S"))), "actions",
                         nameOf(dictionary.getKey("/S")));
    problems.require(!dictionary.hasKey("/AA"), "actions", QStringLiteral("additional actions"));
    for (const char *key : {"/TR", "/TR2", "/HTP"})
        problems.require(!dictionary.hasKey(key), "graphics", QString::fromLatin1(key));
    for (const char *key : {"/CA", "/ca"})
        problems.require(!dictionary.hasKey(key) || dictionary.getKey(key).getNumericValue() == 1, "transparency",
                         QString::fromLatin1(key));
    problems.require(!dictionary.hasKey("/SMask") || nameOf(dictionary.getKey("/SMask")) == QStringLiteral("None"),
                     "transparency", QStringLiteral("a soft mask"));
    const QString blend = nameOf(dictionary.getKey("/BM"));
    problems.require(blend.isEmpty() || blend == QStringLiteral("Normal"), "transparency", blend);
    problems.require(nameOf(dictionary.getKey("/Type")) != QStringLiteral("Page") || !dictionary.hasKey("/Group"),
                     "transparency", QStringLiteral("a page's group"));
}

/// 6.1.13: what readers can be expected to hold.
void checkLimits(Object object, Problems &problems)
{
    if (object.isString())
        problems.require(object.getStringValue().size() <= 32767, "limits", QStringLiteral("a long string"));
    else if (object.isName())
        problems.require(object.getName().size() <= 128, "limits", QStringLiteral("a long name"));
    else if (object.isInteger())
        problems.require(std::abs(object.getIntValue()) <= 2147483647, "limits", QStringLiteral("a large number"));
}

void checkValue(Object object, Problems &problems)
{
    checkLimits(object, problems);
    if (object.isStream())
        checkStream(object, problems);
    if (object.isArray()) {
        for (Object item : object.getArrayAsVector()) {
            if (!item.isIndirect())
                checkValue(item, problems);
        }
    }
    Object dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary())
        return;
    checkDictionary(dictionary, problems);
    for (auto &[key, value] : dictionary.getDictAsMap()) {
        if (!value.isIndirect())
            checkValue(value, problems);
    }
}

} // namespace

void checkBytes(const QByteArray &pdf, Problems &problems)
{
    problems.require(pdf.startsWith("%PDF-1.7\n"), "header", QStringLiteral("not \"%PDF-1.7\""));
    const QByteArray second = pdf.mid(9, 5);
    const bool isBinary = second.startsWith('%')
        && std::ranges::all_of(second.sliced(1), [](char c) { return static_cast<unsigned char>(c) > 127; });
    problems.require(isBinary, "header", QStringLiteral("no comment of four bytes above 127"));
    problems.require(pdf.endsWith("%%EOF\n") || pdf.endsWith("%%EOF"), "header", QStringLiteral("more after the end"));
    problems.require(pdf.count("%%EOF") == 1, "header", QStringLiteral("more than one end"));
}

void checkObjects(QPDF &pdf, Problems &problems)
{
    Object trailer = pdf.getTrailer();
    problems.require(!trailer.hasKey("/Encrypt"), "encryption", QStringLiteral("the file is encrypted"));
    Object id = trailer.getKey("/ID");
    problems.require(id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).getStringValue().size() == 16
                         && id.getArrayItem(1).getStringValue().size() == 16,
                     "id", QStringLiteral("no /ID of two strings"));
    Object root = pdf.getRoot();
    for (const char *key : {"/AcroForm", "/OCProperties", "/Requirements", "/OpenAction", "/Collection"})
        problems.require(!root.hasKey(key), "actions", QString::fromLatin1(key));
    for (const char *key : {"/JavaScript", "/EmbeddedFiles", "/AlternatePresentations"})
        problems.require(!root.getKey("/Names").isDictionary() || !root.getKey("/Names").hasKey(key), "actions",
                         QString::fromLatin1(key));
    for (const Object &object : pdf.getAllObjects())
        checkValue(object, problems);
}

QStringList problemsOf(const QByteArray &bytes)
{
    Problems problems;
    checkBytes(bytes, problems);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        for (auto check : {&checkObjects, &checkMetadata, &checkOutputIntent, &checkFonts, &checkStructure,
                           &checkMarkedContent, &checkNavigation})
            check(pdf, problems);
        for (const QPDFExc &warning : pdf.getWarnings())
            problems.add("syntax", QString::fromUtf8(warning.what()));
    } catch (const std::exception &error) {
        problems.add("syntax", QString::fromUtf8(error.what()));
    }
    return problems.all();
}

} // namespace archivecheck
