#include "app/incident/topic.h"

#include "app/base/tomlfields.h"

#include <algorithm>

namespace incident {

namespace {

Topic topicOf(const toml::table &table)
{
    TomlFields fields(table);
    Topic topic{.id = fields.text("id"),
                .kinds = {},
                .title = fields.bilingual("title"),
                .ask = fields.bilingual("ask")};
    for (const auto *text : fields.texts("cases")) {
        const auto kind = kindNamed(QString::fromStdString(text->get()));
        if (!kind)
            TomlFields::refuse(*text, QStringLiteral("a case is content, network or both"));
        topic.kinds.push_back(*kind);
    }
    fields.finish();
    return topic;
}

} // namespace

bool Topic::isFor(Kind kind) const
{
    return std::ranges::contains(kinds, kind);
}

Result<std::vector<Topic>> readTopics(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) {
        std::vector<Topic> topics;
        root.text("version");
        for (const toml::table *table : root.tables("topic"))
            topics.push_back(topicOf(*table));
        return topics;
    });
}

const std::vector<Topic> &topics()
{
    static const std::vector<Topic> read = readTopics().value_or(std::vector<Topic>());
    return read;
}

const Topic *topicNamed(const QString &id)
{
    const auto found = std::ranges::find(topics(), id, &Topic::id);
    return found == topics().end() ? nullptr : &*found;
}

} // namespace incident
