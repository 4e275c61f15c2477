#include "app/paper/mutool.h"

#include "app/paper/childfence.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr qsizetype mostWords = 16 * 1024;
constexpr qint64 piece = 256 * 1024;

/// One run of the child, fed to a sink as it comes.
class Run
{
public:
    Run(const ByteSink &sink, const ChildLimits &limits, const std::stop_token &stop)
        : m_sink(sink)
        , m_limits(limits)
        , m_stop(stop)
        , m_deadline(std::chrono::seconds(limits.wallSeconds))
    {
    }

    ~Run() { end(); }
    Q_DISABLE_COPY_MOVE(Run)

    bool start(const QString &program, const QStringList &arguments, const QString &path)
    {
        QProcessEnvironment environment;
        environment.insert(u"LC_ALL"_s, u"C"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(u"/"_s);
        m_process.setStandardInputFile(path);
        m_process.setChildProcessModifier([limits = m_limits] { fenceIn(limits); });
        m_process.start(program, arguments, QIODevice::ReadOnly);
        return m_process.waitForStarted();
    }

    Result<ChildEnd> follow()
    {
        while (m_process.state() != QProcess::NotRunning) {
            if (m_stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"stopped"_s);
            if (m_deadline.hasExpired())
                return ended(ChildEnd::How::TimedOut);
            m_process.waitForReadyRead(50);
            if (!take())
                return ended(ChildEnd::How::Enough);
        }
        if (!take())
            return ended(ChildEnd::How::Enough);
        if (m_process.exitStatus() == QProcess::CrashExit)
            return ended(ChildEnd::How::Crashed);
        return ended(m_process.exitCode() == 0 ? ChildEnd::How::Done : ChildEnd::How::Failed);
    }

private:
    bool take()
    {
        const QByteArray words = m_process.readAllStandardError();
        m_words += words.first(qMin(words.size(), mostWords - m_words.size()));
        for (QByteArray bytes = m_process.read(piece); !bytes.isEmpty(); bytes = m_process.read(piece))
            if (!m_sink(bytes))
                return false;
        return true;
    }

    ChildEnd ended(ChildEnd::How how)
    {
        end();
        return ChildEnd{how, QString::fromUtf8(m_words)};
    }

    void end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    const ByteSink &m_sink;
    ChildLimits m_limits;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    QProcess m_process;
    QByteArray m_words;
};

} // namespace

Result<ChildEnd> runMutool(const QStringList &arguments, const QString &path, const ByteSink &sink,
                           const ChildLimits &limits, const std::stop_token &stop)
{
    const QString program = QStandardPaths::findExecutable(u"mutool"_s);
    if (program.isEmpty())
        return fail(Failure::Kind::NotFound, u"mutool is not installed: it is in the package mupdf-tools"_s,
                    u"mupdf-tools"_s);
    Run run(sink, limits, stop);
    if (!run.start(program, arguments, path))
        return fail(Failure::Kind::BadInput, u"mutool does not start"_s, path);
    return run.follow();
}

QString paperArgument()
{
    return u"/dev/stdin"_s;
}

} // namespace paper
