#pragma once

#include <QStringList>

#include <vector>

namespace dossier {

/// The body of a card as it is written: headings, paragraphs, tables.
class Markdown
{
public:
    void heading(int level, const QString &text);
    void paragraph(const QString &text); ///< lines stay lines; nothing is written for an empty one
    void rows(const std::vector<QStringList> &rows); ///< the first is the head; nothing is written for a head alone
    QString text() const { return m_text.trimmed(); }

private:
    QString m_text;
};

/// A part of a body, from its heading to the next one of any level.
struct MarkdownPart
{
    int line = 0; ///< of the heading in the body, from 1; 0: what stands before the first
    QString heading;
    QString text;
};

std::vector<MarkdownPart> partsOf(const QString &body);

} // namespace dossier
