#include "app/drafting/content.h"

#include "app/base/hash.h"
#include "app/incident/incident.h"
#include "app/report/formats/furniture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace drafting {

namespace {

QString kindOf(report::Mark::Kind kind)
{
    constexpr std::array names{"gap", "flagged", "masked"};
    return QString::fromLatin1(names.at(size_t(kind)));
}

/// Gathers the lines of a document.
class Lines
{
public:
    explicit Lines(const QString &head)
        : m_heads{head, report::shortHead(head)}
    {
    }

    void enter(const QString &section) { m_section = section; }

    void add(const QString &label, report::Statement statement)
    {
        for (const QString &head : m_heads) {
            for (qsizetype at = head.isEmpty() ? -1 : statement.text.indexOf(head); at >= 0;
                 at = statement.text.indexOf(head))
                report::replace(statement, at, head.size(), QString());
        }
        QJsonArray marks;
        for (const report::Mark &mark : statement.marks)
            marks.append(QJsonArray{mark.begin, mark.length, kindOf(mark.kind), mark.risk});
        QJsonArray evidence;
        for (const GenerationId id : statement.evidence)
            evidence.append(incident::reference(id));
        m_lines.append(QJsonObject{{u"section"_s, m_section},
                                   {u"label"_s, label},
                                   {u"text"_s, statement.text},
                                   {u"marks"_s, marks},
                                   {u"evidence"_s, evidence}});
    }

    void add(const report::Block &block)
    {
        std::visit([this](const auto &each) { write(each); }, block);
    }

    void add(const std::vector<report::Field> &fields)
    {
        for (const report::Field &field : fields)
            add(field.label, field.value);
    }

    const QJsonArray &all() const { return m_lines; }

private:
    void write(const report::Paragraph &paragraph)
    {
        for (const report::Statement &each : paragraph.statements)
            add({}, each);
    }

    void write(const report::Fields &fields) { add(fields.rows); }

    void write(const report::Table &table)
    {
        for (const report::Row &row : table.rows) {
            for (size_t i = 0; i < row.cells.size(); ++i)
                add(i < table.columns.size() ? table.columns[i].title : QString(), row.cells[i]);
            add(row.below);
        }
    }

    QStringList m_heads;
    QString m_section;
    QJsonArray m_lines;
};

/// The lines of a content as a person would read them, and the section of each.
struct Flat
{
    QStringList texts;
    QStringList sections;
};

Flat flat(const QByteArray &json)
{
    Flat lines;
    const QJsonObject content = QJsonDocument::fromJson(json).object();
    lines.texts.append(content[u"title"_s].toString());
    lines.texts.append(content[u"header"_s].toString());
    lines.sections.resize(lines.texts.size());
    for (const auto &value : content[u"lines"_s].toArray()) {
        const QString label = value[u"label"_s].toString();
        QStringList records;
        for (const auto &record : value[u"evidence"_s].toArray())
            records.append(record.toString());
        QString text = value[u"text"_s].toString().replace(u'\n', u' ');
        if (!label.isEmpty())
            text = label + u" | "_s + text;
        if (!records.isEmpty())
            text += u" [%1]"_s.arg(records.join(u", "_s));
        lines.texts.append(text);
        lines.sections.append(value[u"section"_s].toString());
    }
    return lines;
}

} // namespace

Content contentOf(const report::Document &document)
{
    Lines lines(document.journalHead);
    lines.add(document.cover);
    for (const report::Section &section : document.sections) {
        lines.enter(section.title);
        for (const report::Block &block : section.blocks)
            lines.add(block);
        for (const report::Footnote &note : section.footnotes)
            lines.add(note.mark, report::Statement{.text = note.text, .marks = {}, .evidence = {}});
    }
    const int gaps = int(document.missing.size());
    const QJsonObject content{{u"format"_s, u"vermilion-report-content/1"_s},
                              {u"language"_s, report::name(document.language)},
                              {u"number"_s, document.number},
                              {u"title"_s, document.title},
                              {u"header"_s, document.words.header},
                              {u"gaps"_s, gaps},
                              {u"lines"_s, lines.all()}};
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return {json, Sha256::of(json), gaps};
}

std::vector<ContentChange> contentChanges(const QByteArray &before, const QByteArray &now)
{
    const Flat left = flat(before);
    const Flat right = flat(now);
    std::vector<ContentChange> changes;
    for (const DiffLine &line : diff(left.texts.join(u'\n'), right.texts.join(u'\n'))) {
        if (line.kind == DiffLine::Kind::Same)
            continue;
        const bool isNow = line.after.line > 0;
        changes.push_back(
            {isNow ? right.sections.at(line.after.line - 1) : left.sections.at(line.before.line - 1), line});
    }
    return changes;
}

} // namespace drafting
