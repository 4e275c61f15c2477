#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/review/decision.h"
#include "app/text/span.h"
#include "ui/reading/conversation.h"
#include "ui/reading/officerspan.h"
#include "ui/widgets/span.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// Why a stretch of a generation is flagged, in the words that the panel shows.
struct Why
{
    bool inOutput = false;
    size_t begin = 0;      ///< UTF-8 bytes into prompt or output
    size_t end = 0;
    QString risk;          ///< "A.4.f"
    bool isPersonal = false; ///< personal information: masked until revealed
    bool isEstimate = false; ///< of a classifier, about the text as a whole: the span is only what spoke most for it
    qint64 finding = 0;
    int severity = 1;
    double score = 1;      ///< of an estimate: the probability
    QString rule;          ///< "pii.cn-id"; of an estimate: its category
    QString pack;          ///< "pii 1.0"; of an estimate: the model
    QString title;         ///< of the rule, in the language shown
    QString explanation;
    QString source;        ///< what the rule rests on, as it names it; empty where clause says it
    QString clause;        ///< its words, in the language shown, and since when it is in force
    QString circumstances; ///< what matched, which conditions held, what moved the score; may be empty
    QStringList dissent;   ///< classifiers that say no to the same risk, each in a sentence
    std::vector<text::Span> further; ///< of an estimate: the other places that speak for it
    qint64 classifier = 0; ///< of an estimate
    bool isUnplaced = false; ///< an estimate of a text whose places take a while to find

    void mark(const std::vector<text::Span> &places); ///< of an estimate: what spoke for it, the heaviest first
};

/// A picture of a generation: what is known of it without its bytes.
struct ItemPicture
{
    int number = 0; ///< by which its bytes are found
    bool inOutput = false;
    QString address;   ///< as the log gives it, never fetched; empty: the log held the bytes themselves
    QString mediaType; ///< as the log says it: "image/png", or empty
    QByteArray sha256; ///< null: the log held no bytes of it
    qint64 size = 0;   ///< bytes
    bool isKept = false;
    QString unread; ///< why the file that the log names was not read, in a word; empty: it was, or is none
    QStringList known; ///< what speaks for a risk of it, each in a sentence, the gravest first
    QString text;      ///< that was read in it; empty: none, or it was not read yet

    bool operator==(const ItemPicture &) const = default;
};

/// One of several attempts at the same call.
struct ItemAttempt
{
    GenerationId generation{};
    std::optional<Moment> at;
    QString model;
    QString outcome; ///< in a word: "failed", "answered"

    bool operator==(const ItemAttempt &) const = default;
};

/// A generation as the reading pane shows it.
struct Item
{
    GenerationId generation{};
    std::optional<Moment> at;
    QString service;
    QString model;
    QString user; ///< pseudonym
    QString ageBand;
    QString requestId;
    QString traceId;
    qint64 traceSize = 0; ///< generations of its trace; 0: none is named
    std::vector<ItemAttempt> attempts; ///< the earliest first, itself among them
    QString finish;
    QString blocked; ///< why the upstream blocked it; empty: it did not
    QString sourceFile;
    qint64 byteOffset = 0;
    std::string context; ///< earlier turns as JSON [{"role", "content"}]
    std::string prompt;
    std::string output;
    std::vector<ItemPicture> pictures; ///< those of the prompt before those of the output
    ingest::SessionTurns session; ///< before and after it in the log
    SessionPrompts sessionPrompts; ///< of those of them that say whether the context repeats them
    std::vector<OfficerSpan> officerSpans;
    std::vector<Why> why; ///< what rules found, prompt before output, by where it begins; then estimates
    QString primaryRisk;
    int severity = 0; ///< of the flag; 0: none
    QString assessment; ///< the score of all evidence together, its tier, and what it is made of; empty: no flag
    std::vector<review::ReviewEvent> history;
    std::optional<review::Decision> inForce;
    QString inForceBy; ///< the officer who made it

    Span span(const Why &reason) const;
    std::vector<Span> furtherSpans(const Why &reason) const; ///< the other places of an estimate
    static Span span(const OfficerSpan &marked);
};

} // namespace ui
