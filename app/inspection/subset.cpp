#include "app/inspection/subset.h"

#include "app/inspection/rowcopier.h"
#include "app/inspection/scopesets.h"
#include "app/search/group.h"
#include "app/search/indexstore.h"
#include "app/workspace/facts.h"
#include "app/workspace/workspace.h"
#include "db/error.h"
#include "db/migrator.h"
#include "db/transaction.h"

#include <QFile>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

/// What the schema says in \a sql, a column a row.
std::vector<QByteArray> textsOf(const db::Database &database, QByteArrayView sql)
{
    std::vector<QByteArray> texts;
    db::Statement row = database.prepare(sql);
    while (row.next())
        texts.push_back(row.text(0).toUtf8());
    return texts;
}

/// A trigger must not run while rows are copied: what it would do was done when they were written.
class TriggersOff
{
    Q_DISABLE_COPY_MOVE(TriggersOff)

public:
    explicit TriggersOff(const db::Database &database)
        : m_database(database)
        , m_triggers(textsOf(database, "SELECT sql FROM main.sqlite_schema WHERE type = 'trigger'"))
    {
        for (const QByteArray &name : textsOf(database, "SELECT name FROM main.sqlite_schema WHERE type = 'trigger'"))
            database.execute("DROP TRIGGER main." + name);
    }
    ~TriggersOff() = default;

    void putBack() const
    {
        for (const QByteArray &trigger : m_triggers)
            m_database.execute(trigger);
    }

private:
    const db::Database &m_database;
    std::vector<QByteArray> m_triggers;
};

QByteArray quotedText(QByteArray text)
{
    return "'" + text.replace("'", "''") + "'";
}

void attach(const db::Database &database, const SubsetRequest &request)
{
    database.execute("ATTACH " + quotedText(request.live.toUtf8()) + " AS live KEY " + quotedText(request.passphrase));
    if (!request.passphrase.isEmpty())
        database.execute("PRAGMA live.cipher_page_size = 16384");
    database.prepare("SELECT count(*) FROM live.sqlite_schema").next();
}

QStringList officersOf(const db::Database &database)
{
    QStringList officers;
    db::Statement row = database.prepare("SELECT actor FROM live.audit_event UNION SELECT owner FROM live.incident"
                                         " ORDER BY 1");
    while (row.next())
        officers.append(row.text(0));
    return officers;
}

/// Every table of the schema has a rule, and every rule a table.
Result<void> requireRules(const db::Database &database, const std::vector<TableRule> &rules)
{
    std::set<QString> named;
    for (const TableRule &rule : rules)
        named.insert(rule.name);
    for (const QByteArray &table : textsOf(database,
                                           "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
                                           " AND name NOT LIKE 'sqlite_%'")) {
        if (!named.contains(QString::fromUtf8(table)))
            return fail(Failure::Kind::Refused, u"subset.toml says nothing of this table"_s, QString::fromUtf8(table));
    }
    return {};
}

/// One making of a subset.
class Making
{
public:
    Making(const SubsetRequest &request, const std::function<bool()> &keepGoing)
        : m_request(request)
        , m_keepGoing(keepGoing)
        , m_database(request.path, {.mode = db::OpenOptions::Mode::Create, .key = request.key})
    {
    }

    Result<Subset> run()
    {
        m_database.execute("PRAGMA application_id = " + QByteArray::number(workspace::applicationId));
        db::migrate(m_database, m_request.key);
        auto rules = subsetRules();
        if (!rules)
            return failed(rules);
        m_rules = std::move(*rules);
        attach(m_database, m_request);
        return requireRules(m_database, m_rules).and_then([&] { return fill(); }).and_then([&] { return finish(); });
    }

private:
    Result<void> fill()
    {
        fillScopeSets(m_database, m_request.scope);
        auto redactor =
            Redactor::make(m_request.namesOfficers ? QStringList() : officersOf(m_database), m_request.language);
        if (!redactor)
            return failed(redactor);
        m_database.execute("PRAGMA foreign_keys = OFF");
        db::Transaction transaction(m_database);
        const TriggersOff triggers(m_database);
        empty();
        RowCopier copier(m_database, m_request.scope, *redactor, m_keepGoing);
        if (m_request.coversPersonal)
            copier.learn(m_rules);
        redactor->settle();
        for (const TableRule &rule : m_rules)
            copier.copy(rule);
        sayMandate();
        copyHashes();
        triggers.putBack();
        if (db::Statement broken = m_database.prepare("PRAGMA main.foreign_key_check"); broken.next())
            return fail(Failure::Kind::Refused,
                        u"a row in scope points at one that is not: rule of %1"_s.arg(broken.text(2)), broken.text(0));
        transaction.commit();
        m_subset.removed = redactor->removed();
        m_subset.leftOut = copier.leftOut();
        m_subset.rows = copier.rows();
        return {};
    }

    /// What migrations put into a new workspace is not the workspace's.
    void empty() const
    {
        for (const TableRule &rule : m_rules)
            m_database.execute("DELETE FROM main." + rule.name.toUtf8());
    }

    void sayMandate()
    {
        QJsonObject fact = toJson(m_request.mandate);
        fact.insert(u"names_officers"_s, m_request.namesOfficers);
        fact.insert(u"covers_personal"_s, m_request.coversPersonal);
        fact.insert(u"scope"_s, toJson(m_request.scope));
        workspace::setFact(m_database, QString::fromLatin1(mandateFact),
                           QJsonDocument(fact).toJson(QJsonDocument::Compact));
    }

    void copyHashes()
    {
        m_database.execute(
            "INSERT INTO main.journal_chapter (sequence, hash) SELECT sequence, hash FROM live.audit_event");
        db::Statement row = m_database.prepare("SELECT sequence FROM kept_event ORDER BY sequence");
        while (row.next())
            m_subset.events.push_back(row.integer(0));
        db::Statement count = m_database.prepare("SELECT count(*), sum(at < ?) FROM live.audit_event");
        if (count.with(m_request.scope.from).next()) {
            m_subset.eventsAll = count.integer(0);
            m_subset.eventsBefore = count.integer(1);
        }
    }

    /// One whole file, that a medium without a way to write can be read from.
    Result<Subset> finish()
    {
        m_database.execute("DETACH live");
        {
            db::Transaction transaction(m_database);
            search::IndexWriter(m_database).catchUp(search::Group::leastRows);
            transaction.commit();
        }
        m_database.execute("PRAGMA journal_mode = DELETE");
        m_subset.path = m_request.path;
        return std::move(m_subset);
    }

    const SubsetRequest &m_request;
    const std::function<bool()> &m_keepGoing;
    db::Database m_database;
    std::vector<TableRule> m_rules;
    Subset m_subset;
};

} // namespace

Result<Subset> writeSubset(const SubsetRequest &request, const std::function<bool()> &keepGoing)
{
    if (const Result<void> fits = check(request.scope); !fits)
        return failed(fits);
    if (QFile::exists(request.path))
        return fail(Failure::Kind::Refused, u"there is a file of that name already"_s, request.path);
    Result<Subset> made = attempt([&] { return Making(request, keepGoing).run(); });
    if (!made) {
        QFile::remove(request.path);
        QFile::remove(request.path + u"-wal"_s);
        QFile::remove(request.path + u"-shm"_s);
    }
    return made;
}

std::optional<Mandate> mandateIn(const db::Database &database)
{
    const QByteArray fact = workspace::fact(database, QString::fromLatin1(mandateFact));
    return fact.isEmpty() ? std::nullopt : std::optional(mandateOf(QJsonDocument::fromJson(fact).object()));
}

} // namespace inspection
