#pragma once

#include "app/complaint/complaintclocks.h"
#include "app/complaint/complaintstore.h"
#include "app/complaint/statistics.h"
#include "app/ctl/command.h"
#include "app/journal/journal.h"

#include <QJsonObject>

#include <memory>

namespace ctl {

/// A workspace open for writing, with what the commands about complaints need.
struct ComplaintDesk
{
    workspace::Workspace store;
    journal::Journal journal;
    complaint::ComplaintStore complaints;

    explicit ComplaintDesk(workspace::Workspace &&opened)
        : store(std::move(opened))
        , journal(store.database(), store.options().officer, store.options().clock)
        , complaints(store.database(), journal)
    {
    }
};

Result<std::unique_ptr<ComplaintDesk>> openComplaints(const Invocation &call);

/// The complaint that the first argument names, by number or id.
Result<complaint::ComplaintFile> namedComplaint(const db::Database &database, const Invocation &call);

/// What clocks of complaints count by in this workspace, its own holidays included.
Result<complaint::Rules> complaintRules(const db::Database &database);

/// What option \a name holds; empty: it is not given.
QString value(const Invocation &call, const char *name);

/// The moment of option \a name: nullopt inside where it is not given; nothing, and said so, where it cannot be read.
std::optional<std::optional<Moment>> givenMoment(const Invocation &call, const char *name);

/// The pseudonym of \a user, who is named as the logs have it or by pseudonym.
QString pseudonymOf(const db::Database &database, const QString &user);

/// Without name and contact: those are printed only where a reason was given.
QJsonObject json(const complaint::ComplaintFile &file, const complaint::Rules &rules, Moment now);
QString line(const complaint::ComplaintFile &file, const complaint::Rules &rules, Moment now); ///< for a list
QStringList lines(const complaint::ComplaintFile &file, const complaint::Rules &rules, Moment now);
QStringList lines(const complaint::Statistics &figures);

} // namespace ctl
