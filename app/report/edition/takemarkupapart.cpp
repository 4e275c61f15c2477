// XML and JSON.
#include "app/report/edition/takeapart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace report {

namespace {

using Part = LeakPlace::Part;

/// Elements whose text is one thing: paragraphs, headings, cells. The same words in OOXML, OpenDocument and SVG.
bool isBlock(QStringView name)
{
    static constexpr std::array names{QStringView(u"p"),       QStringView(u"h"),          QStringView(u"tc"),
                                      QStringView(u"tr"),      QStringView(u"table-cell"), QStringView(u"li"),
                                      QStringView(u"div"),     QStringView(u"text"),       QStringView(u"annotation"),
                                      QStringView(u"comment"), QStringView(u"footnote"),   QStringView(u"note")};
    return std::ranges::contains(names, name);
}

/// Elements that stand for white space.
QString signOf(QStringView name)
{
    if (name == u"br" || name == u"cr" || name == u"line-break")
        return QStringLiteral("\n");
    return name == u"tab" || name == u"s" ? QStringLiteral(" ") : QString();
}

/// What a word processor no longer shows, and the instructions of its fields.
bool isUnseen(QStringView name)
{
    return name == u"delText" || name == u"instrText";
}

class XmlText
{
public:
    XmlText(Inspection &inspection, Part part)
        : m_inspection(inspection)
        , m_part(part)
    {
    }

    void take(QXmlStreamReader &reader)
    {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: begin(reader); break;
        case QXmlStreamReader::EndElement: end(reader.name()); break;
        case QXmlStreamReader::Characters: add(reader.text().toString()); break;
        case QXmlStreamReader::EntityReference: m_inspection.unread(Unread::Why::Damaged, m_part); break;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD: m_inspection.text(reader.text().toString(), Part::Comment); break;
        case QXmlStreamReader::ProcessingInstruction:
            m_inspection.text(reader.processingInstructionTarget().toString() + QLatin1Char(' ')
                                  + reader.processingInstructionData().toString(),
                              Part::Comment);
            break;
        default: break;
        }
    }

    void finish()
    {
        m_inspection.text(m_all, m_part);
        if (m_seen != m_all)
            m_inspection.text(m_seen, m_part);
    }

private:
    void begin(const QXmlStreamReader &reader)
    {
        m_unseen += isUnseen(reader.name()) || m_unseen > 0 ? 1 : 0;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString value = attribute.value().toString();
            m_inspection.text(value, Part::Attribute);
            m_inspection.text(attribute.qualifiedName().toString(), Part::Attribute);
            if (value.startsWith(QStringLiteral("data:"), Qt::CaseInsensitive))
                takeDataUrisApart(value, m_inspection);
        }
        m_inspection.text(reader.qualifiedName().toString(), Part::Key);
        add(signOf(reader.name()));
        if (isBlock(reader.name()))
            add(boundary);
    }

    void end(QStringView name)
    {
        if (isBlock(name))
            add(boundary);
        m_unseen -= m_unseen > 0 ? 1 : 0;
    }

    void add(const QString &text)
    {
        m_all += text;
        if (m_unseen == 0)
            m_seen += text;
    }

    Inspection &m_inspection;
    Part m_part;
    QString m_all;
    QString m_seen; ///< without what a reader is not shown
    int m_unseen = 0;
};

void visit(const QJsonValue &value, Inspection &inspection)
{
    if (value.isString()) {
        inspection.text(value.toString(), Part::Text);
        takeDataUrisApart(value.toString(), inspection);
    } else if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            visit(each, inspection);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            inspection.text(member.key(), Part::Key);
            visit(member.value(), inspection);
        }
    }
}

} // namespace

void takeXmlApart(const QByteArray &xml, Inspection &inspection, Part part)
{
    XmlText text(inspection, part);
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        text.take(reader);
    text.finish();
    if (reader.hasError()) {
        inspection.text(textOf(xml), part);
        inspection.unread(Unread::Why::Damaged, part);
    }
}

void takeJsonApart(const QByteArray &json, Inspection &inspection)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    inspection.text(textOf(json), Part::Text); // also of members that stand twice, and across strings
    if (document.isNull())
        return inspection.unread(Unread::Why::Damaged, Part::Text);
    visit(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), inspection);
}

} // namespace report
