#pragma once

#include "db/database.h"
#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <signal.h>

inline constexpr int patience = 60'000; ///< milliseconds: a machine that is busy

/// A record of a log, without its line end.
inline QByteArray row(int id)
{
    return QStringLiteral("{\"id\":\"r-%1\",\"prompt\":\"question %1\",\"response\":\"answer\",\"user_id\":\"u\"}")
        .arg(id)
        .toUtf8();
}

inline void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append | QIODevice::Unbuffered));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline qint64 number(const QString &store, QByteArrayView sql)
{
    const db::Database database(store);
    db::Statement query = database.prepare(sql);
    return query.next() ? query.integer(0) : -1;
}

inline qint64 generations(const QString &store)
{
    return number(store, "SELECT count(*) FROM generation");
}

/// A follower that runs: vermilionctl import --follow.
struct Following
{
    QProcess process;
    QByteArray said; ///< for people

    Following(const QString &store, const QString &log)
    {
        process.start(ctlPath(),
                      {QStringLiteral("--store"), store, QStringLiteral("import"), QStringLiteral("--follow"),
                       QStringLiteral("--json"), log});
        if (!process.waitForStarted(patience))
            qFatal("vermilionctl does not start");
    }
    ~Following()
    {
        process.kill();
        process.waitForFinished();
    }

    /// Between the two it does nothing: what a test does meanwhile comes between two of its looks, however busy the
    /// machine is.
    void halt() const { ::kill(static_cast<pid_t>(process.processId()), SIGSTOP); }
    void goOn() const { ::kill(static_cast<pid_t>(process.processId()), SIGCONT); }

    /// Ends it as Ctrl+C does. What it says then; empty: it does not end, or not well.
    QJsonObject end(int signal = SIGINT)
    {
        process.setReadChannel(QProcess::StandardError);
        said += process.readAllStandardError(); // a signal before it says so ends it as it ends any program
        while (!said.contains("Following") && process.waitForReadyRead(patience))
            said += process.readAllStandardError();
        ::kill(static_cast<pid_t>(process.processId()), signal);
        const bool ended = process.waitForFinished(patience);
        said += process.readAllStandardError();
        if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            qWarning("state %d, status %d: %s", process.state(), process.exitCode(), said.constData());
            return {};
        }
        return CtlRun{.out = process.readAllStandardOutput()}.json();
    }
};
