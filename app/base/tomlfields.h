#pragma once

#include "app/base/bilingual.h"
#include "app/base/toml.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <set>
#include <span>
#include <string_view>

/// What stops the reading of a TOML file. readFields() turns it into a Failure: it never leaves a room.
struct UnreadableToml
{
    Failure failure;
    toml::source_region region = {}; ///< the same place, for whoever marks it; none: line 0
};

/// Reads the fields of one TOML table. The first thing that is wrong throws UnreadableToml with its file, line and
/// column. A field that nobody asked for is wrong too, for it is a mistake in spelling: finish() looks for it.
///
///     TomlFields fields(table);
///     rule.id = fields.text("id");
///     rule.severity = fields.integer("severity", 1, 3);
///     fields.finish();
class TomlFields
{
public:
    explicit TomlFields(const toml::table &table);

    // Without an otherwise the field must be there.
    QString text(std::string_view key); ///< not blank
    QString text(std::string_view key, const QString &otherwise);
    Bilingual bilingual(std::string_view key); ///< a table with "zh" and "en"
    Bilingual bilingual(std::string_view key, const Bilingual &otherwise);
    Bilingual bilingualOrText(std::string_view key); ///< the same, or one text for both languages
    int integer(std::string_view key, int least, int most);
    int integer(std::string_view key, int least, int most, int otherwise);
    double real(std::string_view key, double least, double most, double otherwise);
    std::optional<bool> boolean(std::string_view key);
    QDate date(std::string_view key); ///< written as a TOML date, and one that exists
    /// Which of \a words stands under \a key, as its index.
    size_t oneOf(std::string_view key, std::span<const char *const> words);

    // None if it is left out.
    std::vector<const toml::value<std::string> *> texts(std::string_view key); ///< with their places
    QStringList textList(std::string_view key);
    std::vector<std::pair<const toml::node *, QDate>> dates(std::string_view key); ///< with their places
    const toml::table *table(std::string_view key);
    const toml::array *array(std::string_view key); ///< of anything
    std::vector<const toml::table *> tables(std::string_view key); ///< of [[\a key]]

    bool has(std::string_view key) const { return m_table.contains(key); }

    /// Stops the reading at \a key, or at the table if there is no such key.
    [[noreturn]] void refuse(std::string_view key, const QString &detail) const;
    [[noreturn]] void refuse(const QString &detail) const; ///< at the table
    [[noreturn]] static void refuse(const toml::node &node, const QString &detail);

    /// Once every field has been asked for: refuses one that was not.
    void finish() const;

private:
    const toml::node *find(std::string_view key);
    const toml::node &require(std::string_view key);

    const toml::table &m_table;
    std::set<std::string, std::less<>> m_asked;
};

/// What \a read makes of the fields of \a root; the Failure where it stops. It checks the root for fields of no use
/// too.
template <typename Read>
auto readFields(const Result<toml::table> &root, Read &&read) -> Result<std::invoke_result_t<Read, TomlFields &>>
{
    if (!root)
        return failed(root);
    try {
        TomlFields fields(*root);
        auto value = read(fields);
        fields.finish();
        return value;
    } catch (const UnreadableToml &unreadable) {
        return std::unexpected(unreadable.failure);
    }
}
