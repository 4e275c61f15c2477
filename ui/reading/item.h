#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/review/decision.h"
#include "ui/widgets/span.h"

#include <QString>

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
    qint64 finding = 0;
    int severity = 1;
    double score = 1;
    QString rule;          ///< "pii.cn-id"
    QString pack;          ///< "pii 1.0"
    QString title;         ///< of the rule, in the language shown
    QString explanation;
    QString source;        ///< the clause
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
    QString finish;
    QString blocked; ///< why the upstream blocked it; empty: it did not
    QString sourceFile;
    qint64 byteOffset = 0;
    std::string context; ///< earlier turns as JSON [{"role", "content"}]
    std::string prompt;
    std::string output;
    std::vector<Why> why; ///< prompt before output, by where they begin
    QString primaryRisk;
    std::vector<review::ReviewEvent> history;
    std::optional<review::Decision> inForce;

    Span span(const Why &reason) const;
};

} // namespace ui
