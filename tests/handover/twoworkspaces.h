#pragma once

#include "app/base/resources.h"
#include "app/base/signature.h"
#include "app/handover/decisionexport.h"
#include "app/handover/decisionimport.h"
#include "app/journal/journal.h"
#include "app/journal/verification.h"
#include "app/review/reviewstore.h"
#include "app/workspace/workspace.h"
#include "tests/support/generations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

/// An officer at a workspace on disk, with a clock of their own and a key to sign with.
class Desk
{
public:
    Desk(const QString &path, const QString &officer, const QByteArray &passphrase, Moment now)
        : moment(now)
        , m_officer(officer)
        , m_store(workspace::Workspace::open(
                      path, {.passphrase = passphrase, .officer = officer, .clock = [this] { return moment; }})
                      .value())
        , m_journal(m_store.database(), officer, [this] { return moment; })
    {
    }

    db::Database &database() { return m_store.database(); }
    journal::Journal &journal() { return m_journal; }
    review::ReviewStore reviews() { return {database(), m_journal}; }
    const SigningKeys &keys() const { return m_keys; }

    ReviewEventId decide(GenerationId id, const review::Decision &decision)
    {
        moment += 1000;
        return reviews().decide(id, decision).value();
    }

    /// Writes what is new since the last file for \a other.
    Result<handover::Exported> exportFor(const Desk &other, const QString &path)
    {
        moment += 1000;
        return handover::exportDecisions(
            database(), m_journal,
            {.path = path, .party = other.m_officer, .sinceLast = true, .secretKey = m_keys.secret});
    }

    void trust(const Desk &other)
    {
        QVERIFY(handover::trustDecisionKey(database(), m_journal, other.keys().open, other.m_officer));
    }

    Result<handover::Imported> import(const QString &path, const QString &reason = {})
    {
        moment += 1000;
        return handover::decisionKeys(database())
            .and_then([&](const auto &trusted) { return handover::readDecisionFile(path, trusted); })
            .and_then([&](const auto &file) { return handover::importDecisions(database(), m_journal, file, reason); });
    }

    /// What is in force about each generation that is decided, by its id.
    std::map<qint64, QString> inForce()
    {
        auto row = database().prepare("SELECT s.generation_id, d.disposition || ' ' || coalesce(d.risk, '')"
                                      " FROM review_state s JOIN decision d ON d.id = s.event_id");
        std::map<qint64, QString> all;
        while (row.next())
            all[row.integer(0)] = row.text(1).trimmed();
        return all;
    }

    qint64 count(QByteArrayView table)
    {
        auto query = database().prepare("SELECT count(*) FROM " + table.toByteArray());
        query.next();
        return query.integer(0);
    }

    bool chainHolds() { return journal::verify(database())->ok(); }

    Moment moment;

private:
    QString m_officer;
    workspace::Workspace m_store;
    journal::Journal m_journal;
    SigningKeys m_keys = newSigningKeys().value();
};

/// Two workspaces of which one began as a copy of the other: the first a plain file, the second encrypted.
class TwoWorkspaces
{
public:
    static constexpr int generations = 6;
    static constexpr Moment start = EmptyStore::now;

    /// \a before does something in the first before it is copied.
    explicit TwoWorkspaces(const std::function<void(Desk &)> &before = {})
    {
        const QString first = file(u"a.vml"_s);
        const QString second = file(u"b.vml"_s);
        QFile::copy(emptyStore(), first);
        if (before) {
            Desk desk(first, u"officer-a"_s, {}, start - 3'600'000);
            before(desk);
        }
        copyEncrypted(first, second);
        a = std::make_unique<Desk>(first, u"officer-a"_s, QByteArray(), start);
        b = std::make_unique<Desk>(second, u"officer-b"_s, "a passphrase", start + 500);
        a->trust(*b);
        b->trust(*a);
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<Desk> a;
    std::unique_ptr<Desk> b;

private:
    /// A workspace with generations and nothing done, made once.
    static QString emptyStore()
    {
        static const QTemporaryDir folder;
        static const QString path = [] {
            initResources();
            const QString made = folder.filePath(u"empty.vml"_s);
            auto store = workspace::Workspace::create(made, {.officer = u"officer-a"_s}).value();
            for (int i = 0; i < generations; ++i)
                addGeneration(store.database(), "A.1.f");
            return made;
        }();
        return path;
    }

    static void copyEncrypted(const QString &from, const QString &to)
    {
        const db::Database database(from, {.mode = db::OpenOptions::Mode::Create}); // so that it may make the copy
        database.execute("PRAGMA cipher_default_page_size = 16384; ATTACH '" + to.toUtf8()
                         + "' AS copy KEY 'a passphrase'; SELECT sqlcipher_export('copy');"
                           "PRAGMA copy.user_version = "
                         + number(database, "PRAGMA user_version") + ';' + "PRAGMA copy.application_id = "
                         + number(database, "PRAGMA application_id") + "; DETACH copy;");
    }

    static QByteArray number(const db::Database &database, QByteArrayView pragma)
    {
        auto query = database.prepare(pragma);
        query.next();
        return QByteArray::number(query.integer(0));
    }

    QTemporaryDir m_folder;
};
