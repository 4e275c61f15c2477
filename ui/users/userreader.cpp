#include "ui/users/userreader.h"

#include "app/users/rulestore.h"
#include "app/workspace/session.h"

namespace ui {

UserReader::UserReader(const workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_lane(session)
{
}

UserReader::~UserReader()
{
    m_stop.request_stop();
}

void UserReader::read(const QString &user)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const std::stop_token stop = m_stop.get_token();
    m_lane.post(stop, [this, stop, user, now = m_session.clock()()](const Result<db::Database> &database) {
        const auto snapshot = std::make_shared<const Result<UserSnapshot>>(
            database ? readUsers(*database, user, now) : Result<UserSnapshot>(failed(database)));
        const auto deliver = [this, stop, snapshot] {
            if (!stop.stop_requested())
                Q_EMIT done(snapshot);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

Result<UserSnapshot> readUsers(const db::Database &database, const QString &user, Moment now)
{
    UserSnapshot snapshot{.at = now};
    auto rules = users::rules(database);
    if (!rules)
        return failed(rules);
    snapshot.rules = std::move(*rules);
    auto due = users::usersDue(database, snapshot.rules, now);
    if (!due)
        return failed(due);
    snapshot.due = std::move(*due);
    if (user.isEmpty() && snapshot.due.empty())
        return snapshot;
    auto conduct = users::conduct(database, user.isEmpty() ? snapshot.due.front().user : user);
    if (!conduct)
        return failed(conduct);
    snapshot.states = users::ruleStates(snapshot.rules, *conduct);
    snapshot.measures = users::measures(conduct->events);
    snapshot.conduct = std::move(*conduct);
    return snapshot;
}

} // namespace ui
