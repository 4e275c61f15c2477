#pragma once

#include "app/change/changereading.h"
#include "ui/registry/partmodel.h"
#include "ui/widgets/chartcontent.h"

namespace ui {

/// What a row of the view "In the logs" is: a name that the logs say, a filing that they are silent about, or how near
/// users are to a threshold. Borrows the reading.
struct UsageRow
{
    const usage::LoggedName *name = nullptr;
    const usage::Finding *silent = nullptr;
    const usage::Level *level = nullptr;
    std::vector<const usage::Finding *> findings; ///< of a name, the gravest first

    /// Something that an officer has to look at.
    bool isFinding() const { return silent || !findings.empty(); }
};

/// Names with findings first, then silent filings, thresholds, and the names with which all is well.
std::vector<UsageRow> usageRows(const change::ChangeReading &reading);

enum UsageColumn {
    UsageName,
    UsageKind,
    UsageRegistered,
    UsageFinding,
    UsageCalls,
    UsageFirst,
    UsageLast,
    UsageColumnCount
};

QStringList usageTitles();
std::vector<PartModel::Row> shown(const std::vector<UsageRow> &rows, const change::ChangeReading &reading);

/// All about a row, as text in the colours of the scheme that is on.
QString usageSheet(const UsageRow &row, const change::ChangeReading &reading);

/// Its calls, or active users, of the last six months; empty for a filing without traffic.
ChartContent usageChart(const UsageRow &row, const change::ChangeReading &reading);

/// "Of 1,200 calls 3 % name no user, 0 % no service": what the figures cannot tell.
QString coverageText(const usage::CallCoverage &coverage);

} // namespace ui
