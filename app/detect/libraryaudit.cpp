#include "app/detect/libraryaudit.h"

#include "app/base/tomlfields.h"
#include "app/text/fold.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_set>

namespace detect {

namespace {

constexpr int most = 10'000'000;

/// The entries of a library, or of the part of it for one risk.
struct Entries
{
    std::unordered_set<std::string> terms;
    std::set<std::string> expressions;

    void add(const std::vector<std::string> &folded, const Rule &rule)
    {
        terms.insert(folded.begin(), folded.end());
        expressions.insert(rule.regexes.begin(), rule.regexes.end());
    }
};

LibraryFigures::OfClass readClass(const toml::table &table)
{
    TomlFields fields(table);
    LibraryFigures::OfClass read{fields.text("code"), fields.integer("least", 1, most), fields.bilingual("clause")};
    fields.finish();
    return read;
}

/// A number and the clause it stands in, from the table under \a key.
std::pair<int, Bilingual> readFigure(TomlFields &fields, std::string_view key, std::string_view number)
{
    const toml::table *table = fields.table(key);
    if (!table)
        fields.refuse(QStringLiteral("[%1] is missing").arg(QLatin1StringView(key)));
    TomlFields inner(*table);
    std::pair figure{inner.integer(number, 1, most), inner.bilingual("clause")};
    inner.finish();
    return figure;
}

int leastFor(const QString &riskClass, const LibraryFigures &figures)
{
    const auto found = std::ranges::find(figures.classes, riskClass, &LibraryFigures::OfClass::code);
    return found == figures.classes.end() ? 0 : found->least;
}

std::vector<std::string> foldedTerms(const Rule &rule)
{
    std::vector<std::string> folded;
    folded.reserve(rule.terms.size());
    for (const std::string &term : rule.terms)
        folded.push_back(text::fold(term).text);
    return folded;
}

} // namespace

Result<LibraryFigures> LibraryFigures::load(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &fields) {
        LibraryFigures figures;
        fields.integer("format", 1, 1);
        figures.version = fields.text("version");
        figures.source = fields.bilingual("source");
        figures.confidence = fields.text("confidence");
        std::tie(figures.total, figures.totalClause) = readFigure(fields, "total", "least");
        std::tie(figures.days, figures.updateClause) = readFigure(fields, "update", "days");
        for (const toml::table *table : fields.tables("class"))
            figures.classes.push_back(readClass(*table));
        return figures;
    });
}

bool LibraryAudit::meetsAll() const
{
    return missing == 0 && !isOverdue
        && std::ranges::all_of(risks, [](const OfRisk &risk) { return risk.missing() == 0; });
}

LibraryAudit auditLibrary(std::span<const AuditedPack> packs, const LibraryFigures &figures, const Taxonomy &taxonomy,
                          QDate today)
{
    LibraryAudit audit;
    Entries all;
    std::map<QString, Entries> byRisk;
    for (const AuditedPack &each : packs) {
        for (const Rule &rule : each.pack->rules) {
            const std::vector<std::string> folded = foldedTerms(rule);
            all.add(folded, rule);
            byRisk[rule.risk].add(folded, rule);
            for (const QString &code : rule.also)
                byRisk[code].add(folded, rule);
            if (!folded.empty())
                audit.updatedAt = std::max(audit.updatedAt.value_or(each.loadedAt), each.loadedAt);
        }
    }
    audit.terms = static_cast<int>(all.terms.size());
    audit.expressions = static_cast<int>(all.expressions.size());
    audit.missing = std::max(0, figures.total - audit.terms);
    for (const Risk &risk : taxonomy.risks()) {
        const Entries &entries = byRisk[risk.code];
        audit.risks.push_back({risk.code, static_cast<int>(entries.terms.size()),
                               static_cast<int>(entries.expressions.size()), leastFor(risk.riskClass, figures)});
    }
    if (audit.updatedAt)
        audit.daysSince = static_cast<int>(shanghaiDay(*audit.updatedAt).daysTo(today));
    audit.isOverdue = !audit.updatedAt || audit.daysSince > figures.days;
    return audit;
}

} // namespace detect
