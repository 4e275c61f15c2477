#include "app/report/text/reportkind.h"

#include "app/base/tomlfields.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

constexpr std::array subjectNames{"case", "user", "month"}; // in the order of SubjectKind

ReportKind kindOf(const toml::table &table)
{
    TomlFields fields(table);
    ReportKind kind{.id = fields.text("id"),
                    .title = fields.bilingual("title"),
                    .source = fields.bilingual("source", {}),
                    .subject = static_cast<SubjectKind>(fields.oneOf("subject", subjectNames)),
                    .isPublic = fields.boolean("public").value_or(false)};
    for (const auto *text : fields.texts("cases")) {
        const auto of = incident::kindNamed(QString::fromStdString(text->get()));
        if (!of)
            TomlFields::refuse(*text, QStringLiteral("a case is content, network or both"));
        kind.kinds.push_back(*of);
    }
    if ((kind.subject == SubjectKind::Case) == kind.kinds.empty())
        fields.refuse(QStringLiteral("a report about a case, and no other, names the kinds of case in \"cases\""));
    fields.finish();
    return kind;
}

Result<std::vector<ReportKind>> readKinds()
{
    return readFields(readToml(QStringLiteral(":/report/kinds.toml")), [](TomlFields &root) {
        std::vector<ReportKind> kinds;
        root.text("version");
        for (const toml::table *table : root.tables("kind"))
            kinds.push_back(kindOf(*table));
        return kinds;
    });
}

} // namespace

QString name(SubjectKind kind)
{
    return QString::fromLatin1(subjectNames.at(size_t(kind)));
}

std::optional<SubjectKind> subjectKindNamed(const QString &name)
{
    const auto found =
        std::ranges::find(subjectNames, name, [](const char *each) { return QString::fromLatin1(each); });
    return found == subjectNames.end() ? std::nullopt
                                       : std::optional(static_cast<SubjectKind>(found - subjectNames.begin()));
}

bool ReportKind::isFor(incident::Kind kind) const
{
    return std::ranges::contains(kinds, kind);
}

const std::vector<ReportKind> &reportKinds()
{
    static const std::vector<ReportKind> kinds = readKinds().value_or(std::vector<ReportKind>());
    return kinds;
}

const ReportKind *reportKind(const QString &id)
{
    const auto found = std::ranges::find(reportKinds(), id, &ReportKind::id);
    return found == reportKinds().end() ? nullptr : &*found;
}

} // namespace report
