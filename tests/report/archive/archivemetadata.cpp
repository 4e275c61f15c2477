#include "tests/report/archive/archivecheck.h"

#include <QMap>
#include <QRegularExpression>
#include <QtEndian>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace archivecheck {

namespace {

/// The namespaces whose properties PDF/A-2 knows without an extension schema.
const QMap<QString, QString> namespaces{{u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, u"rdf"_s},
                                        {u"adobe:ns:meta/"_s, u"x"_s},
                                        {u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s},
                                        {u"http://ns.adobe.com/xap/1.0/"_s, u"xmp"_s},
                                        {u"http://ns.adobe.com/xap/1.0/mm/"_s, u"xmpMM"_s},
                                        {u"http://ns.adobe.com/pdf/1.3/"_s, u"pdf"_s},
                                        {u"http://www.aiim.org/pdfa/ns/id/"_s, u"pdfaid"_s}};

/// The properties of a packet: "dc:title" -> its text (of a container, its first entry).
QMap<QString, QString> properties(const QByteArray &packet, Problems &problems)
{
    QMap<QString, QString> found;
    QXmlStreamReader xml(packet);
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString prefix = namespaces.value(xml.namespaceUri().toString());
            problems.require(!prefix.isEmpty(), "xmp", u"unknown namespace "_s + xml.namespaceUri().toString());
            if (prefix != u"rdf"_s && prefix != u"x"_s)
                property = prefix + u':' + xml.name().toString();
        } else if (xml.isCharacters() && !xml.isWhitespace() && !found.contains(property)) {
            found.insert(property, xml.text().toString());
        }
    }
    problems.require(!xml.hasError(), "xmp", xml.errorString());
    return found;
}

/// "D:20260922150000+08'00'" -> "2026-09-22T15:00:00+08:00"
QString isoOf(const QString &date)
{
    static const QRegularExpression form(
        u"^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)([+-]\\d\\d)'(\\d\\d)'?$"_s);
    const QRegularExpressionMatch match = form.match(date);
    return match.hasMatch()
        ? u"%1-%2-%3T%4:%5:%6%7:%8"_s.arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4),
                                          match.captured(5), match.captured(6), match.captured(7), match.captured(8))
        : QString();
}

} // namespace

/// 6.6.2 to 6.6.4: the packet, and that it and Info agree.
void checkMetadata(QPDF &pdf, Problems &problems)
{
    Object metadata = pdf.getRoot().getKey("/Metadata");
    if (!problems.require(metadata.isStream(), "xmp", u"none"_s))
        return;
    Object dictionary = metadata.getDict();
    problems.require(nameOf(dictionary.getKey("/Type")) == u"Metadata"_s
                         && nameOf(dictionary.getKey("/Subtype")) == u"XML"_s,
                     "xmp", u"its dictionary"_s);
    problems.require(!dictionary.hasKey("/Filter"), "xmp", u"packed: readers of plain files find none"_s);
    const QByteArray packet = bytesOf(metadata);
    problems.require(packet.startsWith("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"), "xmp",
                     u"its header"_s);
    problems.require(packet.trimmed().endsWith("<?xpacket end=\"w\"?>"), "xmp", u"its end"_s);
    const QMap<QString, QString> said = properties(packet, problems);
    problems.require(said.value(u"pdfaid:part"_s) == u"2"_s && said.value(u"pdfaid:conformance"_s) == u"A"_s, "xmp",
                     u"not PDF/A-2a"_s);
    problems.require(said.value(u"dc:language"_s) == textOf(pdf.getRoot().getKey("/Lang")), "agreement", u"language"_s);
    Object info = pdf.getTrailer().getKey("/Info");
    const auto agree = [&](const char *key, const QString &property, bool isDate = false) {
        const QString value = textOf(info.getKey(key));
        const QString own = isDate ? isoOf(value) : value;
        problems.require(!own.isEmpty() && own == said.value(property), "agreement", property);
    };
    agree("/Title", u"dc:title"_s);
    agree("/Creator", u"xmp:CreatorTool"_s);
    agree("/Producer", u"pdf:Producer"_s);
    agree("/CreationDate", u"xmp:CreateDate"_s, true);
    agree("/ModDate", u"xmp:ModifyDate"_s, true);
    problems.require(info.getKeys().size() == 5, "agreement", u"Info says what the packet does not"_s);
}

/// 6.2.3: what the colours mean.
void checkOutputIntent(QPDF &pdf, Problems &problems)
{
    Object intents = pdf.getRoot().getKey("/OutputIntents");
    if (!problems.require(intents.isArray() && intents.getArrayNItems() == 1, "intent", u"not one"_s))
        return;
    Object intent = intents.getArrayItem(0);
    problems.require(nameOf(intent.getKey("/S")) == u"GTS_PDFA1"_s, "intent", u"its kind"_s);
    problems.require(!textOf(intent.getKey("/OutputConditionIdentifier")).isEmpty(), "intent", u"its condition"_s);
    Object stream = intent.getKey("/DestOutputProfile");
    if (!problems.require(stream.isStream(), "intent", u"no profile"_s))
        return;
    const QByteArray profile = bytesOf(stream);
    if (!problems.require(profile.size() > 132 && profile.mid(36, 4) == "acsp", "intent", u"no ICC profile"_s))
        return;
    problems.require(qFromBigEndian<quint32>(profile.constData()) == quint32(profile.size()), "intent", u"its size"_s);
    problems.require(profile[8] == 2 || profile[8] == 4, "intent", u"its version"_s);
    problems.require(profile.mid(12, 4) == "mntr" && profile.mid(16, 4) == "RGB " && profile.mid(20, 4) == "XYZ ",
                     "intent", u"no display's profile of RGB"_s);
    problems.require(stream.getDict().getKey("/N").isInteger() && stream.getDict().getKey("/N").getIntValue() == 3,
                     "intent", u"not three colours"_s);
    const auto count = qFromBigEndian<quint32>(profile.constData() + 128);
    for (quint32 i = 0; i < count; ++i) {
        const char *entry = profile.constData() + 132 + 12 * i;
        problems.require(qFromBigEndian<quint32>(entry + 4) + qFromBigEndian<quint32>(entry + 8)
                             <= quint32(profile.size()),
                         "intent", u"a tag outside it"_s);
    }
}

} // namespace archivecheck
