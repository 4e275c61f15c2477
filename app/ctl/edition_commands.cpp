// report redact, leakcheck: a report without what is not to leave the house, and the search of a finished file for it.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/report/drafter.h"
#include "app/report/edition/editionstore.h"
#include "app/report/edition/removals.h"
#include "app/report/edition/spellings.h"
#include "app/report/formats/pdf.h"
#include "app/report/text/reporttextstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::EditionCommands)
};

/// What is to be written, and what stays in it.
struct Wish
{
    QString kind;
    report::Language language = report::Language::Chinese;
    QString path;
    report::Format format = report::Format::Pdf;
    std::set<report::RemovedKind> kinds = report::usuallyRemoved();
    QStringList hidden;
};

std::optional<std::set<report::RemovedKind>> kindsWithout(const QStringList &kept)
{
    std::set<report::RemovedKind> kinds = report::usuallyRemoved();
    for (const QString &word : kept) {
        if (word == u"users")
            for (const auto kind :
                 {report::RemovedKind::User, report::RemovedKind::Request, report::RemovedKind::Conversation})
                kinds.erase(kind);
        else if (word == u"officers")
            kinds.erase(report::RemovedKind::Officer);
        else
            return std::nullopt;
    }
    return kinds;
}

/// Says what is wrong where nothing comes back.
std::optional<Wish> wishOf(const Invocation &call)
{
    const QString path = call.options.value(u"out"_s);
    const auto language =
        report::languageNamed(call.options.isSet(u"language"_s) ? call.options.value(u"language"_s) : u"zh"_s);
    const QString kind = call.options.value(u"kind"_s);
    const auto format = report::formatOf(path);
    const auto kinds = kindsWithout(call.options.values(u"keep"_s));
    if (!language || !format) {
        printError(
            Text::tr("Give the file with --out FILE, whose name ends with pdf, docx, odt, html or json, and zh or "
                     "en with --language."));
        return std::nullopt;
    }
    if (!kinds) {
        printError(Text::tr("--keep takes users or officers."));
        return std::nullopt;
    }
    return Wish{kind.isEmpty() ? u"content-incident"_s : kind,
                *language,
                path,
                *format,
                *kinds,
                call.options.values(u"hide"_s)};
}

Result<report::Document> documentOf(const CaseDesk &desk, const incident::Incident &found, const Wish &wish)
{
    const db::Database &database = desk.store.database();
    const auto knowledge = report::loadDraftKnowledge();
    if (!knowledge)
        return failed(knowledge);
    return report::startText(database, wish.kind, wish.language)
        .and_then([&](const QString &text) {
            return report::Drafter(database, *knowledge, desk.journal.now())
                .draft(text, {.incident = found.id}, wish.language);
        })
        .transform([](const report::Drafted &drafted) { return drafted.document; });
}

/// Nothing would be found and all seem well.
Result<void> refuseShort(const QString &text, const QString &where)
{
    if (report::SpellingSearch::canBeFound(text))
        return {};
    return fail(Failure::Kind::BadInput, u"too short to be told from other text"_s, where);
}

Result<report::EditionFile> make(const CaseDesk &desk, const incident::Incident &found, const Wish &wish)
{
    const db::Database &database = desk.store.database();
    const auto document = documentOf(desk, found, wish);
    if (!document)
        return failed(document);
    const auto removals = report::proposedRemovals(database, *document, found.id);
    if (!removals)
        return failed(removals);
    report::Redaction redaction{.texts = report::ofKinds(*removals, wish.kinds)};
    for (const QString &text : wish.hidden) {
        if (const Result<void> fine = refuseShort(text, u"--hide"_s); !fine)
            return failed(fine);
        redaction.texts.push_back({text, report::RemovedKind::Passage});
    }
    return report::makeEdition(*document, {.format = wish.format, .redaction = redaction}, report::tesseract());
}

Exit tell(const Invocation &call, const Wish &wish, const report::EditionFile &file)
{
    qint64 texts = 0;
    qint64 places = 0;
    for (const report::Removed &removed : file.removed) {
        texts += removed.count > 0 ? 1 : 0;
        places += removed.count;
    }
    if (call.json)
        printJson({{u"file"_s, wish.path},
                   {u"format"_s, report::name(wish.format)},
                   {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                   {u"removed"_s, texts},
                   {u"places"_s, places}});
    else
        printLine(
            Text::tr("Redacted into %1: %2 texts removed in %3 places, none of them found in the file (SHA-256 %4).")
                .arg(wish.path, QString::number(texts), QString::number(places),
                     QString::fromLatin1(file.sha256.toHex())));
    return Exit::Done;
}

Exit redact(const Invocation &call)
{
    const std::optional<Wish> wish = wishOf(call);
    if (!wish)
        return Exit::WrongUsage;
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    if (!found)
        return report(found.error());
    const auto made = make(**desk, *found, *wish);
    if (!made)
        return report(made.error());
    if (const auto written = report::writeFile(made->bytes, wish->path); !written)
        return report(written.error());
    const auto recorded = report::recordEdition((*desk)->store.database(), (*desk)->journal,
                                                u"incident/%1"_s.arg(qint64(found->id)), *made);
    if (!recorded) {
        QFile::remove(wish->path); // an edition that no journal knows must not go out
        return report(recorded.error());
    }
    return tell(call, *wish, *made);
}

/// One text a line; empty ones do not count.
Result<std::vector<report::Removed>> listed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    std::vector<report::Removed> removed;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (const Result<void> fine = refuseShort(line.trimmed(), u"%1:%2"_s.arg(path).arg(number)); !fine)
            return failed(fine);
        removed.push_back({.number = int(removed.size()) + 1, .text = line.trimmed()});
    }
    return removed;
}

QJsonObject jsonOf(const report::LeakPlace &place)
{
    return {{u"part"_s, report::name(place.part)}, {u"file"_s, place.file}, {u"number"_s, place.number}};
}

void print(const report::LeakReport &found)
{
    QJsonArray leaks;
    for (const report::Leak &leak : found.leaks) {
        QJsonObject object = jsonOf(leak.place);
        object[u"removal"_s] = leak.removal;
        leaks.append(object);
    }
    QJsonArray unread;
    for (const report::Unread &each : found.unread) {
        QJsonObject object = jsonOf(each.place);
        object[u"why"_s] = report::name(each.why);
        unread.append(object);
    }
    printJson({{u"is_clean"_s, found.isClean()}, {u"leaks"_s, leaks}, {u"unread"_s, unread}});
}

Exit leakcheck(const Invocation &call)
{
    const QString path = call.arguments.value(0);
    const auto format = report::formatOf(path);
    if (!format || !call.options.isSet(u"removed"_s)) {
        printError(
            Text::tr("Give a file whose name ends with pdf, docx, odt, html or json, and with --removed a list of "
                     "the texts that must not be in it, one a line."));
        return Exit::WrongUsage;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return report(Failure{Failure::Kind::NotFound, file.errorString(), path});
    const auto removed = listed(call.options.value(u"removed"_s));
    if (!removed)
        return report(removed.error());
    const auto found = report::checkLeaks(file.readAll(), *format, *removed, report::tesseract());
    if (!found)
        return report(found.error());
    if (call.json)
        print(*found);
    else if (found->isClean())
        printLine(Text::tr("None of the texts is in the file, and every part of it was looked into."));
    else
        printLine(Text::tr("Not to be given out: %1").arg(report::placesOf(*found)));
    return found->isClean() ? Exit::Done : Exit::NotSo;
}

} // namespace

std::vector<Command> editionCommands()
{
    return {
        {u"report redact"_s, u"CASE"_s,
         Text::tr("Write a case's report without personal information, users, officers and file names, and search the "
                  "finished file for them."),
         withOptions({option("language", Text::tr("zh or en (zh)."), "LANGUAGE"),
                      option("out", Text::tr("The file to write; the end of its name is the format."), "FILE"),
                      option("kind", Text::tr("Which report (content-incident); report kinds lists them."), "KIND"),
                      option("hide", Text::tr("A text to cover as well; may be given again."), "TEXT"),
                      option("keep", Text::tr("users or officers: leave them as they are."), "WHAT")}),
         redact},
        {u"report leakcheck"_s, u"FILE"_s,
         Text::tr("Take a finished file apart and search it for texts that must not be in it."),
         withOptions({option("removed", Text::tr("The texts, one a line."), "LIST")}), leakcheck},
    };
}

} // namespace ctl
