#pragma once

#include "app/users/due.h"
#include "ui/reading/lane.h"

#include <QObject>

namespace ui {

/// Everything that the dialog shows, read at one moment.
struct UserSnapshot
{
    Moment at = 0;
    std::vector<users::Rule> rules;
    std::vector<users::DueUser> due;
    std::optional<users::Conduct> conduct; ///< of the user who is shown; nullopt: nobody
    std::vector<users::RuleState> states;  ///< of that user, in the order of the rules
    std::vector<users::Measure> measures;  ///< likewise, the newest first
};

/// Reads what the dialog shows on a thread of its own. Asked again before it is done, it drops what it reads.
class UserReader : public QObject
{
    Q_OBJECT

public:
    explicit UserReader(const workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~UserReader() override;

    /// \a user: whom to show; empty: the first who is due, if any.
    void read(const QString &user);

Q_SIGNALS:
    void done(const std::shared_ptr<const Result<ui::UserSnapshot>> &snapshot);

private:
    const workspace::Session &m_session;
    std::stop_source m_stop;
    Lane m_lane;
};

/// The same on this thread. A \a user who is unknown is NotFound.
Result<UserSnapshot> readUsers(const db::Database &database, const QString &user, Moment now);

} // namespace ui
