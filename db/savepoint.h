#pragma once

#include "db/database.h"
#include "db/error.h"

#include <QtGlobal>

namespace db {

/// All or nothing, as a part of the transaction that is open; where none is, a transaction of its own. What is not
/// released when this goes out of scope is undone.
class Savepoint
{
    Q_DISABLE_COPY_MOVE(Savepoint)

public:
    explicit Savepoint(const Database &database)
        : m_database(database)
    {
        m_database.execute("SAVEPOINT part");
    }

    ~Savepoint()
    {
        if (m_open)
            undo();
    }

    void release()
    {
        m_database.execute("RELEASE part");
        m_open = false;
    }

private:
    void undo() noexcept
    {
        try {
            m_database.execute("ROLLBACK TO part; RELEASE part");
        } catch (const Error &) {
            // SQLite may have rolled back by itself (a full disk does): nothing is left to undo.
        }
    }

    const Database &m_database;
    bool m_open = true;
};

} // namespace db
