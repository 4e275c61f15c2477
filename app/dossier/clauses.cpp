#include "app/dossier/clauses.h"

#include "app/base/tomlfields.h"
#include "app/calendar/names.h"
#include "app/dossier/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr std::array subjects{"corpus_human", "corpus_technical", "source_harmful", "evaluation"};
constexpr std::array directions{"at_least", "at_most"};

Confidence confidence(TomlFields &fields)
{
    return static_cast<Confidence>(fields.oneOf("confidence", calendar::names::confidence));
}

const Field *fieldNamed(Section section, const QString &name)
{
    const std::vector<Field> &fields = fieldsOf(section);
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

Wanted readWanted(const toml::table &table, Section section)
{
    TomlFields fields(table);
    const Wanted wanted{.any = fields.textList("any"), .when = fields.text("if", {}), .is = fields.textList("is")};
    for (const QString &name : wanted.any) {
        if (!fieldNamed(section, name))
            fields.refuse("any", u"there is no field \"%1\""_s.arg(name));
    }
    if (wanted.any.isEmpty())
        fields.refuse(u"no field is named"_s);
    const Field *choice = wanted.when.isEmpty() ? nullptr : fieldNamed(section, wanted.when);
    if (!wanted.when.isEmpty() && (!choice || choice->kind != FieldKind::Choice))
        fields.refuse("if", u"\"%1\" is no choice"_s.arg(wanted.when));
    for (const QString &word : wanted.is) {
        if (!choice
            || std::ranges::find(choice->words, word, [](const char *each) { return QString::fromLatin1(each); })
                == choice->words.end())
            fields.refuse("is", u"there is no choice \"%1\""_s.arg(word));
    }
    fields.finish();
    return wanted;
}

Clause readClause(TomlFields &fields, const std::vector<Threshold> &thresholds)
{
    Clause clause{.id = fields.text("id"),
                  .section = static_cast<Section>(fields.oneOf("section", names::section)),
                  .isDerived = fields.boolean("derived").value_or(false),
                  .title = fields.bilingual("title"),
                  .article = fields.bilingual("article"),
                  .asks = fields.bilingual("asks"),
                  .confidence = confidence(fields),
                  .thresholds = fields.textList("thresholds")};
    for (const toml::table *wanted : fields.tables("fields"))
        clause.fields.push_back(readWanted(*wanted, clause.section));
    for (const QString &id : clause.thresholds) {
        if (std::ranges::find(thresholds, id, &Threshold::id) == thresholds.end())
            fields.refuse("thresholds", u"there is no threshold \"%1\""_s.arg(id));
    }
    fields.finish();
    return clause;
}

Threshold readThreshold(TomlFields &fields)
{
    Threshold threshold{.id = fields.text("id"),
                        .title = fields.bilingual("title"),
                        .subject = static_cast<Threshold::Subject>(fields.oneOf("subject", subjects)),
                        .direction = static_cast<Threshold::Direction>(fields.oneOf("direction", directions)),
                        .limit = fields.real("limit", 0, 1, -1),
                        .least = fields.integer("least", 1, 100'000'000, 0),
                        .leastShare = fields.real("least_share", 0, 1, 0),
                        .source = fields.bilingual("source"),
                        .confidence = confidence(fields)};
    if (threshold.limit < 0)
        fields.refuse(u"\"limit\" is missing"_s);
    fields.finish();
    return threshold;
}

/// The rows of [[\a key]], each read by \a read, no id twice.
template <typename Read>
auto readRows(TomlFields &root, std::string_view key, const Read &read)
{
    std::vector<std::invoke_result_t<Read, TomlFields &>> rows;
    for (const toml::table *table : root.tables(key)) {
        TomlFields fields(*table);
        auto row = read(fields);
        if (std::ranges::find(rows, row.id, [](const auto &each) { return each.id; }) != rows.end())
            fields.refuse("id", u"\"%1\" is given twice"_s.arg(row.id));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

const Clause *Rulebook::clause(const QString &id) const
{
    const auto found = std::ranges::find(clauses, id, &Clause::id);
    return found == clauses.end() ? nullptr : &*found;
}

const Threshold *Rulebook::threshold(const QString &id) const
{
    const auto found = std::ranges::find(thresholds, id, &Threshold::id);
    return found == thresholds.end() ? nullptr : &*found;
}

Result<Rulebook> loadRulebook(const RulebookFiles &files)
{
    Rulebook book;
    const auto thresholds = readFields(readToml(files.thresholds), [&](TomlFields &root) {
        root.text("version");
        return readRows(root, "threshold", readThreshold);
    });
    if (!thresholds)
        return failed(thresholds);
    book.thresholds = *thresholds;
    const auto clauses = readFields(readToml(files.clauses), [&](TomlFields &root) {
        book.version = root.text("version");
        return readRows(root, "clause", [&](TomlFields &fields) { return readClause(fields, book.thresholds); });
    });
    if (!clauses)
        return failed(clauses);
    book.clauses = *clauses;
    return Vocabulary::load(files.words).transform([&](const Vocabulary &words) {
        book.words = words;
        return book;
    });
}

} // namespace dossier
