// What a pack says of training data: source, scale, type (Gen-AI Measures, Art. 19), lawfulness and quality (Art. 7).
#include "app/dossier/packwriter.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Shown = std::function<QString(DataSource &)>;

struct Cell
{
    QString title;
    double width;
    Shown shown;
};

QString fieldText(DataSource &source, const char *name, const PackWords &words)
{
    for (const Field &field : fieldsOf(source)) {
        if (field.name == QLatin1StringView(name))
            return words.value(field);
    }
    return {};
}

QString period(const DataSource &source, const PackWords &words)
{
    const auto text = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : u"…"_s; };
    if (!source.from.isValid() && !source.until.isValid())
        return {};
    return words.word("period_value", {{"from", text(source.from)}, {"until", text(source.until)}});
}

Cell cell(const char *field, double width, const PackWords &words)
{
    return {words.label(Section::Sources, QLatin1StringView(field)), width,
            [field, &words](DataSource &source) { return fieldText(source, field, words); }};
}

/// A row for each source, in use or excluded, with \a below under it where something is entered.
report::Block table(Dossier &dossier, bool excluded, const std::vector<Cell> &cells, const QStringList &below,
                    const PackWords &words)
{
    report::Table table;
    for (const Cell &each : cells)
        table.columns.push_back({each.title, each.width});
    for (DataSource &source : dossier.sources) {
        if (source.isExcluded != excluded)
            continue;
        report::Row row;
        for (const Cell &each : cells)
            row.cells.push_back(said(each.shown(source)));
        for (const QString &name : below) {
            const QString text = fieldText(source, name.toLatin1().constData(), words);
            if (!text.isEmpty())
                row.below.push_back({words.label(Section::Sources, name), said(text)});
        }
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return report::Paragraph{{said(words.word("none"))}};
    return table;
}

/// The sum over the sources in use, and of how many it is not known.
QString total(const Dossier &dossier, std::optional<qint64> DataSource::*count, const PackWords &words)
{
    qint64 sum = 0;
    int unknown = 0;
    int known = 0;
    for (const DataSource &source : dossier.sources) {
        if (source.isExcluded)
            continue;
        sum += (source.*count).value_or(0);
        ++((source.*count) ? known : unknown);
    }
    if (known == 0)
        return {};
    return words.count(sum)
        + (unknown > 0 ? words.word("not_summed", {{"count", QString::number(unknown)}}) : QString());
}

report::Section scale(Dossier &dossier, const PackWords &words)
{
    report::Block block =
        table(dossier, false,
              {cell("name", 3, words), cell("records", 2, words), cell("bytes", 2, words), cell("tokens", 2, words)},
              {}, words);
    if (auto *rows = std::get_if<report::Table>(&block))
        rows->rows.push_back({.cells = {said(words.word("total")), said(total(dossier, &DataSource::records, words)),
                                        said(total(dossier, &DataSource::bytes, words)),
                                        said(total(dossier, &DataSource::tokens, words))}});
    return {words.word("scale"), {block}, {}};
}

QString checked(const Sampling &sampling, const PackWords &words)
{
    if (!sampling.sampled || !sampling.passed || *sampling.passed > *sampling.sampled || *sampling.sampled == 0)
        return words.count(sampling.sampled);
    const measure::Estimate estimate = measure::exactShare(*sampling.passed, *sampling.sampled);
    return words.word("estimate",
                      {{"value", words.share(estimate.value)},
                       {"low", words.share(estimate.low)},
                       {"high", words.share(estimate.high)},
                       {"hits", words.count(sampling.passed)},
                       {"tries", words.count(sampling.sampled)}});
}

} // namespace

std::vector<report::Section> dataSections(Dossier &dossier, const PackWords &words)
{
    const Cell name = cell("name", 3, words);
    const Cell collected{words.word("period"), 3, [&words](DataSource &source) { return period(source, words); }};
    std::vector<report::Section> sections;
    sections.push_back({words.word("source"),
                        {table(dossier, false, {name, cell("kind", 3, words), cell("purpose", 2, words), collected},
                               {u"url"_s}, words)},
                        {}});
    sections.push_back(scale(dossier, words));
    sections.push_back(
        {words.word("type"),
         {table(dossier, false,
                {name, cell("data_types", 2, words), cell("languages", 3, words), cell("foreign_share", 1.6, words)},
                {}, words)},
         {}});
    return sections;
}

report::Section lawfulSection(Dossier &dossier, const PackWords &words)
{
    return {words.word("lawful"),
            {table(dossier, false, {cell("name", 3, words), cell("contract", 2, words), cell("personal", 2, words)},
                   {u"proof"_s, u"document"_s, u"personal_basis"_s, u"rights_check"_s}, words)},
            {}};
}

report::Section qualitySection(Dossier &dossier, const PackWords &words)
{
    const auto sampling = [&words](const char *title, Sampling DataSource::*check) {
        return Cell{words.label(Section::Sources, QLatin1StringView(title)), 3,
                    [check, &words](DataSource &source) { return checked(source.*check, words); }};
    };
    return {words.word("quality"),
            {table(dossier, false,
                   {cell("name", 2.4, words), sampling("human.passed", &DataSource::human),
                    sampling("technical.passed", &DataSource::technical), cell("harmful_share", 1.4, words)},
                   {u"cleaning"_s, u"human.on"_s, u"human.by"_s, u"human.note"_s, u"technical.note"_s}, words)},
            {}};
}

report::Section excludedSection(Dossier &dossier, const PackWords &words)
{
    return {words.word("excluded"),
            {table(dossier, true, {cell("name", 3, words), cell("kind", 3, words), cell("harmful_share", 2, words)},
                   {u"exclusion_reason"_s}, words)},
            {}};
}

} // namespace dossier
