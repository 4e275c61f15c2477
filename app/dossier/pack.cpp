#include "app/dossier/pack.h"

#include "app/dossier/packwriter.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

report::Section formSection(const std::vector<Entry> &entries, Section section, const QString &title,
                            const PackWords &words)
{
    const auto found = std::ranges::find(entries, section, &Entry::section);
    return {title, {formBlock(*found, words)}, {}};
}

std::vector<report::Field> cover(const PackInput &input, const Completeness &state, const PackWords &words)
{
    const Version &version = input.dated.version;
    const Identity &identity = input.dated.dossier.identity;
    std::vector<report::Field> rows;
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({words.word(label), said(value)});
    };
    add("unit", input.unit);
    add("model", input.model);
    add("model_version", identity.version);
    add("as_of", input.asOf.toString(Qt::ISODate));
    add("dossier_version",
        version.number == 0 ? words.word("no_version")
                            : words.word("dossier_version_value",
                                         {{"number", QString::number(version.number)},
                                          {"moment", shanghaiText(version.recordedAt)},
                                          {"sha256", QString::fromLatin1(version.sha256.toHex())}}));
    add("completeness", words.word("percent", {{"percent", QString::number(state.percent)}}));
    add("made_at", shanghaiText(input.now));
    return rows;
}

std::vector<report::Gap> gaps(const Completeness &state, const Dossier &dossier, const PackWords &words)
{
    std::vector<report::Gap> gaps;
    for (const ClauseState &each : state.clauses) {
        QStringList lacks;
        for (const Lack &lack : each.lacks)
            lacks.append(words.lack(lack, dossier));
        if (!lacks.isEmpty())
            gaps.push_back({words.join(lacks), {words.in(each.clause->title)}});
    }
    return gaps;
}

std::vector<report::Section> sections(const PackInput &input, const Completeness &state, const PackWords &words)
{
    Dossier dossier = input.dated.dossier;
    const std::vector<Entry> entries = entriesOf(dossier);
    std::vector<report::Section> all{formSection(entries, Section::Identity, words.word("identity_title"), words)};
    std::ranges::move(dataSections(dossier, words), std::back_inserter(all));
    all.push_back(formSection(entries, Section::Annotation, words.word("annotation_title"), words));
    all.push_back(formSection(entries, Section::Algorithm, words.word("algorithm_title"), words));
    all.push_back(lawfulSection(dossier, words));
    all.push_back(qualitySection(dossier, words));
    addQualityFigures(all.back(), state, dossier, words);
    if (std::ranges::any_of(dossier.sources, &DataSource::isExcluded))
        all.push_back(excludedSection(dossier, words));
    std::ranges::move(recordSections(dossier, state, words), std::back_inserter(all));
    all.push_back(completenessSection(state, dossier, words));
    all.push_back(documentSection(input.documents, words));
    for (size_t number = 0; number < all.size(); ++number)
        all[number].title = QString::number(number + 1) + u". "_s + all[number].title;
    return all;
}

} // namespace

report::Document packDocument(const PackInput &input, const Rulebook &rules, report::Language language)
{
    const PackWords words(rules, language, input.documents);
    const Completeness state = completenessOf(input.dated.dossier, input.isDerived, rules);
    return {.language = language,
            .number = input.model,
            .title = words.word("title"),
            .cover = cover(input, state, words),
            .missing = gaps(state, input.dated.dossier, words),
            .sections = sections(input, state, words),
            .words = {.header = words.word("header"),
                      .draft = {},
                      .page = words.word("page"),
                      .journal = words.word("journal"),
                      .missingTitle = words.word("missing_title"),
                      .missingNone = words.word("missing_none"),
                      .separator = words.word("separator"),
                      .more = words.word("more")},
            .journalHead = input.head.text(),
            .createdAt = input.now};
}

std::vector<report::Removal> peopleIn(const Dossier &dossier)
{
    std::vector<report::Removal> people;
    const auto add = [&](const QString &name) {
        const report::Removal removal{name, report::RemovedKind::Officer};
        if (!name.isEmpty() && std::ranges::find(people, removal) == people.end())
            people.push_back(removal);
    };
    for (const DataSource &source : dossier.sources) {
        add(source.human.by);
        add(source.technical.by);
    }
    add(dossier.annotation.check.by);
    for (const Evaluation &each : dossier.evaluations)
        add(each.by);
    return people;
}

} // namespace dossier
