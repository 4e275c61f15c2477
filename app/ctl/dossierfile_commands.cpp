// dossier export, import: bills of materials, cards, Croissant and our own JSON.
#include "app/base/hash.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/dossierdesk.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/dossier/dossierjson.h"
#include "app/dossier/formats/format.h"
#include "app/report/formats/pdf.h"
#include "db/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DossierFileCommands)
};

QString formatNames()
{
    QStringList names;
    for (const dossier::Format format : dossier::formats)
        names.append(dossier::name(format));
    return names.join(u", "_s);
}

Result<void> keepExport(AskedDossier &asked, dossier::Format format, const QByteArray &bytes, const QString &path)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(asked.desk->database());
        asked.desk->journal.append(u"dossier.exported"_s, dossier::objectOf(asked.model.id),
                                   {{u"format"_s, dossier::name(format)},
                                    {u"version"_s, asked.dated.version.number},
                                    {u"sha256"_s, QString::fromLatin1(Sha256::of(bytes).toHex())}});
        if (const Result<void> written = report::writeFile(bytes, path); !written)
            return written;
        transaction.commit();
        return {};
    });
}

Exit exportFile(const Invocation &call)
{
    const auto format = dossier::formatNamed(call.options.value(u"format"_s));
    const QString path = call.options.value(u"out"_s);
    const QString language = call.options.isSet(u"language"_s) ? call.options.value(u"language"_s) : u"zh"_s;
    if (!format || path.isEmpty() || !QStringList{u"zh"_s, u"en"_s}.contains(language)) {
        printError(
            Text::tr("Give the file with --out FILE, its format with --format (%1), and zh or en with --language.")
                .arg(formatNames()));
        return Exit::WrongUsage;
    }
    auto asked = askedDossier(call, false, call.options.value(u"on"_s));
    if (!asked)
        return report(asked.error());
    const auto bytes =
        writeAs(*format, asked->dated.dossier, asked->desk->rules.words,
                {.source = call.options.value(u"source"_s),
                 .language = language == u"zh" ? dossier::CardLanguage::Chinese : dossier::CardLanguage::English,
                 .now = asked->desk->journal.now()});
    if (!bytes)
        return report(bytes.error());
    if (const auto kept = keepExport(*asked, *format, *bytes, path); !kept)
        return report(kept.error());
    const QString sha256 = QString::fromLatin1(Sha256::of(*bytes).toHex());
    if (call.json)
        printJson({{u"file"_s, path}, {u"format"_s, dossier::name(*format)}, {u"sha256"_s, sha256}});
    else
        printLine(Text::tr("Written to %1 (SHA-256 %2).").arg(path, sha256));
    return Exit::Done;
}

QJsonObject jsonOf(const std::vector<dossier::Difference> &changes, const QStringList &notCarried, int version)
{
    QJsonArray fields;
    for (const dossier::Difference &change : changes)
        fields.append(QJsonObject{{u"path"_s, change.path}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return {{u"changes"_s, fields},
            {u"not_carried"_s, QJsonArray::fromStringList(notCarried)},
            {u"version"_s, version}};
}

Result<dossier::Reading> readingOf(const Invocation &call, const QString &path, dossier::Format &format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    const QByteArray bytes = file.read(dossier::DossierStore::maxDocument + 1);
    const auto found = call.options.isSet(u"format"_s) ? dossier::formatNamed(call.options.value(u"format"_s))
                                                       : dossier::formatOf(bytes);
    if (!found)
        return fail(Failure::Kind::BadInput, u"its format is none of: "_s + formatNames(), path);
    format = *found;
    return readAs(format, bytes, QFileInfo(path).fileName());
}

void printChanges(const std::vector<dossier::Difference> &changes, const QStringList &notCarried, bool isTaken)
{
    for (const dossier::Difference &change : changes)
        printLine(change.path);
    for (const QString &entry : notCarried)
        printLine(Text::tr("not taken over: %1").arg(entry));
    if (changes.empty())
        printLine(Text::tr("There is nothing new in it."));
    else if (!isTaken)
        printLine(Text::tr("Nothing is changed yet: --take takes it over."));
}

/// Says what the file would change; with --take it is changed.
Exit importFile(const Invocation &call)
{
    if (call.arguments.size() != 2) {
        printError(Text::tr("Give the model and a file."));
        return Exit::WrongUsage;
    }
    dossier::Format format{};
    const Result<dossier::Reading> read = readingOf(call, call.arguments[1], format);
    if (!read)
        return report(read.error());
    const bool isTaken = call.options.isSet(u"take"_s);
    auto asked = askedDossier(call, !isTaken);
    if (!asked)
        return report(asked.error());
    const auto documents = dossier::documentsOf(asked->desk->database(), asked->model.id);
    if (!documents)
        return report(documents.error());
    dossier::Dossier after = takenInto(asked->dated.dossier, format, *read);
    const QStringList notCarried = read->notCarried + withoutUnkept(after, *documents);
    const auto changes = differences(asked->dated.dossier, after);
    int version = asked->dated.version.number;
    if (isTaken && !changes.empty()) {
        const auto saved = asked->desk->store().save(after, version, u"imported:"_s + dossier::name(format));
        if (!saved)
            return report(saved.error());
        version = *saved;
    }
    if (call.json)
        printJson(jsonOf(changes, notCarried, version));
    else
        printChanges(changes, notCarried, isTaken);
    return changes.empty() ? Exit::NotSo : Exit::Done;
}

} // namespace

std::vector<Command> dossierFileCommands()
{
    const auto format = option("format", Text::tr("One of %1.").arg(formatNames()), "FORMAT");
    return {{u"dossier export"_s, u"MODEL"_s,
             Text::tr("Write the dossier as a bill of materials, a card, Croissant or our own JSON."),
             withOptions({format, option("out", Text::tr("The file to write."), "FILE"),
                          option("source", Text::tr("Of formats about one source: its id."), "ID"),
                          option("language", Text::tr("Of cards: zh or en (zh)."), "LANGUAGE"),
                          option("on", Text::tr("As of this day (now)."), "YYYY-MM-DD")}),
             exportFile},
            {u"dossier import"_s, u"MODEL FILE"_s,
             Text::tr("Show what a file would change in a dossier, or take it over."),
             withOptions({format, switchOption("take", Text::tr("Take it over."))}), importFile}};
}

} // namespace ctl
