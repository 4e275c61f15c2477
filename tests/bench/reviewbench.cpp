#include "app/workspace/workspace.h"
#include "db/transaction.h"
#include "tests/bench/loopwatch.h"
#include "tests/bench/table.h"
#include "ui/desktop/desktop.h"
#include "ui/reading/readingpane.h"
#include "ui/review/queuepane.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <string>

namespace bench {

namespace {

constexpr double nextItemGoal = 50;  // ms
constexpr double filterGoal = 100;   // ms
constexpr int decisions = 150;
constexpr int turns = 10'000;        // of a long conversation; about every seventh of the first items has one
constexpr int pauseBetween = 250;    // ms: an officer reads, and the page refreshes 150 ms after a change

std::string longConversation()
{
    std::string json = "[";
    for (int i = 0; i < turns; ++i)
        json += std::string(i > 0 ? "," : "") + R"({"role":")" + (i % 2 == 0 ? "user" : "assistant")
            + R"(","content":"turn )" + std::to_string(i) + R"( about the weather, the river and the road to it"})";
    return json + "]";
}

void addRows(db::Database &database, qint64 first, qint64 last, const std::string &conversation)
{
    auto generation = database.prepare(
        "INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash, at, service, model,"
        " user_ref, session_id) VALUES (?1, 1, 0, ?1, 1, randomblob(16), ?2, ?3, 'model-x', ?4, ?5)");
    auto text =
        database.prepare("INSERT INTO generation_text (generation_id, context, prompt, output) VALUES (?, ?, ?, ?)");
    auto finding = database.prepare("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id,"
                                    " risk, severity, score) VALUES (?, 1, 12, 24, 'bench.rule', 1, ?, ?, ?)");
    auto flag =
        database.prepare("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, ?, ?, ?, 1)");
    const std::string filler(600, 'x');
    for (qint64 id = first; id <= last; ++id) {
        const std::string risk = std::string("A.") + char('1' + id % 5) + '.' + char('a' + id % 2);
        const auto severity = int(1 + id * 7 % 3);
        const double score = double(id * 7919 % 1000) / 1000;
        generation.run(id, Moment(1'780'000'000'000 + id * 1000), std::string_view(id % 20 == 0 ? "rare" : "chat"),
                       QStringLiteral("u-%1").arg(id % 5000), QStringLiteral("s-%1").arg(id % 100'000));
        const bool isLong = severity == 3 && score > 0.99 && id % 7 == 0;
        text.run(id, isLong ? std::optional(std::string_view(conversation)) : std::nullopt,
                 std::string_view("a question number " + std::to_string(id)),
                 std::string_view("the answer: something flagged, and then " + filler));
        finding.run(id, std::string_view(risk), severity, score);
        flag.run(id, std::string_view(risk), severity, score);
    }
}

void fill(const QString &path, qint64 rows)
{
    auto store = workspace::Workspace::create(path, {.officer = QStringLiteral("bench")}).value();
    db::Database &database = store.database();
    database.run("INSERT OR IGNORE INTO rule_pack (id, pack, version, sha256, title_zh, title_en, loaded_at, source)"
                 " VALUES (1, 'bench', '1', zeroblob(32), 'x', 'x', 0, x'00')");
    database.run("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                 " VALUES (1, 'bench.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
    const std::string conversation = longConversation();
    constexpr qint64 batch = 50'000;
    for (qint64 first = 1; first <= rows; first += batch) {
        db::Transaction transaction(database);
        addRows(database, first, std::min(rows, first + batch - 1), conversation);
        transaction.commit();
    }
}

/// Notes when a widget has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched)
        : QObject(watched)
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

    void forget() { m_isPainted = false; }
    bool isPainted() const { return m_isPainted; }

private:
    bool m_isPainted = false;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Times
{
    std::vector<Gap> all;

    double at(double share) const
    {
        std::vector<double> own;
        for (const Gap &gap : all)
            own.push_back(gap.own());
        std::ranges::sort(own);
        return own.empty() ? 0 : own[static_cast<size_t>(share * double(own.size() - 1))];
    }
};

/// From \a act until \a isDone, the event loop running; by the wall clock and by the thread's own account.
template <typename Act, typename Done>
Gap timed(Act act, Done isDone)
{
    const ThreadTime before = ThreadTime::now();
    QElapsedTimer clock;
    clock.start();
    act();
    while (!isDone() && clock.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return Gap::of(double(clock.nsecsElapsed()) * 1e-6, before, ThreadTime::now());
}

void trigger(ui::MainWindow &window, const char *action)
{
    QAction *found = window.findChild<QAction *>(QString::fromLatin1(action));
    if (!found)
        throw std::runtime_error(std::string("no action ") + action);
    found->trigger();
}

void report(const std::string &what, const Times &times, double goal)
{
    line(what + ", median", times.at(0.5), "ms", goal);
    line(what + ", 95 %", times.at(0.95), "ms", goal);
    line(what + ", longest", times.at(1), "ms", goal);
}

void decideAway(ui::MainWindow &window, ui::Page &page)
{
    auto *reading = page.findChild<ui::ReadingPane *>();
    PaintWatch painted(reading->text()->viewport());
    Times ordinary;
    Times longOnes;
    Times undone;
    for (int i = 0; i < decisions; ++i) {
        const auto before = reading->item() ? reading->item()->generation : GenerationId{};
        const auto other = [&] {
            return reading->item() && reading->item()->generation != before && painted.isPainted();
        };
        painted.forget();
        const Gap took = timed([&] { trigger(window, i % 3 == 0 ? "review.harmful" : "review.clear"); }, other);
        const bool isLong = reading->item() && reading->item()->context.size() > 100'000;
        (isLong ? longOnes : ordinary).all.push_back(took);
        wait(pauseBetween);
        if (i % 10 == 9) {
            const auto shown = reading->item()->generation;
            painted.forget();
            undone.all.push_back(
                timed([&] { trigger(window, "review.undo"); },
                      [&] { return reading->item() && reading->item()->generation != shown && painted.isPainted(); }));
            wait(pauseBetween);
        }
    }
    report("decision to the next item painted", ordinary, nextItemGoal);
    line("decisions that led to a conversation of 10,000 turns", double(longOnes.all.size()), "times");
    report("the same, to such a conversation", longOnes, nextItemGoal);
    report("undo to the item painted", undone, nextItemGoal);
}

void narrow(ui::Page &page)
{
    auto *queue = page.findChild<ui::QueuePane *>();
    PaintWatch painted(queue->table()->viewport());
    Times times;
    using Filter = review::QueueFilter;
    std::vector<std::pair<std::string, Filter>> filters;
    for (int order = 0; order <= int(review::Order::Lot); ++order) {
        Filter filter;
        filter.order = static_cast<review::Order>(order);
        filters.emplace_back("order " + review::name(filter.order).toStdString(), filter);
        filter.riskClass = QStringLiteral("A.3");
        filters.emplace_back("the same, risk A.3", filter);
        filter.riskClass.clear();
        filter.service = QStringLiteral("rare");
        filters.emplace_back("the same, a service of 5 %", filter);
        filter.service = QStringLiteral("nowhere");
        filters.emplace_back("the same, a service that none has", filter);
    }
    filters.emplace_back("models alone (none)", Filter{.by = Filter::By::ModelsAlone});
    filters.emplace_back("score from .999", Filter{.leastScore = 0.999});
    filters.emplace_back("a day", Filter{.day = shanghaiDay(1'780'100'000'000)});
    filters.emplace_back("query user:u-42", Filter{.query = QStringLiteral("user:u-42")});
    filters.emplace_back("query model:nothing*", Filter{.query = QStringLiteral("model:nothing*")});
    for (const auto &[what, filter] : filters) {
        painted.forget();
        queue->table()->viewport()->update();
        const Gap took =
            timed([&] { queue->setFilter(filter); },
                  [&] { return !queue->isLoading() && (painted.isPainted() || !queue->table()->isVisible()); });
        times.all.push_back(took);
        line("filter: " + what, took.own(), "ms", filterGoal);
        wait(pauseBetween);
    }
    report("filters together", times, filterGoal);
}

} // namespace

void reviewBench(int argc, char **argv, qint64 rows)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("bench.vml"));
    fill(store, rows);
    heading("review: " + std::to_string(rows) + " flagged generations, none decided");

    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Theme::apply(application, ui::Scheme::Light);
    ui::Languages languages;
    ui::MainWindow window(settings, languages);
    ui::Desktop desktop(window, settings);
    window.resize(1600, 1000);
    window.show();
    desktop.open(store, {.officer = QStringLiteral("bench")});
    wait(3000);
    window.go({QStringLiteral("review")});
    wait(3000);
    ui::Page *page = window.page(QStringLiteral("review"));
    decideAway(window, *page);
    narrow(*page);
    desktop.close();
}

} // namespace bench
