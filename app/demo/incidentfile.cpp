#include "app/demo/incidentfile.h"

#include "app/base/toml.h"
#include "app/demo/act.h"

#include <QTime>

#include <algorithm>

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

Result<void> readEntries(const toml::table &table, std::string_view key, DemoIncident::Entry::Kind kind, QDate today,
                         std::vector<DemoIncident::Entry> &entries)
{
    const toml::array *array = table[key].as_array();
    for (size_t i = 0; array && i < array->size(); ++i) {
        const toml::table &line = *array->get(i)->as_table();
        const bool isNote = kind == DemoIncident::Entry::Kind::Note;
        const bool isWaived = kind == DemoIncident::Entry::Kind::Waive;
        entries.push_back({.kind = kind,
                           .subject = tomlText(line, isNote ? "topic" : "id"),
                           .note = tomlText(line, isWaived ? "reason" : "note"),
                           .proof = tomlText(line, "proof"),
                           .officer = tomlText(line, "officer"),
                           .at = momentIn(line, today)});
        if (entries.back().at == 0 || entries.back().officer.isEmpty())
            return wrong(line, u"a line of a timeline needs day, time and officer"_s);
    }
    return {};
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
                                 .summary = tomlText(table, "summary")};
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
    using Kind = DemoIncident::Entry::Kind;
    for (const auto &[key, kind] : {std::pair("step", Kind::Step), {"waive", Kind::Waive}, {"note", Kind::Note}}) {
        if (const Result<void> entries = readEntries(table, key, kind, today, read.entries); !entries)
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
