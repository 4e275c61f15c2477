// What a pack says beside the training data: lists of the dossier, completeness, documents.
#include "app/dossier/packwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Listed
{
    Section section;
    std::vector<std::pair<QString, double>> cells; ///< fields and their widths
    QStringList below;
};

report::Section listSection(std::vector<Entry> &entries, const Listed &listed, const QString &title,
                            const PackWords &words)
{
    report::Table table;
    for (const auto &[field, width] : listed.cells)
        table.columns.push_back({words.label(listed.section, field), width});
    for (Entry &entry : entries) {
        if (entry.section != listed.section)
            continue;
        report::Row row;
        for (const auto &[field, width] : listed.cells)
            row.cells.push_back(said(words.value(*entry.find(field))));
        for (const QString &field : listed.below) {
            if (const QString text = words.value(*entry.find(field)); !text.isEmpty())
                row.below.push_back({words.label(listed.section, field), said(text)});
        }
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return {title, {report::Paragraph{{said(words.word("none"))}}}, {}};
    return {title, {table}, {}};
}

/// What the figures of the standard say, with what was measured; nothing where no clause names any.
void addFigures(report::Section &section, const Completeness &state, const char *clause, const Dossier &dossier,
                const PackWords &words)
{
    const auto found = std::ranges::find_if(state.clauses, [&](const ClauseState &each) {
        return each.clause->id == QLatin1StringView(clause);
    });
    if (found == state.clauses.end() || found->figures.empty())
        return;
    report::Table table{.columns = {{words.word("figure"), 3},
                                    {words.word("limit"), 2.4},
                                    {words.word("measured"), 3},
                                    {words.word("outcome"), 2}}};
    for (const Figure &figure : found->figures)
        table.rows.push_back(
            {.cells = {said(words.figureTitle(figure, dossier)), said(words.limit(*figure.threshold)),
                       said(words.figure(figure)), said(words.word(name(figure.outcome).toLatin1().constData()))},
             .below = {{words.word("article"),
                        said(words.sourced(figure.threshold->source, figure.threshold->confidence))}}});
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(report::Paragraph{{said(words.word("interval_note"))}});
}

} // namespace

std::vector<report::Section> recordSections(Dossier &dossier, const Completeness &state, const PackWords &words)
{
    std::vector<Entry> entries = entriesOf(dossier);
    std::vector<report::Section> sections;
    report::Section evaluations = listSection(
        entries,
        {Section::Evaluations,
         {{u"name"_s, 3}, {u"dataset"_s, 2}, {u"metric"_s, 2}, {u"value"_s, 1.2}, {u"hits"_s, 1.2}, {u"tries"_s, 1.2}},
         {u"low"_s, u"high"_s, u"on"_s, u"by"_s, u"origin"_s, u"document"_s, u"note"_s}},
        words.word("evaluations_title"), words);
    addFigures(evaluations, state, "evaluation", dossier, words);
    sections.push_back(std::move(evaluations));
    sections.push_back(listSection(entries,
                                   {Section::Compute,
                                    {{u"provider"_s, 3},
                                     {u"kind"_s, 2},
                                     {u"hardware"_s, 2},
                                     {u"hours"_s, 1.4},
                                     {u"from"_s, 1.6},
                                     {u"until"_s, 1.6}},
                                    {u"place"_s, u"proof"_s, u"document"_s}},
                                   words.word("compute_title"), words));
    sections.push_back(listSection(
        entries, {Section::Changes, {{u"version"_s, 1}, {u"on"_s, 1.4}, {u"what"_s, 4}, {u"effect"_s, 3}}, {u"why"_s}},
        words.word("changes_title"), words));
    return sections;
}

void addQualityFigures(report::Section &section, const Completeness &state, const Dossier &dossier,
                       const PackWords &words)
{
    addFigures(section, state, "quality", dossier, words);
}

report::Section completenessSection(const Completeness &state, const Dossier &dossier, const PackWords &words)
{
    report::Table table{.columns = {{words.word("clause"), 3},
                                    {words.word("article"), 4.4},
                                    {words.word("filled"), 1.3},
                                    {words.word("state"), 1.5}}};
    for (const ClauseState &each : state.clauses) {
        report::Row row{.cells = {said(words.in(each.clause->title)),
                                  said(words.sourced(each.clause->article, each.clause->confidence)),
                                  said(each.asked > 0 ? words.word("filled_value",
                                                                   {{"filled", QString::number(each.filled)},
                                                                    {"asked", QString::number(each.asked)}})
                                                      : QString()),
                                  said(words.word(name(each.state).toLatin1().constData()))}};
        QStringList lacks;
        for (const Lack &lack : each.lacks)
            lacks.append(words.lack(lack, dossier));
        if (!lacks.isEmpty())
            row.below.push_back({words.word("lacks"), said(words.join(lacks))});
        if (!each.reason.isEmpty())
            row.below.push_back({words.word("reason"), said(each.reason)});
        table.rows.push_back(std::move(row));
    }
    return {words.word("completeness") + u' ' + words.word("percent", {{"percent", QString::number(state.percent)}}),
            {table},
            {}};
}

report::Section documentSection(const std::vector<Document> &documents, const PackWords &words)
{
    if (documents.empty())
        return {words.word("documents"), {report::Paragraph{{said(words.word("none"))}}}, {}};
    report::Table table{
        .columns = {{words.word("document_name"), 4}, {words.word("kind"), 2}, {words.word("size"), 2}}};
    for (const Document &document : documents)
        table.rows.push_back({.cells = {said(document.name), said(words.documentKind(document.kind)),
                                        said(words.word("bytes", {{"count", words.count(document.size)}}))},
                              .below = {{words.word("sha256"), said(QString::fromLatin1(document.sha256.toHex()))},
                                        {words.word("sm3"), said(QString::fromLatin1(document.sm3.toHex()))}}});
    return {words.word("documents"), {table}, {}};
}

} // namespace dossier
