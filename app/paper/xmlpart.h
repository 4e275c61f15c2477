#pragma once

#include "app/base/result.h"
#include "app/paper/limits.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace paper {

/// Reads a part of a DOCX or XLSX, element by element, without the names of namespaces. What declares entities, or
/// nests deeper than papers do, ends at once: the formats allow no document type.
class XmlPart
{
public:
    XmlPart(const QByteArray &bytes, const Limits &limits);

    /// The next beginning or end of an element, or text; false: the end, or a fault.
    bool next();

    bool isBegin() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    bool isBegin(QStringView name) const { return isBegin() && m_xml.name() == name; }
    bool isEnd(QStringView name) const { return isEnd() && m_xml.name() == name; }
    QStringView name() const { return m_xml.name(); }
    QString text() const { return m_xml.text().toString(); }
    /// Of the attribute with this local name; empty if there is none.
    QString value(QStringView name) const;
    int number(QStringView name, int otherwise) const;

    /// Goes behind the end of the element that has just begun.
    void skip();

    Result<void> outcome(const QString &part) const; ///< BadInput: the part is no sound XML

private:
    QXmlStreamReader m_xml;
    Limits m_limits;
    int m_depth = 0;
    QString m_fault;
};

} // namespace paper
