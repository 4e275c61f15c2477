#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A row of complaint; see app/base/ids.h.
enum class ComplaintId : qint64 {};

namespace complaint {

/// How it came in. Authority: handed on by an authority, or by the reporting centre 12377.
enum class Channel { App, Email, Phone, Letter, Authority, Other };

/// What came of it.
enum class Outcome { Founded, Partly, Unfounded, OutOfScope, Withdrawn };

QString name(Channel channel); ///< "app", "email", "phone", "letter", "authority", "other"
QString name(Outcome outcome); ///< "founded", "partly", "unfounded", "out_of_scope", "withdrawn"
std::optional<Channel> channelNamed(const QString &name);
std::optional<Outcome> outcomeNamed(const QString &name);
const std::vector<Channel> &channels(); ///< all, in order
const std::vector<Outcome> &outcomes();

/// A complaint as it was received; it never changes.
struct Complaint
{
    ComplaintId id{};
    QString number; ///< "TS-2026-0001": 投诉 (tousu), so that nobody takes it for a case (VI-…) or a record (G-…)
    Moment receivedAt = 0;
    Moment recordedAt = 0;
    QString actor; ///< who wrote it down
    Channel channel = Channel::Other;
    QString kind;        ///< as it came in; Standing::kind is the one that counts
    QString complainant; ///< personal data, as is contact
    QString contact;
    QString user; ///< pseudonym "u-…"; may be empty
    QString service;
    QString text;
    QString ticket;  ///< its number elsewhere; may be empty
    QByteArray salt; ///< 16 bytes, before everything that is hashed for the journal

    bool operator==(const Complaint &) const = default;
};

/// One thing that happened to a complaint. Append-only.
struct Event
{
    enum class Kind {
        Acknowledge, ///< the complainant was told that it came in
        Assign,
        Reclassify,
        Entry, ///< what was done
        Link,
        Unlink,
        Outcome,
        Feedback,    ///< the complainant was told what came of it
        Unreachable, ///< why the complainant cannot be told
        Close,
        Reopen,
        Unmask, ///< the contact was looked at
    };

    qint64 id = 0;
    ComplaintId complaint{};
    Moment at = 0;         ///< when it happened
    Moment recordedAt = 0; ///< when it was written down
    QString actor;
    Kind kind = Kind::Entry;
    QString subject; ///< the officer, the kind, "G-42" or "VI-2026-0001", the outcome, the channel, the reason
    QString note;

    bool operator==(const Event &) const = default;
};

QString name(Event::Kind kind); ///< "acknowledge", "assign" …
std::optional<Event::Kind> eventKindNamed(const QString &name);

/// Where a complaint stands: what its events come to.
struct Standing
{
    QString kind;
    QString officer; ///< empty: nobody yet
    std::optional<Moment> acknowledgedAt;
    std::optional<Outcome> outcome;
    QString outcomeReason;
    std::optional<Moment> outcomeAt;
    std::optional<Moment> fedBackAt; ///< the first feedback of all: what stops the clock
    std::optional<Moment> unreachableAt; ///< when it was first written down that the complainant cannot be told
    std::optional<Event> answer;     ///< the feedback, or why there can be none, since the outcome in force
    std::optional<Moment> closedAt;
    QStringList links; ///< "G-42", "VI-2026-0001", in the order in which they were linked

    bool isClosed() const { return closedAt.has_value(); }
    QStringList generations() const; ///< of the links
    QStringList cases() const;

    bool operator==(const Standing &) const = default;
};

/// What \a events, in the order in which they were written down, come to; those written down after \a until are left
/// out.
Standing standing(const Complaint &complaint, const std::vector<Event> &events,
                  Moment until = std::numeric_limits<Moment>::max());

/// The generation that "G-42" names.
std::optional<GenerationId> generationReferred(const QString &reference);

/// \a contact as a screen may show it before anyone has given a reason to see it: of which sort it is, and no more. Its
/// length does not show.
QString masked(const QString &contact);

} // namespace complaint
