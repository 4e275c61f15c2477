#include "app/ctl/command.h"

#include "app/ctl/output.h"
#include "app/inspection/sessionstore.h"

#include <QCoreApplication>
#include <QFile>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::Command)
};

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("store"), Text::tr("The workspace file (*.vml)."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("key-file"), Text::tr("A file whose first line is the passphrase."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("officer"), Text::tr("The alias under which events are recorded."), QStringLiteral("ALIAS")});
    parser.addOption({QStringLiteral("json"), Text::tr("Print JSON, one line, on standard output.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")});
}

void printUsage(const std::vector<Command> &all)
{
    printLine(Text::tr("vermilionctl %1: Vermilion without a window").arg(QStringLiteral(VERMILION_VERSION)));
    printLine(Text::tr("usage: vermilionctl [--store FILE] COMMAND …"));
    for (const Command &command : all)
        printLine(QStringLiteral("  %1  %2")
                      .arg(QString(command.name + QLatin1Char(' ') + command.synopsis).leftJustified(46),
                           command.description));
    printLine(Text::tr("“vermilionctl COMMAND --help” lists a command's options."));
}

/// Words before and after the command's name may be options, so the name is found among the
/// positional arguments, not at a fixed place.
QStringList positionals(const QStringList &arguments)
{
    static const QStringList takesValue{QStringLiteral("--store"), QStringLiteral("--key-file"),
                                        QStringLiteral("--officer")};
    QStringList found;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (takesValue.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(QLatin1Char('-')) || arguments.at(i) == QStringLiteral("-"))
            found.append(arguments.at(i));
    }
    return found;
}

const Command *findCommand(const std::vector<Command> &all, const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : all) {
        const QStringList name = command.name.split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name && (!best || command.name.size() > best->name.size()))
            best = &command;
    }
    return best;
}

} // namespace

QString Invocation::storePath() const
{
    return options.value(QStringLiteral("store"));
}

workspace::Options Invocation::storeOptions(bool readOnly) const
{
    workspace::Options result{.readOnly = readOnly};
    const QString alias = options.isSet(QStringLiteral("officer")) ? options.value(QStringLiteral("officer"))
                                                                   : qEnvironmentVariable("VERMILION_OFFICER");
    if (!alias.isEmpty())
        result.officer = alias;
    QFile key(options.value(QStringLiteral("key-file")));
    if (options.isSet(QStringLiteral("key-file")) && key.open(QIODevice::ReadOnly))
        result.passphrase = key.readLine().trimmed();
    return result;
}

Result<workspace::Workspace> Invocation::openStore(bool readOnly) const
{
    if (storePath().isEmpty())
        return fail(Failure::Kind::BadInput, Text::tr("name the workspace with --store FILE"));
    const QString keyFile = options.value(QStringLiteral("key-file"));
    if (!keyFile.isEmpty() && storeOptions(readOnly).passphrase.isEmpty())
        return fail(Failure::Kind::BadInput, Text::tr("the passphrase file is empty or cannot be read"), keyFile);
    Result<workspace::Workspace> opened = workspace::Workspace::open(storePath(), storeOptions(readOnly));
    const bool isOfInspection = options.positionalArguments().value(0) == QStringLiteral("inspection");
    if (opened && !readOnly && !isOfInspection && inspection::currentSession(opened->database()))
        return fail(Failure::Kind::Refused,
                    Text::tr(
                        "an inspection goes on: nothing is changed until “inspection close” gives the workspace back"),
                    storePath());
    return opened;
}

Exit dispatch(const QStringList &arguments)
{
    const std::vector<Command> all = commands();
    const QStringList words = positionals(arguments.mid(1));
    const Command *command = findCommand(all, words);
    if (!command) {
        printUsage(all);
        const bool asked = arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
        if (!words.isEmpty())
            printError(Text::tr("There is no command “%1”.").arg(words.constFirst()));
        return asked ? Exit::Done : Exit::WrongUsage;
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(command->description);
    addCommonOptions(parser);
    parser.addPositionalArgument(command->name, command->description,
                                 command->name + QLatin1Char(' ') + command->synopsis);
    if (command->add)
        command->add(parser);
    if (!parser.parse(arguments)) {
        printError(parser.errorText());
        return Exit::WrongUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printLine(parser.helpText());
        return Exit::Done;
    }
    const qsizetype nameWords = command->name.count(QLatin1Char(' ')) + 1;
    return command->run({.options = parser,
                         .arguments = parser.positionalArguments().mid(nameWords),
                         .json = parser.isSet(QStringLiteral("json"))});
}

} // namespace ctl
