#include "app/report/monthreport.h"

#include "app/report/casefacts.h"
#include "app/report/elapsed.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using review::Disposition;
using users::MeasureKind;

Statement plain(const QString &text)
{
    return {.text = text};
}

Statement number(qint64 count)
{
    return plain(QString::number(count));
}

qint64 sum(const std::map<QString, qint64> &counts)
{
    qint64 whole = 0;
    for (const auto &[key, count] : counts)
        whole += count;
    return whole;
}

qint64 decidedAs(const MonthFigures &figures, Disposition disposition)
{
    const auto found = figures.decided.find(disposition);
    return found == figures.decided.end() ? 0 : sum(found->second);
}

qint64 decidedInAll(const MonthFigures &figures)
{
    qint64 whole = 0;
    for (const auto &[disposition, classes] : figures.decided)
        whole += sum(classes);
    return whole;
}

bool isOpened(const incident::Incident &one, const MonthFigures &figures)
{
    return one.openedAt >= figures.begin();
}

bool isClosed(const incident::Incident &one, const MonthFigures &figures)
{
    return one.closedAt && *one.closedAt < figures.end();
}

QString monthName(QDate month, Language language)
{
    return language == Language::Chinese ? u"%1年%2月"_s.arg(month.year()).arg(month.month())
                                         : QLocale(QLocale::English).toString(month, u"MMMM yyyy"_s);
}

QString shareText(qint64 part, qint64 whole)
{
    return whole == 0 ? u"–"_s : QString::number(100.0 * double(part) / double(whole), 'f', 2) + u" %"_s;
}

Facts numbersOf(const MonthFigures &figures)
{
    qint64 measures = 0;
    for (const auto &[kind, count] : figures.measures)
        measures += count;
    const auto cases = [&](const auto &counts) { return std::ranges::count_if(figures.cases, counts); };
    const std::map<QString, qint64> numbers{
        {u"month.generations"_s, figures.generations},
        {u"month.users"_s, figures.users},
        {u"month.flagged"_s, figures.flagged},
        {u"month.waiting"_s, figures.waiting},
        {u"month.decided"_s, decidedInAll(figures)},
        {u"month.illegal"_s, decidedAs(figures, Disposition::Illegal)},
        {u"month.harmful"_s, decidedAs(figures, Disposition::Harmful)},
        {u"month.harmless"_s, decidedAs(figures, Disposition::NotAProblem)},
        {u"month.unclear"_s, decidedAs(figures, Disposition::Unclear)},
        {u"month.second_opinion"_s, decidedAs(figures, Disposition::SecondOpinion)},
        {u"month.cases_opened"_s, cases([&](const auto &one) { return isOpened(one, figures); })},
        {u"month.cases_closed"_s, cases([&](const auto &one) { return isClosed(one, figures); })},
        {u"month.cases_open"_s, cases([&](const auto &one) { return !isClosed(one, figures); })},
        {u"month.measures"_s, measures},
        {u"month.measured_users"_s, figures.measuredUsers},
        {u"month.measures_reported"_s, figures.measuresReported}};
    Facts facts;
    for (const auto &[name, count] : numbers)
        facts[name] = {.text = QString::number(count)};
    return facts;
}

Facts monthFacts(const MonthFigures &figures, Language language)
{
    Facts facts = numbersOf(figures);
    const auto set = [&](const QString &name, const std::optional<QString> &text) { facts[name] = {.text = text}; };
    const auto span = [&](const std::optional<Moment> &time) {
        return time ? std::optional(elapsedText(*time, language)) : std::nullopt;
    };
    set(u"month.name"_s, monthName(figures.month, language));
    set(u"month.first"_s, dayText(figures.month, language));
    set(u"month.last"_s, dayText(figures.month.addMonths(1).addDays(-1), language));
    set(u"month.flagged_share"_s, shareText(figures.flagged, figures.generations));
    set(u"month.time_to_decide"_s, span(figures.medianTime));
    set(u"month.slowest_decision"_s, span(figures.longestTime));
    set(u"month.without_time"_s,
        figures.withoutTime > 0 ? std::optional(QString::number(figures.withoutTime)) : std::nullopt);
    return facts;
}

constexpr std::array dispositions{
    std::pair{Disposition::Illegal, "decided_illegal"},     std::pair{Disposition::Harmful, "decided_harmful"},
    std::pair{Disposition::Confirmed, "decided_confirmed"}, std::pair{Disposition::NotAProblem, "decided_harmless"},
    std::pair{Disposition::Unclear, "decided_unclear"},     std::pair{Disposition::SecondOpinion, "decided_second"},
};

const QStringList &riskClasses()
{
    static const QStringList classes{u"A.1"_s, u"A.2"_s, u"A.3"_s, u"A.4"_s, u"A.5"_s, u""_s};
    return classes;
}

Row countRow(const QString &title, const std::map<QString, qint64> &counts)
{
    Row row{.cells = {plain(title)}};
    for (const QString &of : riskClasses()) {
        const auto found = counts.find(of);
        row.cells.push_back(number(found == counts.end() ? 0 : found->second));
    }
    row.cells.push_back(number(sum(counts)));
    return row;
}

Block decisionTable(const MonthFigures &figures, Filler &filler)
{
    Table table{.columns = {{filler.word("disposition"), 3}}};
    for (const QString &of : riskClasses())
        table.columns.push_back({of.isEmpty() ? filler.word("no_class") : of, 1.2});
    table.columns.push_back({filler.word("total"), 1.2});
    std::map<QString, qint64> totals;
    for (const auto &[disposition, title] : dispositions) {
        const auto found = figures.decided.find(disposition);
        if (found == figures.decided.end() && disposition == Disposition::Confirmed)
            continue; // no longer offered
        const auto counts = found == figures.decided.end() ? std::map<QString, qint64>() : found->second;
        table.rows.push_back(countRow(filler.word(title), counts));
        for (const auto &[of, count] : counts)
            totals[of] += count;
    }
    table.rows.push_back(countRow(filler.word("total"), totals));
    return table;
}

Block riskTable(const MonthInput &input, Filler &filler)
{
    constexpr size_t most = 10;
    std::vector<std::pair<QString, qint64>> risks(input.figures.risks.begin(), input.figures.risks.end());
    std::ranges::stable_sort(risks, std::ranges::greater(), &std::pair<QString, qint64>::second);
    risks.resize(std::min(risks.size(), most));
    if (risks.empty())
        return Paragraph{{plain(filler.word("no_risks"))}};
    Table table{
        .columns = {{filler.word("risk_code"), 1}, {filler.word("risk_name"), 6}, {filler.word("records_count"), 1.4}}};
    for (const auto &[code, count] : risks) {
        const auto name = input.riskNames.find(code);
        table.rows.push_back(
            {{plain(code), plain(name == input.riskNames.end() ? u"–"_s : filler.in(name->second)), number(count)}});
    }
    return table;
}

Block caseTable(const MonthFigures &figures, Filler &filler)
{
    if (figures.cases.empty())
        return Paragraph{{plain(filler.word("no_cases"))}};
    Table table{.columns = {{filler.word("case"), 1.7},
                            {filler.word("case_title"), 3.4},
                            {filler.word("case_kind"), 1.6},
                            {filler.word("case_found"), 2},
                            {filler.word("case_state"), 2.2}}};
    for (const incident::Incident &one : figures.cases) {
        const QString state = isClosed(one, figures)
            ? filler.word("closed_at", {{u"time"_s, shanghaiText(*one.closedAt)}})
            : filler.word("case_open");
        table.rows.push_back({{plain(one.number), plain(one.title),
                               plain(filler.word(qPrintable(u"kind_"_s + incident::name(one.kind)))),
                               plain(shanghaiText(one.discoveredAt)), plain(state)}});
    }
    return table;
}

Block measureTable(const MonthFigures &figures, Filler &filler)
{
    Table table{.columns = {{filler.word("measure"), 4}, {filler.word("times"), 1.4}}};
    for (const MeasureKind kind :
         {MeasureKind::Warn, MeasureKind::Limit, MeasureKind::Suspend, MeasureKind::Terminate}) {
        const auto found = figures.measures.find(kind);
        table.rows.push_back({{plain(filler.word(qPrintable(u"measure_"_s + users::name(kind)))),
                               number(found == figures.measures.end() ? 0 : found->second)}});
    }
    return table;
}

std::vector<Block> blocksOf(const MonthInput &input, const QString &name, Filler &filler)
{
    if (name == u"decisions")
        return {decisionTable(input.figures, filler)};
    if (name == u"top risks")
        return {riskTable(input, filler)};
    if (name == u"cases")
        return {caseTable(input.figures, filler)};
    if (name == u"month measures")
        return {measureTable(input.figures, filler)};
    return {};
}

} // namespace

Result<Drafted> draftMonth(const ParsedText &parsed, const MonthInput &input)
{
    Facts facts = input.further;
    facts.merge(monthFacts(input.figures, parsed.form.language.value_or(Language::Chinese)));
    facts.merge(commonFacts(input.unit, input.head, input.now, parsed.form));
    const Frame frame{.number = input.figures.month.toString(u"yyyy-MM"_s),
                      .journalHead = input.head.text(),
                      .now = input.now,
                      .secrets = {}};
    return compose(
        parsed, std::move(facts), [&](const QString &name, Filler &filler) { return blocksOf(input, name, filler); },
        frame);
}

} // namespace report
