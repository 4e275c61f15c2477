#pragma once

#include "app/ingest/importoptions.h"

#include <QObject>

class QAction;
namespace ingest {
struct FollowNews;
}
namespace workspace {
class Session;
}

namespace ui {

class Actions;
class ImportQueue;
class Page;
class SourceModel;
class TableView;
struct Following;

/// Following files on the Import page: beginning with one that is chosen or stands in a row, stopping, and saying what
/// happens to them.
class FollowActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows all of them; they are the page's.
    FollowActions(workspace::Session &session, ImportQueue &queue, const SourceModel &sources, TableView &table,
                  Page &page);

    void registerActions(Actions &actions);

    /// Follows \a path, or says why not.
    void follow(const QString &path, const ingest::ImportOptions &options = {});
    void stopCurrent(); ///< the one in the current row, or the only one

    /// The line above the table, while something is followed or could not be; empty: nothing of that.
    QString notice() const;
    QString noticeButton() const;
    void actOnNotice();

Q_SIGNALS:
    void message(const QString &text);

private:
    void followChosen();
    void followCurrent();
    const Following *failed() const;
    void showEnabled();

    workspace::Session &m_session;
    ImportQueue &m_queue;
    const SourceModel &m_sources;
    TableView &m_table;
    Page &m_page;
    QAction *m_stop = nullptr;
};

} // namespace ui
