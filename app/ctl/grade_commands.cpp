// incident grade, ical: grading by figures, clocks as a calendar.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/incident/caseentries.h"
#include "app/incident/gradestore.h"
#include "app/incident/leadtime.h"
#include "app/registry/rulestore.h"
#include "app/workspace/facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::GradeCommands)
};

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

const QString &shown(const Bilingual &texts)
{
    return isChinese() ? texts.zh : texts.en;
}

/// "pi.leaked=1200000", "other.major=yes"; nullopt: one of them cannot be read, or is about no criterion.
std::optional<incident::GradeFigures> figuresOf(const QStringList &words, const incident::GradeCriteria &criteria)
{
    incident::GradeFigures figures;
    for (const QString &word : words) {
        const QString id = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        bool isNumber = false;
        const double figure = value == u"yes" ? 1 : value == u"no" ? 0 : value.toDouble(&isNumber);
        const bool isFigure = isNumber && std::isfinite(figure) && figure >= 0; // "nan" would reach every grade
        if (!criteria.find(id) || (!isFigure && value != u"yes" && value != u"no"))
            return std::nullopt;
        figures.insert(id, figure);
    }
    return figures;
}

QJsonObject gradingJson(const incident::Grading &grading)
{
    QJsonArray all;
    for (const incident::CriterionFinding &found : grading.all) {
        if (found.entered)
            all.append(QJsonObject{{u"criterion"_s, found.criterion},
                                   {u"entered"_s, *found.entered},
                                   {u"grade"_s, int(found.grade.value_or(incident::Severity::General))}});
    }
    return {{u"grade"_s, int(grading.grade)},       {u"criterion"_s, grading.criterion},
            {u"threshold"_s, grading.level.figure}, {u"confidence"_s, calendar::name(grading.level.confidence)},
            {u"draft"_s, grading.level.isDraft},    {u"evaluated"_s, all}};
}

void printGrading(const incident::Grading &grading, const incident::GradeCriteria &criteria)
{
    const incident::Criterion *fired = criteria.find(grading.criterion);
    if (!fired)
        return printLine(Text::tr("Grade 1: no criterion reaches a higher one."));
    printLine(Text::tr("Grade %1: %2 (%3)").arg(int(grading.grade)).arg(shown(fired->title), fired->id));
    printLine(shown(criteria.source));
    if (grading.level.isDraft)
        printLine(Text::tr("Its figure is that of the 2023 draft: confirm with counsel."));
}

Exit grade(const Invocation &call)
{
    const auto criteria = incident::readGradeCriteria();
    if (!criteria)
        return report(criteria.error());
    const auto figures = figuresOf(call.options.values(u"figure"_s), *criteria);
    if (!figures || figures->isEmpty()) {
        QStringList ids;
        for (const incident::Criterion &criterion : criteria->criteria)
            ids.append(criterion.id);
        printError(
            Text::tr("Give --figure CRITERION=VALUE (yes or no for a question). Criteria: %1").arg(ids.join(u", "_s)));
        return Exit::WrongUsage;
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    const auto graded = found
        ? incident::recordGrade((*desk)->store.database(), (*desk)->journal, found->id, *figures, *criteria,
                                call.options.isSet(u"take-over"_s), call.options.value(u"note"_s))
        : failed(found);
    if (!graded)
        return report(graded.error());
    call.json ? printJson(gradingJson(*graded)) : printGrading(*graded, *criteria);
    return Exit::Done;
}

using incident::CalendarWords;

CalendarWords words()
{
    return {.isChinese = isChinese(),
            .task = Text::tr("task"),
            .statutory = Text::tr("statutory"),
            .promised = Text::tr("promised"),
            .internal = Text::tr("internal target"),
            .lawSays = Text::tr("The law says: %1"),
            .provisional = Text::tr("Provisional: a holiday notice may still move it"),
            .conservative = Text::tr("Conservative reading: %1")};
}

Result<QByteArray> calendarOf(const db::Database &database, const incident::Procedure &procedure, Moment now)
{
    const auto rules = registry::readRulebook(database);
    if (!rules)
        return failed(rules);
    const auto lead = incident::readLeadHours(database);
    const auto running = incident::alarms(database, procedure, rules->clocks, rules->days, now);
    if (!lead || !running)
        return std::unexpected(!lead ? lead.error() : running.error());
    return attempt([&] {
        const QString workspace = workspace::textFact(database, u"id"_s);
        return calendar::iCalendar(incident::calendarEntries(*running, workspace, words(), *lead * 60), u"Vermilion"_s,
                                   now);
    });
}

Exit ical(const Invocation &call)
{
    const QString path = call.options.value(u"out"_s);
    if (path.isEmpty()) {
        printError(Text::tr("Say with --out which file to write."));
        return Exit::WrongUsage;
    }
    const auto store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto procedure = incident::readProcedure();
    const auto bytes =
        procedure ? calendarOf(store->database(), *procedure, store->options().clock()) : failed(procedure);
    if (!bytes)
        return report(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return report({Failure::Kind::Storage, file.errorString(), path});
    const auto entries = bytes->count("\r\nBEGIN:VEVENT") + bytes->count("\r\nBEGIN:VTODO");
    call.json ? printJson({{u"path"_s, path}, {u"entries"_s, entries}})
              : printLine(Text::tr("%n entries written: %1", nullptr, static_cast<int>(entries)).arg(path));
    return Exit::Done;
}

} // namespace

std::vector<Command> gradeCommands()
{
    return {
        {u"incident grade"_s, u"CASE"_s, Text::tr("Grade a network incident by figures."),
         withOptions({option("figure", Text::tr("A criterion's figure; may be given more than once."), "ID=VALUE"),
                      switchOption("take-over", Text::tr("The case's severity becomes the grade.")),
                      option("note", Text::tr("A note."), "TEXT")}),
         grade},
        {u"incident ical"_s,
         {},
         Text::tr("Write the running clocks and open tasks as an iCalendar file."),
         withOptions({option("out", Text::tr("The file to write."), "FILE")}),
         ical},
    };
}

} // namespace ctl
