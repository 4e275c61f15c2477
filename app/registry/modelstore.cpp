// Models, algorithms, and what runs on them.
#include "app/journal/journal.h"
#include "app/registry/registryjournal.h"
#include "app/registry/registryrows.h"
#include "app/registry/registrystore.h"
#include "app/registry/storefaults.h"
#include "db/notnull.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace registry {

namespace {

Failure taken(const QString &what)
{
    return {Failure::Kind::BadInput, u"there is %1 already"_s.arg(what)};
}

/// BadInput or NotFound: what the schema would refuse.
std::optional<Failure> fault(const db::Database &database, const Model &model)
{
    if (const auto found = nameFault(model.name))
        return found;
    if (nameIsTaken(database, "registry_model", model.name, model.id))
        return taken(u"a model of that name"_s);
    if (model.base && *model.base == model.id)
        return Failure{Failure::Kind::BadInput, u"a model is not made from itself"_s};
    const auto base = model.base ? row(database, *model.base) : Model();
    return base ? std::nullopt : std::optional(base.error());
}

std::optional<Failure> fault(const db::Database &database, const ModelVersion &version)
{
    if (const auto found = nameFault(version.version))
        return found;
    if (const auto found = orderFault(version.releasedOn, version.retiredOn, u"retired before it was released"_s))
        return found;
    if (const auto model = row(database, version.model); !model)
        return model.error();
    db::Statement other =
        database.prepare("SELECT 1 FROM registry_model_version WHERE model_id = ? AND version = ? AND id <> ?");
    return other.with(version.model, version.version, version.id).next() ? std::optional(taken(u"that version"_s))
                                                                         : std::nullopt;
}

std::optional<Failure> fault(const db::Database &database, const Algorithm &algorithm)
{
    if (const auto found = nameFault(algorithm.name))
        return found;
    if (nameIsTaken(database, "registry_algorithm", algorithm.name, algorithm.id))
        return taken(u"an algorithm of that name"_s);
    return std::nullopt;
}

void insert(const db::Database &database, const Model &model, Moment now)
{
    database.run("INSERT INTO registry_model (name, origin, maker, filing_number, modalities, base_name, base_number,"
                 " base_id, notes, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)",
                 model.name, name(model.origin), db::orEmpty(model.maker), db::orEmpty(model.filingNumber),
                 db::orEmpty(model.modalities.join(u'\n')), db::orEmpty(model.baseName), db::orEmpty(model.baseNumber),
                 model.base, db::orEmpty(model.notes), now);
}

void replace(const db::Database &database, const Model &model, Moment now)
{
    database.run("UPDATE registry_model SET name = ?, origin = ?, maker = ?, filing_number = ?, modalities = ?,"
                 " base_name = ?, base_number = ?, base_id = ?, notes = ?, updated_at = ? WHERE id = ?",
                 model.name, name(model.origin), db::orEmpty(model.maker), db::orEmpty(model.filingNumber),
                 db::orEmpty(model.modalities.join(u'\n')), db::orEmpty(model.baseName), db::orEmpty(model.baseNumber),
                 model.base, db::orEmpty(model.notes), now, model.id);
}

void insert(const db::Database &database, const ModelVersion &version, Moment)
{
    database.run("INSERT INTO registry_model_version (model_id, version, released_on, retired_on, change)"
                 " VALUES (?, ?, ?, ?, ?)",
                 version.model, version.version, version.releasedOn, version.retiredOn, db::orEmpty(version.change));
}

void replace(const db::Database &database, const ModelVersion &version, Moment)
{
    database.run("UPDATE registry_model_version SET model_id = ?, version = ?, released_on = ?, retired_on = ?,"
                 " change = ? WHERE id = ?",
                 version.model, version.version, version.releasedOn, version.retiredOn, db::orEmpty(version.change),
                 version.id);
}

void insert(const db::Database &database, const Algorithm &algorithm, Moment now)
{
    database.run("INSERT INTO registry_algorithm (name, type, purpose, mechanism, created_at, updated_at)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
                 algorithm.name, name(algorithm.type), db::orEmpty(algorithm.purpose), db::orEmpty(algorithm.mechanism),
                 now);
}

void replace(const db::Database &database, const Algorithm &algorithm, Moment now)
{
    database.run("UPDATE registry_algorithm SET name = ?, type = ?, purpose = ?, mechanism = ?, updated_at = ?"
                 " WHERE id = ?",
                 algorithm.name, name(algorithm.type), db::orEmpty(algorithm.purpose), db::orEmpty(algorithm.mechanism),
                 now, algorithm.id);
}

QString journalObject(const Model &model)
{
    return objectOf(model.id);
}

QString journalObject(const ModelVersion &version)
{
    return objectOf(version.model);
}

QString journalObject(const Algorithm &algorithm)
{
    return objectOf(algorithm.id);
}

template <typename Thing>
auto addThing(db::Database &database, journal::Journal &journal, Thing thing, const QString &kind)
{
    using Id = decltype(thing.id);
    return attempt([&]() -> Result<Id> {
        db::Transaction transaction(database);
        thing.id = Id{};
        if (const auto wrong = fault(database, thing))
            return std::unexpected(*wrong);
        insert(database, thing, journal.now());
        thing.id = static_cast<Id>(database.lastInsertId());
        journal.append(kind, journalObject(thing), fieldsOf(thing));
        transaction.commit();
        return thing.id;
    });
}

template <typename Thing>
Result<void> updateThing(db::Database &database, journal::Journal &journal, const Thing &thing, const QString &kind)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        const auto old = row(database, thing.id);
        if (!old)
            return failed(old);
        const QJsonObject changes = difference(fieldsOf(*old), fieldsOf(thing));
        if (changes.isEmpty())
            return {};
        if (const auto wrong = fault(database, thing))
            return std::unexpected(*wrong);
        replace(database, thing, journal.now());
        journal.append(kind, journalObject(thing), changes);
        transaction.commit();
        return {};
    });
}

template <typename Left, typename Right>
Result<void> bothThere(const db::Database &database, Left left, Right right)
{
    return row(database, left).and_then([&](const auto &) { return row(database, right); }).transform([](const auto &) {
    });
}

} // namespace

Result<ModelId> RegistryStore::add(const Model &model)
{
    return addThing(m_database, m_journal, model, u"model.added"_s);
}

Result<ModelVersionId> RegistryStore::add(const ModelVersion &version)
{
    return addThing(m_database, m_journal, version, u"model.version_added"_s);
}

Result<AlgorithmId> RegistryStore::add(const Algorithm &algorithm)
{
    return addThing(m_database, m_journal, algorithm, u"algorithm.added"_s);
}

Result<void> RegistryStore::update(const Model &model)
{
    return updateThing(m_database, m_journal, model, u"model.changed"_s);
}

Result<void> RegistryStore::update(const ModelVersion &version)
{
    return updateThing(m_database, m_journal, version, u"model.version_changed"_s);
}

Result<void> RegistryStore::update(const Algorithm &algorithm)
{
    return updateThing(m_database, m_journal, algorithm, u"algorithm.changed"_s);
}

Result<void> RegistryStore::link(const ServiceModel &link)
{
    if (const auto found = orderFault(link.from, link.until, u"it ends before it starts"_s))
        return std::unexpected(*found);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        if (const Result<void> there = bothThere(m_database, link.service, link.model); !there)
            return there;
        db::Statement same = m_database.prepare(
            "SELECT 1 FROM service_model WHERE service_id = ? AND model_id = ? AND from_on IS ? AND until_on IS ?");
        if (same.with(link.service, link.model, link.from, link.until).next())
            return {};
        m_database.run("INSERT INTO service_model (service_id, model_id, from_on, until_on) VALUES (?1, ?2, ?3, ?4)"
                       " ON CONFLICT (service_id, model_id) DO UPDATE SET from_on = ?3, until_on = ?4",
                       link.service, link.model, link.from, link.until);
        m_journal.append(u"service.model_linked"_s, objectOf(link.service), fieldsOf(link));
        transaction.commit();
        return {};
    });
}

Result<void> RegistryStore::link(const ServiceAlgorithm &link)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        if (const Result<void> there = bothThere(m_database, link.service, link.algorithm); !there)
            return there;
        m_database.run("INSERT OR IGNORE INTO service_algorithm (service_id, algorithm_id) VALUES (?, ?)", link.service,
                       link.algorithm);
        if (m_database.changes() == 0)
            return {};
        m_journal.append(u"service.algorithm_linked"_s, objectOf(link.service),
                         {{u"algorithm"_s, qint64(link.algorithm)}});
        transaction.commit();
        return {};
    });
}

Result<void> RegistryStore::unlink(const ServiceAlgorithm &link)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        m_database.run("DELETE FROM service_algorithm WHERE service_id = ? AND algorithm_id = ?", link.service,
                       link.algorithm);
        if (m_database.changes() == 0)
            return fail(Failure::Kind::NotFound, u"the service is not linked to that algorithm"_s);
        m_journal.append(u"service.algorithm_unlinked"_s, objectOf(link.service),
                         {{u"algorithm"_s, qint64(link.algorithm)}});
        transaction.commit();
        return {};
    });
}

} // namespace registry
