#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/calendar/clock.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace complaint {

/// A kind of complaint: a row of resources/complaint/kinds.toml, whose head describes the fields.
struct Kind
{
    /// What a standard recommends.
    struct Yardstick
    {
        int days = 0; ///< of the calendar
        Bilingual source;

        bool operator==(const Yardstick &) const = default;
    };

    QString id; ///< "personal_information"
    Bilingual title;
    Bilingual source;
    calendar::Confidence confidence = calendar::Confidence::GeneralKnowledge;
    QString ceiling; ///< id of a clock that no promise may pass; empty: none
    std::optional<Yardstick> yardstick;
    QStringList words; ///< what files that are imported call it, beside id and titles

    bool operator==(const Kind &) const = default;
};

/// The kinds that ship. BadInput names file, line and column.
Result<std::vector<Kind>> shippedKinds(const QString &path = QStringLiteral(":/complaint/kinds.toml"));

/// nullptr: no such kind.
const Kind *findKind(const std::vector<Kind> &kinds, const QString &id);

/// The kind that \a word names: its id, a title or one of its words, whatever the case. nullptr: none.
const Kind *kindCalled(const std::vector<Kind> &kinds, const QString &word);

} // namespace complaint
