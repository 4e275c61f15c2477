#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QString>

#include <optional>

namespace incident {

/// Which law a case falls under. A model's own output is Content (Interim Measures for Generative AI
/// Services, Art. 14); an attack, a leak or a failure is Network (National Cybersecurity Incident
/// Reporting Measures); an attack that made illegal content is Both.
enum class Kind { Content, Network, Both };

/// How grave it is, in the grades of the network-incident measures. For a content case the grade is
/// the provider's own. A clock may need a least grade.
enum class Severity { General = 1, Larger, Major, Extraordinary };

enum class Status { Open, Closed };

/// What brought it to the officers.
enum class Origin { Flagged, Complaint, Notice, Hand };

/// What a case concerns beside its kind; each brings steps and clocks of its own.
enum class Concern {
    PersonalInformation, ///< leaked, altered or lost, or possibly so: Personal Information Protection Law, Art. 57
    Flaw, ///< that endangers national security or the public interest: Network Data Security Regulations, Art. 10
};

struct Concerns
{
    bool personalInformation = false;
    bool flaw = false;

    bool has(Concern concern) const { return concern == Concern::Flaw ? flaw : personalInformation; }
    bool operator==(const Concerns &) const = default;
};

/// "content", "network", "both"; "open", "closed": as stored and as ctl reads them.
QString name(Kind kind);
QString name(Status status);
QString name(Origin origin);   ///< "flagged", "complaint", "notice", "hand"
QString name(Concern concern); ///< "personal_information", "flaw"
std::optional<Kind> kindNamed(const QString &name);
std::optional<Origin> originNamed(const QString &name);
std::optional<Concern> concernNamed(const QString &name);
std::optional<Severity> severityNumbered(qint64 number); ///< 1 to 4

/// A case.
struct Incident
{
    IncidentId id{};
    QString number; ///< "VI-2026-0001", counted from 1 in each year (Asia/Shanghai)
    QString title;
    Kind kind = Kind::Content;
    Severity severity = Severity::General;
    Status status = Status::Open;
    std::optional<ServiceId> serviceId;
    QString service; ///< its name; empty where neither the officer nor the logs name one
    Moment discoveredAt = 0;
    Moment openedAt = 0;
    std::optional<Moment> closedAt;
    QString owner; ///< the officer's alias
    QString summary;
    Origin origin = Origin::Hand;
    QString originRef; ///< the number of the complaint or of the authority's notice
    Concerns concerns;

    bool operator==(const Incident &) const = default;
};

/// What the officer gives to open a case.
struct NewIncident
{
    QString title;
    Kind kind = Kind::Content;
    Severity severity = Severity::General;
    std::optional<ServiceId> serviceId;
    QString service;                    ///< empty: taken from the evidence
    std::optional<Moment> discoveredAt; ///< nullopt: now
    QString how;                        ///< how it was found; the note of the step "found"
    QString owner;                      ///< empty: the journal's actor
    QString summary;
    std::optional<Origin> origin = {};  ///< nullopt: Flagged where there is evidence, else Hand
    QString originRef = {};
    Concerns concerns = {};
};

/// One line of a case's timeline.
struct IncidentEvent
{
    enum class Kind {
        Step,
        Waive,
        Note,
        Evidence,
        Status,
        Report,
        Change, ///< of what the case says of itself: the field
        Link,   ///< to something beside it: "licence 12"
        Unlink,
        Task,   ///< set, done or dropped
        Entry,  ///< something that happened, written down by hand
        Grade,  ///< the grade of a network incident, with the criterion that gave it
        Retest, ///< whether the correction holds
        Sent,   ///< something left the house
        Receipt,
    };

    qint64 id = 0;
    IncidentId incident{};
    Moment at = 0;         ///< when it happened
    Moment recordedAt = 0; ///< when it was written down
    QString actor;
    Kind kind = Kind::Note;
    QString subject; ///< the step; the note's topic; the new status; "G-42 G-43"; a SHA-256; the field, link or task
    QString note;
    QString proof; ///< what shows it: a change ticket, a receipt number, "G-42"

    bool operator==(const IncidentEvent &) const = default;
};

/// "step", "waive", "note" …, as stored.
QString name(IncidentEvent::Kind kind);
std::optional<IncidentEvent::Kind> eventKindNamed(const QString &name);

/// "G-42": how a generation is named in cases, reports and references.
QString reference(GenerationId generation);

} // namespace incident
