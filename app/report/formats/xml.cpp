#include "app/report/formats/xml.h"

namespace report {

Xml::Xml()
    : m_writer(&m_bytes)
{
}

void Xml::begin()
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void Xml::doctype()
{
    m_writer.writeDTD(QStringLiteral("<!DOCTYPE html>"));
}

void Xml::attributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(QLatin1StringView(name), value);
}

void Xml::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1StringView(name));
    this->attributes(attributes);
}

void Xml::close(int elements)
{
    for (int i = 0; i < elements; ++i)
        m_writer.writeEndElement();
}

void Xml::empty(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QLatin1StringView(name));
    this->attributes(attributes);
}

void Xml::text(const QString &text)
{
    m_writer.writeCharacters(text);
}

void Xml::element(const char *name, const QString &text, Attributes attributes)
{
    open(name, attributes);
    m_writer.writeCharacters(text);
    close();
}

QByteArray Xml::take()
{
    m_writer.writeEndDocument();
    return std::move(m_bytes);
}

QString hexColour(unsigned int colour)
{
    return QStringLiteral("%1").arg(colour & 0xffffffU, 6, 16, QLatin1Char('0')).toUpper();
}

} // namespace report
