#pragma once

#include "app/inspection/redactor.h"
#include "app/inspection/subset.h"
#include "app/inspection/subsetrules.h"

namespace db {
class Database;
class Statement;
} // namespace db

namespace inspection {

/// Copies the rows of "live" that a rule keeps into "main", covered on the way: what is covered never reaches the new
/// file. Borrows all. Throws db::Error; where \a keepGoing says no, one that isInterrupted().
class RowCopier
{
public:
    RowCopier(const db::Database &database, const Scope &scope, Redactor &redactor,
              const std::function<bool()> &keepGoing);

    /// Shows the redactor every text that will go in, before the first row goes.
    void learn(const std::vector<TableRule> &rules);

    void copy(const TableRule &rule);

    std::vector<LeftOut> leftOut() const { return m_leftOut; }
    std::vector<std::pair<QString, qint64>> rows() const { return m_rows; }

private:
    struct Column
    {
        QString name;
        QString type; ///< "TEXT", "INTEGER", …
        enum class Care { None, Text, Officer, Personal, Alias } care = Care::None;
    };

    std::vector<Column> columnsOf(const TableRule &rule) const;
    QByteArray selectOf(const TableRule &rule, const std::vector<Column> &columns) const;
    void learnRow(const db::Statement &row, const std::vector<Column> &columns);
    void learnText(const QString &text);
    void learnFindings();
    QString covered(const QString &text, std::vector<Moved> *moved);
    void put(db::Statement &into, int parameter, const db::Statement &row, int column, const Column &how,
             std::vector<Moved> *moved);
    void copyRows(const TableRule &rule, const std::vector<Column> &columns);
    void moveSpans(db::Statement &into, const db::Statement &row, const std::vector<Column> &columns) const;
    void hashAgain(db::Statement &into, const db::Statement &row, const std::vector<Column> &columns,
                   const QString &of);
    void count(const TableRule &rule, qint64 kept);
    QString alias(const QString &text) const;
    void pause();

    const db::Database &m_database;
    const Scope &m_scope;
    Redactor &m_redactor;
    const std::function<bool()> &m_keepGoing;
    QByteArray m_aliasKey;
    std::map<std::pair<qint64, int>, std::vector<Moved>> m_moved; ///< by generation and part
    std::vector<LeftOut> m_leftOut;
    std::vector<std::pair<QString, qint64>> m_rows;
};

} // namespace inspection
