#include "db/statement.h"

#include "db/error.h"

#include <sqlite3.h>

namespace db {

Statement::Statement(sqlite3 *connection, QByteArrayView sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        throw Error(code, std::string(sqlite3_errmsg(connection)) + " in: " + sql.toByteArray().toStdString());
    m_statement.reset(statement);
}

void Statement::bind(int parameter, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement.get(), parameter));
}

void Statement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void Statement::bind(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement.get(), parameter, value));
}

void Statement::bind(int parameter, std::string_view utf8)
{
    const char *data = utf8.data() ? utf8.data() : ""; // a null pointer would bind NULL
    check(sqlite3_bind_text64(m_statement.get(), parameter, data, utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, const QString &value)
{
    if (value.isNull())
        return bind(parameter, nullptr);
    const QByteArray utf8 = value.toUtf8();
    bind(parameter, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void Statement::bind(int parameter, const QByteArray &blob)
{
    if (blob.isNull())
        return bind(parameter, nullptr);
    check(sqlite3_bind_blob64(m_statement.get(), parameter, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                              SQLITE_TRANSIENT));
}

void Statement::bind(int parameter, QDate value)
{
    value.isValid() ? bind(parameter, value.toString(Qt::ISODate)) : bind(parameter, nullptr);
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const std::string message = sqlite3_errmsg(sqlite3_db_handle(m_statement.get())); // the reset takes it away
        sqlite3_reset(m_statement.get());
        throw Error(code, message);
    }
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // its code repeats the failure that next() has thrown already
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    if (isNull(column))
        return {};
    const std::string_view value = utf8(column);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

std::string_view Statement::utf8(int column) const
{
    // Text before bytes: the first call may convert, and the length is the converted one's.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text ? text : "", static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_statement.get(), column));
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw Error(code, sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const noexcept
{
    sqlite3_finalize(statement);
}

} // namespace db
