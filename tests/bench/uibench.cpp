#include "app/workspace/workspace.h"
#include "tests/bench/corpus.h"
#include "tests/bench/loopwatch.h"
#include "tests/bench/table.h"
#include "ui/desktop/desktop.h"
#include "ui/import/importqueue.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMetaEnum>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>

namespace bench {

namespace {

constexpr double frame = 16;      ///< ms: what takes longer is seen
constexpr int pageEvery = 700;    ///< ms
constexpr size_t worstShown = 12;

/// Notes which event took the UI thread longest, for whoever mends it.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    struct Delivery
    {
        Gap took;
        QString what;
    };

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_isWatching || !isMainThread())
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QString what =
            QStringLiteral("%1 '%2' %3")
                .arg(QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName(), nameOf(*event));
        const ThreadTime before = ThreadTime::now();
        QElapsedTimer clock;
        clock.start();
        const bool done = QApplication::notify(receiver, event);
        const double took = double(clock.nsecsElapsed()) * 1e-6;
        --m_depth;
        if (took > frame / 4)
            m_deliveries.push_back({Gap::of(took, before, ThreadTime::now()), what});
        return done;
    }

    void watch(bool on) { m_isWatching = on; }
    bool isMainThread() const { return QThread::currentThread() == thread(); } // every thread delivers by notify()

    std::vector<Delivery> worst()
    {
        std::ranges::sort(m_deliveries, std::greater(), [](const Delivery &each) { return each.took.own(); });
        m_deliveries.resize(std::min(m_deliveries.size(), worstShown));
        return m_deliveries;
    }

private:
    static QString nameOf(const QEvent &event)
    {
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
        return name ? QString::fromLatin1(name) : QString::number(event.type());
    }

    int m_depth = 0;
    bool m_isWatching = false;
    std::vector<Delivery> m_deliveries;
};

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + static_cast<ptrdiff_t>(share * double(values.size() - 1));
    std::ranges::nth_element(values, at);
    return *at;
}

void report(const std::string &whose, const std::vector<Gap> &gaps, bool isOurs)
{
    std::vector<double> whole;
    std::vector<double> own;
    for (const Gap &gap : gaps) {
        whole.push_back(gap.milliseconds);
        own.push_back(gap.own());
    }
    const auto longest = std::ranges::max_element(gaps, {}, &Gap::own);
    const auto tooLong = std::ranges::count_if(own, [](double gap) { return gap > frame; });
    const std::optional<double> goal = isOurs ? std::optional(frame) : std::nullopt;
    line(whose + ", 99 %", percentile(own, 0.99), "ms", goal);
    line(whose + ", 99.9 %", percentile(own, 0.999), "ms", goal);
    line(whose + ", longest", percentile(own, 1), "ms", goal);
    if (longest != gaps.end())
        line(whose + ", longest: of it at work", longest->ran, "ms");
    if (isOurs)
        line(whose + ", longer than 16 ms", double(tooLong), "times", 0);
    line(whose + ", longest with waiting for a core", percentile(whole, 1), "ms");
}

/// Runs the event loop for \a milliseconds, or until \a isDone.
template <typename Done>
void runUntil(int milliseconds, Done isDone)
{
    QEventLoop loop;
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    check.start(20);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Shows the pages in turn while \a imports runs; then a little longer, so that the last refresh is in it.
void showPagesWhileImporting(ui::MainWindow &window, ui::ImportQueue &imports, const QString &log)
{
    constexpr std::array pages{"overview", "import", "review", "investigate"};
    size_t at = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &window,
                     [&] { window.go({QString::fromLatin1(pages.at(at++ % pages.size()))}); });
    turn.start(pageEvery);
    imports.add({log});
    runUntil(20 * 60 * 1000, [&] { return !imports.isRunning(); });
    runUntil(pageEvery * int(pages.size()), [] { return false; });
}

/// A bare event loop in a thread of its own: how late a timer is on this machine, now, whatever the program does.
class Beside
{
public:
    Beside()
        : m_watch(new LoopWatch)
    {
        m_watch->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_watch, &QObject::deleteLater);
        m_thread.start();
        QMetaObject::invokeMethod(m_watch, &LoopWatch::start, Qt::BlockingQueuedConnection);
    }

    std::vector<Gap> stop()
    {
        std::vector<Gap> gaps;
        QMetaObject::invokeMethod(m_watch, [&] { gaps = m_watch->gaps(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        return gaps;
    }

private:
    QThread m_thread;
    LoopWatch *m_watch;
};

/// Imports \a log in the window, watched, and says how it went.
void watchImport(WatchedApplication &application, ui::MainWindow &window, ui::Desktop &desktop, const QString &log,
                 double megabytes)
{
    Beside beside;
    LoopWatch ours;
    ours.start();
    application.watch(true);
    QElapsedTimer clock;
    clock.start();
    showPagesWhileImporting(window, *desktop.imports(), log);
    const double seconds = double(clock.elapsed()) / 1000;
    application.watch(false);
    const std::vector<Gap> gapsBeside = beside.stop();

    line("import beside the window, shown pages included", megabytes / seconds, "MB/s");
    report("UI thread, event loop gap", ours.gaps(), true);
    report("bare event loop beside it", gapsBeside, false);
    for (const WatchedApplication::Delivery &each : application.worst())
        std::printf("    %6.1f ms, of it %5.1f at work and %5.1f without a core: %s\n", each.took.milliseconds,
                    each.took.ran, each.took.waited, qPrintable(each.what));
}

} // namespace

void uiBench(int argc, char **argv, qint64 rows)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("corpus.jsonl"));
    const double megabytes = double(Corpus().write(log, rows)) / 1e6;
    const QString store = folder.filePath(QStringLiteral("bench.vml"));
    (void)workspace::Workspace::create(store, {}).value();
    heading("window: " + std::to_string(rows) + " rows, " + std::to_string(int(megabytes))
            + " MB imported while its pages are shown in turn");

    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Theme::apply(application, ui::Scheme::Light);
    ui::Languages languages;
    ui::MainWindow window(settings, languages);
    ui::Desktop desktop(window, settings);
    window.resize(1600, 1000);
    window.show();
    desktop.open(store, {.officer = QStringLiteral("bench")});
    runUntil(2000, [] { return false; });

    watchImport(application, window, desktop, log, megabytes);
    desktop.close();
}

} // namespace bench
