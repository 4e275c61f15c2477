#include "app/report/formats/odtparts.h"

#include "app/report/formats/pdfmetadata.h"
#include "app/report/formats/reportfont.h"

#include <QDateTime>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace report::odt {

namespace {

QString styleOf(const Run &run)
{
    using enum Run::Kind;
    switch (run.kind) {
    case Plain: return u"Plain"_s;
    case Gap: return u"Gap"_s;
    case Masked: return u"Masked"_s;
    case Reference: return u"Reference"_s;
    case Letter: return u"Letter"_s + run.letter;
    case Flagged: return u"Flagged"_s + run.letter;
    }
    return {};
}

/// Blanks that would be dropped: at either end, and after another one.
bool isLost(const QString &text, qsizetype at)
{
    return text[at] == u' ' && (at == 0 || at + 1 == text.size() || text[at - 1].isSpace());
}

} // namespace

QByteArray manifest()
{
    Xml xml;
    xml.begin();
    xml.open("manifest:manifest",
             {{"xmlns:manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
              {"manifest:version", u"1.3"_s}});
    const auto entry = [&](const QString &path, const QString &type) {
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(u"/"_s, QLatin1StringView(mimeType));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    return xml.take();
}

QByteArray meta(const Document &document)
{
    const QString date = QDateTime::fromMSecsSinceEpoch(document.createdAt, QTimeZone::UTC).toString(Qt::ISODate);
    Xml xml;
    xml.begin();
    openRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.element("meta:generator", QStringLiteral("Vermilion/" VERMILION_VERSION));
    xml.element("dc:title", titleOf(document));
    xml.element("dc:language", languageTag(document.language));
    xml.element("meta:creation-date", date);
    xml.element("dc:date", date);
    return xml.take();
}

void openRoot(Xml &xml, const char *name)
{
    const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    xml.open(name,
             {{"xmlns:office", oasis + u"office:1.0"_s},
              {"xmlns:style", oasis + u"style:1.0"_s},
              {"xmlns:text", oasis + u"text:1.0"_s},
              {"xmlns:table", oasis + u"table:1.0"_s},
              {"xmlns:fo", oasis + u"xsl-fo-compatible:1.0"_s},
              {"xmlns:svg", oasis + u"svg-compatible:1.0"_s},
              {"xmlns:meta", oasis + u"meta:1.0"_s},
              {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
              {"office:version", u"1.3"_s}});
}

void writeFaces(Xml &xml)
{
    xml.open("office:font-face-decls");
    const auto face = [&](const QString &name, const QString &other) {
        xml.empty("style:font-face",
                  {{"style:name", name},
                   {"svg:font-family", u"'%1', '%2'"_s.arg(name, other)},
                   {"style:font-family-generic", u"system"_s},
                   {"style:font-pitch", u"variable"_s}});
    };
    face(hanFace, QLatin1StringView(fontFamily));
    face(latinFace, latinSubstitute);
    xml.close();
}

void writeRun(Xml &xml, const Run &run)
{
    xml.open("text:span", {{"text:style-name", styleOf(run)}});
    QString plain;
    for (qsizetype i = 0; i < run.text.size(); ++i) {
        const QChar c = run.text[i];
        if (c != u'\n' && c != u'\t' && !isLost(run.text, i)) {
            plain += c;
            continue;
        }
        xml.text(std::exchange(plain, {}));
        xml.empty(c == u'\n' ? "text:line-break" : c == u'\t' ? "text:tab" : "text:s");
    }
    xml.text(plain);
    xml.close();
}

QString points(double length)
{
    return QString::number(length) + u"pt"_s;
}

} // namespace report::odt
