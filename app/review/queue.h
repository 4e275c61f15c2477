#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace db {
class Database;
}

namespace review {

/// In which order a queue is walked. What was decided always comes latest first.
enum class Order {
    Risk,        ///< the most severe first, then by score
    Age,         ///< the oldest first; before them those of which the log gives no time
    Score,       ///< the highest first
    Uncertainty, ///< the nearest to even odds first
    Lot,         ///< at random, and the same each time
};
QString name(Order order); ///< "risk", "age", "score", "uncertainty", "lot"
std::optional<Order> orderNamed(const QString &name);

/// Which generations are looked at, and how far they are.
struct QueueFilter
{
    enum class State {
        ToDecide,
        SecondOpinion,
        Decided,
        Any,          ///< all that are flagged
        Blind,        ///< drawn to be read once more, and not yet by the viewer
        Disagreement, ///< the blind decision differs from the one in force, and nobody has decided since
        Appealed,     ///< contested, and not answered yet
        Mine,         ///< taken by the viewer or given to them, and not decided
    };

    State state = State::ToDecide;
    QString riskClass;                 ///< "A.1" … "A.5"; empty: all
    QString service;                   ///< empty: all
    std::optional<QDate> day;          ///< generated on this day (Asia/Shanghai)

    /// Who flags it: rules (and perhaps models too), or models alone.
    enum class By { Anyone, Rules, ModelsAlone };
    By by = By::Anyone;
    double leastScore = 0; ///< of all evidence together

    /// Not empty: these and no others, in this order, flagged or not; only `state` narrows them.
    std::vector<GenerationId> only = {};

    QString query = {}; ///< in the language of Investigate, fields only: "user:u-7f3a model:x*"; empty: all
    Order order = Order::Risk;

    bool operator==(const QueueFilter &) const = default;
};

/// "to_decide", "second_opinion", "decided", "any", "blind", "disagreement", "appealed", "mine".
QString name(QueueFilter::State state);
std::optional<QueueFilter::State> stateNamed(const QString &name);

/// Who looks at a queue, and when: what others hold is not in it.
struct Viewer
{
    QString officer = {}; ///< empty: nobody in particular, who sees what everybody holds
    Moment now = 0;       ///< claims that ended before it do not count
};

/// One row of the queue, without its text.
struct QueueItem
{
    GenerationId generation{};
    std::optional<Moment> at; ///< the log may give no time
    QString service;
    QString model;
    QString user; ///< pseudonym
    QString risk; ///< "A.1.f": the flag's primary code
    QStringList flaggedFor = {}; ///< the codes of all that rules found, and the categories of estimates; in no order
    int severity = 0; ///< 1 low … 3 high
    double score = 0;
    int findings = 0;
    QString disposition; ///< name of the decision in force; empty: none
    qint64 decidedAs = 0; ///< the event of that decision
    QString opening;     ///< the first 60 characters of the prompt, personal information masked
};

/// Where a page of the queue ends; ask for the next one with it.
struct QueuePosition
{
    GenerationId generation{};
    int severity = 0;
    double score = 0;
    std::optional<Moment> at = {};
    qint64 decidedAs = 0;

    static QueuePosition after(const QueueItem &item)
    {
        return {item.generation, item.severity, item.score, item.at, item.decidedAs};
    }
};

/// Up to \a limit items after \a after, in the filter's order. Those of `only` come all at once. BadInput: the query
/// is not understood, or asks for words of the text.
Result<std::vector<QueueItem>> queuePage(const db::Database &database, const QueueFilter &filter,
                                         const std::optional<QueuePosition> &after = {}, int limit = 200,
                                         const Viewer &viewer = {});

/// The same without what the rows show: up to \a limit generations of the queue, from its start.
Result<std::vector<GenerationId>> queueIds(const db::Database &database, const QueueFilter &filter, int limit,
                                           const Viewer &viewer = {});

/// \a filter, if its query is understood and asks for fields only. BadInput.
Result<QueueFilter> checked(const QueueFilter &filter);

struct QueueCount
{
    qint64 items = 0;
    std::optional<Moment> oldest; ///< the earliest known time among them
};
Result<QueueCount> queueCount(const db::Database &database, const QueueFilter &filter, const Viewer &viewer = {});

} // namespace review
