#include "tests/bench/peer.h"

#include "tests/bench/stopwatch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <array>
#include <stdexcept>

namespace bench {

namespace {

constexpr int patience = 60'000;    ///< ms for one run
constexpr double longEnough = 1;    ///< s beyond what starting takes: a larger slice would say the same
constexpr std::array sizes{0.0, 0.0625, 1.0, 8.0, 1e9}; ///< MB; the last: all

void write(const QString &path, const std::vector<std::string> &lines, double megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write what peers read");
    for (auto line = lines.begin(); line != lines.end() && double(file.pos()) < megabytes * 1e6; ++line)
        file.write(QByteArray::fromStdString(*line + '\n'));
}

struct Run
{
    double seconds = 0; ///< of processor time
    bool isStopped = false;
    bool hasFailed = false;
};

Run run(const QString &program, const QStringList &arguments)
{
    Run done;
    done.seconds = childrenSeconds([&] {
        QProcess process;
        process.start(program, arguments);
        done.isStopped = !process.waitForFinished(patience) && process.error() != QProcess::FailedToStart;
        process.kill();
        process.waitForFinished();
        const bool isWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() <= 1; // 1: nothing found
        done.hasFailed = !done.isStopped && (!isWell || process.error() == QProcess::FailedToStart);
    });
    return done;
}

} // namespace

Peers::Peers(const std::vector<std::string> &texts)
{
    for (const double size : sizes) {
        const QString path = m_folder.filePath(QStringLiteral("slice-%1").arg(m_slices.size()));
        write(path, texts, size);
        m_slices.push_back({path, double(QFile(path).size()) / 1e6});
    }
}

void Peers::lookFor(const std::vector<std::string> &terms)
{
    write(termFile(), terms, 1e9);
}

std::optional<PeerSpeed> Peers::measure(const QString &program, const QStringList &arguments) const
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    std::optional<PeerSpeed> speed;
    double start = 0; // s
    for (const Slice &slice : m_slices) {
        const Run done = run(path, arguments + QStringList{QStringLiteral("-f"), termFile(), slice.path});
        if (done.hasFailed)
            return speed;
        if (done.isStopped) // keeps what a smaller slice said, if one was read
            return speed ? speed : PeerSpeed{slice.megabytes / done.seconds, slice.megabytes, true};
        if (slice.megabytes == 0) {
            start = done.seconds;
            continue;
        }
        const double reading = std::max(1e-3, done.seconds - start);
        speed = {slice.megabytes / reading, slice.megabytes, false};
        if (reading > longEnough)
            break;
    }
    return speed;
}

} // namespace bench
