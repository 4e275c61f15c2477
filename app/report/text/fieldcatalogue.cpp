#include "app/report/text/fieldcatalogue.h"

#include "app/base/tomlfields.h"
#include "app/report/text/nearest.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

CatalogueEntry entryOf(const toml::table &table)
{
    TomlFields fields(table);
    CatalogueEntry entry{.name = fields.text("name"), .what = fields.bilingual("what")};
    for (const auto *text : fields.texts("subjects")) {
        const auto subject = subjectKindNamed(QString::fromStdString(text->get()));
        if (!subject)
            TomlFields::refuse(*text, QStringLiteral("a subject is case, user or month"));
        entry.subjects.push_back(*subject);
    }
    entry.kinds = fields.textList("kinds");
    entry.topic = fields.text("topic", {});
    entry.isInternal = fields.boolean("internal").value_or(false);
    fields.finish();
    return entry;
}

const CatalogueEntry *named(const std::vector<CatalogueEntry> &entries, const QString &name)
{
    const auto found = std::ranges::find(entries, name, &CatalogueEntry::name);
    return found == entries.end() ? nullptr : &*found;
}

QString near(const std::vector<CatalogueEntry> &entries, const QString &name, const ReportKind *kind)
{
    QStringList names;
    for (const CatalogueEntry &entry : entries) {
        if (kind && !entry.isFor(*kind))
            continue;
        if (name == entry.what.zh || name.compare(entry.what.en, Qt::CaseInsensitive) == 0)
            return entry.name;
        names.append(entry.name);
    }
    return nearest(name, names);
}

} // namespace

bool CatalogueEntry::isFor(const ReportKind &kind) const
{
    return std::ranges::contains(subjects, kind.subject) && (kinds.isEmpty() || kinds.contains(kind.id));
}

const CatalogueEntry *FieldCatalogue::field(const QString &name) const
{
    return named(fields, name);
}

const CatalogueEntry *FieldCatalogue::block(const QString &name) const
{
    return named(blocks, name);
}

QString FieldCatalogue::fieldNear(const QString &name, const ReportKind *kind) const
{
    return near(fields, name, kind);
}

QString FieldCatalogue::blockNear(const QString &name, const ReportKind *kind) const
{
    return near(blocks, name, kind);
}

Result<FieldCatalogue> readFieldCatalogue(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) {
        FieldCatalogue catalogue;
        root.text("version");
        for (const toml::table *table : root.tables("field"))
            catalogue.fields.push_back(entryOf(*table));
        for (const toml::table *table : root.tables("block"))
            catalogue.blocks.push_back(entryOf(*table));
        return catalogue;
    });
}

const FieldCatalogue &fieldCatalogue()
{
    static const FieldCatalogue catalogue = readFieldCatalogue().value_or(FieldCatalogue());
    return catalogue;
}

} // namespace report
