#include "app/demo/incidentfile.h"

#include "app/base/toml.h"
#include "app/demo/act.h"

#include <QTime>

#include <algorithm>
#include <array>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Failure> wrong(const toml::node &node, const QString &detail)
{
    return fail(Failure::Kind::BadInput, detail, tomlPlace(node));
}

/// The moment that a table's "day" and "time" name; 0 if it names none.
Moment momentIn(const toml::table &table, QDate today)
{
    const QTime time = QTime::fromString(tomlText(table, "time"), u"HH:mm"_s);
    const auto day = table["day"].value<int64_t>();
    return time.isValid() && day ? clockTime(today.addDays(*day), time.hour(), time.minute()) : 0;
}

using Kind = DemoIncident::Entry::Kind;

/// Where the words of a line of that kind stand: what it is about, and what is said.
struct Keys
{
    std::string_view table;
    Kind kind;
    std::string_view subject;
    std::string_view note;
};

constexpr std::array keys{
    Keys{"step", Kind::Step, "id", "note"},          Keys{"waive", Kind::Waive, "id", "reason"},
    Keys{"note", Kind::Note, "topic", "note"},       Keys{"entry", Kind::Happened, "subject", "note"},
    Keys{"comment", Kind::Comment, "topic", "note"}, Keys{"task", Kind::Task, "title", "note"},
    Keys{"settled", Kind::Settled, "title", "note"}, Keys{"links", Kind::Links, "subject", "note"},
    Keys{"link", Kind::Link, "to", "note"},          Keys{"grade", Kind::Grade, "subject", "note"},
};

incident::GradeFigures figuresIn(const toml::table &line)
{
    incident::GradeFigures figures;
    if (const toml::table *given = line["figures"].as_table()) {
        for (const auto &[key, value] : *given)
            figures.insert(QString::fromStdString(std::string(key.str())), value.value_or(0.0));
    }
    return figures;
}

Result<void> readEntries(const toml::table &table, const Keys &kind, QDate today,
                         std::vector<DemoIncident::Entry> &entries)
{
    const toml::array *array = table[kind.table].as_array();
    for (size_t i = 0; array && i < array->size(); ++i) {
        const toml::table &line = *array->get(i)->as_table();
        const auto due = line["due"].value<int64_t>();
        entries.push_back({.kind = kind.kind,
                           .subject = tomlText(line, kind.subject),
                           .note = tomlText(line, kind.note),
                           .proof = tomlText(line, "proof"),
                           .officer = tomlText(line, "officer"),
                           .at = momentIn(line, today),
                           .due = due ? today.addDays(*due) : QDate(),
                           .assignee = tomlText(line, "for"),
                           .figures = figuresIn(line),
                           .means = incident::meansNamed(tomlText(line, "with"))});
        if (entries.back().at == 0 || entries.back().officer.isEmpty())
            return wrong(line, u"a line of a timeline needs day, time and officer"_s);
    }
    return {};
}

/// "personal_information", "flaw".
incident::Concerns concernsIn(const toml::table &table)
{
    incident::Concerns concerns;
    const toml::array *array = table["concerns"].as_array();
    for (size_t i = 0; array && i < array->size(); ++i) {
        const auto concern = incident::concernNamed(QString::fromStdString(array->get(i)->value_or(std::string())));
        concerns.personalInformation |= concern == incident::Concern::PersonalInformation;
        concerns.flaw |= concern == incident::Concern::Flaw;
    }
    return concerns;
}

Result<incident::NewIncident> readOpening(const toml::table &table, QDate today)
{
    const auto kind = incident::kindNamed(tomlText(table, "kind"));
    const auto severity = incident::severityNumbered(table["severity"].value_or(int64_t(0)));
    const toml::table *found = table["found"].as_table();
    if (!kind || !severity || !found)
        return wrong(table, u"an incident needs kind, severity and found"_s);
    return incident::NewIncident{.title = tomlText(table, "title"),
                                 .kind = *kind,
                                 .severity = *severity,
                                 .serviceId = {},
                                 .service = tomlText(table, "service"),
                                 .discoveredAt = momentIn(*found, today),
                                 .how = tomlText(*found, "how"),
                                 .owner = tomlText(table, "officer"),
                                 .summary = tomlText(table, "summary"),
                                 .origin = incident::originNamed(tomlText(table, "origin")),
                                 .originRef = tomlText(table, "origin_ref"),
                                 .concerns = concernsIn(table)};
}

Result<DemoIncident> readIncident(const toml::table &table, QDate today)
{
    Result<incident::NewIncident> opening = readOpening(table, today);
    if (!opening)
        return failed(opening);
    const toml::table *opened = table["opened"].as_table();
    const toml::table *evidence = table["evidence"].as_table();
    if (!opened || !evidence || momentIn(*opened, today) < opening->discoveredAt)
        return wrong(table, u"an incident needs evidence, and is opened after it was found"_s);
    DemoIncident read{.opening = std::move(*opening),
                      .officer = tomlText(table, "officer"),
                      .openedAt = momentIn(*opened, today),
                      .evidenceService = tomlText(*evidence, "service"),
                      .evidenceRisk = tomlText(*evidence, "risk"),
                      .evidenceCount = int((*evidence)["count"].value_or(int64_t(1))),
                      .entries = {}};
    for (const Keys &kind : keys) {
        if (const Result<void> entries = readEntries(table, kind, today, read.entries); !entries)
            return failed(entries);
    }
    if (const toml::table *closed = table["close"].as_table()) {
        read.closedAt = momentIn(*closed, today);
        read.closingNote = tomlText(*closed, "note");
    }
    return read;
}

} // namespace

Result<std::vector<DemoIncident>> readDemoIncidents(QDate today, const QString &path)
{
    const Result<toml::table> file = readToml(path);
    if (!file)
        return failed(file);
    std::vector<DemoIncident> incidents;
    const toml::array *array = (*file)["incident"].as_array();
    for (size_t i = 0; array && i < array->size(); ++i) {
        Result<DemoIncident> read = readIncident(*array->get(i)->as_table(), today);
        if (!read)
            return failed(read);
        incidents.push_back(std::move(*read));
    }
    return incidents;
}

} // namespace demo
