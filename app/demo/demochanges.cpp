#include "app/demo/demochanges.h"

#include "app/change/changestore.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/usage/usagestore.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;
using change::ChangeStore;
using change::Proposal;

namespace {

Result<ServiceId> serviceNamed(const db::Database &database, const QString &name)
{
    const auto registered = registry::readRegister(database);
    if (!registered)
        return failed(registered);
    const auto found = std::ranges::find(registered->services, name, &registry::Service::name);
    return found == registered->services.end() ? fail(Failure::Kind::NotFound, name) : Result<ServiceId>(found->id);
}

/// A model that was filed and is in no log.
Act fileSilentModel(QDate today)
{
    return {clockTime(today.addDays(-80), 11), QString::fromLatin1(firstOfficer),
            [today](db::Database &database, journal::Journal &journal) -> Result<void> {
                registry::RegistryStore store(database, journal);
                const auto model = store.add(registry::Model{.name = u"huiying-painter-demo-1"_s,
                                                             .modalities = {u"image"_s},
                                                             .notes = u"示例"_s});
                if (!model)
                    return failed(model);
                const auto item = store.add(registry::RegistryItem{.kind = u"genai_filing"_s,
                                                                   .name = u"绘影大模型（示例）"_s,
                                                                   .number = u"Demo-HuiYing-%1"_s.arg(
                                                                       today.addDays(-120).toString(u"yyyyMMdd"_s)),
                                                                   .authority = u"示例省互联网信息办公室（Demo）"_s,
                                                                   .state = registry::State::Filed,
                                                                   .submittedOn = today.addDays(-200),
                                                                   .grantedOn = today.addDays(-120),
                                                                   .displayCheckedOn = today.addDays(-81),
                                                                   .displayEvidence = u"应用“关于”页（示例）"_s,
                                                                   .model = *model});
                return item.transform([](RegistryItemId) {});
            }};
}

Act enterUsers(QDate today, int daysAgo, qint64 users)
{
    return {clockTime(today.addDays(-daysAgo + 1), 9, 50), QString::fromLatin1(firstOfficer),
            [=](db::Database &database, journal::Journal &journal) -> Result<void> {
                const auto service = serviceNamed(database, u"伴学小屋（示例）"_s);
                if (!service)
                    return failed(service);
                return usage::UsageStore(database, journal)
                    .enter({*service, today.addDays(-daysAgo), users, u"运营月报（示例）"_s});
            }};
}

Act recordFunction(QDate today)
{
    return {clockTime(today.addDays(-5), 10, 40), QString::fromLatin1(firstOfficer),
            [today](db::Database &database, journal::Journal &journal) -> Result<void> {
                const auto service = serviceNamed(database, u"星语助手（示例）"_s);
                const auto rulebook = registry::readRulebook(database);
                if (!service || !rulebook)
                    return std::unexpected(service ? rulebook.error() : service.error());
                const auto rules = change::readRules(database, *rulebook);
                if (!rules)
                    return failed(rules);
                return ChangeStore(database, journal)
                    .record({.event = change::Event::Function,
                             .on = today.addDays(-15),
                             .service = *service,
                             .note = u"新增图像理解功能（示例）"_s},
                            *rules)
                    .transform([](change::ChangeEventId) {});
            }};
}

/// One duty is confirmed, one waived; that of the algorithm filing still waits.
Act decide(QDate today)
{
    return {clockTime(today.addDays(-4), 16, 10), QString::fromLatin1(secondOfficer),
            [](db::Database &database, journal::Journal &journal) -> Result<void> {
                const auto changes = change::readChanges(database);
                if (!changes)
                    return failed(changes);
                ChangeStore store(database, journal);
                for (const Proposal &proposal : changes->proposals) {
                    Result<void> decided;
                    if (proposal.rule == u"genai.function")
                        decided = store.confirm(proposal.id, {}).transform([](registry::RegistryEventId) {});
                    else if (proposal.rule == u"asm.function")
                        decided = store.waive(proposal.id, u"上线前已在原评估中覆盖该功能（示例）"_s);
                    if (!decided)
                        return decided;
                }
                return {};
            }};
}

} // namespace

std::vector<Act> changeActs(QDate today)
{
    return {fileSilentModel(today), enterUsers(today, 40, 960'000), enterUsers(today, 10, 1'020'000),
            recordFunction(today), decide(today)};
}

} // namespace demo
