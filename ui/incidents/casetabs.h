#pragma once

#include "app/incident/caseparts.h"
#include "app/incident/procedure.h"

#include <QTabWidget>

class QComboBox;
class QListView;
class QPushButton;

namespace ui {

class CommentModel;
class EvidenceModel;
class LinkModel;
class StateView;
class TableView;
class TaskModel;
class TimelineModel;

/// What a case holds, below its steps: evidence, timeline, links, tasks, comments.
class CaseTabs : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab { Evidence, Timeline, Links, Tasks, Comments };

    explicit CaseTabs(const incident::Procedure &procedure, QWidget *parent = nullptr);

    /// \a same: the case that is shown already, so that places are kept.
    void setCase(const incident::CaseFile &file, incident::CaseParts parts, Moment now, bool same);
    void setChangeable(bool isOpen, bool isReadOnly);
    void retranslate();

    /// Adds a pane of another room behind the tabs of this one; whoever adds it names it (setTabText()).
    int addPane(QWidget *pane) { return addTab(pane, QString()); }

    void goToEvidence(GenerationId generation);
    TableView *evidence() const { return m_evidence; }
    TableView *timeline() const { return m_timeline; }
    TableView *links() const { return m_links; }
    TableView *tasks() const { return m_tasks; }
    QListView *comments() const { return m_comments; }

    std::vector<incident::Link> proposals() const;
    std::optional<incident::Link> currentLink() const; ///< one that stands and may be taken off
    std::optional<incident::Task> currentTask() const; ///< one that is open

Q_SIGNALS:
    void evidenceActivated(GenerationId generation);
    void linkActivated(const incident::Link &link);
    void linksTaken(const std::vector<incident::Link> &links);
    void linkRequested();
    void unlinkRequested();
    void entryRequested();
    void taskRequested();
    void settleRequested(incident::Task::State state);
    void commentRequested();

private:
    QWidget *buildEvidence();
    QWidget *buildTimeline();
    QWidget *buildLinks();
    QWidget *buildTasks();
    QWidget *buildComments();
    TableView *table(const char *name);
    void setLinks(const incident::CaseParts &parts);
    void activateLink(int row);
    void activateTrace(int row);
    void showStates();
    void showProposals();
    void showButtons();
    void fillFilter();

    EvidenceModel *m_evidenceModel;
    TimelineModel *m_timelineModel;
    LinkModel *m_linkModel;
    TaskModel *m_taskModel;
    CommentModel *m_commentModel;
    TableView *m_evidence;
    TableView *m_timeline;
    TableView *m_links;
    TableView *m_tasks;
    QListView *m_comments;
    StateView *m_evidenceState;
    StateView *m_timelineState;
    StateView *m_linkState;
    StateView *m_taskState;
    StateView *m_commentState;
    QComboBox *m_filter;
    QPushButton *m_entry;
    QPushButton *m_link;
    QPushButton *m_unlink;
    QPushButton *m_task;
    QPushButton *m_done;
    QPushButton *m_drop;
    QPushButton *m_comment;
    bool m_isOpen = false;
    bool m_isReadOnly = false;
};

} // namespace ui
