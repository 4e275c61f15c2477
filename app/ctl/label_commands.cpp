// label check: the labels of generated content, in files and in the workspace.
#include "app/ctl/commandlist.h"
#include "app/ctl/labelwords.h"
#include "app/ctl/output.h"
#include "app/label/labelstore.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::LabelCommands)
};

constexpr qint64 largestFile = qint64(256) << 20; // it is held in memory

/// What the check of files came to.
struct Outcome
{
    QJsonArray files;
    int checked = 0;
    int right = 0;
    int notRead = 0; ///< in folders: of no kind that has labels
    bool isUnreadable = false;
};

QJsonArray toJson(const std::vector<label::LabelFinding> &findings)
{
    QJsonArray array;
    for (const label::LabelFinding &finding : findings)
        array.append(QJsonObject{{u"fault"_s, jsonName(finding.fault)},
                                 {u"error"_s, finding.weight == label::Weight::Error},
                                 {u"key"_s, finding.key},
                                 {u"detail"_s, finding.detail}});
    return array;
}

QJsonObject toJson(const QString &path, const label::CheckedFile &file)
{
    QJsonArray labels;
    for (const label::CheckedLabel &one : file.labels)
        labels.append(
            QJsonObject{{u"place"_s, one.place}, {u"fields"_s, one.fields}, {u"findings"_s, toJson(one.findings)}});
    return {{u"path"_s, path},
            {u"format"_s, file.format},
            {u"right"_s, file.isRight()},
            {u"labels"_s, labels},
            {u"findings"_s, toJson(file.findings)}};
}

void say(const std::vector<label::LabelFinding> &findings)
{
    for (const label::LabelFinding &finding : findings)
        printLine(u"  "_s
                  + (finding.weight == label::Weight::Error ? Text::tr("Error: %1") : Text::tr("Remark: %1"))
                        .arg(words(finding)));
}

void say(const QString &path, const label::CheckedFile &file)
{
    printLine(file.isRight() ? Text::tr("%1 (%2): labelled").arg(path, file.format)
                             : Text::tr("%1 (%2): not labelled as the standard says").arg(path, file.format));
    for (const label::CheckedLabel &one : file.labels) {
        printLine(u"  "_s + Text::tr("AIGC label in %1").arg(one.place));
        say(one.findings);
    }
    say(file.findings);
}

Result<label::CheckedFile> check(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    if (file.size() > largestFile)
        return fail(Failure::Kind::BadInput, u"the file is larger than 256 MiB"_s, path);
    const QByteArray bytes = file.readAll();
    auto labels = label::readFileLabels({bytes.constData(), size_t(bytes.size())});
    if (!labels)
        return fail(labels.error().kind, labels.error().detail, path);
    return label::checkFile(*labels);
}

void take(const Invocation &call, const QString &path, const label::CheckedFile &file, Outcome &outcome)
{
    ++outcome.checked;
    outcome.right += file.isRight();
    if (call.json)
        outcome.files.append(toJson(path, file));
    else
        say(path, file);
}

void checkFolder(const Invocation &call, const QString &folder, Outcome &outcome)
{
    QStringList paths;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    paths.sort();
    for (const QString &path : paths) {
        if (const auto file = check(path))
            take(call, path, *file, outcome);
        else
            ++outcome.notRead;
    }
}

Exit checkFiles(const Invocation &call)
{
    Outcome outcome;
    for (const QString &path : call.arguments) {
        if (QFileInfo(path).isDir()) {
            checkFolder(call, path, outcome);
        } else if (const auto file = check(path)) {
            take(call, path, *file, outcome);
        } else {
            report(file.error());
            outcome.isUnreadable = true;
        }
    }
    if (call.json)
        printJson({{u"files"_s, outcome.files},
                   {u"checked"_s, outcome.checked},
                   {u"right"_s, outcome.right},
                   {u"not_read"_s, outcome.notRead}});
    else
        printLine(Text::tr("%1 files checked, %2 of them labelled; %3 are of no kind whose labels can be read")
                      .arg(outcome.checked)
                      .arg(outcome.right)
                      .arg(outcome.notRead));
    if (outcome.isUnreadable)
        return Exit::Refused;
    return outcome.checked > 0 && outcome.right == outcome.checked ? Exit::Done : Exit::NotSo;
}

QJsonObject toJson(const label::ServiceLabels &labels)
{
    return {{u"service"_s, labels.service},    {u"texts"_s, labels.texts},
            {u"at_start"_s, labels.atStart},   {u"at_end"_s, labels.atEnd},
            {u"in_middle"_s, labels.inMiddle}, {u"without_label"_s, labels.withoutLabel()},
            {u"pictures"_s, labels.pictures},  {u"pictures_right"_s, labels.picturesRight}};
}

void say(const label::ServiceLabels &labels)
{
    printLine(Text::tr("%1: %2 answers, labelled at the start %3, at the end %4, in the middle %5; without a label %6")
                  .arg(labels.service.isEmpty() ? u"-"_s : labels.service)
                  .arg(labels.texts)
                  .arg(labels.atStart)
                  .arg(labels.atEnd)
                  .arg(labels.inMiddle)
                  .arg(labels.withoutLabel()));
    if (labels.pictures > 0)
        printLine(u"  "_s
                  + Text::tr("%1 pictures of the model, %2 of them with an implicit label that is right")
                        .arg(labels.pictures)
                        .arg(labels.picturesRight));
}

Exit checkStore(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto service =
        call.options.isSet(u"service"_s) ? std::optional(call.options.value(u"service"_s)) : std::nullopt;
    const auto all = label::labelsOfServices(store->database(), service);
    if (!all)
        return report(all.error());
    QJsonArray services;
    bool isComplete = !all->empty();
    for (const label::ServiceLabels &labels : *all) {
        isComplete = isComplete && labels.withoutLabel() == 0 && labels.pictures == labels.picturesRight;
        services.append(toJson(labels));
        if (!call.json)
            say(labels);
    }
    if (call.json)
        printJson({{u"services"_s, services}});
    else if (all->empty())
        printLine(Text::tr("The workspace holds no answers of that service."));
    else if (!isComplete)
        printLine(Text::tr("The log may hold a text before the interface adds its label, or a lasting label may stand"
                           " beside it (GB 45438-2025): look at the service itself."));
    return isComplete ? Exit::Done : Exit::NotSo;
}

Exit checkLabels(const Invocation &call)
{
    return call.arguments.isEmpty() ? checkStore(call) : checkFiles(call);
}

} // namespace

std::vector<Command> labelCommands()
{
    return {
        {u"label check"_s, u"[FILE|FOLDER…]"_s,
         Text::tr("Check the labels of generated content: the AIGC metadata of files, or the answers and pictures of"
                  " the workspace."),
         [](QCommandLineParser &parser) {
             parser.addOption(
                 {u"service"_s, Text::tr("Only the answers of this service, which must carry a label."), u"NAME"_s});
         },
         checkLabels}};
}

} // namespace ctl
