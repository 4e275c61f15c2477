#include "app/report/text/textform.h"

#include "app/report/text/nearest.h"
#include "app/report/text/reportkind.h"
#include "app/report/text/textscanner.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr qsizetype longest = 1'000'000; // in UTF-16 units: a report has some thousands

class Parser
{
public:
    ParsedText parse(const QString &text)
    {
        if (text.size() > longest) {
            problem("too_long", 1, 0, QString::number(longest));
            return std::move(m_parsed);
        }
        for (QString line : text.split(u'\n')) {
            if (++m_line == 1 && line.startsWith(QChar::ByteOrderMark))
                line[0] = u' ';
            read(line.endsWith(u'\r') ? line.chopped(1) : line);
        }
        finish();
        std::ranges::stable_sort(m_parsed.problems, {},
                                 [](const TextProblem &each) { return std::pair(each.line, each.column); });
        return std::move(m_parsed);
    }

private:
    TextForm &form() { return m_parsed.form; }

    void problem(const char *reason, int column, int length, const QString &detail = {}, const QString &field = {})
    {
        m_parsed.problems.push_back({.line = m_line,
                                     .column = column,
                                     .length = length,
                                     .field = field,
                                     .reason = QString::fromLatin1(reason),
                                     .detail = detail});
    }

    void read(const QString &line)
    {
        TextScanner scanner(line, m_line, m_parsed.problems);
        const QStringView said = QStringView(line).trimmed();
        if (said.isEmpty() || said.startsWith(u'#')) {
            m_isOpen = m_isOpen && !said.isEmpty(); // a comment parts nothing
            return;
        }
        scanner.checkCharacters();
        if (said.startsWith(u'='))
            readHeading(scanner);
        else if (const auto colon = scanner.footnoteColon())
            readFootnote(scanner, *colon);
        else if (m_isHead && scanner.headColon())
            readHead(scanner, *scanner.headColon());
        else
            readContent(scanner);
    }

    void readContent(TextScanner &scanner)
    {
        m_isHead = false;
        m_hasContent = true;
        if (scanner.text().startsWith(u"{{"))
            readBlock(scanner);
        else if (const auto bar = scanner.bar())
            readRow(scanner, *bar);
        else
            readParagraph(scanner);
    }

    void readHead(TextScanner &scanner, int colon)
    {
        static const QStringList keys{u"kind"_s, u"language"_s, u"version"_s, u"title"_s, u"header"_s};
        const QString key = scanner.between(scanner.begin(), colon).text;
        const auto value = scanner.between(colon + 1, scanner.end());
        if (!keys.contains(key))
            return problem("unknown_head", scanner.begin() + 1, int(key.size()), nearest(key, keys));
        if (!m_heads.insert(key).second)
            return problem("double_head", scanner.begin() + 1, int(key.size()), key);
        if (value.text.isEmpty())
            return problem("empty_head", scanner.begin() + 1, int(key.size()), key);
        if (key == u"kind")
            readKind(value);
        else if (key == u"language")
            readLanguage(value);
        else if (key == u"version")
            form().version = value.text;
        else
            (key == u"title" ? form().title : form().header) = scanner.scan(value.begin, value.end);
    }

    void readKind(const TextScanner::Part &value)
    {
        if (reportKind(value.text)) {
            form().kind = value.text;
            return;
        }
        QStringList known;
        for (const ReportKind &kind : reportKinds())
            known.append(kind.id);
        problem("unknown_kind", value.begin + 1, int(value.text.size()), nearest(value.text, known));
    }

    void readLanguage(const TextScanner::Part &value)
    {
        form().language = languageNamed(value.text);
        if (!form().language)
            problem("unknown_language", value.begin + 1, int(value.text.size()));
    }

    void readHeading(TextScanner &scanner)
    {
        endSection();
        m_isHead = false;
        m_isOpen = false;
        m_hasContent = false;
        const int begin = scanner.begin() + 1;
        if (scanner.between(begin, scanner.end()).text.isEmpty())
            problem("empty_heading", scanner.begin() + 1, 1);
        form().sections.push_back({.title = scanner.scan(begin, scanner.end())});
    }

    /// Says where a heading had nothing under it.
    void endSection()
    {
        if (form().sections.empty() || m_hasContent)
            return;
        const int line = std::exchange(m_line, form().sections.back().title.line);
        problem("empty_section", 1, 0);
        m_line = line;
    }

    void readFootnote(TextScanner &scanner, int colon)
    {
        m_isHead = false;
        m_isOpen = false;
        const auto id = scanner.between(scanner.begin() + 1, colon);
        const int length = colon - scanner.begin();
        if (scanner.between(colon + 1, scanner.end()).text.isEmpty())
            problem("empty_footnote", scanner.begin() + 1, length, id.text);
        TextLine note = scanner.scan(colon + 1, scanner.end());
        for (const TextPiece &piece : note.pieces) {
            if (piece.kind == TextPiece::Kind::Footnote)
                problem("footnote_in_footnote", piece.column, piece.length, piece.text);
        }
        std::erase_if(note.pieces, [](const TextPiece &each) { return each.kind == TextPiece::Kind::Footnote; });
        if (!form().footnotes.emplace(id.text, std::move(note)).second)
            return problem("double_footnote", scanner.begin() + 1, length, id.text);
        m_notePlaces.emplace(id.text, std::pair(m_line, std::pair(scanner.begin() + 1, length)));
    }

    void readBlock(TextScanner &scanner)
    {
        m_isOpen = false;
        const QStringView text = scanner.text();
        const qsizetype close = text.indexOf(u"}}");
        const int length = int(close < 0 ? text.size() : close + 2);
        if (close < 0)
            return problem("open_block", scanner.begin() + 1, 2);
        if (length < text.size())
            return problem("block_not_alone", scanner.begin() + 1, length);
        const QString name = text.sliced(2, close - 2).toString().simplified();
        if (!form().sections.empty())
            form().sections.back().parts.emplace_back(TextBlock{name, m_line, scanner.begin() + 1, length});
        else
            problem("before_heading", scanner.begin() + 1, length);
    }

    void readRow(TextScanner &scanner, int bar)
    {
        TextRow row{.label = scanner.scan(scanner.begin(), bar), .value = scanner.scan(bar + 1, scanner.end())};
        if (row.label.pieces.empty())
            problem("empty_label", bar + 1, 1);
        if (row.value.pieces.empty())
            problem("empty_value", bar + 1, 1);
        if (form().sections.empty()) {
            form().cover.push_back(std::move(row));
            return;
        }
        auto &parts = form().sections.back().parts;
        if (!m_isOpen || parts.empty() || !std::holds_alternative<TextRows>(parts.back()))
            parts.emplace_back(TextRows());
        std::get<TextRows>(parts.back()).push_back(std::move(row));
        m_isOpen = true;
    }

    void readParagraph(TextScanner &scanner)
    {
        if (form().sections.empty())
            return problem("before_heading", scanner.begin() + 1, scanner.end() - scanner.begin());
        auto &parts = form().sections.back().parts;
        if (!m_isOpen || parts.empty() || !std::holds_alternative<TextParagraph>(parts.back()))
            parts.emplace_back(TextParagraph());
        std::get<TextParagraph>(parts.back()).push_back(scanner.scan(scanner.begin(), scanner.end()));
        m_isOpen = true;
    }

    void finish()
    {
        endSection();
        const int last = m_line;
        m_line = 1;
        for (const char *key : {"kind", "language", "version", "title"}) {
            if (!m_heads.contains(QString::fromLatin1(key)))
                problem("missing_head", 1, 0, QString::fromLatin1(key));
        }
        if (form().sections.empty()) {
            m_line = last;
            problem("no_heading", 1, 0);
        }
        checkFootnotes();
    }

    void use(const TextLine &line)
    {
        for (const TextPiece &piece : line.pieces) {
            if (piece.kind != TextPiece::Kind::Footnote)
                continue;
            m_used.insert(piece.text);
            m_line = line.line;
            if (!form().footnotes.contains(piece.text))
                problem("unknown_footnote", piece.column, piece.length, piece.text);
        }
    }

    void use(const TextRows &rows)
    {
        for (const TextRow &row : rows) {
            use(row.label);
            use(row.value);
        }
    }

    void use(const TextParagraph &paragraph)
    {
        for (const TextLine &line : paragraph)
            use(line);
    }

    void use(const TextBlock &) {}

    void checkFootnotes()
    {
        use(form().title);
        use(form().header);
        use(form().cover);
        for (const TextSection &section : form().sections) {
            use(section.title);
            for (const auto &part : section.parts)
                std::visit([this](const auto &each) { use(each); }, part);
        }
        for (const auto &[id, place] : m_notePlaces) {
            m_line = place.first;
            if (!m_used.contains(id))
                problem("unused_footnote", place.second.first, place.second.second, id);
        }
    }

    ParsedText m_parsed;
    int m_line = 0;
    bool m_isHead = true;  ///< nothing but head lines so far
    bool m_hasContent = false; ///< the last heading has something under it
    bool m_isOpen = false; ///< the next line goes on with the paragraph or the rows before it
    std::set<QString> m_heads;
    std::set<QString> m_used;
    std::map<QString, std::pair<int, std::pair<int, int>>> m_notePlaces; ///< line, column and length
};

} // namespace

ParsedText parseText(const QString &text)
{
    return Parser().parse(text);
}

} // namespace report
