#include "app/complaint/kind.h"

#include "app/base/tomlfields.h"
#include "app/calendar/names.h"

#include <algorithm>

namespace complaint {

namespace {

constexpr int longestYardstick = 366;

Kind readKind(TomlFields &fields)
{
    Kind kind{.id = fields.text("id"),
              .title = fields.bilingual("title"),
              .source = fields.bilingual("source"),
              .confidence = static_cast<calendar::Confidence>(fields.oneOf("confidence", calendar::names::confidence)),
              .ceiling = fields.text("ceiling", QString()),
              .words = fields.textList("words")};
    if (const toml::table *table = fields.table("yardstick")) {
        TomlFields yardstick(*table);
        kind.yardstick = Kind::Yardstick{yardstick.integer("days", 1, longestYardstick), yardstick.bilingual("source")};
        yardstick.finish();
    }
    fields.finish();
    return kind;
}

std::vector<Kind> readKinds(TomlFields &root)
{
    root.text("version");
    std::vector<Kind> kinds;
    for (const toml::table *table : root.tables("kind")) {
        TomlFields fields(*table);
        Kind kind = readKind(fields);
        if (findKind(kinds, kind.id))
            fields.refuse("id", QStringLiteral("the kind \"%1\" is given twice").arg(kind.id));
        for (const QString &word : kind.words) {
            if (kindCalled(kinds, word))
                fields.refuse("words", QStringLiteral("\"%1\" names two kinds").arg(word));
        }
        kinds.push_back(std::move(kind));
    }
    return kinds;
}

bool isCalled(const Kind &kind, const QString &word)
{
    const auto same = [&](const QString &name) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    return same(kind.id) || same(kind.title.zh) || same(kind.title.en) || std::ranges::any_of(kind.words, same);
}

} // namespace

Result<std::vector<Kind>> shippedKinds(const QString &path)
{
    return readFields(readToml(path), readKinds);
}

const Kind *findKind(const std::vector<Kind> &kinds, const QString &id)
{
    const auto found = std::ranges::find(kinds, id, &Kind::id);
    return found == kinds.end() ? nullptr : &*found;
}

const Kind *kindCalled(const std::vector<Kind> &kinds, const QString &word)
{
    const auto found = std::ranges::find_if(kinds, [&](const Kind &kind) { return isCalled(kind, word.trimmed()); });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace complaint
