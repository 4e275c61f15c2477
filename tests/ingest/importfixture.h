#pragma once

#include "app/base/hash.h"
#include "app/detect/packstore.h"
#include "app/ingest/importer.h"
#include "tests/ingest/logfolder.h"
#include "tests/support/schema.h"

/// An empty workspace with one rule pack ("forbidden" and "违禁"), and a folder for logs.
struct ImportFixture : EmptyStore
{
    static constexpr auto aRow = R"({"id":"%1","prompt":"question %1","response":"answer %1","user_id":"user-%1"})";

    LogFolder folder;
    std::shared_ptr<const detect::Matcher> matcher;
    std::vector<detect::RulePackId> packIds;
    ingest::Pseudonyms pseudonyms{QByteArray(32, 'k')};

    ImportFixture()
    {
        detect::Rule rule{.id = QStringLiteral("forbidden"),
                          .risk = QStringLiteral("A.1.f"),
                          .severity = 3,
                          .terms = {"forbidden", "违禁"}};
        detect::RulePack pack;
        pack.id = QStringLiteral("test");
        pack.version = QStringLiteral("1");
        pack.title = {QStringLiteral("test"), QStringLiteral("test")};
        pack.rules = {rule};
        pack.text = "a pack for tests";
        pack.hash = Sha256::of(pack.text);
        packIds = detect::PackStore(database, journal).registerPacks({pack}).value();
        matcher = detect::Matcher::compile({pack}).value();
    }

    /// \a count plain rows, each on its line.
    static QByteArray rows(int count, int from = 0)
    {
        QByteArray log;
        for (int i = from; i < from + count; ++i)
            log += QString::fromLatin1(aRow).arg(i).toUtf8() + '\n';
        return log;
    }

    Result<ingest::ImportReport> import(const QString &path, const ingest::ImportOptions &options = {})
    {
        return ingest::Importer(database, journal, matcher, packIds, pseudonyms).import(path, options);
    }

    qint64 number(QByteArrayView sql) const
    {
        db::Statement query = database.prepare(sql);
        query.next();
        return query.integer(0);
    }

    QStringList texts(QByteArrayView sql) const
    {
        QStringList found;
        db::Statement query = database.prepare(sql);
        while (query.next())
            found.append(query.text(0));
        return found;
    }
};
