// Inspections on the desktop: the bundle that somebody was given, and the session on a workspace.
#include "app/inspection/bundle.h"
#include "app/inspection/looking.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/inspecting.h"
#include "ui/inspection/banner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/startscreen.h"
#include "ui/widgets/emptystate.h"

#include <QFile>
#include <QTemporaryDir>

namespace ui {

namespace {

StateText cannotRecord(const QString &path)
{
    return failureText({.kind = Failure::Kind::Refused,
                        .detail = QStringLiteral("an inspection goes on: what is looked at must be recorded"),
                        .where = path},
                       Desktop::tr("Opening the workspace"));
}

} // namespace

void Desktop::openBundle(const QString &path)
{
    m_bundle = std::make_unique<QTemporaryDir>();
    const auto fail = [this](const Failure &failure) {
        m_bundle.reset();
        m_window.startScreen().setError(failureText(failure, tr("Opening the bundle")));
    };
    const auto opened = inspection::openBundle(path, m_bundle->path());
    if (!opened)
        return fail(opened.error());
    if (!opened->report.isSound())
        return fail({.kind = Failure::Kind::Corrupt,
                     .detail = QStringLiteral("%1 %2").arg(name(opened->report.findings.front().kind),
                                                           opened->report.findings.front().path),
                     .where = path});
    auto session = workspace::Session::open(opened->workspace, {.readOnly = true});
    if (!session)
        return fail(session.error());
    show(std::move(*session));
}

void Desktop::showBanner()
{
    const auto mandate = inspection::mandateIn(m_session->reader());
    if (!mandate || m_inspecting)
        return;
    m_banner = std::make_unique<Banner>(*mandate, false, &m_window);
    m_window.addToolBar(m_banner.get());
}

/// \a live holds the lock: no other instance writes while somebody looks.
void Desktop::inspect(std::unique_ptr<workspace::Session> live, const workspace::Options &options)
{
    const auto session = inspection::currentSession(live->reader());
    const QString path = live->path();
    if (live->isReadOnly() || !session)
        return m_window.startScreen().setError(cannotRecord(path));
    const Moment now = live->clock()();
    m_inspecting = std::make_unique<Inspecting>(std::move(live), *session, options.passphrase, m_window);
    connect(m_inspecting.get(), &Inspecting::ended, this, [this] {
        closePages();
        m_inspecting->askToLeave();
    });
    connect(
        m_inspecting.get(), &Inspecting::released, this,
        [this, path, options] {
            close();
            open(path, options);
        },
        Qt::QueuedConnection);
    if (!session->runs() || now >= session->endsAt)
        return m_inspecting->end();
    auto part = m_inspecting->part();
    if (!part) {
        m_inspecting.reset();
        return m_window.startScreen().setError(failureText(part.error(), tr("Opening the inspection")));
    }
    show(std::move(*part));
    if (m_session)
        m_inspecting->begin();
}

bool Desktop::isHeld()
{
    if (!m_inspecting)
        return false;
    m_inspecting->askToLeave();
    return true;
}

void Desktop::resume()
{
    for (const QString &path : m_settings.recentWorkspaces()) {
        if (QFile::exists(inspection::partPath(path)))
            return open(path);
    }
}

} // namespace ui
