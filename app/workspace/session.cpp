#include "app/workspace/session.h"

namespace workspace {

Result<std::unique_ptr<Session>> Session::open(const QString &path, const Options &options)
{
    Result<Workspace> opened = Workspace::open(path, options);
    if (!opened)
        return failed(opened);
    Result<db::Database> reader = opened->openReader();
    if (!reader)
        return failed(reader);
    return std::unique_ptr<Session>(new Session(std::move(*opened), std::move(*reader)));
}

Session::Session(Workspace &&workspace, db::Database &&reader)
    : m_path(workspace.path())
    , m_options(workspace.options())
    , m_reader(std::move(reader))
    , m_workspace(std::make_unique<Workspace>(std::move(workspace)))
    , m_journal(std::make_unique<journal::Journal>(m_workspace->database(), m_options.officer, m_options.clock))
    , m_writer(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("writer"));
    m_writer->moveToThread(&m_thread);
    m_thread.start();
}

Session::~Session()
{
    // Queued behind everything that was handed in before: it all runs, then the thread ends.
    QMetaObject::invokeMethod(m_writer.get(), [this] { m_thread.quit(); });
    m_thread.wait();
}

Result<db::Database> Session::openReader() const
{
    return attempt(
        [&] { return db::Database(m_path, {.mode = db::OpenOptions::Mode::ReadOnly, .key = m_options.passphrase}); });
}

} // namespace workspace
