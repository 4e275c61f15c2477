#pragma once

#include "app/base/toml.h"
#include "app/calendar/bilingual.h"
#include "app/calendar/monthday.h"

#include <QDate>

#include <optional>
#include <span>

/// Reading rule data from TOML. A function gives the value or throws Unreadable with the place
/// in the file; reading() turns that into a Failure, so nothing is thrown past a room.
namespace calendar::fields {

struct Unreadable
{
    Failure failure;
};

/// Stops the reading: BadInput, with file, line and column of \a node.
[[noreturn]] void refuse(const toml::node &node, const QString &why);

QString text(const toml::table &table, std::string_view key); ///< must be there and not empty
Bilingual bilingual(const toml::table &table, std::string_view key); ///< must be there, both languages
QString textOr(const toml::table &table, std::string_view key, const QString &otherwise = {});
Bilingual bilingualOr(const toml::table &table, std::string_view key, const Bilingual &otherwise = {});
bool flag(const toml::table &table, std::string_view key, bool otherwise = false);
int number(const toml::table &table, std::string_view key, int otherwise); ///< refuses what is no whole number
QDate date(const toml::node &node); ///< a TOML local date that exists
std::optional<MonthDay> monthDay(const toml::table &table, std::string_view key); ///< "12-26"; absent: nullopt
QStringList texts(const toml::table &table, std::string_view key); ///< absent: empty

/// The tables of [[\a key]]; absent: none.
std::vector<const toml::table *> tables(const toml::table &table, std::string_view key);

/// Which of \a names stands under \a key, as its index; refuses any other word.
size_t oneOf(const toml::table &table, std::string_view key, std::span<const char *const> names);

/// Parses with \a read, which takes the root table and may throw Unreadable.
template <typename Read>
auto reading(const Result<toml::table> &root, Read &&read) -> Result<std::invoke_result_t<Read, const toml::table &>>
{
    if (!root)
        return failed(root);
    try {
        return read(*root);
    } catch (const Unreadable &unreadable) {
        return std::unexpected(unreadable.failure);
    }
}

} // namespace calendar::fields
