#include "app/inspection/scopesets.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

constexpr auto tables = R"(
CREATE TEMP TABLE scope_service (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE scope_model (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE scope_risk (code TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE scope_case (number TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE scope_item (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_service (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_generation (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_case (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_complaint (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_item (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_model (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_dossier (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_algorithm (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_draft (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_link (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_reference (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE kept_change (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_proposal (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE kept_event (sequence INTEGER PRIMARY KEY);
)";

constexpr auto services = "INSERT INTO kept_service SELECT id FROM live.service WHERE created_at < ?1 AND"
                          " ((SELECT count(*) FROM scope_service) = 0 OR name IN scope_service)";

constexpr auto generations =
    "INSERT INTO kept_generation SELECT g.id FROM live.generation g WHERE g.at >= ?1 AND g.at < ?2"
    " AND ((SELECT count(*) FROM scope_service) = 0 OR g.service IN scope_service)"
    " AND ((SELECT count(*) FROM scope_model) = 0 OR g.model IN scope_model)"
    " AND ((SELECT count(*) FROM scope_risk) = 0"
    " OR EXISTS (SELECT 1 FROM live.flag f WHERE f.generation_id = g.id AND f.risk IN scope_risk))";

constexpr auto cases = "INSERT INTO kept_case SELECT i.id FROM live.incident i WHERE CASE WHEN"
                       " (SELECT count(*) FROM scope_case) > 0 THEN i.number IN scope_case ELSE"
                       " i.discovered_at >= ?1 AND i.discovered_at < ?2 AND ((SELECT count(*) FROM scope_service) = 0"
                       " OR i.service IN scope_service OR i.service_id IN kept_service) END";

constexpr auto complaints = "INSERT INTO kept_complaint SELECT c.id FROM live.complaint c WHERE c.received_at >= ?1 AND"
                            " c.received_at < ?2 AND ((SELECT count(*) FROM scope_service) = 0 OR c.service IN"
                            " scope_service)";

/// What belongs to the whole company belongs to each service.
constexpr auto items = "INSERT INTO kept_item SELECT t.id FROM live.registry_item t WHERE t.created_at < ?1 AND"
                       " (t.service_id IS NULL OR t.service_id IN kept_service) AND"
                       " ((SELECT count(*) FROM scope_item) = 0 OR t.id IN scope_item)";

/// Models by name, or those of services in scope; those that a filing in scope is of; and what each was made from.
constexpr auto models = R"(
INSERT INTO kept_model
WITH RECURSIVE wanted (id) AS (
    SELECT m.id FROM live.registry_model m WHERE CASE
        WHEN (SELECT count(*) FROM scope_model) > 0 THEN m.name IN scope_model
        WHEN (SELECT count(*) FROM scope_service) > 0
        THEN m.id IN (SELECT model_id FROM live.service_model WHERE service_id IN kept_service)
        ELSE 1 END
    UNION SELECT model_id FROM live.registry_item WHERE id IN kept_item AND model_id IS NOT NULL
    UNION SELECT m.base_id FROM live.registry_model m JOIN wanted w ON m.id = w.id WHERE m.base_id IS NOT NULL)
SELECT id FROM wanted)";

/// Models by name, or those that services in scope run on or have filings of; and what each was made from. Not those of
/// the company's other filings: a row may need their names, and nobody asked for more.
constexpr auto dossiers = R"(
INSERT INTO kept_dossier
WITH RECURSIVE wanted (id) AS (
    SELECT m.id FROM live.registry_model m WHERE CASE
        WHEN (SELECT count(*) FROM scope_model) > 0 THEN m.name IN scope_model
        WHEN (SELECT count(*) FROM scope_service) > 0
        THEN m.id IN (SELECT model_id FROM live.service_model WHERE service_id IN kept_service
                      UNION SELECT t.model_id FROM live.registry_item t
                      WHERE t.id IN kept_item AND t.service_id IN kept_service)
        ELSE 1 END
    UNION SELECT m.base_id FROM live.registry_model m JOIN wanted w ON m.id = w.id WHERE m.base_id IS NOT NULL)
SELECT id FROM wanted)";

constexpr auto algorithms =
    "INSERT INTO kept_algorithm SELECT algorithm_id FROM live.service_algorithm WHERE service_id IN kept_service"
    " UNION SELECT algorithm_id FROM live.registry_item WHERE id IN kept_item AND algorithm_id IS NOT NULL";

/// A report of a month tells of all services: only those of cases in scope.
constexpr auto drafts =
    "INSERT INTO kept_draft SELECT id FROM live.report_draft WHERE incident_id IN kept_case AND created_at < ?1";

/// Links of cases in scope to what is in scope itself.
constexpr auto links = R"(
INSERT INTO kept_link SELECT t.id FROM live.incident_link t
WHERE t.incident_id IN kept_case AND t.unlinked_at IS NULL AND (
    t.kind = 'generation' AND CAST(t.target AS INTEGER) IN kept_generation
    OR t.kind = 'service' AND CAST(t.target AS INTEGER) IN kept_service
    OR t.kind = 'item' AND CAST(t.target AS INTEGER) IN kept_item
    OR t.kind = 'case' AND t.target IN (SELECT number FROM live.incident WHERE id IN kept_case)
    OR t.kind = 'complaint' AND t.target IN (SELECT number FROM live.complaint WHERE id IN kept_complaint)))";

/// What a complaint is linked to, as complaints call it.
constexpr auto references = "INSERT INTO kept_reference SELECT 'G-' || id FROM kept_generation"
                            " UNION SELECT number FROM live.incident WHERE id IN kept_case";

constexpr auto changes = R"(
INSERT INTO kept_change SELECT t.id FROM live.change_event t
WHERE (t.service_id IN kept_service OR t.service_id IS NULL AND t.model_id IN kept_model)
    AND (t.model_id IS NULL OR t.model_id IN kept_model) AND (t.incident_id IS NULL OR t.incident_id IN kept_case);
INSERT INTO kept_proposal SELECT t.id FROM live.change_proposal t
WHERE t.event_id IN kept_change AND (t.item_id IS NULL OR t.item_id IN kept_item)
    AND (t.service_id IS NULL OR t.service_id IN kept_service))";

/// Events about what is in scope, of the time of the scope. Tasks and comments are between officers; a link tells of
/// what it points at.
constexpr auto events = R"(
INSERT INTO kept_event SELECT e.sequence FROM live.audit_event e WHERE e.at >= ?1 AND e.at < ?2 AND e.object IN (
    SELECT 'generation/' || id FROM kept_generation UNION ALL SELECT 'incident/' || id FROM kept_case
    UNION ALL SELECT 'complaint/' || id FROM kept_complaint UNION ALL SELECT 'service/' || id FROM kept_service
    UNION ALL SELECT 'registry/' || id FROM kept_item UNION ALL SELECT 'model/' || id FROM kept_model
    UNION ALL SELECT 'algorithm/' || id FROM kept_algorithm UNION ALL SELECT 'dossier/' || id FROM kept_dossier
    UNION ALL SELECT 'report/' || id FROM kept_draft)
    AND e.kind NOT IN ('incident.commented', 'incident.task')
    AND (e.kind NOT IN ('incident.link', 'incident.unlink') OR EXISTS (
        SELECT 1 FROM live.incident_link l WHERE l.id IN kept_link AND 'incident/' || l.incident_id = e.object
        AND l.kind || ' ' || l.target = json_extract(e.body, '$.subject')))
    AND (e.kind NOT IN ('complaint.linked', 'complaint.unlinked')
        OR json_extract(e.body, '$.subject') IN kept_reference))";

void addAll(const db::Database &database, QByteArrayView sql, const QStringList &values)
{
    db::Statement insert = database.prepare(sql);
    for (const QString &value : values)
        insert.run(value);
}

} // namespace

bool wants(const Scope &scope, const QString &kind)
{
    return kind == u"base" || (kind != u"internal" && (scope.kinds.isEmpty() || scope.kinds.contains(kind)));
}

void fillScopeSets(const db::Database &database, const Scope &scope)
{
    database.execute(tables);
    addAll(database, "INSERT OR IGNORE INTO scope_service VALUES (?)", scope.services);
    addAll(database, "INSERT OR IGNORE INTO scope_model VALUES (?)", scope.models);
    addAll(database, "INSERT OR IGNORE INTO scope_risk VALUES (?)", scope.risks);
    addAll(database, "INSERT OR IGNORE INTO scope_case VALUES (?)", scope.cases);
    for (const qint64 item : scope.items)
        database.run("INSERT OR IGNORE INTO scope_item VALUES (?)", item);
    if (wants(scope, u"registry"_s)) {
        database.run(services, scope.to);
        database.run(items, scope.to);
        database.execute(models);
        database.execute(dossiers);
        database.execute(algorithms);
    }
    if (wants(scope, u"generations"_s))
        database.run(generations, scope.from, scope.to);
    if (wants(scope, u"cases"_s))
        database.run(cases, scope.from, scope.to);
    if (wants(scope, u"complaints"_s))
        database.run(complaints, scope.from, scope.to);
    database.execute(links);
    database.execute(references);
    if (wants(scope, u"registry"_s))
        database.execute(changes);
    if (wants(scope, u"reports"_s))
        database.run(drafts, scope.to);
    if (wants(scope, u"journal"_s))
        database.run(events, scope.from, scope.to);
}

std::map<QString, qint64> generationsLeftOut(const db::Database &database, const Scope &scope)
{
    db::Statement row = database.prepare(
        "SELECT CASE WHEN ?1 = 0 THEN 'kind' WHEN g.at IS NULL THEN 'no_time' WHEN g.at < ?2 OR g.at >= ?3 THEN 'time'"
        " WHEN (SELECT count(*) FROM scope_service) > 0 AND g.service NOT IN scope_service THEN 'service'"
        " WHEN (SELECT count(*) FROM scope_model) > 0 AND g.model NOT IN scope_model THEN 'model' ELSE 'risk' END AS "
        "why,"
        " count(*) FROM live.generation g WHERE g.id NOT IN kept_generation GROUP BY why");
    row.with(wants(scope, u"generations"_s), scope.from, scope.to);
    std::map<QString, qint64> left;
    while (row.next())
        left[row.text(0)] = row.integer(1);
    return left;
}

} // namespace inspection
