#include "app/detect/fields.h"

namespace detect {

namespace {

QString quoted(std::string_view key)
{
    return u'"' + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())) + u'"';
}

} // namespace

Fields::Fields(const toml::table &table)
    : m_table(table)
{
}

QString Fields::text(std::string_view key)
{
    const toml::node *node = find(key);
    const QString text =
        node ? QString::fromStdString(node->value_exact<std::string>().value_or(std::string())) : QString();
    if (text.trimmed().isEmpty())
        refuse(key, QStringLiteral("%1 must be a text that is not blank").arg(quoted(key)));
    return text;
}

QString Fields::text(std::string_view key, const QString &otherwise)
{
    return m_table.contains(key) ? text(key) : otherwise;
}

Bilingual Fields::bilingual(std::string_view key)
{
    const toml::node *node = find(key);
    const toml::table *table = node ? node->as_table() : nullptr;
    if (!table) {
        refuse(key, QStringLiteral("%1 must have the fields \"zh\" and \"en\"").arg(quoted(key)));
        return {};
    }
    Fields fields(*table);
    const Bilingual both{fields.text("zh"), fields.text("en")};
    if (const auto wrong = fields.refusal(); wrong && !m_refusal)
        m_refusal = wrong;
    return both;
}

int Fields::integer(std::string_view key, int least, int most)
{
    const toml::node *node = find(key);
    const auto number = node ? node->value_exact<int64_t>() : std::nullopt;
    if (number && *number >= least && *number <= most)
        return static_cast<int>(*number);
    refuse(key, QStringLiteral("%1 must be a whole number from %2 to %3").arg(quoted(key)).arg(least).arg(most));
    return least;
}

double Fields::real(std::string_view key, double least, double most, double otherwise)
{
    const toml::node *node = find(key);
    if (!node)
        return otherwise;
    const auto number = node->value<double>();
    if (number && *number >= least && *number <= most)
        return *number;
    refuse(key, QStringLiteral("%1 must be a number from %2 to %3").arg(quoted(key)).arg(least).arg(most));
    return otherwise;
}

std::optional<bool> Fields::boolean(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return std::nullopt;
    if (!node->is_boolean())
        refuse(key, QStringLiteral("%1 must be true or false").arg(quoted(key)));
    return node->value_exact<bool>();
}

std::vector<const toml::value<std::string> *> Fields::texts(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    std::vector<const toml::value<std::string> *> found;
    if (const toml::array *array = node->as_array()) {
        for (const toml::node &element : *array) {
            if (const auto *text = element.as_string())
                found.push_back(text);
            else
                refuse(element, QStringLiteral("%1 must hold texts only").arg(quoted(key)));
        }
    } else {
        refuse(key, QStringLiteral("%1 must be a list of texts").arg(quoted(key)));
    }
    return found;
}

QStringList Fields::textList(std::string_view key)
{
    QStringList list;
    for (const auto *text : texts(key))
        list.append(QString::fromStdString(text->get()));
    return list;
}

const toml::table *Fields::table(std::string_view key)
{
    const toml::node *node = find(key);
    if (node && !node->is_table())
        refuse(*node, QStringLiteral("%1 must be a table").arg(quoted(key)));
    return node ? node->as_table() : nullptr;
}

std::vector<const toml::table *> Fields::tables(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    std::vector<const toml::table *> found;
    const toml::array *array = node->as_array();
    if (!array || !array->is_homogeneous(toml::node_type::table)) {
        refuse(key,
               QStringLiteral("%1 must be written as tables, each under [[%2]]")
                   .arg(quoted(key), quoted(key).chopped(1).sliced(1)));
        return found;
    }
    for (const toml::node &element : *array)
        found.push_back(element.as_table());
    return found;
}

void Fields::refuse(std::string_view key, const QString &detail)
{
    const toml::node *node = m_table.get(key);
    refuse(node ? *node : m_table, detail);
}

void Fields::refuse(const toml::node &node, const QString &detail)
{
    if (!m_refusal)
        m_refusal = Failure{Failure::Kind::BadInput, detail, tomlPlace(node)};
}

std::optional<Failure> Fields::refusal()
{
    for (const auto &[key, node] : m_table) {
        if (!m_asked.contains(key.str()))
            refuse(node, QStringLiteral("%1 is not a field that is known here").arg(quoted(key.str())));
    }
    return m_refusal;
}

const toml::node *Fields::find(std::string_view key)
{
    m_asked.emplace(key);
    return m_table.get(key);
}

} // namespace detect
