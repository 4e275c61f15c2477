#include "app/report/formats/pdfmetadata.h"

#include "app/report/formats/runs.h"

#include <QDateTime>

namespace report {

namespace {

QByteArray element(const char *name, const QByteArray &content)
{
    const QByteArray tag(name);
    return '<' + tag + '>' + content + "</" + tag + ">\n";
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

QString titleOf(const Document &document)
{
    return document.number + QLatin1Char(' ') + document.title;
}

QString programName()
{
    return QStringLiteral("Vermilion " VERMILION_VERSION);
}

QUuid idOf(const Document &document)
{
    static constexpr QUuid space(0x5c0d6e5b, 0x3a52, 0x4a0e, 0x9d, 0x1c, 0x3e, 0x0f, 0x5a, 0x7b, 0x61, 0x42);
    const QString name = titleOf(document) + QLatin1Char('|') + report::name(document.language) + QLatin1Char('|')
        + document.journalHead + QLatin1Char('|') + QString::number(document.createdAt);
    return QUuid::createUuidV5(space, name);
}

QByteArray pdfDate(Moment moment)
{
    return shanghaiTime(moment).toString(QStringLiteral("'D:'yyyyMMddHHmmss")).toLatin1() + "+08'00'";
}

QByteArray xmpOf(const Document &document)
{
    const QByteArray date = shanghaiTime(document.createdAt).toString(Qt::ISODate).toUtf8();
    const QByteArray program = escaped(programName());
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
           " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        + element("pdfaid:part", "2") + element("pdfaid:conformance", "A") + element("dc:format", "application/pdf")
        + element("dc:title",
                  "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(titleOf(document)) + "</rdf:li></rdf:Alt>")
        + element("dc:language",
                  "<rdf:Bag><rdf:li>" + languageTag(document.language).toLatin1() + "</rdf:li></rdf:Bag>")
        + element("xmp:CreatorTool", program) + element("xmp:CreateDate", date) + element("xmp:ModifyDate", date)
        + element("pdf:Producer", program)
        + element("xmpMM:DocumentID", "uuid:" + idOf(document).toByteArray(QUuid::WithoutBraces))
        + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

} // namespace report
