#pragma once

#include "app/filing/review.h"
#include "app/paper/paper.h"
#include "app/workspace/session.h"

#include <QDialog>
#include <QFutureWatcher>

class QPushButton;

namespace ui {

class FieldPane;
class ListImportBar;
class PaperView;
class ReadingModel;
class StateView;
class TableView;
class Text;

/// Brings an official list in: what was read stands left with its doubts marked, the page with the place of the field
/// right. Nothing is kept before each row was accepted or skipped; rows with doubts are only accepted one by one.
///
/// Keys: F8 and Shift+F8 go to the next and the previous doubt, Ctrl+Return accepts the row and goes on, F2 corrects,
/// Ctrl+Backspace skips the row or takes it up again, Ctrl+S saves.
class ListImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it. Show it with open(); it deletes itself.
    ListImportDialog(workspace::Session &session, const filing::ListTable &lists, QWidget *parent = nullptr);
    ~ListImportDialog() override;

    void read(const QString &path); ///< reads it off this thread

Q_SIGNALS:
    void saved(const QString &list, QDate day, int rows);

private:
    struct Read
    {
        Result<paper::Paper> paper;
        QString path;
    };

    void buildKeys();
    void connectField();
    QWidget *buildPanes();
    QWidget *buildButtons();
    void paperCame();
    void interpret();
    void showCurrent();
    void showCounts();
    void goTo(std::optional<filing::ImportReview::Spot> spot);
    std::optional<filing::ImportReview::Spot> current() const;
    void acceptRow();
    void acceptField();
    void toggleRow();
    void acceptUndoubted();
    void save();
    bool isScan() const;

    workspace::Session &m_session;
    const filing::ListTable &m_lists;
    std::shared_ptr<const paper::Paper> m_paper;
    QString m_path;
    QFutureWatcher<std::shared_ptr<Read>> m_reading;
    std::stop_source m_stop;
    ReadingModel *m_model;
    ListImportBar *m_bar;
    TableView *m_table;
    StateView *m_state;
    FieldPane *m_field;
    PaperView *m_place;
    Text *m_counts;
    Text *m_problem;
    QPushButton *m_bulk;
    QPushButton *m_accept;
    QPushButton *m_skip;
    QPushButton *m_save;
};

} // namespace ui
