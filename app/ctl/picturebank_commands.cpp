// pictures bank: the known pictures, which officers enter, take out, and exchange as lists of hashes.
#include "app/base/hash.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/journal/journal.h"
#include "app/pictures/bank.h"
#include "app/pictures/decoding.h"
#include "app/pictures/hashlist.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PictureBankCommands)
};

constexpr qint64 largestFile = qint64{256} << 20;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    if (file.size() > largestFile)
        return fail(Failure::Kind::BadInput, Text::tr("the file is too large"), path);
    return file.readAll();
}

/// What the options say of pictures; nothing: they say something that cannot be, and it was printed.
std::optional<pictures::ListDefaults> defaults(const Invocation &call)
{
    pictures::ListDefaults said{.risk = call.options.value(u"risk"_s), .reason = call.options.value(u"reason"_s)};
    for (const auto &[name, least, most, value] :
         {std::tuple(u"severity"_s, 1, 3, &said.severity),
          std::tuple(u"bound"_s, 0, pictures::KnownPicture::largestBound, &said.bound)}) {
        if (!call.options.isSet(name))
            continue;
        bool isNumber = false;
        *value = call.options.value(name).toInt(&isNumber);
        if (!isNumber || *value < least || *value > most) {
            printError(Text::tr("--%1 takes a number from %2 to %3.").arg(name).arg(least).arg(most));
            return std::nullopt;
        }
    }
    return said;
}

/// The hashes of the picture in a file. One that cannot be decoded is known by its bytes.
Result<pictures::KnownPicture> knownFrom(const QString &path, const pictures::ListDefaults &said)
{
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return failed(bytes);
    const pictures::Decoding decoding = pictures::decode(*bytes);
    if (decoding.condition == pictures::Condition::UnknownKind)
        return fail(Failure::Kind::BadInput, Text::tr("it is no picture of a kind that is known here"), path);
    return pictures::KnownPicture{.sha256 = Sha256::of(*bytes),
                                  .looks = pictures::perceptualHashOf(decoding.image),
                                  .bound = said.bound,
                                  .risk = said.risk,
                                  .severity = said.severity,
                                  .reason = said.reason};
}

QJsonObject toJson(const pictures::KnownPicture &picture)
{
    return {{u"id"_s, qint64(picture.id)},
            {u"sha256"_s, QString::fromLatin1(picture.sha256.toHex())},
            {u"perceptual"_s, picture.looks ? picture.looks->text() : QString()},
            {u"bound"_s, picture.bound},
            {u"risk"_s, picture.risk},
            {u"severity"_s, picture.severity},
            {u"reason"_s, picture.reason},
            {u"origin"_s, picture.origin},
            {u"added_by"_s, picture.addedBy},
            {u"added_at"_s, shanghaiText(picture.addedAt)}};
}

void say(const pictures::KnownPicture &picture)
{
    const QString mark =
        picture.sha256.isNull() ? picture.looks->text() : QString::fromLatin1(picture.sha256.toHex().first(16));
    printLine(u"%1  %2  %3  %4  %5  %6  %7"_s.arg(qint64(picture.id), 6)
                  .arg(mark, picture.risk)
                  .arg(picture.severity)
                  .arg(shanghaiText(picture.addedAt), picture.addedBy, picture.reason));
}

/// Runs \a work with the bank of the workspace.
Exit withBank(const Invocation &call, const std::function<Exit(pictures::PictureBank &)> &work)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return report(taxonomy.error());
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    pictures::PictureBank bank(store->database(), journal, *taxonomy);
    return work(bank);
}

Exit add(const Invocation &call)
{
    if (call.arguments.isEmpty() || !call.options.isSet(u"risk"_s) || !call.options.isSet(u"reason"_s)) {
        printError(Text::tr("Name the files of the pictures, their risk with --risk, and why with --reason."));
        return Exit::WrongUsage;
    }
    const auto said = defaults(call);
    if (!said)
        return Exit::WrongUsage;
    return withBank(call, [&](pictures::PictureBank &bank) {
        QJsonArray added;
        for (const QString &path : call.arguments) {
            const auto picture = knownFrom(path, *said);
            if (!picture)
                return report(picture.error());
            const auto known = bank.add(*picture);
            if (!known)
                return report(known.error());
            added.append(toJson(*known));
            if (!call.json)
                say(*known);
        }
        if (call.json)
            printJson({{u"added"_s, added}});
        return Exit::Done;
    });
}

Exit list(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto all = pictures::knownPictures(store->database());
    if (!all)
        return report(all.error());
    QJsonArray array;
    for (const pictures::KnownPicture &picture : *all) {
        array.append(toJson(picture));
        if (!call.json)
            say(picture);
    }
    if (call.json)
        printJson({{u"pictures"_s, array}});
    return Exit::Done;
}

Exit remove(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the numbers of known pictures, as “pictures bank list” shows them."));
        return Exit::WrongUsage;
    }
    return withBank(call, [&](pictures::PictureBank &bank) {
        for (const QString &number : call.arguments) {
            const auto gone = bank.remove(pictures::KnownPictureId(number.toLongLong()));
            if (!gone)
                return report(gone.error());
            call.json ? printJson({{u"removed"_s, toJson(*gone)}}) : say(*gone);
        }
        return Exit::Done;
    });
}

QString words(pictures::RowFault fault)
{
    using pictures::RowFault;
    switch (fault) {
    case RowFault::NotAnObject: return Text::tr("it is no JSON object");
    case RowFault::NoHash: return Text::tr("it has neither a SHA-256 nor a perceptual hash of this method");
    case RowFault::BadHash: return Text::tr("a hash has not as many hexadecimal digits as it must have");
    case RowFault::BadNumber: return Text::tr("its severity or bound is out of range");
    case RowFault::NoRisk: return Text::tr("it names no risk; give one with --risk");
    case RowFault::NoReason: return Text::tr("it names no reason; give one with --reason");
    }
    return {};
}

Exit importList(const Invocation &call)
{
    const QString path = call.arguments.value(0);
    const auto format = pictures::listFormatOf(path);
    if (call.arguments.size() != 1 || !format) {
        printError(Text::tr("Name one list of hashes: FILE.csv or FILE.jsonl."));
        return Exit::WrongUsage;
    }
    auto said = defaults(call);
    if (!said)
        return Exit::WrongUsage;
    said->origin = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return report(bytes.error());
    const auto hashes = pictures::readHashList(*bytes, *format, *said);
    if (!hashes)
        return report(hashes.error());
    for (const auto &[line, fault] : hashes->passed)
        printError(Text::tr("%1:%2: passed over: %3").arg(path).arg(line).arg(words(fault)));
    return withBank(call, [&](pictures::PictureBank &bank) {
        const auto sum = bank.addList(hashes->pictures, said->origin, Sha256::of(*bytes));
        if (!sum)
            return report(sum.error());
        const auto passed = qint64(hashes->passed.size());
        if (call.json)
            printJson({{u"added"_s, sum->added},
                       {u"known"_s, sum->known},
                       {u"matches"_s, sum->matches},
                       {u"passed_over"_s, passed}});
        else
            printLine(Text::tr("%1 added, %2 known before, %3 passed over; %4 near to stored pictures")
                          .arg(sum->added)
                          .arg(sum->known)
                          .arg(passed)
                          .arg(sum->matches));
        return passed > 0 ? Exit::NotSo : Exit::Done;
    });
}

Exit exportList(const Invocation &call)
{
    const QString path = call.arguments.value(0);
    const auto format = pictures::listFormatOf(path);
    if (call.arguments.size() != 1 || !format) {
        printError(Text::tr("Name the list to write: FILE.csv or FILE.jsonl."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    const auto all = pictures::knownPictures(store->database());
    if (!all)
        return report(all.error());
    const QByteArray bytes = writeHashList(*all, *format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return report({Failure::Kind::Storage, file.errorString(), path});
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<void> noted = pictures::noteExport(store->database(), journal, std::ssize(*all), Sha256::of(bytes));
    if (!noted)
        return report(noted.error());
    if (!file.commit())
        return report({Failure::Kind::Storage, file.errorString(), path});
    if (call.json)
        printJson({{u"written"_s, path}, {u"pictures"_s, qint64(all->size())}});
    else
        printLine(Text::tr("%1 written: %2 known pictures, as hashes").arg(path).arg(all->size()));
    return Exit::Done;
}

} // namespace

std::vector<Command> pictureBankCommands()
{
    const auto none = [](QCommandLineParser &) {};
    const QList<QCommandLineOption> said{
        option("risk", Text::tr("The risk, by its code in GB/T 45654 Annex A: A.1.f"), "CODE"),
        option("reason", Text::tr("Why it is in the bank."), "TEXT"),
        option("severity", Text::tr("1 (low) to 3 (high); 3 if it is not said."), "N"),
        option("bound",
               Text::tr("How many of 64 bits of the perceptual hash may differ, 0 to 16; 8 if it is not said."), "N")};
    return {
        {u"pictures bank add"_s, u"FILE…"_s,
         Text::tr("Enter pictures into the bank of known ones: their hashes, not the pictures."), withOptions(said),
         add},
        {u"pictures bank list"_s, {}, Text::tr("The known pictures."), none, list},
        {u"pictures bank remove"_s, u"ID…"_s,
         Text::tr("Take known pictures out of the bank; the journal keeps what was known of them."), none, remove},
        {u"pictures bank import"_s, u"FILE"_s,
         Text::tr("Enter a list of hashes, CSV or JSON lines; the options fill in what it does not say."),
         withOptions(said), importList},
        {u"pictures bank export"_s, u"FILE"_s, Text::tr("Write the bank as a list of hashes."), none, exportList},
    };
}

} // namespace ctl
