#include "app/report/text/words.h"

#include "app/base/tomlfields.h"

namespace report {

namespace {

std::map<QString, Bilingual> textsOf(const toml::table *table)
{
    std::map<QString, Bilingual> texts;
    if (!table)
        return texts;
    TomlFields fields(*table);
    for (const auto &[key, node] : *table)
        texts.emplace(QString::fromStdString(std::string(key.str())), fields.bilingualOrText(key.str()));
    return texts;
}

QString worded(const std::map<QString, Bilingual> &texts, const QString &name, Language language,
               const Words::Values &values)
{
    const auto found = texts.find(name);
    if (found == texts.end())
        return QStringLiteral("«%1»").arg(name);
    const QString &text = in(language, found->second);
    QString filled;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).sliced(at);
        const auto value = std::ranges::find_if(values, [&](const auto &each) {
            return rest.startsWith(QLatin1Char('{') + each.first + QLatin1Char('}'));
        });
        filled += value == values.end() ? QString(text[at]) : value->second;
        at += value == values.end() ? 1 : value->first.size() + 2;
    }
    return filled;
}

} // namespace

QString Words::word(const QString &name, Language language, const Values &values) const
{
    return worded(words, name, language, values);
}

QString Words::problem(const QString &name, Language language, const Values &values) const
{
    return worded(problems, name, language, values);
}

Result<Words> readWords(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) {
        root.text("version");
        return Words{textsOf(root.table("word")), textsOf(root.table("problem"))};
    });
}

const Words &reportWords()
{
    static const Words words = readWords().value_or(Words());
    return words;
}

const QString &in(Language language, const Bilingual &texts)
{
    return language == Language::Chinese ? texts.zh : texts.en;
}

} // namespace report
