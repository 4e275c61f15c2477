#pragma once

#include "app/base/resources.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "tests/support/patience.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

/// A workspace on disk with a session on it, as pages get them, and a clock that a test can move.
class PageWorkspace
{
public:
    static constexpr Moment start = 1'790'000'000'000; // 2026-09-21 22:13 in Shanghai

    PageWorkspace()
        : m_path(m_folder.filePath(QStringLiteral("test.vml")))
    {
        initResources();
        if (!workspace::Workspace::create(m_path, options(false)))
            qFatal("no workspace");
        open();
    }

    void open(bool readOnly = false)
    {
        m_session.reset();
        m_session = workspace::Session::open(m_path, options(readOnly)).value();
    }

    workspace::Session &session() { return *m_session; }
    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void pass(Moment milliseconds) { *m_now += milliseconds; }
    Moment now() const { return *m_now; }

    /// Runs \a work on the writer and gives what came of it; a failure ends the test program.
    template <typename Work>
    auto write(Work work)
    {
        auto result = m_session->write(std::move(work)).takeResult();
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return result;
    }

    /// How many rows \a sql, a SELECT count(*), counts.
    qint64 count(QByteArrayView sql) const
    {
        db::Statement query = m_session->reader().prepare(sql);
        return query.next() ? query.integer(0) : -1;
    }

private:
    workspace::Options options(bool readOnly) const
    {
        return {.officer = QStringLiteral("officer-a"), .readOnly = readOnly, .clock = [now = m_now] {
                    return now->load();
                }};
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<std::atomic<Moment>> m_now =
        std::make_shared<std::atomic<Moment>>(start); // the writer reads it too
    std::unique_ptr<workspace::Session> m_session;
};

/// The data packs, read once.
inline const Knowledge &knowledge()
{
    static const Knowledge loaded = [] {
        initResources();
        return loadKnowledge().value();
    }();
    return loaded;
}

/// A page on \a store that is made of all that the program knows, or of the part that it asks for.
template <typename Page>
Page *newPage(PageWorkspace &store)
{
    if constexpr (std::is_constructible_v<Page, workspace::Session &, const Knowledge &>)
        return new Page(store.session(), knowledge());
    else
        return new Page(store.session(), knowledge().taxonomy, knowledge().packs);
}
