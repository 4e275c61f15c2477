#pragma once

#include "app/report/text/textform.h"

namespace report {

/// Takes one line of a report's text apart. Positions are indexes into the line; those of problems and pieces count
/// from 1.
class TextScanner
{
public:
    /// Borrows \a line and adds what is wrong to \a problems; both must outlive it.
    TextScanner(const QString &line, int number, std::vector<TextProblem> &problems);

    /// A stretch without the blanks around it.
    struct Part
    {
        QString text;
        int begin = 0;
        int end = 0;
    };

    int begin() const { return m_begin; } ///< without the blanks at either end
    int end() const { return m_end; }
    QStringView text() const { return QStringView(m_line).sliced(m_begin, m_end - m_begin); }
    Part between(int begin, int end) const;

    /// Characters that no file of a report may hold.
    void checkCharacters();

    std::optional<int> headColon() const;     ///< "version: …": where a word at the beginning ends
    std::optional<int> footnoteColon() const; ///< "^timely: …"
    std::optional<int> bar() const;           ///< the first that is not escaped

    /// The pieces of the line from \a begin to \a end.
    TextLine scan(int begin, int end);

private:
    void problem(const char *reason, int at, int length, const QString &detail = {});
    int scanBrace(int at, int end, TextLine &line);
    std::optional<TextPiece> named(int at, int close);
    void modify(TextPiece &piece, const Part &word);

    const QString &m_line;
    int m_number;
    int m_begin = 0;
    int m_end = 0;
    std::vector<TextProblem> &m_problems;
};

} // namespace report
