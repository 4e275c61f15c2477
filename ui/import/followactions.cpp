#include "ui/import/followactions.h"

#include "app/workspace/session.h"
#include "ui/import/followwords.h"
#include "ui/import/importqueue.h"
#include "ui/import/sourcemodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace ui {

FollowActions::FollowActions(workspace::Session &session, ImportQueue &queue, const SourceModel &sources,
                             TableView &table, Page &page)
    : QObject(&page)
    , m_session(session)
    , m_queue(queue)
    , m_sources(sources)
    , m_table(table)
    , m_page(page)
{
    const Followings &followings = queue.followings();
    connect(this, &FollowActions::message, &page, &Page::message);
    connect(&followings, &Followings::changed, this, &FollowActions::showEnabled);
    connect(&followings, &Followings::told, this, [this](const Following &following, const ingest::FollowNews &news) {
        Q_EMIT message(newsText(following, news));
    });
    connect(&followings, &Followings::failed, this,
            [this](const Following &following) { Q_EMIT message(refusalText(following)); });
    connect(&followings, &Followings::stopped, this, [this](const QString &path) {
        Q_EMIT message(tr("%1 is no longer followed: all its whole lines are stored").arg(QFileInfo(path).fileName()));
    });
    connect(&queue, &ImportQueue::leftOut, this, [this](const QString &path) {
        Q_EMIT message(tr("%1 is being followed: its records come in by themselves").arg(QFileInfo(path).fileName()));
    });
}

void FollowActions::registerActions(Actions &actions)
{
    const auto add = [&](const char *id, const char *text, const char *icon, auto act) {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::FollowActions", text},
                                       .icon = QString::fromLatin1(icon)},
                                      &m_page);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("import.followFile", QT_TRANSLATE_NOOP("ui::FollowActions", "Follow a log as it is written"), "media-record",
        [this] { followChosen(); });
    m_table.addAction(add("import.follow", QT_TRANSLATE_NOOP("ui::FollowActions", "Follow this file"), "media-record",
                          [this] { followCurrent(); }));
    m_stop = add("import.unfollow", QT_TRANSLATE_NOOP("ui::FollowActions", "Stop following"), "process-stop",
                 [this] { stopCurrent(); });
    m_table.addAction(m_stop);
    showEnabled();
}

void FollowActions::showEnabled()
{
    if (m_stop)
        m_stop->setEnabled(!m_queue.followings().all().empty());
}

void FollowActions::followChosen()
{
    if (m_session.isReadOnly())
        return Q_EMIT message(tr("The workspace is open for reading only."));
    const QString path = QFileDialog::getOpenFileName(&m_page, tr("Choose a log that is still being written"), {},
                                                      tr("JSON Lines (*.jsonl *.ndjson *.log);;All files (*)"));
    if (!path.isEmpty())
        follow(path);
}

void FollowActions::followCurrent()
{
    const int row = m_table.currentRow();
    if (const Following *following = m_sources.following(row))
        return follow(following->path);
    if (const ImportJob *job = row < 0 ? nullptr : m_sources.job(row))
        return follow(job->path, job->options);
    const ingest::SourceRecord *source = row < 0 ? nullptr : m_sources.source(row);
    if (!source)
        return Q_EMIT message(tr("Choose a file in the table first."));
    if (source->address.path == ingest::standardInput)
        return Q_EMIT message(tr("This log came through a pipe: it cannot be followed."));
    if (!source->address.member.isEmpty())
        return Q_EMIT message(tr("This log lies in an archive: it cannot be followed."));
    follow(source->address.path);
}

void FollowActions::follow(const QString &path, const ingest::ImportOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    if (m_session.isReadOnly())
        return Q_EMIT message(tr("The workspace is open for reading only."));
    if (m_queue.followings().isFollowed(path))
        return Q_EMIT message(tr("%1 is being followed already").arg(name));
    if (m_queue.isImporting(path))
        return Q_EMIT message(tr("%1 is being imported: follow it when that has ended").arg(name));
    m_queue.followings().follow(path, options);
}

void FollowActions::stopCurrent()
{
    Followings &followings = m_queue.followings();
    const Following *current = m_sources.following(m_table.currentRow());
    if (current)
        return current->isActive() ? followings.stop(current->number) : followings.forget(current->number);
    if (followings.active() == 1)
        return followings.stopAll();
    Q_EMIT message(tr("Choose in the table which file is to be followed no longer."));
}

const Following *FollowActions::failed() const
{
    const auto &all = m_queue.followings().all();
    const auto found = std::ranges::find_if(all, [](const Following &each) { return !each.isActive(); });
    return found == all.end() ? nullptr : &*found;
}

QString FollowActions::notice() const
{
    if (const Following *refused = failed())
        return refusalText(*refused);
    const int active = m_queue.followings().active();
    QStringList sentences;
    if (active > 1)
        sentences.append(tr("%n files are followed: their rows say when the last record came.", nullptr, active));
    for (const Following &each : m_queue.followings().all()) {
        if (active == 1)
            sentences.append(followedText(each));
        sentences.append(skippedText(each));
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString FollowActions::noticeButton() const
{
    if (failed())
        return tr("Hide");
    return m_queue.followings().active() > 1 ? tr("Stop all") : tr("Stop following");
}

void FollowActions::actOnNotice()
{
    if (const Following *refused = failed())
        m_queue.followings().forget(refused->number);
    else
        m_queue.followings().stopAll();
}

} // namespace ui
