#include "app/usage/usagestore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>

namespace usage {

using namespace Qt::StringLiterals;

namespace {

bool exists(const db::Database &database, NameKind kind, qint64 id)
{
    db::Statement row = database.prepare(kind == NameKind::Service ? "SELECT 1 FROM service WHERE id = ?"
                                                                   : "SELECT 1 FROM registry_model WHERE id = ?");
    return row.with(id).next();
}

QString objectOf(NameKind kind, qint64 target)
{
    return target > 0 ? name(kind) + u'/' + QString::number(target) : u"usage"_s;
}

QString sha256(const QString &text)
{
    return QString::fromLatin1(Sha256::of(text.toUtf8()).toHex());
}

} // namespace

UsageStore::UsageStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<void> UsageStore::link(const QString &name, ServiceId service)
{
    return write(NameKind::Service, name, "link", qint64(service), {});
}

Result<void> UsageStore::link(const QString &name, registry::ModelId model)
{
    return write(NameKind::Model, name, "link", qint64(model), {});
}

Result<void> UsageStore::dismiss(NameKind kind, const QString &name, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"a reason is needed"_s);
    return write(kind, name, "dismiss", 0, reason.trimmed());
}

Result<void> UsageStore::undo(NameKind kind, const QString &name)
{
    const auto links = readLinks(m_database);
    if (!links)
        return failed(links);
    if (std::ranges::none_of(*links, [&](const NameLink &each) { return each.kind == kind && each.name == name; }))
        return fail(Failure::Kind::NotFound, u"nothing was said of this name"_s, name);
    return write(kind, name, "undo", 0, {});
}

Result<void> UsageStore::write(NameKind kind, const QString &name, const char *act, qint64 target,
                               const QString &reason)
{
    if (name.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"there is no name"_s);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        if (target > 0 && !exists(m_database, kind, target))
            return fail(Failure::Kind::NotFound, u"there is no such service or model"_s);
        const auto targetOf = [&](NameKind of) {
            return target > 0 && kind == of ? std::optional(target) : std::nullopt;
        };
        m_database.run("INSERT INTO usage_link (kind, name, act, service_id, model_id, reason, actor, at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       usage::name(kind), name, QString::fromLatin1(act), targetOf(NameKind::Service),
                       targetOf(NameKind::Model), reason.isEmpty() ? u""_s : reason, m_journal.actor(),
                       m_journal.now());
        QJsonObject body{{u"name"_s, name}, {u"of"_s, usage::name(kind)}};
        if (!reason.isEmpty())
            body.insert(u"reason_sha256"_s, sha256(reason));
        m_journal.append(u"usage."_s + QString::fromLatin1(act), objectOf(kind, target), body);
        transaction.commit();
        return {};
    });
}

Result<void> UsageStore::enter(const RegisteredUsers &figure)
{
    if (!figure.on.isValid() || figure.users < 0 || figure.source.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"a day, a figure and its source are needed"_s);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        if (figure.service && !exists(m_database, NameKind::Service, qint64(*figure.service)))
            return fail(Failure::Kind::NotFound, u"there is no such service"_s);
        m_database.run("INSERT INTO registered_users (service_id, counted_on, users, source, actor, recorded_at)"
                       " VALUES (?, ?, ?, ?, ?, ?)",
                       figure.service, figure.on, figure.users, figure.source.trimmed(), m_journal.actor(),
                       m_journal.now());
        m_journal.append(u"usage.users"_s, objectOf(NameKind::Service, qint64(figure.service.value_or(ServiceId{}))),
                         {{u"on"_s, figure.on.toString(Qt::ISODate)},
                          {u"users"_s, figure.users},
                          {u"source_sha256"_s, sha256(figure.source.trimmed())}});
        transaction.commit();
        return {};
    });
}

Result<std::vector<NameLink>> readLinks(const db::Database &database)
{
    return attempt([&] {
        std::vector<NameLink> links;
        db::Statement row = database.prepare(
            "SELECT kind, name, coalesce(service_id, model_id, 0), reason FROM usage_link WHERE act <> 'undo' AND id IN"
            " (SELECT max(id) FROM usage_link GROUP BY kind, name) ORDER BY kind, name");
        while (row.next())
            links.push_back(
                {nameKindNamed(row.text(0)).value_or(NameKind::Model), row.text(1), row.integer(2), row.text(3)});
        return links;
    });
}

Result<std::vector<RegisteredUsers>> readRegisteredUsers(const db::Database &database)
{
    return attempt([&] {
        std::vector<RegisteredUsers> figures;
        db::Statement row =
            database.prepare("SELECT service_id, counted_on, users, source FROM registered_users WHERE id IN"
                             " (SELECT max(id) FROM registered_users GROUP BY service_id, counted_on)"
                             " ORDER BY counted_on, id");
        while (row.next())
            figures.push_back({row.isNull(0) ? std::nullopt : std::optional(row.id<ServiceId>(0)), row.date(1),
                               row.integer(2), row.text(3)});
        return figures;
    });
}

} // namespace usage
