#pragma once

#include "app/ingest/sourcestore.h"
#include "ui/import/importagaindialog.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace workspace {
class Session;
}

namespace ui {

class Actions;
class ImportQueue;
class Page;
class SourceModel;
class TableView;

/// What the Import page offers where a file was not recognised, or wrongly: describe its format, import it again by
/// another format or in another encoding, look through the kept formats.
class FormatActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows all of them; they are the page's.
    FormatActions(workspace::Session &session, ImportQueue &queue, const SourceModel &sources, TableView &table,
                  Page &page);

    void registerActions(Actions &actions);

    void describe(const QString &path, const QString &member = {});
    QDialog *dialog() const { return m_dialog; } ///< that is open; nullptr: none

Q_SIGNALS:
    void message(const QString &text);
    void followWanted(const QString &path, const ingest::ImportOptions &options);

private:
    /// The file in the current row.
    struct Target
    {
        ingest::LogAddress address;
        std::optional<ingest::SourceRecord> source; ///< none: it is not in the store
    };

    std::optional<Target> current() const;
    void describeCurrent();
    void importAgain(ImportAgainDialog::First first);
    void showSaved();
    void start(const Target &target, ingest::ImportOptions options);
    void tell(int job);
    QString consequence(const Target &target) const;
    void open(QDialog *dialog);

    workspace::Session &m_session;
    ImportQueue &m_queue;
    const SourceModel &m_sources;
    TableView &m_table;
    Page &m_page;
    QPointer<QDialog> m_dialog;
};

} // namespace ui
