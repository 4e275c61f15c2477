#include "app/registry/sentences.h"

#include "app/base/tomlfields.h"

namespace registry {

namespace {

/// \a text with each "{name}" that \a values has replaced, in one pass: a register of thousands asks often.
QString filled(const QString &text, const Sentences::Values &values, QString Bilingual::*language)
{
    QString whole;
    whole.reserve(2 * text.size());
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        const auto value = close < 0 ? values.end() : values.find(text.sliced(open + 1, close - open - 1));
        if (value == values.end()) {
            whole += QStringView(text).sliced(at, open + 1 - at);
            at = open + 1;
            continue;
        }
        whole += QStringView(text).sliced(at, open - at);
        whole += value->second.*language;
        at = close + 1;
    }
    whole += QStringView(text).sliced(at);
    return whole;
}

Sentences::Texts readTexts(TomlFields &root)
{
    root.text("version");
    const toml::table *table = root.table("text");
    if (!table)
        root.refuse(QStringLiteral("there is no [text]"));
    Sentences::Texts texts;
    TomlFields fields(*table);
    for (const auto &[key, value] : *table)
        texts.emplace(std::string(key.str()), fields.bilingual(key.str()));
    return texts;
}

} // namespace

Result<Sentences> Sentences::load(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) { return Sentences(readTexts(root)); });
}

Result<Sentences> Sentences::parse(const QByteArray &toml, const QString &name)
{
    return readFields(parseToml(toml, name), [](TomlFields &root) { return Sentences(readTexts(root)); });
}

Bilingual Sentences::fill(std::string_view id, const Values &values) const
{
    const auto found = m_texts.find(id);
    if (found == m_texts.end())
        return {};
    return {filled(found->second.zh, values, &Bilingual::zh), filled(found->second.en, values, &Bilingual::en)};
}

Bilingual same(const QString &text)
{
    return {text, text};
}

Bilingual joined(const Bilingual &first, const Bilingual &more)
{
    if (first.en.isEmpty() || more.en.isEmpty())
        return first.en.isEmpty() ? more : first;
    return {first.zh + more.zh, first.en + QLatin1Char(' ') + more.en};
}

} // namespace registry
