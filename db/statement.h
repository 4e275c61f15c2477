#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace db {

/// A prepared statement: bind its parameters, then step through its rows.
///
///     auto query = database.prepare("SELECT id, holder FROM licence WHERE id = ?");
///     query.bind(1, id);
///     while (query.next())
///         use(query.integer(0), query.text(1));
///
/// Parameters count from 1 and columns from 0, as in SQLite's own interface.
class Statement
{
public:
    void bind(int parameter, std::nullptr_t);
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view utf8); ///< TEXT
    void bind(int parameter, const QString &value);  ///< TEXT; a null string is NULL
    void bind(int parameter, const QByteArray &blob); ///< BLOB; a null array is NULL
    void bind(int parameter, QDate value);           ///< ISO text; an invalid date is NULL

    /// Every integer, bool and enum (an id type included) goes through qint64.
    template <typename T>
        requires(std::integral<T> && !std::same_as<T, qint64>) || std::is_enum_v<T>
    void bind(int parameter, T value)
    {
        bind(parameter, static_cast<qint64>(value));
    }

    template <typename T>
    void bind(int parameter, const std::optional<T> &value)
    {
        value ? bind(parameter, *value) : bind(parameter, nullptr);
    }

    /// Binds every argument in order and leaves the statement ready for next().
    template <typename... Values>
    Statement &with(const Values &...values)
    {
        reset();
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// Binds every argument in order, runs to the end, and is ready to run again.
    template <typename... Values>
    void run(const Values &...values)
    {
        with(values...);
        while (next()) {}
        reset();
    }

    bool next(); ///< true while there is a row to read
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; ///< valid until next() or reset()
    QByteArray blob(int column) const;
    QDate date(int column) const;

    template <typename Id>
    Id id(int column) const
    {
        return static_cast<Id>(integer(column));
    }

private:
    friend class Database;
    Statement(sqlite3 *connection, QByteArrayView sql);
    void check(int code) const;

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const noexcept;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace db
