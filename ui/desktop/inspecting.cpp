#include "ui/desktop/inspecting.h"

#include "app/inspection/looking.h"
#include "app/journal/journal.h"
#include "ui/inspection/banner.h"
#include "ui/inspection/leavedialog.h"
#include "ui/inspection/seenwatcher.h"
#include "ui/inspection/summarydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int tickMilliseconds = 1000;
constexpr Moment minute = 60'000;

} // namespace

Inspecting::Inspecting(std::unique_ptr<workspace::Session> live, inspection::Session session,
                       const QByteArray &passphrase, MainWindow &window)
    : m_live(std::move(live))
    , m_session(std::move(session))
    , m_passphrase(passphrase)
    , m_window(window)
    , m_clock(new QTimer(this))
{
    m_clock->setInterval(tickMilliseconds);
    connect(m_clock, &QTimer::timeout, this, &Inspecting::tick);
}

Inspecting::~Inspecting()
{
    m_watcher.reset(); // before what it watches goes
    allow(true);
}

Result<std::unique_ptr<workspace::Session>> Inspecting::part() const
{
    return inspection::makePart(m_live->path(), m_passphrase, m_session).and_then([&](const inspection::Subset &made) {
        return workspace::Session::open(made.path,
                                        {.passphrase = m_passphrase, .officer = m_live->officer(), .readOnly = true});
    });
}

void Inspecting::begin()
{
    m_banner = std::make_unique<Banner>(m_session.mandate, true, &m_window);
    m_window.addToolBar(m_banner.get());
    connect(m_banner.get(), &Banner::endRequested, this, &Inspecting::askToLeave);
    allow(false);
    m_watcher = std::make_unique<SeenWatcher>(m_window);
    connect(m_watcher.get(), &SeenWatcher::seen, this, &Inspecting::record);
    if (Page *page = m_window.currentPage())
        record(page->id(), {});
    m_clock->start();
    tick();
}

/// What leads out of the part, or takes something out of it: another workspace, a file that leaves without the line of
/// the inspection on it. An action that cannot be seen cannot be done, whatever its page says.
void Inspecting::allow(bool everything)
{
    static const QRegularExpression outward(
        u"^workspace\\.|^import\\.|export|\\.seal|\\.send|\\.print|\\.dispatch|edition|redact|calendar|handover|^status\\.sheet$|\\.pack|\\.copy$|\\.bundle$"_s);
    for (QAction *action : m_window.actions().all()) {
        if (outward.match(m_window.actions().spec(action).id).hasMatch())
            action->setVisible(everything);
    }
    m_window.setAcceptDrops(everything);
    everything ? qApp->removeEventFilter(this) : qApp->installEventFilter(this);
}

/// What is written to a file by a button that is no action: wherever it stands, it asks for the file's name.
bool Inspecting::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        auto *dialog = qobject_cast<QFileDialog *>(watched);
        if (dialog && dialog->acceptMode() == QFileDialog::AcceptSave) {
            QMetaObject::invokeMethod(dialog, &QDialog::reject, Qt::QueuedConnection);
            m_window.statusLine().say(tr("In an inspection no file leaves the workspace."));
        }
    }
    return QObject::eventFilter(watched, event);
}

void Inspecting::tick()
{
    const Moment left = m_session.endsAt - m_live->clock()();
    if (m_banner)
        m_banner->setTimeLeft(std::max<Moment>(0, (left + minute - 1) / minute));
    if (left <= 0)
        end();
}

void Inspecting::end()
{
    m_clock->stop();
    m_live
        ->write([id = m_session.id](db::Database &database, journal::Journal &journal) {
            return inspection::endSession(database, journal, id, inspection::Session::Ended::Time);
        })
        .then(this, [this](const Result<void> &) {
            m_session = inspection::currentSession(m_live->reader()).value_or(m_session);
            Q_EMIT ended();
        });
}

void Inspecting::record(const QString &page, const QString &record)
{
    m_live
        ->writeQuietly([id = m_session.id, page, record](db::Database &database, journal::Journal &journal) {
            return inspection::recordSeen(database, journal, id, page, record);
        })
        .then(this, [this](const Result<void> &done) {
            if (!done) // what cannot be recorded must not be looked at
                Q_EMIT ended();
        });
}

void Inspecting::askToLeave()
{
    auto *dialog = new LeaveDialog(m_session, m_live->officer(), &m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { release(*dialog); });
    dialog->open();
}

void Inspecting::release(LeaveDialog &dialog)
{
    dialog.onceAccepted(this, [this] { showSummary(); });
    dialog.await(m_live->write([id = m_session.id, officer = dialog.officer(), passphrase = dialog.passphrase(),
                                clock = m_live->clock()](db::Database &database, journal::Journal &) {
        journal::Journal journal(database, officer, clock); // whoever gives it back may be another than who is at work
        return inspection::releaseSession(database, journal, id, passphrase);
    }),
                 tr("Ending the inspection"));
}

void Inspecting::showSummary()
{
    m_clock->stop();
    inspection::removePart(m_live->path());
    if (const auto summary = inspection::summaryOf(m_live->reader(), m_session.id))
        (new SummaryDialog(*summary, &m_window))->open();
    Q_EMIT released();
}

} // namespace ui
