#include "app/demo/demoinspection.h"

#include "app/inspection/sessionstore.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr auto passphrase = "demo passphrase"; // of a session that is over

inspection::OpenRequest requestOf(QDate day)
{
    inspection::OpenRequest request{.mandate = {.authority = u"示例省互联网信息办公室（Demo）"_s,
                                                .inspectors = {u"DEMO-0012"_s, u"DEMO-0031"_s},
                                                .basis = u"《生成式人工智能服务管理暂行办法》第十九条"_s},
                                    .reason = u"年度监督检查（示例）"_s,
                                    .minutes = 90,
                                    .passphrase = QString::fromLatin1(passphrase)};
    inspection::setDays(request.scope, day.addMonths(-1), day.addDays(-1));
    return request;
}

} // namespace

std::vector<Act> inspectionActs(QDate day)
{
    const auto id = std::make_shared<qint64>(0);
    const QString officer = QString::fromLatin1(secondOfficer);
    std::vector<Act> acts;
    acts.push_back({clockTime(day, 14), officer, [=](db::Database &database, journal::Journal &journal) {
                        return inspection::openSession(database, journal, requestOf(day))
                            .transform([&](const inspection::Session &session) { *id = session.id; });
                    }});
    int minute = 0;
    for (const auto &[page, record] :
         std::initializer_list<std::pair<QString, QString>>{{u"overview"_s, {}},
                                                            {u"registry"_s, {}},
                                                            {u"registry"_s, u"registry/1"_s},
                                                            {u"review"_s, {}},
                                                            {u"incidents"_s, {}},
                                                            {u"incidents"_s, u"incident/1"_s},
                                                            {u"activity"_s, {}}})
        acts.push_back(
            {clockTime(day, 14, minute += 6), officer, [=](db::Database &database, journal::Journal &journal) {
                 return inspection::recordSeen(database, journal, *id, page, record);
             }});
    acts.push_back({clockTime(day, 14, minute + 7), officer, [=](db::Database &database, journal::Journal &journal) {
                        return inspection::releaseSession(database, journal, *id, QString::fromLatin1(passphrase));
                    }});
    return acts;
}

} // namespace demo
