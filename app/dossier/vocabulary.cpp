#include "app/dossier/vocabulary.h"

#include "app/base/tomlfields.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr std::array groups{"section", "entry", "choice", "document", "word"};

QString keyOf(const toml::key &key)
{
    return QString::fromStdString(std::string(key.str()));
}

void add(std::map<QString, Bilingual> &words, const QString &prefix, const toml::table &table)
{
    TomlFields fields(table);
    for (const auto &[key, node] : table)
        words.emplace(prefix + keyOf(key), fields.bilingualOrText(key.str()));
}

void addFields(std::map<QString, Bilingual> &words, const toml::table *sections)
{
    if (!sections)
        return;
    for (const auto &[key, node] : *sections) {
        if (const toml::table *table = node.as_table())
            add(words, u"field."_s + keyOf(key) + u'.', *table);
    }
}

} // namespace

Result<Vocabulary> Vocabulary::load(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) {
        root.text("version");
        Vocabulary vocabulary;
        for (const char *group : groups) {
            const toml::table *table = root.table(group);
            if (!table)
                root.refuse(u"there is no [%1]"_s.arg(QLatin1StringView(group)));
            add(vocabulary.m_words, QLatin1StringView(group) + u"."_s, *table);
        }
        addFields(vocabulary.m_words, root.table("field"));
        return vocabulary;
    });
}

Bilingual Vocabulary::field(Section section, const QString &name) const
{
    return find(u"field."_s + dossier::name(section) + u'.' + name);
}

Bilingual Vocabulary::find(const QString &key) const
{
    const auto found = m_words.find(key);
    if (found != m_words.end())
        return found->second;
    const QString name = key.mid(key.lastIndexOf(u'.') + 1);
    return {name, name};
}

QStringList documentKinds()
{
    return {u"licence"_s, u"contract"_s, u"rules"_s, u"report"_s, u"consent"_s, u"other"_s};
}

} // namespace dossier
