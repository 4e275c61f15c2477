#pragma once

#include "app/inspection/scope.h"
#include "app/journal/journal.h"
#include "app/registry/registrystore.h"
#include "app/workspace/workspace.h"
#include "tests/support/schema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A workspace of two services and two years, with words planted that only one side may see. All is invented.
class PlantedStore
{
public:
    static constexpr Moment inside = 1'790'000'000'000; // 2026-09-21 in Shanghai
    static constexpr Moment before = 1'760'000'000'000; // 2025-10-09
    static constexpr auto seen = "heliotrope";     ///< in scope
    static constexpr auto other = "grenadinewort"; ///< of the other service
    static constexpr auto early = "saltmarshfern"; ///< of the service in scope, too early
    static constexpr auto phone = "13912345678";   ///< personal information, in scope
    static constexpr auto officer = "inspector-quill"; ///< an officer's alias

    PlantedStore()
    {
        initResources();
        path = folder.filePath(QStringLiteral("live.vml"));
        workspace.emplace(
            workspace::Workspace::create(path, {.officer = QString::fromLatin1(officer), .clock = stoppedClock(inside)})
                .value());
        db::Database &database = workspace->database();
        journal.emplace(database, QString::fromLatin1(officer), [this] { return moment; });
        database.run("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                     " VALUES (1, '/srv/logs/grenadinewort.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
        database.run("INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, loaded_at, source) VALUES"
                     " (1, 'sample', '1', zeroblob(32), 'x', 'x', 1, x'00')");
        add(1, "alpha", inside, seen);
        add(2, "beta", inside, other);
        add(3, "alpha", before, early);
        add(4, "alpha", inside, "a call to 13912345678 was asked for by inspector-quill");
        database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
                     " score) VALUES (4, 1, 10, 21, 'phone', 1, 'A.4.f', 2, 1)");
        service("alpha", seen);
        service("beta", other);
        complaint(1, "TS-2026-0001", inside, "alpha", seen);
        complaint(2, "TS-2026-0002", inside, "beta", other);
        complaint(3, "TS-2026-0003", before, "alpha", early);
    }

    /// Lets another program have it.
    void close()
    {
        journal.reset();
        workspace.reset();
    }

    inspection::Scope scope() const
    {
        inspection::Scope scope{.services = {QStringLiteral("alpha")}};
        inspection::setDays(scope, {2026, 9, 1}, {2026, 9, 30});
        return scope;
    }

    QTemporaryDir folder;
    QString path;
    Moment moment = inside;
    std::optional<workspace::Workspace> workspace;
    std::optional<journal::Journal> journal;

private:
    void add(qint64 id, const char *service, Moment at, const char *words)
    {
        db::Database &database = workspace->database();
        database.run(
            "INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash, at, service,"
            " user_ref, session_id) VALUES (?1, 1, 0, ?1, 1, zeroblob(16), ?2, ?3, 'u-7f3a91c2', 'session-raw')",
            id, at, std::string_view(service));
        database.run("INSERT INTO generation_text (generation_id, prompt, output) VALUES (?1, ?2, ?2)", id,
                     std::string_view(words));
        database.run("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, 'A.4.f', 2, 1, 1)",
                     id);
        journal->append(QStringLiteral("review.decided"), QStringLiteral("generation/%1").arg(id), {});
    }

    void service(const char *name, const char *words)
    {
        registry::RegistryStore(workspace->database(), *journal)
            .add(registry::Service{.name = QLatin1StringView(name), .description = QLatin1StringView(words)})
            .value();
    }

    void complaint(qint64 id, const char *number, Moment at, const char *service, const char *words)
    {
        workspace->database().run("INSERT INTO complaint (id, number, received_at, recorded_at, actor, channel, kind,"
                                  " complainant, contact, service, text, salt) VALUES (?, ?, ?, ?, ?, 'app', 'content',"
                                  " 'Example Person', 'mail-of-nobody', ?, ?, randomblob(16))",
                                  id, std::string_view(number), at, at, std::string_view(officer),
                                  std::string_view(service), std::string_view(words));
    }
};
