#include "app/ctl/importsums.h"

#include "app/ctl/output.h"
#include "app/ingest/sources/logaddress.h"

#include <QCoreApplication>

#include <cmath>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::LogCommands)
};

/// By what the format was recognised.
QString reason(const ingest::ImportReport &report)
{
    return report.formatReason.empty() ? Text::tr("asked for") : QString::fromStdString(report.formatReason);
}

/// "not-found (2), outside (1)"
QString unreadWords(const std::map<std::string, qint64> &pictures)
{
    QStringList words;
    for (const auto &[why, count] : pictures)
        words.append(QStringLiteral("%1 (%2)").arg(QString::fromStdString(why)).arg(count));
    return words.join(QStringLiteral(", "));
}

} // namespace

void ImportSums::add(const ingest::ImportReport &report)
{
    passedOver += static_cast<qint64>(report.passedOver.size());
    for (const ingest::ImportReport &member : report.members)
        add(member);
    if (!report.members.empty())
        return;
    files += 1;
    bytes += report.bytes;
    seconds += report.seconds;
    if (report.isAlreadyComplete)
        return; // nothing was added
    for (const auto &[why, count] : report.unreadPictures)
        unreadPictures += count;
    totals.rows += report.totals.rows;
    totals.generations += report.totals.generations;
    totals.quarantined += report.totals.quarantined;
    totals.findings += report.totals.findings;
    totals.repeatedIds += report.totals.repeatedIds;
    totals.emptyTexts += report.totals.emptyTexts;
    totals.duplicates += report.totals.duplicates;
    totals.joined += report.totals.joined;
    totals.withoutCall += report.totals.withoutCall;
}

QJsonObject ImportSums::json() const
{
    return {{QStringLiteral("files"), files},
            {QStringLiteral("rows"), totals.rows},
            {QStringLiteral("generations"), totals.generations},
            {QStringLiteral("quarantined"), totals.quarantined},
            {QStringLiteral("findings"), totals.findings},
            {QStringLiteral("passed_over"), passedOver},
            {QStringLiteral("duplicates"), totals.duplicates},
            {QStringLiteral("joined"), totals.joined},
            {QStringLiteral("without_call"), totals.withoutCall},
            {QStringLiteral("unread_pictures"), unreadPictures},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("seconds"), std::round(seconds * 1000) / 1000}};
}

void sayPassedOver(const QString &name, const Failure &why)
{
    printError(Text::tr("%1: passed over: %2").arg(name, why.detail));
}

void say(const ingest::ImportReport &report)
{
    for (const ingest::PassedOver &passed : report.passedOver)
        sayPassedOver(ingest::LogAddress(report.name, passed.member).text(), passed.why);
    for (const ingest::ImportReport &member : report.members)
        say(member);
    if (!report.members.empty())
        return;
    if (report.isAlreadyComplete)
        return printError(Text::tr("%1: imported before, nothing added.").arg(report.name));
    printError(Text::tr("%1: %2 (%3); %4 rows, %5 generations, %6 quarantined, %7 findings, %8 s")
                   .arg(report.name, QString::fromStdString(report.format), reason(report))
                   .arg(report.totals.rows)
                   .arg(report.totals.generations)
                   .arg(report.totals.quarantined)
                   .arg(report.totals.findings)
                   .arg(report.seconds, 0, 'f', 1));
    if (report.replaced)
        printError(
            Text::tr("  In place of an earlier reading: %1 of its generations are withdrawn; %2 stay, which were "
                     "decided about, are evidence, or hold a part of another log.")
                .arg(report.replaced->withdrawn)
                .arg(report.replaced->kept));
    if (report.totals.repeatedIds > 0)
        printError(Text::tr("  %n row(s) repeat a request id; they are kept as generations of their own.", nullptr,
                            static_cast<int>(report.totals.repeatedIds)));
    if (report.totals.withoutCall > 0)
        printError(Text::tr("  %n record(s) hold no call of a model; they are left out.", nullptr,
                            static_cast<int>(report.totals.withoutCall)));
    if (!report.unreadPictures.empty())
        printError(Text::tr("  Pictures that the log names by files and that could not be read: %1.")
                       .arg(unreadWords(report.unreadPictures)));
    if (report.totals.duplicates > 0)
        printError(Text::tr("  %n generation(s) had come with another file before; nothing was added.", nullptr,
                            static_cast<int>(report.totals.duplicates)));
    if (report.totals.joined > 0)
        printError(Text::tr("  %n part(s) went to generations of other records.", nullptr,
                            static_cast<int>(report.totals.joined)));
    if (report.totals.emptyTexts > 0)
        printError(Text::tr("  %n generation(s) have an empty prompt or output; they are kept.", nullptr,
                            static_cast<int>(report.totals.emptyTexts)));
}

} // namespace ctl
