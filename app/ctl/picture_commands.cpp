// pictures: the bank of known ones, hashes and text of those that are stored, and what came of it.
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/detect/activerules.h"
#include "app/journal/journal.h"
#include "app/pictures/hashing.h"
#include "app/pictures/matching.h"
#include "app/pictures/reading.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PictureCommands)
};

/// A whole number that an option gives; \a value stays where the option is not given.
bool takeNumber(const Invocation &call, const QString &option, int least, int most, int &value)
{
    if (!call.options.isSet(option))
        return true;
    bool isNumber = false;
    const int given = call.options.value(option).toInt(&isNumber);
    if (!isNumber || given < least || given > most) {
        printError(Text::tr("--%1 takes a number from %2 to %3.").arg(option).arg(least).arg(most));
        return false;
    }
    value = given;
    return true;
}

double rounded(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

void say(const pictures::HashReport &report)
{
    using pictures::Condition;
    printLine(Text::tr("%1 pictures hashed, %2 near to known ones; %3 s")
                  .arg(report.total())
                  .arg(report.matches)
                  .arg(report.seconds, 0, 'f', 1));
    printLine(Text::tr("By their bytes alone: %1 too plain, %2 not kept, %3 of another kind, %4 damaged, %5 too large")
                  .arg(report.count(Condition::Plain))
                  .arg(report.count(Condition::NotKept))
                  .arg(report.count(Condition::UnknownKind))
                  .arg(report.count(Condition::Damaged))
                  .arg(report.count(Condition::TooLarge)));
}

QJsonObject toJson(const pictures::HashReport &report)
{
    using pictures::Condition;
    return {{u"pictures"_s, report.total()},
            {u"matches"_s, report.matches},
            {u"plain"_s, report.count(Condition::Plain)},
            {u"not_kept"_s, report.count(Condition::NotKept)},
            {u"unknown_kind"_s, report.count(Condition::UnknownKind)},
            {u"damaged"_s, report.count(Condition::Damaged)},
            {u"too_large"_s, report.count(Condition::TooLarge)},
            {u"seconds"_s, rounded(report.seconds)}};
}

Exit hash(const Invocation &call)
{
    int threads = pictures::usualThreads();
    if (!takeNumber(call, u"jobs"_s, 1, 64, threads))
        return Exit::WrongUsage;
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Interruption interruption;
    const auto done =
        pictures::hashWaiting([&](const ingest::WriterWork &work) { return work(store->database(), journal); },
                              progressOnTerminal(Text::tr("pictures")), interruption.token(), threads);
    endProgress();
    if (!done)
        return report(done.error());
    call.json ? printJson(toJson(*done)) : say(*done);
    return Exit::Done;
}

void say(const pictures::ReadReport &report)
{
    using pictures::TextState;
    printLine(Text::tr("%1 pictures read, %2 of them with text; %3 s")
                  .arg(report.total())
                  .arg(report.count(TextState::Read))
                  .arg(report.seconds, 0, 'f', 1));
    printLine(Text::tr("Without text: %1; not in time: %2; not to be decoded: %3")
                  .arg(report.count(TextState::Nothing))
                  .arg(report.count(TextState::TimedOut))
                  .arg(report.count(TextState::NotReadable)));
    printLine(
        Text::tr("Texts looked at again: %1; findings in pictures: %2").arg(report.lookedAtAgain).arg(report.findings));
}

QJsonObject toJson(const pictures::ReadReport &report)
{
    using pictures::TextState;
    return {{u"pictures"_s, report.total()},
            {u"with_text"_s, report.count(TextState::Read)},
            {u"without_text"_s, report.count(TextState::Nothing)},
            {u"timed_out"_s, report.count(TextState::TimedOut)},
            {u"not_readable"_s, report.count(TextState::NotReadable)},
            {u"looked_at_again"_s, report.lookedAtAgain},
            {u"findings"_s, report.findings},
            {u"seconds"_s, rounded(report.seconds)}};
}

Exit read(const Invocation &call)
{
    pictures::ReadingOptions options{.againInTime = call.options.isSet(u"again"_s)};
    int seconds = int(options.reading.time.count() / 1000);
    if (!takeNumber(call, u"jobs"_s, 1, 64, options.threads) || !takeNumber(call, u"seconds"_s, 1, 3600, seconds))
        return Exit::WrongUsage;
    options.reading.time = std::chrono::seconds(seconds);
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return report(taxonomy.error());
    const Result<detect::ActiveRules> rules = detect::activateRules(store->database(), journal, *taxonomy);
    if (!rules)
        return report(rules.error());
    const Interruption interruption;
    const auto done =
        pictures::readWaiting([&](const ingest::WriterWork &work) { return work(store->database(), journal); }, *rules,
                              options, progressOnTerminal(Text::tr("pictures")), interruption.token());
    endProgress();
    if (!done)
        return report(done.error());
    call.json ? printJson(toJson(*done)) : say(*done);
    return Exit::Done;
}

QJsonObject toJson(const pictures::PictureMatch &match)
{
    QJsonObject object{{u"generation"_s, qint64(match.generation)},
                       {u"picture"_s, match.number},
                       {u"in_output"_s, match.isOutput},
                       {u"sha256"_s, QString::fromLatin1(match.sha256.toHex())},
                       {u"known"_s, qint64(match.nearness.known)},
                       {u"same_bytes"_s, !match.nearness.distance},
                       {u"risk"_s, match.risk},
                       {u"severity"_s, match.severity},
                       {u"reason"_s, match.reason},
                       {u"origin"_s, match.origin}};
    if (match.nearness.distance)
        object.insert(u"distance"_s, *match.nearness.distance);
    return object;
}

Exit matches(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto all = pictures::pictureMatches(store->database());
    if (!all)
        return report(all.error());
    QJsonArray array;
    for (const pictures::PictureMatch &match : *all) {
        array.append(toJson(match));
        if (call.json)
            continue;
        const QString near = match.nearness.distance ? Text::tr("%n bit(s) differ", nullptr, *match.nearness.distance)
                                                     : Text::tr("the same bytes");
        printLine(u"%1  %2  %3  %4  %5  %6"_s.arg(qint64(match.generation), 8)
                      .arg(match.number, 2)
                      .arg(match.risk, QString::fromLatin1(match.sha256.toHex().first(16)), near, match.reason));
    }
    if (call.json)
        printJson({{u"matches"_s, array}});
    return Exit::Done;
}

} // namespace

std::vector<Command> pictureCommands()
{
    const auto none = [](QCommandLineParser &) {};
    const QCommandLineOption jobs = option("jobs", Text::tr("How many pictures at a time."), "N");
    return {
        {u"pictures hash"_s,
         {},
         Text::tr("Hash the stored pictures that have no hash yet, and compare them with the bank of known ones."),
         withOptions({jobs}),
         hash},
        {u"pictures read"_s,
         {},
         Text::tr("Read the Chinese and English text in the stored pictures, and look in it for what rules find."),
         withOptions({jobs,
                      option("seconds", Text::tr("How long one picture may take; 20 if it is not said."), "N"),
                      {u"again"_s, Text::tr("Read again those that took too long before.")}}),
         read},
        {u"pictures matches"_s, {}, Text::tr("The stored pictures that are known, or nearly."), none, matches},
    };
}

} // namespace ctl
