#include "app/calendar/fields.h"

#include <limits>

namespace calendar::fields {

namespace {

QString quoted(std::string_view key)
{
    return QLatin1Char('"') + QString::fromUtf8(key.data(), qsizetype(key.size())) + QLatin1Char('"');
}

} // namespace

void refuse(const toml::node &node, const QString &why)
{
    throw Unreadable{{Failure::Kind::BadInput, why, tomlPlace(node)}};
}

QString text(const toml::table &table, std::string_view key)
{
    const QString found = textOr(table, key);
    if (found.isEmpty())
        refuse(table, quoted(key) + QStringLiteral(" is missing"));
    return found;
}

Bilingual bilingual(const toml::table &table, std::string_view key)
{
    const toml::table *both = table[key].as_table();
    if (!both)
        refuse(table, quoted(key) + QStringLiteral(" needs zh and en"));
    return {text(*both, "zh"), text(*both, "en")};
}

QString textOr(const toml::table &table, std::string_view key, const QString &otherwise)
{
    const toml::node *node = table.get(key);
    if (!node)
        return otherwise;
    if (!node->is_string())
        refuse(*node, quoted(key) + QStringLiteral(" is a text"));
    return tomlText(table, key);
}

Bilingual bilingualOr(const toml::table &table, std::string_view key, const Bilingual &otherwise)
{
    return table.contains(key) ? bilingual(table, key) : otherwise;
}

bool flag(const toml::table &table, std::string_view key, bool otherwise)
{
    const toml::node *node = table.get(key);
    if (!node)
        return otherwise;
    if (!node->is_boolean())
        refuse(*node, quoted(key) + QStringLiteral(" is true or false"));
    return node->as_boolean()->get();
}

int number(const toml::table &table, std::string_view key, int otherwise)
{
    const toml::node *node = table.get(key);
    if (!node)
        return otherwise;
    const auto *whole = node->as_integer();
    if (!whole || whole->get() > std::numeric_limits<int>::max() || whole->get() < std::numeric_limits<int>::min())
        refuse(*node, quoted(key) + QStringLiteral(" is a whole number"));
    return static_cast<int>(whole->get());
}

QDate date(const toml::node &node)
{
    const auto *local = node.as_date();
    if (!local)
        refuse(node, QStringLiteral("a date is written 2026-10-01, without quotes"));
    return QDate(local->get().year, local->get().month, local->get().day);
}

std::optional<MonthDay> monthDay(const toml::table &table, std::string_view key)
{
    const QString written = textOr(table, key);
    if (written.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(QStringLiteral("2001-") + written, Qt::ISODate);
    if (!day.isValid())
        refuse(*table.get(key), quoted(key) + QStringLiteral(" is a month and a day: 12-26"));
    return MonthDay{day.month(), day.day()};
}

QStringList texts(const toml::table &table, std::string_view key)
{
    QStringList found;
    if (const toml::array *array = table[key].as_array()) {
        for (const toml::node &node : *array) {
            if (!node.is_string())
                refuse(node, quoted(key) + QStringLiteral(" is a list of texts"));
            found.append(QString::fromStdString(node.as_string()->get()));
        }
    }
    return found;
}

std::vector<const toml::table *> tables(const toml::table &table, std::string_view key)
{
    std::vector<const toml::table *> found;
    if (const toml::array *array = table[key].as_array()) {
        for (const toml::node &node : *array) {
            if (!node.is_table())
                refuse(node, quoted(key) + QStringLiteral(" is a list of tables"));
            found.push_back(node.as_table());
        }
    }
    return found;
}

size_t oneOf(const toml::table &table, std::string_view key, std::span<const char *const> names)
{
    const std::string word = text(table, key).toStdString();
    for (size_t i = 0; i < names.size(); ++i) {
        if (word == names[i])
            return i;
    }
    refuse(*table.get(key), quoted(key) + QStringLiteral(" cannot be \"%1\"").arg(QString::fromStdString(word)));
}

} // namespace calendar::fields
