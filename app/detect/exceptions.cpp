#include "app/detect/exceptions.h"

#include "app/base/tomlfields.h"
#include "app/text/fold.h"

#include <algorithm>

namespace detect {

namespace {

void readMarks(TomlFields &fields, ExceptionKind &kind)
{
    for (const auto *pair : fields.texts("marks")) {
        const QString marks = QString::fromStdString(text::fold(pair->get()).text);
        if (marks.size() != 2)
            TomlFields::refuse(*pair, QStringLiteral("a pair of marks is two characters"));
        kind.marks.emplace_back(marks.first(1).toStdString(), marks.last(1).toStdString());
    }
}

std::shared_ptr<const ExceptionKind> readKind(const toml::table &table)
{
    TomlFields fields(table);
    ExceptionKind kind;
    kind.id = fields.text("id");
    kind.title = fields.bilingual("title");
    kind.within = fields.integer("within", 0, 2000);
    kind.inOutputOnly = fields.boolean("output_only").value_or(false);
    for (const char *language : {"zh", "en"}) {
        for (const auto *word : fields.texts(language)) {
            if (text::fold(word->get()).text.empty())
                TomlFields::refuse(*word, QStringLiteral("a word must hold more than blanks"));
            kind.words.push_back(word->get());
        }
    }
    readMarks(fields, kind);
    fields.finish();
    return std::make_shared<const ExceptionKind>(std::move(kind));
}

} // namespace

Result<ExceptionKinds> ExceptionKinds::load(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &fields) {
        ExceptionKinds kinds;
        fields.integer("format", 1, 1);
        for (const toml::table *table : fields.tables("exception")) {
            auto kind = readKind(*table);
            if (kinds.find(kind->id))
                TomlFields::refuse(*table, QStringLiteral("the kind %1 is there twice").arg(kind->id));
            kinds.m_kinds.push_back(std::move(kind));
        }
        return kinds;
    });
}

std::shared_ptr<const ExceptionKind> ExceptionKinds::find(const QString &id) const
{
    const auto found = std::ranges::find(m_kinds, id, [](const auto &kind) { return kind->id; });
    return found == m_kinds.end() ? nullptr : *found;
}

QStringList ExceptionKinds::ids() const
{
    QStringList all;
    for (const auto &kind : m_kinds)
        all.append(kind->id);
    return all;
}

} // namespace detect
