#pragma once

#include "app/base/result.h"
#include "app/calendar/clock.h"
#include "app/calendar/clocks.h"
#include "app/registry/register.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace registry {

using calendar::Confidence;

/// What starts a duty of an item: a day of its service, an event, its expiry, or the calendar.
enum class Trigger { ServiceStart, Change, ServiceEnd, Accepted, Assessment, Expiry, Yearly, LastDone };

/// A duty that every item of a kind has: when the trigger comes, the clock runs.
struct DutyRule
{
    Trigger trigger = Trigger::Change;
    QString clock;  ///< an id of the clock table
    int remind = 0; ///< calendar days before the due day from which it is shown as due
};

/// What the numbers of a kind are made of, as far as one can tell (numbers.h).
enum class NumberScheme { None, Algorithm, Service };

/// A kind of thing to keep valid: a row of resources/registry/kinds.toml.
struct Kind
{
    static constexpr int defaultDisplayDays = 90;

    QString id;
    Bilingual title;
    std::optional<QRegularExpression> number; ///< the shape of the number, if one is known
    Confidence numberConfidence = Confidence::Inferred;
    NumberScheme scheme = NumberScheme::None;
    bool showsNumber = false; ///< the number has to be shown on the site or in the app
    int displayDays = defaultDisplayDays; ///< and somebody should look for it again after so many days; ours, no law's
    bool hasRole = false; ///< provider or technical supporter
    bool report = false; ///< given again and again rather than granted: its state says little
    int validityMonths = 0; ///< 0: does not expire
    std::vector<DutyRule> duties;
    Bilingual source;
    Confidence confidence = Confidence::GeneralKnowledge;
};

/// What a service of a scope cannot do without: an item of one of these kinds.
struct Requirement
{
    QString id;
    Scope scope = Scope::Public;
    QStringList anyOf; ///< kind ids
    QStringList regimes; ///< ids of regimes.toml: asked under these alone; empty: under every one that the rules reach
    QString clock; ///< runs from the start of the service; empty: no day is set anywhere
    Bilingual title; ///< "No algorithm filing"
    Bilingual source;
    Confidence confidence = Confidence::GeneralKnowledge;
};

struct KindTable
{
    QString version;
    std::vector<Kind> kinds;
    std::vector<Requirement> requirements;

    /// nullptr if there is no such kind.
    const Kind *find(const QString &id) const;
};

/// Reads the kinds. BadInput names file, line and column: a missing field, an id given twice, a bad
/// regular expression, a requirement of an unknown kind, or a clock that is not in \a clocks.
Result<KindTable> loadKinds(const calendar::ClockTable &clocks,
                            const QString &path = QStringLiteral(":/registry/kinds.toml"));
Result<KindTable> parseKinds(const QByteArray &toml, const QString &name, const calendar::ClockTable &clocks);

/// Something about an item that an officer should look at. Never a reason to refuse it.
enum class Warning { NumberShape, NumberMissing, ExpiryMissing, DisplayMissing, DisplayOld };

QString name(Warning warning); ///< "number-shape"

/// NumberShape if \a number does not look like the numbers of its kind; an empty number is not
/// looked at, nor is one of a kind whose numbers have no known shape.
std::optional<Warning> checkNumber(const Kind &kind, const QString &number);

/// What is wrong with the display of \a item's number on \a day: nobody has seen it, or not for longer than
/// the kind's displayDays. None for a kind that need not show its number.
std::optional<Warning> checkDisplay(const Kind &kind, const RegistryItem &item, QDate day);

/// The day before the same day \a kind.validityMonths later: a suggestion for validUntil. Invalid
/// if the kind does not expire.
QDate suggestedExpiry(const Kind &kind, QDate grantedOn);

} // namespace registry
