// filing read, import: what published lists and our own forms say, and lists kept as they stood on a day.
#include "app/ctl/commandlist.h"
#include "app/ctl/complaintdesk.h"
#include "app/ctl/filingjson.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/filing/review.h"
#include "app/filing/snapshotstore.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::FilingCommands)
};

struct ReadFile
{
    paper::Paper paper;
    filing::ListTable lists;
};

Result<ReadFile> readFile(const Invocation &call)
{
    auto lists = filing::loadLists();
    if (!lists)
        return failed(lists);
    auto paper = paper::readPaper(call.arguments.constFirst());
    if (!paper)
        return failed(paper);
    return ReadFile{.paper = std::move(*paper), .lists = std::move(*lists)};
}

QString rowLine(const filing::List &list, const filing::ReadRow &row, size_t number)
{
    QStringList parts;
    for (const size_t field : {list.key, list.name, list.entity})
        parts.append(row.fields[field].value);
    QString line = u"%1  %2"_s.arg(number, 5).arg(parts.join(u" · "_s));
    for (size_t field = 0; field < row.fields.size(); ++field) {
        const filing::Reading &reading = row.fields[field];
        if (reading.doubts == filing::Doubts())
            continue;
        line += u"\n       %1: %2 (%3)"_s.arg(inLocale(list.fields[field].title), reading.value,
                                              filing::names(reading.doubts).join(u", "_s));
        if (reading.raw != reading.value)
            line += u" « %1"_s.arg(reading.raw.simplified());
    }
    return line;
}

Exit readForm(const Invocation &call, const ReadFile &read)
{
    const auto labels = filing::loadLabels(read.lists);
    if (!labels)
        return report(labels.error());
    const auto fields = filing::readAsForm(read.paper, *labels);
    if (!fields)
        return report(fields.error());
    if (call.json)
        printJson({{u"form"_s, filingJson(*fields)}});
    for (const filing::FormField &field : *fields) {
        const QString doubts = filing::names(field.reading.doubts).join(u", "_s);
        if (!call.json)
            printLine(u"%1: %2%3"_s.arg(field.label, field.reading.value,
                                        doubts.isEmpty() ? doubts : u" (%1)"_s.arg(doubts)));
    }
    return Exit::Done;
}

Exit readCommand(const Invocation &call)
{
    if (call.arguments.size() != 1)
        return wrongUsage(Text::tr("Give one file: PDF, DOCX, XLSX, CSV or HTML."));
    const auto read = readFile(call);
    if (!read)
        return report(read.error());
    if (call.options.isSet(u"form"_s))
        return readForm(call, *read);
    const auto reading = filing::readAsList(read->paper, read->lists, call.options.value(u"list"_s));
    if (!reading)
        return report(reading.error());
    const filing::List &list = *read->lists.find(reading->list);
    if (call.json) {
        printJson(filingJson(list, *reading));
        return Exit::Done;
    }
    const auto doubtful = std::ranges::count_if(reading->rows, [](const filing::ReadRow &row) {
        return row.doubts() != filing::Doubts();
    });
    printLine(Text::tr("%1: %2 rows, %3 with doubts, %4 passed over")
                  .arg(inLocale(list.title))
                  .arg(reading->rows.size())
                  .arg(doubtful)
                  .arg(reading->passed.size()));
    for (size_t row = 0; row < reading->rows.size(); ++row)
        printLine(rowLine(list, reading->rows[row], row + 1));
    return Exit::Done;
}

/// "3,7,12": the rows as filing read counts them. False: one of them is none.
bool acceptNamed(filing::ImportReview &review, const QString &numbers)
{
    for (const QString &number : numbers.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int row = number.trimmed().toInt(&isNumber);
        if (!isNumber || row < 1 || static_cast<size_t>(row) > review.rows().size())
            return false;
        review.acceptRow(static_cast<size_t>(row) - 1);
    }
    return true;
}

/// What the options say of the rows. A row with doubts is only taken by its number.
Result<filing::ImportReview> reviewed(const Invocation &call, const filing::List &list, filing::ListReading reading)
{
    filing::ImportReview review(list, std::move(reading));
    if (!acceptNamed(review, call.options.value(u"accept"_s)))
        return fail(Failure::Kind::BadInput, Text::tr("there is no such row"));
    if (call.options.isSet(u"accept-undoubted"_s))
        review.acceptUndoubted();
    for (size_t row = 0; row < review.rows().size() && call.options.isSet(u"skip-others"_s); ++row) {
        if (review.rows()[row].verdict == filing::ImportReview::Verdict::Open)
            review.skipRow(row);
    }
    return review;
}

Exit keep(const Invocation &call, const filing::List &list, const filing::Snapshot &snapshot,
          const std::vector<filing::ListedRow> &rows)
{
    QFile file(call.arguments.constFirst());
    if (!file.open(QIODevice::ReadOnly))
        return report({.kind = Failure::Kind::NotFound, .detail = file.errorString(), .where = file.fileName()});
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto id = filing::SnapshotStore(store->database(), journal).add(snapshot, list, rows, file.readAll());
    if (!id)
        return report(id.error());
    if (call.json)
        printJson({{u"snapshot"_s, static_cast<qint64>(*id)}, {u"rows"_s, static_cast<qint64>(rows.size())}});
    else
        printLine(Text::tr("Kept as list %1: %2 rows").arg(static_cast<qint64>(*id)).arg(rows.size()));
    return Exit::Done;
}

/// What the options and the paper say of the list; its kind may still be open.
filing::Snapshot snapshotOf(const Invocation &call, const paper::Paper &paper, QDate day)
{
    return {.list = call.options.value(u"list"_s),
            .day = day,
            .whole = !call.options.isSet(u"additions"_s),
            .source = call.options.value(u"source"_s),
            .fileName = paper.name,
            .sha256 = paper.sha256,
            .hasText = !filing::isScan(paper)};
}

Exit importCommand(const Invocation &call)
{
    const QDate day = QDate::fromString(call.options.value(u"day"_s), Qt::ISODate);
    if (call.arguments.size() != 1 || !day.isValid())
        return wrongUsage(Text::tr("Give one file, and with --day the day as YYYY-MM-DD."));
    const auto read = readFile(call);
    if (!read)
        return report(read.error());
    filing::Snapshot snapshot = snapshotOf(call, read->paper, day);
    if (const filing::List *list = read->lists.find(snapshot.list); list && !snapshot.hasText)
        return keep(call, *list, snapshot, {});
    auto reading = filing::readAsList(read->paper, read->lists, snapshot.list);
    if (!reading)
        return report(reading.error());
    snapshot.list = reading->list;
    const filing::List &list = *read->lists.find(reading->list);
    const auto review = reviewed(call, list, std::move(*reading));
    if (!review)
        return report(review.error());
    const auto counts = review->counts();
    if (counts.open > 0 || counts.accepted == 0) {
        printError(
            Text::tr("%1 rows are neither accepted nor skipped, %2 of them with doubts: look at them with filing read.")
                .arg(counts.open)
                .arg(counts.doubtful));
        return Exit::Refused;
    }
    return keep(call, list, snapshot, review->accepted());
}

} // namespace

std::vector<Command> filingCommands()
{
    const QString file = Text::tr("FILE");
    const auto list = option("list", Text::tr("Which list it is: an id such as genai_filing."), "LIST");
    return {{u"filing read"_s, file,
             Text::tr("Show what is read of a published list, or with --form of a form of ours."),
             withOptions({list, switchOption("form", Text::tr("Read it as a form: labels and values."))}), readCommand},
            {u"filing import"_s, file,
             Text::tr("Keep a published list as it stood on a day, once each row is accepted or skipped."),
             withOptions({list, option("day", Text::tr("Of which day the list is."), "YYYY-MM-DD"),
                          option("source", Text::tr("Where it is from."), "TEXT"),
                          switchOption("additions", Text::tr("It only adds to the list before it.")),
                          switchOption("accept-undoubted", Text::tr("Accept the rows without doubt.")),
                          option("accept", Text::tr("Accept these rows, as filing read counts them."), "ROWS"),
                          switchOption("skip-others", Text::tr("Skip the rows that are not accepted."))}),
             importCommand}};
}

} // namespace ctl
