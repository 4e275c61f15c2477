#include "app/report/pdfmetadata.h"

#include <QDateTime>
#include <QTimeZone>

namespace report {

namespace {

QByteArray isoText(Moment moment)
{
    return shanghaiTime(moment).toString(Qt::ISODate).toUtf8();
}

/// The moment as PDF writes it after "D:" with the offset that stands in \a zone: "Z" or "+08'00'".
QByteArray pdfDate(Moment moment, QByteArrayView zone)
{
    int offset = 0;
    if (zone.size() >= 6 && zone[0] != 'Z')
        offset = (zone.sliced(1, 2).toInt() * 60 + zone.sliced(4, 2).toInt()) * (zone[0] == '-' ? -60 : 60);
    return QDateTime::fromMSecsSinceEpoch(moment, QTimeZone(offset))
        .toString(QStringLiteral("yyyyMMddHHmmss"))
        .toLatin1();
}

void redate(QByteArray &pdf, QByteArrayView key, Moment moment)
{
    constexpr qsizetype digits = 14;
    const qsizetype at = pdf.indexOf(key);
    if (at < 0)
        return;
    const qsizetype begin = at + key.size();
    const qsizetype end = pdf.indexOf(')', begin);
    if (end - begin < digits + 1)
        return;
    const QByteArray zone = pdf.mid(begin + digits, end - begin - digits);
    pdf.replace(begin, digits, pdfDate(moment, zone));
}

} // namespace

QString titleOf(const Document &document)
{
    return document.number + QLatin1Char(' ') + document.title;
}

QUuid idOf(const Document &document)
{
    static constexpr QUuid space(0x5c0d6e5b, 0x3a52, 0x4a0e, 0x9d, 0x1c, 0x3e, 0x0f, 0x5a, 0x7b, 0x61, 0x42);
    const QString name = titleOf(document) + QLatin1Char('|') + report::name(document.language) + QLatin1Char('|')
        + document.journalHead + QLatin1Char('|') + QString::number(document.createdAt);
    return QUuid::createUuidV5(space, name);
}

QByteArray xmpOf(const Document &document)
{
    const QByteArray date = isoText(document.createdAt);
    const QByteArray language = document.language == Language::Chinese ? "zh-CN" : "en";
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + titleOf(document).toHtmlEscaped().toUtf8()
        + "</rdf:li></rdf:Alt></dc:title>\n"
          "<dc:language><rdf:Bag><rdf:li>"
        + language
        + "</rdf:li></rdf:Bag></dc:language>\n"
          "<xmp:CreateDate>"
        + date + "</xmp:CreateDate>\n<xmp:ModifyDate>" + date
        + "</xmp:ModifyDate>\n"
          "<xmpMM:DocumentID>uuid:"
        + idOf(document).toByteArray(QUuid::WithoutBraces)
        + "</xmpMM:DocumentID>\n"
          "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

QByteArray dated(QByteArray pdf, Moment moment)
{
    redate(pdf, "/CreationDate (D:", moment);
    redate(pdf, "/ModDate (D:", moment);
    return pdf;
}

} // namespace report
