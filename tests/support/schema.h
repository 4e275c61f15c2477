#pragma once

#include "app/base/resources.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/migrator.h"

/// An empty workspace in memory, with the shipped schema, a stopped clock and a journal.
struct EmptyStore
{
    static constexpr Moment now = 1'790'000'000'000; // 2026-09-21 in Shanghai

    db::Database database = make();
    Moment moment = now;
    journal::Journal journal{database, QStringLiteral("officer-a"), [this] { return moment; }};

    qint64 count(QByteArrayView table) const
    {
        db::Statement query = database.prepare("SELECT count(*) FROM " + table.toByteArray());
        query.next();
        return query.integer(0);
    }

private:
    static db::Database make()
    {
        initResources();
        auto database = db::Database::inMemory();
        db::migrate(database);
        return database;
    }
};
