#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace report {

/// XML with the prefixes written out by whoever calls ("w:p"); UTF-8, no line breaks of its own.
class Xml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    Xml();
    Q_DISABLE_COPY_MOVE(Xml)

    void begin();   ///< the XML declaration
    void doctype(); ///< HTML's
    void open(const char *name, Attributes attributes = {});
    /// More attributes of the element that was just opened.
    void attributes(Attributes attributes);
    void close(int elements = 1);
    void empty(const char *name, Attributes attributes = {});
    void text(const QString &text);
    /// An element that holds text alone.
    void element(const char *name, const QString &text, Attributes attributes = {});

    /// What was written; call it once, with every element closed.
    QByteArray take();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// The colour as "B3321F".
QString hexColour(unsigned int colour);

} // namespace report
