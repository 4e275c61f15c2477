#include "app/report/edition/aliases.h"

#include "app/base/tomlfields.h"

#include <array>

namespace report {

namespace {

constexpr std::array names{"user",    "request", "conversation", "officer", "file",
                           "service", "model",   "edition",      "full",    "redacted"};

std::map<QString, Bilingual> readWords(TomlFields &root)
{
    root.text("version");
    const toml::table *table = root.table("word");
    if (table == nullptr)
        root.refuse(QStringLiteral("[word] is missing"));
    TomlFields fields(*table);
    std::map<QString, Bilingual> words;
    for (const char *name : names)
        words.emplace(QLatin1StringView(name), fields.bilingual(name));
    fields.finish();
    return words;
}

/// 甲乙丙… of the ten stems, A to Z; past them the number.
QString ordinal(Language language, int number)
{
    static constexpr QStringView stems = u"甲乙丙丁戊己庚辛壬癸";
    if (language == Language::Chinese)
        return number <= stems.size() ? QString(stems.at(number - 1)) : QString::number(number);
    return number <= 26 ? QString(QLatin1Char(char('A' + number - 1))) : QString::number(number);
}

} // namespace

Result<EditionWords> EditionWords::load(Language language, const QString &path)
{
    Result<std::map<QString, Bilingual>> read = readFields(readToml(path), readWords);
    if (!read)
        return failed(read);
    EditionWords words;
    words.m_language = language;
    words.m_words = std::move(*read);
    return words;
}

QString EditionWords::word(const char *name) const
{
    const Bilingual &both = m_words.at(QLatin1StringView(name));
    return m_language == Language::Chinese ? both.zh : both.en;
}

QString EditionWords::alias(RemovedKind kind, int number) const
{
    if (kind == RemovedKind::Personal || kind == RemovedKind::Passage)
        return blocks.toString();
    const QString counted = kind == RemovedKind::Officer ? ordinal(m_language, number) : QString::number(number);
    return word(name(kind).toLatin1().constData()).replace(QStringLiteral("{name}"), counted);
}

} // namespace report
