#include "tests/program/realprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 5000; // ms: what works on behind a window for longer does not stop the keys

QByteArray firstLine(QProcess &process)
{
    QElapsedTimer clock;
    clock.start();
    while (!process.canReadLine() && clock.elapsed() < patience && process.state() != QProcess::NotRunning)
        process.waitForReadyRead(100);
    return process.readLine().trimmed();
}

/// Of all threads of a process: whether one runs, wants to run or waits for the disk, and the time they have had.
struct Activity
{
    bool isBusy = false;
    qint64 ticks = 0;

    void add(qint64 pid)
    {
        const QDir threads(u"/proc/%1/task"_s.arg(pid));
        for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(threads.filePath(thread + u"/stat"_s));
            if (!file.open(QIODevice::ReadOnly))
                continue; // it has ended
            const QByteArray line = file.readAll();
            // After the name, which may hold anything: the state is the third field of proc(5), the times 14 and 15.
            const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 1).simplified().split(' ');
            isBusy = isBusy || fields.value(0) == "R" || fields.value(0) == "D";
            ticks += fields.value(11).toLongLong() + fields.value(12).toLongLong();
        }
    }
};

} // namespace

qint64 numberIn(const QString &store, QByteArrayView sql)
{
    const db::Database database(store,
                                {.mode = db::OpenOptions::Mode::ReadOnly}); // takes and drops no lock of a writer
    db::Statement query = database.prepare(sql);
    return query.next() ? query.integer(0) : -1;
}

RealProgram::RealProgram()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"HOME"_s, m_folder.path()); // where files are suggested
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
}

RealProgram::~RealProgram()
{
    for (QProcess *process : {&m_program, &m_launcher, &m_bus, &m_screen}) {
        process->kill();
        process->waitForFinished(5000);
    }
}

QString RealProgram::start()
{
    for (const QString &tool : {u"Xvfb"_s, u"xdotool"_s, u"dbus-daemon"_s, u"import"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool + u" is not installed"_s;
    }
    const QString screen = startScreen();
    return screen.isNull() ? startBus() : screen;
}

QString RealProgram::startScreen()
{
    m_screen.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
    const QByteArray number = firstLine(m_screen);
    if (number.isEmpty())
        return u"Xvfb does not start: "_s + QString::fromLocal8Bit(m_screen.readAllStandardError());
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(number));
    return {};
}

QString RealProgram::startBus()
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    const QByteArray address = firstLine(m_bus);
    if (address.isEmpty())
        return u"dbus-daemon does not start"_s;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(address));
    m_launcher.setProcessEnvironment(m_environment);
    m_launcher.start(u"/usr/libexec/at-spi-bus-launcher"_s, {u"--launch-immediately"_s});
    QElapsedTimer clock;
    clock.start();
    while (m_accessibility.isEmpty() && clock.elapsed() < patience) {
        const QByteArray answer = run(u"dbus-send"_s,
                                      {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.a11y.Bus"_s,
                                       u"/org/a11y/bus"_s, u"org.a11y.Bus.GetAddress"_s});
        m_accessibility = answer.trimmed();
        QThread::msleep(100);
    }
    return m_accessibility.isEmpty() ? u"the accessibility bus does not start"_s : QString();
}

bool RealProgram::open(const QString &store, const QStringList &arguments)
{
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(qEnvironmentVariable("VERMILION_BUILD") + u"/vermilion"_s,
                    QStringList{u"--store"_s, store, u"--officer"_s, u"officer-a"_s} + arguments);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patience) {
        const QByteArray window =
            run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(m_program.processId())});
        if (!window.trimmed().isEmpty()) {
            m_window = QString::fromLatin1(window.trimmed().split('\n').first());
            focus();
            settle(patience);
            return true;
        }
        QThread::msleep(200);
    }
    return false;
}

void RealProgram::focus() const
{
    run(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, m_window});
}

void RealProgram::kill()
{
    ::kill(static_cast<pid_t>(m_program.processId()), SIGKILL);
    m_program.waitForFinished(patience);
}

bool RealProgram::close()
{
    keys({u"ctrl+q"_s});
    return m_program.waitForFinished(patience) && m_program.exitStatus() == QProcess::NormalExit;
}

void RealProgram::keys(const QStringList &names) const
{
    for (const QString &name : names) {
        settle(soon);
        run(u"xdotool"_s, {u"key"_s, name});
    }
    settle(soon);
}

void RealProgram::type(const QString &text) const
{
    settle(soon);
    run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"30"_s, text});
    settle(soon);
}

void RealProgram::settle(int atMost) const
{
    constexpr int looks = 4; // in a row that find nothing
    QElapsedTimer clock;
    clock.start();
    qint64 before = -1;
    for (int quiet = 0; quiet < looks && clock.elapsed() < atMost;) {
        Activity now;
        now.add(m_program.processId());
        now.add(m_screen.processId());
        quiet = !now.isBusy && now.ticks == before ? quiet + 1 : 0;
        before = now.ticks;
        QThread::msleep(15);
    }
}

void RealProgram::saveScreen(const QString &png) const
{
    run(u"import"_s, {u"-window"_s, u"root"_s, png});
}

QByteArray RealProgram::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.waitForFinished(patience);
    return process.readAllStandardOutput();
}
