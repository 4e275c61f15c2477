#include "ui/registry/usagerows.h"

#include "ui/registry/changerows.h"
#include "ui/registry/changewords.h"
#include "ui/registry/registrywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int chartMonths = 6; // so many names of months fit beside each other

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::UsageRows)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString levelText(const usage::Level &level, const usage::Threshold &threshold)
{
    const QString value = level.isLeast ? Words::tr("at least %1").arg(number(level.value)) : number(level.value);
    const bool isShare = threshold.measure == usage::Measure::MonthlyRise;
    return isShare ? Words::tr("%1 % of %2 %").arg(value, number(threshold.figure))
                   : Words::tr("%1 of %2").arg(value, number(threshold.figure));
}

bool isOver(const usage::Level &level, const usage::Threshold *threshold)
{
    return threshold && level.value > threshold->figure;
}

QString whoseText(const usage::Level &level, const change::ChangeReading &reading)
{
    return serviceText(reading.registered, level.of, Words::tr("The whole company"));
}

PartModel::Row nameRow(const UsageRow &row)
{
    const usage::LoggedName &name = *row.name;
    QStringList findings;
    for (const usage::Finding *finding : row.findings) {
        if (!findings.contains(findingText(finding->kind)))
            findings.append(findingText(finding->kind));
    }
    const QString good = name.match.how == usage::Matching::Dismissed ? Words::tr("dismissed") : Words::tr("in order");
    return {.cells = {name.name, nameKindText(name.kind), matchText(name.match),
                      findings.isEmpty() ? good : findings.join(u", "_s), number(name.calls), dayText(name.first),
                      dayText(name.last)},
            .role = row.findings.empty() ? Role::Good : findingRole(row.findings.front()->kind)};
}

PartModel::Row silentRow(const usage::Finding &silent, const change::ChangeReading &reading)
{
    return {.cells = {silent.name,
                      Words::tr("Filing"),
                      serviceText(reading.registered, silent.service),
                      Words::tr("%1 for %n day(s)", nullptr, silent.days).arg(findingText(silent.kind)),
                      {},
                      {},
                      dayText(silent.first)},
            .role = findingRole(silent.kind)};
}

PartModel::Row levelRow(const usage::Level &level, const change::ChangeReading &reading)
{
    const usage::Threshold *threshold = reading.usageRules.find(level.threshold);
    return {.cells = {whoseText(level, reading),
                      Words::tr("Users"),
                      threshold ? shownText(threshold->title) : QString(),
                      threshold ? levelText(level, *threshold) : QString(),
                      {},
                      {},
                      dayText(level.as)},
            .role = isOver(level, threshold) ? Role::Attention : Role::Good};
}

void addFinding(LabelSheet &sheet, const usage::Finding &finding, const change::ChangeReading &reading)
{
    sheet.heading(findingText(finding.kind));
    sheet.row(Words::tr("Service"), serviceText(reading.registered, finding.service));
    if (finding.kind == usage::Finding::Kind::Silent) {
        sheet.row(Words::tr("Last traffic"),
                  finding.first.isValid() ? dayText(finding.first) : Words::tr("never in the logs"));
        sheet.row(Words::tr("Logs reach to"), dayText(finding.last));
    } else {
        sheet.row(Words::tr("Between"), Words::tr("%1 and %2").arg(dayText(finding.first), dayText(finding.last)));
        sheet.row(Words::tr("Days with calls"), Words::tr("%n day(s)", nullptr, finding.days));
        sheet.row(Words::tr("Calls on them"), number(finding.calls));
    }
    for (const registry::RegistryItem &item : reading.registered.items) {
        if (finding.item == item.id)
            sheet.row(Words::tr("Filing"), item.name);
    }
    sheet.row(Words::tr("Source"), shownText(reading.usageRules.source));
    sheet.row(Words::tr("Confidence"), confidenceText(reading.usageRules.confidence));
}

qint64 datedCalls(const usage::LoggedName &name)
{
    return std::ranges::fold_left(name.perMonth | std::views::values, qint64(0), std::plus<>());
}

void addName(LabelSheet &sheet, const usage::LoggedName &name)
{
    sheet.heading(name.name);
    sheet.row(Words::tr("What"), nameKindText(name.kind));
    sheet.row(Words::tr("In the register"), matchText(name.match));
    if (name.match.how == usage::Matching::Proposed)
        sheet.row(Words::tr("Likeness"), Words::tr("%1 %").arg(qRound(name.match.likeness * 100)));
    sheet.row(Words::tr("Needs no filing"), name.match.reason);
    sheet.row(Words::tr("Calls"), number(name.calls));
    if (const qint64 undated = name.calls - datedCalls(name); undated > 0) // they are in no month of the chart
        sheet.row(Words::tr("Without a time"), number(undated));
    sheet.row(Words::tr("First seen"), dayText(name.first));
    sheet.row(Words::tr("Last seen"), dayText(name.last));
    sheet.row(name.kind == usage::NameKind::Model ? Words::tr("Called by") : Words::tr("Models"),
              name.with.join(u", "_s));
    sheet.row(Words::tr("Endpoints"), name.endpoints.join(u", "_s));
}

void addLevel(LabelSheet &sheet, const usage::Level &level, const change::ChangeReading &reading)
{
    const usage::Threshold *threshold = reading.usageRules.find(level.threshold);
    if (!threshold)
        return;
    sheet.heading(whoseText(level, reading));
    sheet.row(Words::tr("Threshold"), shownText(threshold->title));
    sheet.row(Words::tr("Stands at"), levelText(level, *threshold),
              isOver(level, threshold) ? Role::Attention : Role::Text);
    sheet.row(Words::tr("As of"), dayText(level.as));
    sheet.row(Words::tr("Source"), shownText(threshold->source));
    sheet.row(Words::tr("Confidence"), confidenceText(threshold->confidence));
    for (const usage::Crossing &crossing : reading.crossings) {
        if (crossing.threshold == level.threshold && crossing.of == level.of)
            sheet.row(Words::tr("Passed on"), dayText(crossing.on));
    }
    if (level.isLeast)
        sheet.paragraph(Words::tr(
                            "Logs cannot tell who is registered: this is how many users they ever named. Enter the "
                            "figure with its day and source."),
                        Role::Muted);
    else if (threshold->measure != usage::Measure::Registered)
        sheet.paragraph(Words::tr(
                            "Distinct pseudonymous users of a calendar month in Asia/Shanghai. Calls that name no user "
                            "are not among them."),
                        Role::Muted);
}

std::map<QDate, qint64> monthsOf(const UsageRow &row, const change::ChangeReading &reading)
{
    if (row.name)
        return row.name->perMonth;
    std::map<QDate, qint64> months;
    for (const usage::MonthUsers &month : reading.months) {
        if (row.level && month.of == row.level->of)
            months[month.month] = month.users();
    }
    return months;
}

} // namespace

std::vector<UsageRow> usageRows(const change::ChangeReading &reading)
{
    std::vector<UsageRow> rows;
    for (const usage::LoggedName &name : reading.names) {
        UsageRow row{.name = &name};
        for (const usage::Finding &finding : reading.findings) {
            if (finding.kind != usage::Finding::Kind::Silent && finding.of == name.kind && finding.name == name.name)
                row.findings.push_back(&finding);
        }
        std::ranges::stable_sort(row.findings, {}, &usage::Finding::kind);
        rows.push_back(std::move(row));
    }
    for (const usage::Finding &finding : reading.findings) {
        if (finding.kind == usage::Finding::Kind::Silent)
            rows.push_back({.silent = &finding});
    }
    for (const usage::Level &level : reading.levels)
        rows.push_back({.level = &level});
    const auto rank = [](const UsageRow &row) {
        return row.name ? (row.findings.empty() ? 3 : 0) : row.silent ? 1 : 2;
    };
    std::ranges::stable_sort(rows, {}, rank);
    return rows;
}

QStringList usageTitles()
{
    return {Words::tr("Name"),  Words::tr("What"),       Words::tr("In the register"), Words::tr("Finding"),
            Words::tr("Calls"), Words::tr("First seen"), Words::tr("Last seen")};
}

std::vector<PartModel::Row> shown(const std::vector<UsageRow> &rows, const change::ChangeReading &reading)
{
    std::vector<PartModel::Row> lines;
    for (const UsageRow &row : rows) {
        lines.push_back(row.name         ? nameRow(row)
                            : row.silent ? silentRow(*row.silent, reading)
                                         : levelRow(*row.level, reading));
        lines.back().id = static_cast<qlonglong>(lines.size());
    }
    return lines;
}

QString usageSheet(const UsageRow &row, const change::ChangeReading &reading)
{
    LabelSheet sheet;
    if (row.name)
        addName(sheet, *row.name);
    for (const usage::Finding *finding : row.findings)
        addFinding(sheet, *finding, reading);
    if (row.silent)
        addFinding(sheet, *row.silent, reading);
    if (row.level)
        addLevel(sheet, *row.level, reading);
    return sheet.html();
}

ChartContent usageChart(const UsageRow &row, const change::ChangeReading &reading)
{
    const std::map<QDate, qint64> months = monthsOf(row, reading);
    if (months.empty())
        return {};
    const QString unit = row.name ? Words::tr("calls") : Words::tr("active users");
    ChartContent chart{.unit = unit, .series = {{.name = unit, .colour = Role::Information}}};
    const QDate last(reading.day.year(), reading.day.month(), 1);
    for (int back = chartMonths - 1; back >= 0; --back) {
        const QDate month = last.addMonths(-back);
        const auto found = months.find(month);
        chart.categories.append(month.toString(u"yy-MM"_s));
        chart.series.front().values.push_back(found == months.end() ? 0 : double(found->second));
    }
    return chart;
}

QString coverageText(const usage::CallCoverage &coverage)
{
    const auto share = [&](qint64 part) {
        return QLocale().toString(coverage.calls > 0 ? 100.0 * double(part) / double(coverage.calls) : 0, 'f', 1);
    };
    return Words::tr("Of %1 calls %2 % name no user, %3 % no service, %4 % no model.")
        .arg(number(coverage.calls), share(coverage.withoutUser), share(coverage.withoutService),
             share(coverage.withoutModel));
}

} // namespace ui
