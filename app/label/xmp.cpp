#include "app/label/xmp.h"

#include <QXmlStreamReader>

namespace label {

namespace {

void add(const QString &text, FileLabels &found)
{
    if (found.labels.size() < mostLabels)
        found.labels.push_back({QStringLiteral("XMP"), text.trimmed().left(qsizetype(longestLabel)).toUtf8()});
}

} // namespace

void readXmp(std::string_view packet, FileLabels &found)
{
    // A property may be broken up into elements of its own (rdf:Seq, rdf:li): what they say is its text.
    const std::string_view beginning = packet.substr(0, 16 * longestLabel);
    QXmlStreamReader xml(QByteArrayView(beginning.data(), qsizetype(beginning.size())).toByteArray());
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"AIGC")
                add(attribute.value().toString(), found);
        }
        if (xml.name() == u"AIGC") {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!xml.hasError())
                add(text, found);
        }
    }
    // Padding and a trailing zero may stand behind the packet: only an error before its end is damage.
    const bool isBehindEnd = xml.error() == QXmlStreamReader::NotWellFormedError
        && packet.substr(0, size_t(std::max<qint64>(xml.characterOffset(), 0))).contains("</x:xmpmeta>");
    found.isDamaged = found.isDamaged || (xml.hasError() && !isBehindEnd);
}

} // namespace label
