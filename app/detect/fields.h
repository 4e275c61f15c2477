#pragma once

#include "app/base/toml.h"

#include <QStringList>

#include <optional>
#include <set>
#include <string_view>

namespace detect {

/// A text in the program's two languages.
struct Bilingual
{
    QString zh;
    QString en;

    bool operator==(const Bilingual &) const = default;
};

/// Reads the fields of one TOML table, and keeps the first thing that is wrong with them with its
/// file, line and column. A field that nobody asked for is wrong too: it is a mistake in spelling.
///
///     Fields fields(table);
///     rule.id = fields.text("id");
///     rule.severity = fields.integer("severity", 1, 3);
///     if (const auto refusal = fields.refusal())
///         return std::unexpected(*refusal);
class Fields
{
public:
    explicit Fields(const toml::table &table);

    QString text(std::string_view key);                            ///< must be there and not be blank
    QString text(std::string_view key, const QString &otherwise);  ///< may be left out
    Bilingual bilingual(std::string_view key);                     ///< a table with "zh" and "en"
    int integer(std::string_view key, int least, int most);
    double real(std::string_view key, double least, double most, double otherwise);
    std::optional<bool> boolean(std::string_view key);
    /// The text nodes of an array, with their places; none if it is left out.
    std::vector<const toml::value<std::string> *> texts(std::string_view key);
    QStringList textList(std::string_view key);
    const toml::table *table(std::string_view key); ///< nullptr if it is left out
    /// The tables of an array of tables; none if it is left out.
    std::vector<const toml::table *> tables(std::string_view key);

    /// Keeps \a detail as wrong at \a key, or at the table if there is no such key, unless something was wrong before.
    void refuse(std::string_view key, const QString &detail);
    void refuse(const toml::node &node, const QString &detail);

    /// What is wrong, once every field has been asked for.
    std::optional<Failure> refusal();

private:
    const toml::node *find(std::string_view key);

    const toml::table &m_table;
    std::set<std::string, std::less<>> m_asked;
    std::optional<Failure> m_refusal;
};

} // namespace detect
