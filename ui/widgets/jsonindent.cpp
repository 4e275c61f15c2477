#include "ui/widgets/jsonindent.h"

#include <QJsonDocument>

namespace ui {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The index after the string that starts at \a at.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (qsizetype i = at + 1; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i + 1;
    }
    return json.size();
}

qsizetype skipSpace(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && isSpace(json.at(at)))
        ++at;
    return at;
}

class Writer
{
public:
    void open(char bracket)
    {
        out += bracket;
        ++m_depth;
        line();
    }
    void close(char bracket)
    {
        --m_depth;
        line();
        out += bracket;
    }
    void line() { out += '\n' + QByteArray(m_depth * 2, ' '); }

    QByteArray out;

private:
    qsizetype m_depth = 0;
};

} // namespace

QByteArray indentJson(const QByteArray &json)
{
    if (QJsonDocument::fromJson(json).isNull())
        return json;
    Writer writer;
    for (qsizetype at = skipSpace(json, 0); at < json.size(); at = skipSpace(json, at)) {
        const char c = json.at(at);
        const qsizetype end = c == '"' ? endOfString(json, at) : at + 1;
        const qsizetype next = skipSpace(json, end);
        const bool empty =
            next < json.size() && ((c == '{' && json.at(next) == '}') || (c == '[' && json.at(next) == ']'));
        if (empty) {
            writer.out += QByteArray{c == '{' ? "{}" : "[]"};
            at = next + 1;
            continue;
        }
        if (c == '{' || c == '[') {
            writer.open(c);
        } else if (c == '}' || c == ']') {
            writer.close(c);
        } else {
            writer.out += json.mid(at, end - at);
            if (c == ',')
                writer.line();
            else if (c == ':')
                writer.out += ' ';
        }
        at = end;
    }
    return writer.out;
}

} // namespace ui
