#include "ui/activity/registereventwords.h"

#include "ui/activity/storedwords.h"

#include <array>

namespace ui {

namespace {

constexpr auto context = "ui::RegisterEventWords";

constexpr std::array sentences{
    StoredWord{"registry.moved", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Item moved on {on}: {from} → {to}")},
    StoredWord{"registry.document",
               QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Document kept: {kind}, revision {revision}")},
    StoredWord{"registry.submission",
               QT_TRANSLATE_NOOP("ui::RegisterEventWords",
                                 "Submission {number} kept: {purpose}, {field_count} fields")},
    StoredWord{"registry.display", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Number seen displayed on {seen_on}")},
    StoredWord{"service.model_linked",
               QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Service runs on model {model}, from {from} until {until}")},
    StoredWord{"service.algorithm_linked",
               QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Service uses algorithm {algorithm}")},
    StoredWord{"service.algorithm_unlinked",
               QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Service no longer uses algorithm {algorithm}")},
    StoredWord{"model.added", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Model added: {name}")},
    StoredWord{"model.changed", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Model changed: {*}")},
    StoredWord{"model.version_added",
               QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Version of a model added: {version}")},
    StoredWord{"model.version_changed", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Version of a model changed: {*}")},
    StoredWord{"algorithm.added", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Algorithm added: {name}")},
    StoredWord{"algorithm.changed", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Algorithm changed: {*}")},
    StoredWord{"kind.changed", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Kind of filing or licence changed: {*}")},
    StoredWord{"kind.added", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Own kind of licence added: {title_en}")},
};

constexpr std::array words{
    StoredWord{"preparing", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "in preparation")},
    StoredWord{"returned", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "returned")},
    StoredWord{"accepted", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "accepted")},
    StoredWord{"filed", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "filed")},
    StoredWord{"changing", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "changing")},
    StoredWord{"expired", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "expired")},
    StoredWord{"not_required", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "not required")},
    StoredWord{"first", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "first filing")},
    StoredWord{"supplement", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "supplement")},
    StoredWord{"renewal", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "renewal")},
    StoredWord{"cancellation", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "cancellation")},
    StoredWord{"accesses", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "access")},
    StoredWord{"regime_reason", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "why these rules apply")},
    StoredWord{"responsible", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "responsible person")},
    StoredWord{"conditions", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "conditions")},
    StoredWord{"upstream_model", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "filed model it rests on")},
    StoredWord{"upstream_number", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "number of that model")},
    StoredWord{"model", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "model")},
    StoredWord{"algorithm", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "algorithm")},
    StoredWord{"role", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "role")},
    StoredWord{"origin", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "origin")},
    StoredWord{"maker", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "maker")},
    StoredWord{"filing_number", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "filing number")},
    StoredWord{"modalities", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "modalities")},
    StoredWord{"base", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "base model")},
    StoredWord{"base_name", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "base model")},
    StoredWord{"base_number", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "number of the base model")},
    StoredWord{"version", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "version")},
    StoredWord{"released_on", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "released")},
    StoredWord{"retired_on", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "retired")},
    StoredWord{"type", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "type")},
    StoredWord{"purpose", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "purpose")},
    StoredWord{"mechanism", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "mechanism")},
    StoredWord{"validity_months", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "validity")},
    StoredWord{"display_days", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "days between looks at the display")},
    StoredWord{"reminder", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "reminder")},
    StoredWord{"title_zh", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "Chinese title")},
    StoredWord{"title_en", QT_TRANSLATE_NOOP("ui::RegisterEventWords", "English title")},
};

} // namespace

QString registerSentence(const QString &kind)
{
    return shownWord(sentences, context, kind);
}

QString registerWord(const QString &stored)
{
    return shownWord(words, context, stored);
}

} // namespace ui
