#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace registry {

enum class RegistryEventId : qint64 {};

enum class Scope { Public, Internal };
enum class Access { App, Api, Both };

/// A service that the provider runs, and so which rules reach it.
struct Service
{
    ServiceId id{};
    QString name;
    QString description;
    Scope scope = Scope::Public; ///< Public: offered to people in mainland China, by app or API
    Access access = Access::App;
    QDate startedOn; ///< invalid: not started, or not known
    QDate endedOn;   ///< the last day of service; invalid: it runs
    QString regime;  ///< which rules apply, and why, in the officer's words

    bool operator==(const Service &) const = default;
};

/// In which part a filing was made: 服务提供者 or 服务技术支持者.
enum class Role { Provider, TechnicalSupporter };

enum class State { Draft, Submitted, InForce, Rejected, Expired, Cancelled, NotRequired };

/// A thing to keep valid: a filing, a licence, a yearly report.
struct RegistryItem
{
    RegistryItemId id{};
    std::optional<ServiceId> service; ///< none: it belongs to the whole company
    QString kind;                     ///< an id of the kind table: "algorithm_filing"
    std::optional<Role> role;
    QString name;
    QString number;
    QString authority;
    State state = State::Draft;
    QDate submittedOn;
    QDate grantedOn;
    QDate validUntil;       ///< the last day; invalid: does not expire
    QDate displayCheckedOn; ///< when somebody last saw the number shown
    QString displayEvidence;
    QString upstreamModel;
    QString upstreamNumber;
    QString notes;

    bool operator==(const RegistryItem &) const = default;
};

/// What happened to an item. Change, ServiceEnd and Assessment start a clock until doneOn;
/// RenewalApplied, AnnualReport and Verified say that a recurring duty was done.
struct RegistryEvent
{
    enum class Kind {
        Change,
        ServiceEnd,
        Assessment,
        Submitted,
        Granted,
        Rejected,
        RenewalApplied,
        Renewed,
        AnnualReport,
        Verified,
        Cancelled,
        Note,
    };

    RegistryEventId id{};
    RegistryItemId item{};
    Kind kind = Kind::Note;
    QDate on;
    QDate doneOn; ///< invalid: the clock it started still runs
    QString note;
    QString actor;         ///< set by the store
    Moment recordedAt = 0; ///< set by the store

    bool operator==(const RegistryEvent &) const = default;
};

/// Everything in the register, as statusOn() reads it. Plain values.
struct Register
{
    std::vector<Service> services;
    std::vector<RegistryItem> items;
    std::vector<RegistryEvent> events; ///< oldest first
};

/// The words of the store and of JSON: "public", "in_force", "renewal_applied" …
QString name(Scope scope);
QString name(Access access);
QString name(Role role);
QString name(State state);
QString name(RegistryEvent::Kind kind);

std::optional<Scope> scopeNamed(const QString &word);
std::optional<Access> accessNamed(const QString &word);
std::optional<Role> roleNamed(const QString &word);
std::optional<State> stateNamed(const QString &word);
std::optional<RegistryEvent::Kind> eventKindNamed(const QString &word);

} // namespace registry
