#include "app/report/reportfacts.h"

#include "app/registry/registrystore.h"
#include "app/workspace/facts.h"
#include "db/transaction.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr std::array fields{
    UnitField{"unit.name", &Unit::name},           UnitField{"unit.uscc", &Unit::uscc},
    UnitField{"unit.address", &Unit::address},     UnitField{"unit.contact", &Unit::contact},
    UnitField{"unit.phone", &Unit::phone},         UnitField{"unit.email", &Unit::email},
    UnitField{"unit.recipient", &Unit::recipient},
};

std::optional<QString> known(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

/// The number of the first item of \a service, of one of \a kinds, that is in force.
std::optional<QString> numberOf(const registry::Register &registered, ServiceId service, const QStringList &kinds)
{
    for (const registry::RegistryItem &item : registered.items) {
        if (item.service == service && registry::isInForce(item.state) && kinds.contains(item.kind)
            && known(item.number))
            return known(item.number);
    }
    return std::nullopt;
}

} // namespace

std::span<const UnitField> unitFields()
{
    return fields;
}

Result<Unit> readUnit(const db::Database &database)
{
    return attempt([&] {
        Unit unit;
        for (const UnitField &field : fields)
            unit.*field.value = known(workspace::textFact(database, QString::fromLatin1(field.fact)));
        return unit;
    });
}

Result<void> saveUnit(db::Database &database, journal::Journal &journal, const Unit &unit)
{
    return attempt([&] {
        db::Transaction transaction(database);
        QJsonArray changed;
        for (const UnitField &field : fields) {
            const QString name = QString::fromLatin1(field.fact);
            const QString value = (unit.*field.value).value_or(u""_s);
            if (workspace::textFact(database, name) == value)
                continue;
            workspace::setFact(database, name, value.toUtf8());
            changed.append(name);
        }
        if (!changed.isEmpty())
            journal.append(u"workspace.unit"_s, u"workspace"_s, {{u"fields"_s, changed}});
        transaction.commit();
    });
}

Result<ServiceFacts> serviceFacts(const db::Database &database, const incident::Incident &incident)
{
    return registry::readRegister(database).transform([&](const registry::Register &registered) {
        const auto service = std::ranges::find_if(registered.services, [&](const registry::Service &each) {
            return incident.serviceId ? each.id == *incident.serviceId : each.name == incident.service;
        });
        if (service == registered.services.end())
            return ServiceFacts{};
        return ServiceFacts{.name = known(service->name),
                            .filing = numberOf(registered, service->id, {u"genai_filing"_s, u"genai_registration"_s}),
                            .algorithm =
                                numberOf(registered, service->id, {u"algorithm_filing"_s, u"deep_synthesis_filing"_s})};
    });
}

} // namespace report
