#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace registry {

enum class RegistryEventId : qint64 {};
enum class TransitionId : qint64 {};
enum class ModelId : qint64 {};
enum class AlgorithmId : qint64 {};

/// In which part a filing was made: 服务提供者 or 服务技术支持者.
enum class Role { Provider, TechnicalSupporter };

/// How far a filing or a licence is. The moves from one to the next are nextStates() (states.h).
enum class State {
    Preparing,
    Submitted,
    Returned,    ///< 退回: to be put right and handed in again
    Accepted,    ///< 受理: the materials are complete; the authority's answer is awaited
    Filed,       ///< 已备案: granted, in force
    Changing,    ///< 变更中: in force, while a change of it is handed in
    Cancelled,   ///< 注销
    Expired,
    NotRequired, ///< somebody decided that it is not needed
};

/// Filed or Changing.
constexpr bool isInForce(State state)
{
    return state == State::Filed || state == State::Changing;
}

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
    State state = State::Preparing; ///< moved by RegistryStore::move(), never edited
    QDate submittedOn;
    QDate grantedOn;
    QDate validUntil;       ///< the last day; invalid: does not expire
    QDate displayCheckedOn; ///< when somebody last saw the number shown
    QString displayEvidence;
    QString upstreamModel;  ///< the filed model that it rests on, as text; where it is one of ours: model
    QString upstreamNumber;
    QString notes;
    QString responsible; ///< who answers for it (主体责任人)
    QString conditions;  ///< what the authority tied to it
    std::optional<ModelId> model;         ///< the model that it is for, or rests on
    std::optional<AlgorithmId> algorithm; ///< the algorithm that it is for

    bool operator==(const RegistryItem &) const = default;
};

/// One step of an item's way. Steps are only added, never rewritten.
struct Transition
{
    TransitionId id{};
    RegistryItemId item{};
    std::optional<State> from; ///< none: the first that is known
    State to = State::Preparing;
    QDate on; ///< in Asia/Shanghai
    QString note;
    QString actor;         ///< set by the store
    Moment recordedAt = 0; ///< set by the store

    bool operator==(const Transition &) const = default;
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

} // namespace registry
