#include "app/dossier/formats/markdown.h"

#include <QRegularExpression>

namespace dossier {

namespace {

/// Whether \a line starts like markup, or like a line that was escaped.
bool needsEscape(const QString &line)
{
    static const QRegularExpression markup(QStringLiteral(R"(^(\s*(#|---|```|\|)|\\))"));
    return markup.match(line).hasMatch();
}

/// A line that starts like markup is text here.
QString escaped(const QString &line)
{
    return needsEscape(line) ? u'\\' + line : line;
}

/// What escaped() was given. Formulas of others start with a backslash too, and keep it.
QString unescaped(const QString &line)
{
    return line.startsWith(u'\\') && needsEscape(line.sliced(1)) ? line.sliced(1) : line;
}

QString cell(QString text)
{
    return text.replace(u'\n', u' ').replace(QStringLiteral("|"), QStringLiteral("\\|"));
}

QString rowText(const QStringList &cells)
{
    QString row = QStringLiteral("|");
    for (const QString &one : cells)
        row += u' ' + cell(one) + QStringLiteral(" |");
    return row + u'\n';
}

} // namespace

void Markdown::heading(int level, const QString &text)
{
    m_text += QString(level, u'#') + u' ' + QString(text).replace(u'\n', u' ') + QStringLiteral("\n\n");
}

void Markdown::paragraph(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    for (const QString &line : text.trimmed().split(u'\n'))
        m_text += escaped(line) + u'\n';
    m_text += u'\n';
}

void Markdown::rows(const std::vector<QStringList> &rows)
{
    if (rows.size() < 2)
        return;
    m_text += rowText(rows.front());
    m_text += QStringLiteral("|") + QStringLiteral(" --- |").repeated(rows.front().size()) + u'\n';
    for (size_t i = 1; i < rows.size(); ++i)
        m_text += rowText(rows.at(i));
    m_text += u'\n';
}

std::vector<MarkdownPart> partsOf(const QString &body)
{
    static const QRegularExpression heading(QStringLiteral(R"(^#{1,6}\s+(.*?)\s*#*$)"));
    std::vector<MarkdownPart> parts(1);
    int number = 0;
    bool isCode = false;
    for (const QString &line : body.split(u'\n')) {
        ++number;
        if (line.startsWith(u"```"))
            isCode = !isCode;
        const QRegularExpressionMatch match = isCode ? QRegularExpressionMatch() : heading.match(line);
        if (match.hasMatch())
            parts.push_back({.line = number, .heading = match.captured(1)});
        else
            parts.back().text += unescaped(line) + u'\n';
    }
    for (MarkdownPart &part : parts)
        part.text = part.text.trimmed();
    return parts;
}

} // namespace dossier
