#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/calendar/clock.h"
#include "app/users/measure.h"

#include <QStringList>

#include <vector>

namespace users {

/// When a user is to be looked at. A rule proposes a measure; it never takes one.
struct Rule
{
    enum class Kind {
        Row,     ///< so many in a row among the user's reviewed prompts
        Day,     ///< so many on one day (Asia/Shanghai)
        Rolling, ///< so many within `days` days
    };

    /// What a workspace may set in place of what ships.
    struct Setting
    {
        bool isOn = true;
        int times = 3;           ///< 1 to 1000
        QStringList counts;      ///< dispositions: "illegal", "harmful", "confirmed"
        QStringList classes;     ///< "A.1" … "A.5": where a "confirmed" counts
        bool promptOnly = false; ///< only where something was found in the prompt itself
        MeasureKind proposes = MeasureKind::Suspend;

        bool operator==(const Setting &) const = default;
    };

    QString id; ///< "row"
    Kind kind = Kind::Row;
    int days = 1; ///< of Rolling
    Setting setting;
    Bilingual title;
    Bilingual source; ///< where its number stands
    calendar::Confidence confidence = calendar::Confidence::GeneralKnowledge;
    bool isChanged = false; ///< the workspace set something else than what ships
};

/// "row", "day", "rolling".
QString name(Rule::Kind kind);

/// The rules that ship (resources/users/rules.toml). BadInput names file, line and column.
Result<std::vector<Rule>> shippedRules(const QString &path = QStringLiteral(":/users/rules.toml"));

/// What is wrong with \a setting: no disposition or an unknown one, an unknown class, a number out of bounds, a
/// proposal that is no measure. BadInput.
Result<void> check(const Rule::Setting &setting);

} // namespace users
