// registry document, submission, display: what belongs to an item of the register.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/registerdesk.h"
#include "app/ctl/registerlines.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::RegisterPaperCommands)
};

using registry::RegistryItem;

/// Lists what \a read finds of the named item.
template <typename Read>
Exit listOf(const Invocation &call, const QString &key, Read read)
{
    const auto found =
        readItem(call, [&](const db::Database &database, const registry::Register &, const RegistryItem &item) {
            return read(database, item.id);
        });
    if (!found)
        return report(found.error());
    const QJsonArray rows = jsonOf(*found);
    printRows(call, key, rows);
    if (rows.isEmpty() && !call.json)
        printLine(Text::tr("Nothing is kept of it."));
    return Exit::Done;
}

/// Does \a change to the named item and says under which id it is kept.
template <typename Change>
Exit keep(const Invocation &call, const QString &key, Change change)
{
    const auto desk = openRegister(call);
    if (!desk)
        return report(desk.error());
    const auto registered = registry::readRegister((*desk)->store.database());
    const auto item = registered ? itemNamed(*registered, call.arguments.value(0)) : failed(registered);
    if (!item)
        return report(item.error());
    const auto id = change(**desk, *item);
    if (!id)
        return report(id.error());
    if (call.json)
        printJson({{key, qint64(*id)}});
    else
        printLine(Text::tr("Kept as %1 %2.").arg(key).arg(qint64(*id)));
    return Exit::Done;
}

Exit writeOut(const Invocation &call)
{
    const QString path = call.options.value(u"out"_s);
    const auto store = call.openStore(true);
    const auto id = static_cast<registry::DocumentId>(call.options.value(u"get"_s).toLongLong());
    const auto bytes = store ? registry::readBytes(store->database(), id) : failed(store);
    if (!bytes)
        return report(bytes.error());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(*bytes) != bytes->size())
        return report({Failure::Kind::BadInput, file.errorString(), path});
    printLine(path);
    return Exit::Done;
}

Exit document(const Invocation &call)
{
    if (call.options.isSet(u"get"_s))
        return call.options.isSet(u"out"_s) ? writeOut(call) : wrongUsage(Text::tr("Say with --out where to."));
    const QString path = call.options.value(u"file"_s);
    if (path.isEmpty())
        return listOf(call, u"documents"_s, registry::readDocuments);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return report({Failure::Kind::BadInput, file.errorString(), path});
    const QByteArray bytes = file.readAll();
    return keep(call, u"document"_s, [&](RegisterDesk &desk, const RegistryItem &item) {
        return desk.registry.addDocument(item.id, call.options.value(u"kind"_s), QFileInfo(path).fileName(), bytes);
    });
}

/// "NAME=VALUE" each; nullopt: one has no "=".
std::optional<std::vector<std::pair<QString, QString>>> fieldsOf(const QStringList &words)
{
    std::vector<std::pair<QString, QString>> fields;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return std::nullopt;
        fields.emplace_back(word.left(equals), word.mid(equals + 1));
    }
    return fields;
}

/// Shows how two submissions of an item differ, field by field: --compare 1,2.
Exit compareTwo(const Invocation &call)
{
    const auto all =
        readItem(call, [](const db::Database &database, const registry::Register &, const RegistryItem &item) {
            return registry::readSubmissions(database, item.id);
        });
    if (!all)
        return report(all.error());
    const QStringList numbers = call.options.value(u"compare"_s).split(u',');
    std::vector<const registry::Submission *> two;
    for (const QString &number : numbers) {
        const auto found = std::ranges::find(*all, number.toInt(), &registry::Submission::number);
        if (found != all->end())
            two.push_back(&*found);
    }
    if (two.size() != 2 || numbers.size() != 2)
        return wrongUsage(Text::tr("Give the numbers of two submissions of the item: --compare 1,2."));
    const QJsonArray changes = jsonOf(registry::compare(*two[0], *two[1]));
    if (call.json)
        printJson({{u"changes"_s, changes}});
    else if (changes.isEmpty())
        printLine(Text::tr("They say the same."));
    else
        for (const QJsonValue change : changes)
            printLine(onOneLine(change.toObject()));
    return Exit::Done;
}

Exit submission(const Invocation &call)
{
    if (call.options.isSet(u"compare"_s))
        return compareTwo(call);
    if (!call.options.isSet(u"purpose"_s))
        return listOf(call, u"submissions"_s, registry::readSubmissions);
    const auto fields = fieldsOf(call.options.values(u"field"_s));
    if (!fields)
        return wrongUsage(Text::tr("Give a field as NAME=VALUE."));
    registry::Submission kept{.purpose = call.options.value(u"purpose"_s), .on = dayOn(call), .fields = *fields};
    for (const QString &id : call.options.values(u"document"_s))
        kept.documents.push_back(static_cast<registry::DocumentId>(id.toLongLong()));
    return keep(call, u"submission"_s, [&](RegisterDesk &desk, const RegistryItem &item) {
        kept.item = item.id;
        return desk.registry.addSubmission(kept);
    });
}

Exit display(const Invocation &call)
{
    if (!call.options.isSet(u"place"_s) && !call.options.isSet(u"on"_s))
        return listOf(call, u"display"_s, registry::readDisplayEvidence);
    registry::DisplayEvidence seen{.seenOn = dayOn(call), .place = call.options.value(u"place"_s)};
    if (call.options.isSet(u"document"_s))
        seen.document = static_cast<registry::DocumentId>(call.options.value(u"document"_s).toLongLong());
    return keep(call, u"evidence"_s, [&](RegisterDesk &desk, const RegistryItem &item) {
        seen.item = item.id;
        return desk.registry.addDisplayEvidence(seen);
    });
}

} // namespace

std::vector<Command> registerPaperCommands()
{
    const QCommandLineOption onDay = option("on", Text::tr("The day (today in Shanghai)."), "DAY");
    return {
        {u"registry document"_s, u"ITEM"_s,
         Text::tr("Keep a paper of an item as its next revision, or list its papers."),
         withOptions({option("kind", Text::tr("What it is: self_assessment, service_agreement …"), "KIND"),
                      option("file", Text::tr("The file."), "PATH"),
                      option("get", Text::tr("Write the bytes of a paper to --out."), "DOCUMENT"),
                      option("out", Text::tr("A file that is not there yet."), "PATH")}),
         document},
        {u"registry submission"_s, u"ITEM"_s,
         Text::tr("Keep what was handed in, list it, or compare two submissions field by field."),
         withOptions({option("purpose", Text::tr("first, supplement, change, renewal or cancellation."), "PURPOSE"),
                      onDay, option("field", Text::tr("A field of the form; may be given often."), "NAME=VALUE"),
                      option("document", Text::tr("A paper of the item; may be given often."), "DOCUMENT"),
                      option("compare", Text::tr("The numbers of two submissions."), "N,M")}),
         submission},
        {u"registry display"_s, u"ITEM"_s, Text::tr("Keep that the number was seen displayed, or list when it was."),
         withOptions({onDay, option("place", Text::tr("Where."), "TEXT"),
                      option("document", Text::tr("A picture of it, kept as a paper."), "DOCUMENT")}),
         display},
    };
}

} // namespace ctl
