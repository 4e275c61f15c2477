#include "ui/incidents/drafthtml.h"

#include "app/incident/incident.h"
#include "ui/shell/theme.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t linksShown = 6; // of one statement; past that only how many there are

QString colour(Role role)
{
    return theme().color(role).name();
}

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString inColour(Role role, const QString &html)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour(role), html);
}

QString marked(report::Mark::Kind kind, QStringView text)
{
    switch (kind) {
    case report::Mark::Kind::Gap: return inColour(Role::Negative, escaped(text));
    case report::Mark::Kind::Flagged: return u"<u>%1</u>"_s.arg(escaped(text));
    case report::Mark::Kind::Masked: return inColour(Role::Muted, escaped(text));
    }
    return {};
}

QString links(const std::vector<GenerationId> &evidence, const QString &more)
{
    QStringList shown;
    for (size_t i = 0; i < std::min(evidence.size(), linksShown); ++i)
        shown.append(u"<a style=\"color:%3\" href=\"record:%1\">%2</a>"_s.arg(qint64(evidence[i]))
                         .arg(incident::reference(evidence[i]), colour(Role::Information)));
    if (evidence.size() > linksShown)
        shown.append(escaped(QString(more).replace(u"{count}"_s, QString::number(evidence.size()))));
    return shown.isEmpty() ? QString() : u" [%1]"_s.arg(shown.join(u", "_s));
}

/// Writes a document's parts one after the other.
class Writer
{
public:
    explicit Writer(const report::Document &document)
        : m_document(document)
    {
        heading(2, document.title);
        field(document.cover);
        missing();
        for (const report::Section &section : document.sections) {
            heading(3, section.title);
            for (const report::Block &block : section.blocks)
                std::visit([this](const auto &each) { write(each); }, block);
            for (const report::Footnote &note : section.footnotes)
                line(inColour(Role::Muted, escaped(note.mark + u' ' + note.text)));
        }
    }

    QString html() const { return m_html; }

private:
    void heading(int level, const QString &text) { m_html += u"<h%1>%2</h%1>"_s.arg(level).arg(escaped(text)); }

    void line(const QString &html) { m_html += u"<p>%1</p>"_s.arg(html); }

    QString statement(const report::Statement &statement) const
    {
        QString html;
        qsizetype at = 0;
        for (const report::Mark &mark : statement.marks) {
            html += escaped(QStringView(statement.text).mid(at, mark.begin - at));
            html += marked(mark.kind, QStringView(statement.text).mid(mark.begin, mark.length));
            at = mark.begin + mark.length;
        }
        return html + escaped(QStringView(statement.text).mid(at)) + links(statement.evidence, m_document.words.more);
    }

    void field(const std::vector<report::Field> &rows)
    {
        for (const report::Field &row : rows)
            line(inColour(Role::Muted, escaped(row.label)) + u"<br>"_s + statement(row.value));
    }

    void write(const report::Paragraph &paragraph)
    {
        QStringList statements;
        for (const report::Statement &each : paragraph.statements)
            statements.append(statement(each));
        line(statements.join(u' '));
    }

    void write(const report::Fields &fields) { field(fields.rows); }

    /// A pane is too narrow for columns: each row is a paragraph, its first cell the head.
    void write(const report::Table &table)
    {
        for (const report::Row &row : table.rows) {
            QStringList lines;
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const QString text = statement(row.cells[i]);
                if (!text.isEmpty())
                    lines.append(i == 0 ? u"<b>%1</b>"_s.arg(text)
                                        : inColour(Role::Muted, escaped(table.columns[i].title)) + u' ' + text);
            }
            line(lines.join(u"<br>"_s));
            field(row.below);
        }
    }

    void missing()
    {
        heading(3, m_document.words.missingTitle);
        if (m_document.missing.empty())
            line(escaped(m_document.words.missingNone));
        QString items;
        for (const report::Gap &gap : m_document.missing)
            items +=
                u"<li>%1 %2</li>"_s.arg(inColour(Role::Negative, escaped(gap.what)),
                                        inColour(Role::Muted, escaped(gap.where.join(m_document.words.separator))));
        if (!items.isEmpty())
            m_html += u"<ul>%1</ul>"_s.arg(items);
    }

    const report::Document &m_document;
    QString m_html;
};

} // namespace

QString draftHtml(const report::Document &document)
{
    return Writer(document).html();
}

std::optional<GenerationId> recordOf(const QUrl &link)
{
    if (link.scheme() != u"record")
        return std::nullopt;
    return static_cast<GenerationId>(link.path().toLongLong());
}

} // namespace ui
