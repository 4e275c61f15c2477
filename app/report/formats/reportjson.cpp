#include "app/report/formats/reportjson.h"

#include "app/incident/incident.h"
#include "app/report/formats/pdfmetadata.h"
#include "app/report/formats/runs.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace report {

namespace {

/// How many code points the first \a units UTF-16 units of \a text are: what other languages count in.
int codePoints(const QString &text, qsizetype units)
{
    return int(QStringView(text).left(units).toUcs4().size());
}

QString kindOf(Mark::Kind kind)
{
    switch (kind) {
    case Mark::Kind::Gap: return u"missing"_s;
    case Mark::Kind::Flagged: return u"flagged"_s;
    case Mark::Kind::Masked: return u"masked"_s;
    }
    return {};
}

QJsonObject json(const Mark &mark, const QString &text)
{
    const int begin = codePoints(text, mark.begin);
    QJsonObject object{{u"kind"_s, kindOf(mark.kind)},
                       {u"begin"_s, begin},
                       {u"length"_s, codePoints(text, mark.begin + mark.length) - begin}};
    if (!mark.risk.isEmpty())
        object[u"risk"_s] = mark.risk;
    return object;
}

QJsonObject json(const Statement &statement)
{
    QJsonArray marks;
    for (const Mark &mark : statement.marks)
        marks.append(json(mark, statement.text));
    QJsonArray evidence;
    for (const GenerationId id : statement.evidence)
        evidence.append(incident::reference(id));
    return {{u"text"_s, statement.text}, {u"marks"_s, marks}, {u"evidence"_s, evidence}};
}

QJsonArray json(const std::vector<Statement> &statements)
{
    QJsonArray all;
    for (const Statement &statement : statements)
        all.append(json(statement));
    return all;
}

QJsonArray json(const std::vector<Field> &fields)
{
    QJsonArray all;
    for (const Field &field : fields)
        all.append(QJsonObject{{u"label"_s, field.label}, {u"value"_s, json(field.value)}});
    return all;
}

QJsonObject json(const Paragraph &paragraph)
{
    return {{u"kind"_s, u"paragraph"_s}, {u"statements"_s, json(paragraph.statements)}};
}

QJsonObject json(const Fields &fields)
{
    return {{u"kind"_s, u"fields"_s}, {u"fields"_s, json(fields.rows)}};
}

QJsonObject json(const Table &table)
{
    QJsonArray columns;
    for (const Column &column : table.columns)
        columns.append(column.title);
    QJsonArray rows;
    for (const Row &row : table.rows)
        rows.append(QJsonObject{{u"cells"_s, json(row.cells)}, {u"below"_s, json(row.below)}});
    return {{u"kind"_s, u"table"_s}, {u"columns"_s, columns}, {u"rows"_s, rows}};
}

QJsonObject json(const Section &section)
{
    QJsonArray blocks;
    for (const Block &block : section.blocks)
        blocks.append(std::visit([](const auto &content) { return json(content); }, block));
    QJsonArray footnotes;
    for (const Footnote &note : section.footnotes)
        footnotes.append(QJsonObject{{u"mark"_s, note.mark}, {u"text"_s, note.text}});
    return {{u"title"_s, section.title}, {u"blocks"_s, blocks}, {u"footnotes"_s, footnotes}};
}

QJsonArray json(const std::vector<Gap> &missing)
{
    QJsonArray all;
    for (const Gap &gap : missing)
        all.append(QJsonObject{{u"what"_s, gap.what}, {u"where"_s, QJsonArray::fromStringList(gap.where)}});
    return all;
}

} // namespace

QByteArray renderJson(const Document &document)
{
    QJsonArray sections;
    for (const Section &section : document.sections)
        sections.append(json(section));
    const QJsonObject report{{u"format"_s, u"vermilion-report/1"_s},
                             {u"id"_s, idOf(document).toString(QUuid::WithoutBraces)},
                             {u"language"_s, languageTag(document.language)},
                             {u"number"_s, document.number},
                             {u"title"_s, document.title},
                             {u"is_draft"_s, !document.words.draft.isEmpty()},
                             {u"created_at"_s, shanghaiTime(document.createdAt).toString(Qt::ISODate)},
                             {u"journal_head"_s, document.journalHead},
                             {u"cover"_s, json(document.cover)},
                             {u"missing"_s, json(document.missing)},
                             {u"sections"_s, sections}};
    return QJsonDocument(report).toJson();
}

} // namespace report
