#pragma once

#include "app/ingest/firstrecords.h"
#include "app/ingest/mapping.h"

#include <array>
#include <map>

namespace ingest {

/// The fields of a mapping, as Mapping::toJson() names them, in the order in which a person goes through them.
inline constexpr std::array<QLatin1StringView, 14> mappingFields{
    QLatin1StringView("prompt"),   QLatin1StringView("output"),     QLatin1StringView("at"),
    QLatin1StringView("user"),     QLatin1StringView("model"),      QLatin1StringView("service"),
    QLatin1StringView("provider"), QLatin1StringView("request_id"), QLatin1StringView("session_id"),
    QLatin1StringView("system"),   QLatin1StringView("context"),    QLatin1StringView("prompt_addition"),
    QLatin1StringView("finish"),   QLatin1StringView("age_band"),
};

/// Whether \a field can be the same in every record, said once and not looked up: provider, service and model.
bool canBeFixed(QStringView field);

/// A mapping while a person writes it.
struct MappingDraft
{
    /// By field: a JSON pointer ("/q"), several with " | " between them, of which the first that leads to a value
    /// counts; or, where canBeFixed(), a text without "/" before it.
    std::map<QString, QString> typed;
    MappedTime time;
};

MappingDraft draftOf(const Mapping &mapping);

/// BadInput as Mapping::fromJson().
Result<Mapping> mappingOf(const MappingDraft &draft);

/// What is to be said of one field of a draft, once its records are looked at.
struct FieldLook
{
    enum class Fault {
        None,
        NoPointer,     ///< it does not begin with "/"
        LeadsNowhere,  ///< in none of the records
        NoText,        ///< what is there is neither text nor number
        NoTime,        ///< what is there is no time
        SameAsPrompt,  ///< the output stands where the prompt does
    };

    Fault fault = Fault::None;
    int records = 0;     ///< that have a value there
    std::string example; ///< the first value's beginning; masked where it identifies a user or is personal
};

/// Of each field for which something was typed.
std::map<QString, FieldLook> lookAt(const MappingDraft &draft, const FirstRecords &first);

} // namespace ingest
