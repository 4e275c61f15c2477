#include "app/base/tomlfields.h"

#include <algorithm>

namespace {

QString quoted(std::string_view key)
{
    return QLatin1Char('"') + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())) + QLatin1Char('"');
}

QDate dateOf(const toml::node &node)
{
    const auto *local = node.as_date();
    const QDate day = local ? QDate(local->get().year, local->get().month, local->get().day) : QDate();
    if (!day.isValid())
        TomlFields::refuse(node, QStringLiteral("a date is written 2026-10-01, without quotes"));
    return day;
}

} // namespace

TomlFields::TomlFields(const toml::table &table)
    : m_table(table)
{
}

QString TomlFields::text(std::string_view key)
{
    const auto *text = require(key).as_string();
    if (!text || QString::fromStdString(text->get()).trimmed().isEmpty())
        refuse(key, QStringLiteral("%1 must be a text that is not blank").arg(quoted(key)));
    return QString::fromStdString(text->get());
}

QString TomlFields::text(std::string_view key, const QString &otherwise)
{
    return find(key) ? text(key) : otherwise;
}

Bilingual TomlFields::bilingual(std::string_view key)
{
    const toml::table *table = require(key).as_table();
    if (!table)
        refuse(key, QStringLiteral("%1 needs zh and en").arg(quoted(key)));
    TomlFields fields(*table);
    Bilingual both{fields.text("zh"), fields.text("en")};
    fields.finish();
    return both;
}

Bilingual TomlFields::bilingual(std::string_view key, const Bilingual &otherwise)
{
    return find(key) ? bilingual(key) : otherwise;
}

Bilingual TomlFields::bilingualOrText(std::string_view key)
{
    if (!require(key).is_string())
        return bilingual(key);
    const QString one = text(key);
    return {one, one};
}

int TomlFields::integer(std::string_view key, int least, int most)
{
    const auto number = require(key).value_exact<int64_t>();
    if (!number || *number < least || *number > most)
        refuse(key, QStringLiteral("%1 must be a whole number from %2 to %3").arg(quoted(key)).arg(least).arg(most));
    return static_cast<int>(*number);
}

int TomlFields::integer(std::string_view key, int least, int most, int otherwise)
{
    return find(key) ? integer(key, least, most) : otherwise;
}

double TomlFields::real(std::string_view key, double least, double most, double otherwise)
{
    const toml::node *node = find(key);
    if (!node)
        return otherwise;
    const auto number = node->value<double>();
    if (!number || *number < least || *number > most)
        refuse(key, QStringLiteral("%1 must be a number from %2 to %3").arg(quoted(key)).arg(least).arg(most));
    return *number;
}

std::optional<bool> TomlFields::boolean(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return std::nullopt;
    if (!node->is_boolean())
        refuse(key, QStringLiteral("%1 must be true or false").arg(quoted(key)));
    return node->value_exact<bool>();
}

QDate TomlFields::date(std::string_view key)
{
    return dateOf(require(key));
}

size_t TomlFields::oneOf(std::string_view key, std::span<const char *const> words)
{
    const std::string word = text(key).toStdString();
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) {
        QStringList all;
        std::ranges::transform(words, std::back_inserter(all),
                               [](const char *each) { return QString::fromUtf8(each); });
        refuse(key,
               QStringLiteral("%1 cannot be \"%2\", only one of: %3")
                   .arg(quoted(key), QString::fromStdString(word), all.join(QStringLiteral(", "))));
    }
    return static_cast<size_t>(found - words.begin());
}

std::vector<const toml::value<std::string> *> TomlFields::texts(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    const toml::array *array = node->as_array();
    if (!array)
        refuse(key, QStringLiteral("%1 must be a list of texts").arg(quoted(key)));
    std::vector<const toml::value<std::string> *> found;
    for (const toml::node &element : *array) {
        if (!element.is_string())
            refuse(element, QStringLiteral("%1 must hold texts only").arg(quoted(key)));
        found.push_back(element.as_string());
    }
    return found;
}

QStringList TomlFields::textList(std::string_view key)
{
    QStringList list;
    for (const auto *text : texts(key))
        list.append(QString::fromStdString(text->get()));
    return list;
}

std::vector<std::pair<const toml::node *, QDate>> TomlFields::dates(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    const toml::array *array = node->as_array();
    if (!array)
        refuse(key, QStringLiteral("%1 must be a list of dates").arg(quoted(key)));
    std::vector<std::pair<const toml::node *, QDate>> found;
    for (const toml::node &element : *array)
        found.emplace_back(&element, dateOf(element));
    return found;
}

const toml::table *TomlFields::table(std::string_view key)
{
    const toml::node *node = find(key);
    if (node && !node->is_table())
        refuse(key, QStringLiteral("%1 must be a table").arg(quoted(key)));
    return node ? node->as_table() : nullptr;
}

const toml::array *TomlFields::array(std::string_view key)
{
    const toml::node *node = find(key);
    if (node && !node->is_array())
        refuse(key, QStringLiteral("%1 must be a list").arg(quoted(key)));
    return node ? node->as_array() : nullptr;
}

std::vector<const toml::table *> TomlFields::tables(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    const toml::array *array = node->as_array();
    if (!array || !std::ranges::all_of(*array, [](const toml::node &element) { return element.is_table(); })) {
        refuse(key,
               QStringLiteral("%1 must be written as tables, each under [[%2]]")
                   .arg(quoted(key), quoted(key).chopped(1).sliced(1)));
    }
    std::vector<const toml::table *> found;
    for (const toml::node &element : *array)
        found.push_back(element.as_table());
    return found;
}

void TomlFields::refuse(std::string_view key, const QString &detail) const
{
    const toml::node *node = m_table.get(key);
    refuse(node ? *node : m_table, detail);
}

void TomlFields::refuse(const QString &detail) const
{
    refuse(m_table, detail);
}

void TomlFields::refuse(const toml::node &node, const QString &detail)
{
    throw UnreadableToml{{Failure::Kind::BadInput, detail, tomlPlace(node)}, node.source()};
}

void TomlFields::finish() const
{
    for (const auto &[key, node] : m_table) {
        if (!m_asked.contains(key.str()))
            refuse(node, QStringLiteral("%1 is not a field that is known here").arg(quoted(key.str())));
    }
}

const toml::node *TomlFields::find(std::string_view key)
{
    m_asked.emplace(key);
    return m_table.get(key);
}

const toml::node &TomlFields::require(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        refuse(QStringLiteral("%1 is missing").arg(quoted(key)));
    return *node;
}
