#pragma once

#include "app/base/resources.h"
#include "app/registry/rulestore.h"

#include <QTest>

using Events = std::vector<registry::RegistryEvent>;

inline registry::RegistryEvent happened(registry::RegistryEvent::Kind kind, QDate on, QDate doneOn = {})
{
    return {.kind = kind, .on = on, .doneOn = doneOn};
}

/// "late alg.file 2026-03-02": the first duty, in words that a table can hold.
inline QString first(const std::vector<registry::Duty> &duties)
{
    if (duties.empty())
        return QStringLiteral("nothing");
    const registry::Duty &duty = duties.front();
    const QString day = duty.due.isValid() ? duty.due.toString(Qt::ISODate) : QStringLiteral("no day");
    return QStringLiteral("%1 %2 %3").arg(name(duty.status), duty.clock, day)
        + (duty.provisional ? QStringLiteral(" provisional") : QString());
}

/// The duties of an item under the rules that ship.
class ShippedDuties
{
public:
    std::vector<registry::Duty> operator()(QDate day, const registry::RegistryItem &item,
                                           const registry::Service *service, const Events &events = {},
                                           const std::vector<registry::Transition> &way = {}) const
    {
        return dutiesOn(day, {item, *m_rules.kinds.find(item.kind), service, events, way}, m_rules);
    }

private:
    static registry::Rulebook shipped()
    {
        initResources();
        return registry::shippedRulebook().value();
    }

    registry::Rulebook m_rules = shipped();
};
