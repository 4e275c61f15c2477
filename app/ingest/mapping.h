#pragma once

#include "app/base/result.h"
#include "app/ingest/mappedtime.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace ingest {

enum class MappingPackId : qint64 {}; ///< of a pack that is kept in the workspace

/// Where the fields of a generation stand in records of a plain shape: for each field JSON pointers
/// (RFC 6901), of which the first that leads to a value counts. As JSON it is an object of lists:
/// {"prompt": ["/input/text"], "output": ["/answer"], "at": ["/time"]}; what the records do not say can
/// stand beside them: {"fixed": {"provider": "…"}, "time": {"unit": "ms", "zone": "+08:00"}}.
struct Mapping
{
    using Pointers = std::vector<std::string>;

    Pointers prompt;
    Pointers promptAddition; ///< a second part, put below the first: the "input" of Alpaca's rows
    Pointers output;
    Pointers system;  ///< the system's instruction
    Pointers context; ///< earlier turns: role and content, or pairs of question and answer
    Pointers at;
    Pointers requestId;
    Pointers sessionId;
    Pointers user;
    Pointers ageBand;
    Pointers provider;
    Pointers service;
    Pointers model;
    Pointers finish;

    /// What counts where a record does not say it.
    struct Fixed
    {
        std::string provider;
        std::string service;
        std::string model;

        bool operator==(const Fixed &) const = default;
    };
    Fixed fixed;
    MappedTime time; ///< how to read what `at` leads to

    bool operator==(const Mapping &) const = default;

    /// The names that logs and datasets commonly give to these fields.
    static const Mapping &common();

    /// BadInput: an unknown field, a pointer that is none, neither prompt nor output, or a time's unit or
    /// zone that is not known. `where` names the field: "at", "fixed/model", "time/zone".
    static Result<Mapping> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

} // namespace ingest
