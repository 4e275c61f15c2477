#include "app/paper/xmlpart.h"

using namespace Qt::StringLiterals;

namespace paper {

XmlPart::XmlPart(const QByteArray &bytes, const Limits &limits)
    : m_xml(bytes)
    , m_limits(limits)
{
    m_xml.setEntityExpansionLimit(0);
}

bool XmlPart::next()
{
    while (m_fault.isEmpty() && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_limits.depth)
                m_fault = u"elements are nested too deeply"_s;
            return m_fault.isEmpty();
        case QXmlStreamReader::EndElement: --m_depth; return true;
        case QXmlStreamReader::Characters: return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_fault = u"it declares entities, which the format forbids"_s;
            return false;
        default: break;
        }
    }
    return false;
}

QString XmlPart::value(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

int XmlPart::number(QStringView name, int otherwise) const
{
    bool ok = false;
    const int number = value(name).toInt(&ok);
    return ok ? number : otherwise;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {}
}

Result<void> XmlPart::outcome(const QString &part) const
{
    if (!m_fault.isEmpty())
        return fail(Failure::Kind::BadInput, m_fault, part);
    if (m_xml.hasError())
        return fail(Failure::Kind::BadInput, m_xml.errorString(), u"%1:%2"_s.arg(part).arg(m_xml.lineNumber()));
    return {};
}

} // namespace paper
