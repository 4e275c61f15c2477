#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"
#include "app/registry/duties.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace change {

/// What may start duties.
enum class Event { ModelVersion, Function, Domain, Growth, WeakControls, Retirement, Subject, Notice };

QString name(Event event); ///< "model_version" …
std::optional<Event> eventNamed(const QString &word);

/// An event, and the duty that it starts for some things in the register.
struct Rule
{
    enum class Reach { Service, Company };
    enum class States { InForce, Open };

    QString id;
    Event event = Event::ModelVersion;
    QStringList kinds; ///< ids of the kind table
    Reach reach = Reach::Service;
    States states = States::InForce;
    bool proposesMissing = false; ///< adding an item, for a service that has none of these kinds …
    QStringList regimes;          ///< … and is of one of these regimes; empty: of any
    registry::RegistryEvent::Kind records = registry::RegistryEvent::Kind::Change; ///< Note: no clock
    QString clock;       ///< empty: due on the day of the event
    Bilingual why;
    Bilingual source;    ///< document and article
    registry::Confidence confidence = registry::Confidence::GeneralKnowledge;
};

/// The rules of resources/registry/changes.toml, whose head describes the fields.
struct RuleTable
{
    QString version;
    incident::Severity grave = incident::Severity::Major; ///< from which a case suggests an event
    std::vector<Rule> rules;

    const Rule *find(const QString &id) const; ///< nullptr: none
};

/// BadInput names file, line and column: a missing or unknown field, an id given twice, an unknown kind or clock, or a
/// clock that would not run because no kind named there starts it with that registry event.
Result<RuleTable> parseRules(const QByteArray &toml, const QString &name, const registry::Rulebook &rulebook);

/// The rules that ship, or those that the workspace has in their place.
Result<RuleTable> readRules(const db::Database &database, const registry::Rulebook &rulebook);

/// Which of the two files of rules an officer edits.
enum class RuleFile { Changes, Usage };

QString name(RuleFile file); ///< "changes", "usage"

/// The file in force, as it is: to be edited and brought back.
Result<QByteArray> ruleText(const db::Database &database, RuleFile file);

/// Brings in \a text in place of what was in force. BadInput: it cannot be read (file, line, column).
Result<void> setRules(db::Database &database, journal::Journal &journal, RuleFile file, const QString &name,
                      const QByteArray &text, const registry::Rulebook &rulebook);

} // namespace change
