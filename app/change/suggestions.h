#pragma once

#include "app/change/changes.h"
#include "app/usage/growth.h"

#include <QSet>

namespace change {

/// What a case says that matters here.
struct CaseFact
{
    IncidentId id{};
    QString number; ///< "VI-2026-0001"
    incident::Kind kind = incident::Kind::Content;
    incident::Severity severity = incident::Severity::General;
    QDate found; ///< in Asia/Shanghai
    std::optional<ServiceId> service;
};

/// A model name in the logs that the register does not hold, or not in that version.
struct StrangeModel
{
    QString name;
    std::optional<ServiceId> service;       ///< that called it, if the register knows it
    std::optional<registry::ModelId> model; ///< of which it is a new version; none: of none that is known
    QDate first;
};

struct SuggestionWorld
{
    const registry::Register &registered;
    const RuleTable &rules;
    std::vector<CaseFact> cases;
    std::vector<StrangeModel> strangers;
    std::vector<usage::Crossing> crossings;
    QSet<QString> known; ///< keys of events that were recorded or dismissed
    QDate day;
};

/// The events that the rest of the workspace tells of and nobody has recorded or dismissed, the earliest first: a
/// model's second and later versions, a strange model in the logs, a threshold that was passed, a grave content case,
/// the last day of a service. One that would propose nothing is left out.
std::vector<ChangeEvent> suggestions(const SuggestionWorld &world);

/// Strange models of public services in what \a world shows.
std::vector<StrangeModel> strangeModels(const usage::Traffic &traffic, const usage::NameMap &names,
                                        const registry::Register &registered, QDate day);

} // namespace change
