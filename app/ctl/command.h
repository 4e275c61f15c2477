#pragma once

#include "app/base/result.h"
#include "app/workspace/workspace.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace ctl {

/// What a command gives back to the shell.
enum class Exit {
    Done = 0,
    NotSo = 1,      ///< the thing asked about is not so: nothing found, the chain is broken
    WrongUsage = 2,
    Refused = 3,    ///< the input cannot be used as it is
    StoreError = 4,
};

/// One call of vermilionctl: its arguments and what all commands share.
struct Invocation
{
    const QCommandLineParser &options;
    QStringList arguments; ///< after the command's name (and its sub-command's)
    bool json = false;     ///< one line of JSON on stdout instead of words

    /// Opens the workspace that --store names, with the passphrase of --key-file and the alias of --officer.
    Result<workspace::Workspace> openStore(bool readOnly) const;
    workspace::Options storeOptions(bool readOnly) const;
    QString storePath() const;
};

/// A command: "import", "incident create". \a add declares its own options.
struct Command
{
    QString name;
    QString synopsis;    ///< what follows the name in the usage line
    QString description; ///< one sentence
    std::function<void(QCommandLineParser &)> add;
    std::function<Exit(const Invocation &)> run;
};

/// Every command, in the order that --help lists them.
std::vector<Command> commands();

/// Finds the command that \a arguments begin with (the longest name wins), parses the rest, runs it.
Exit dispatch(const QStringList &arguments);

} // namespace ctl
