#pragma once

#include "app/knowledge/knowledge.h"
#include "ui/rules/draftchecker.h"
#include "ui/rules/opendraft.h"

#include <QWidget>

class QPushButton;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace ui {

class PackText;
class Picture;
class ProblemModel;
class SampleModel;
class StateView;
class TableView;
class TestBox;
class Text;

/// A rule pack while it is written: the text, what is wrong with it, its samples, a box to try a text, and what it
/// says differently from the version that it is based on.
class PackEditor : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    PackEditor(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    /// Shows \a text, to be written on as \a draft; without one it can only be read. \a version is the text that it
    /// is compared with, if any.
    void open(const std::optional<detect::PackDraft> &draft, const QByteArray &text, const QByteArray &version);
    void leave(); ///< saves the draft and forgets it
    void leaveUnsaved(); ///< it was discarded or registered
    bool closeInnermost(); ///< false: there is nothing smaller to close than the editor itself

    const std::optional<detect::PackDraft> &draft() const { return m_draft->draft(); }
    QByteArray text() const;
    /// What was said last of the text as it is; null: it is being checked.
    const std::shared_ptr<const detect::DraftCheck> &check() const { return m_check; }
    bool isChecking() const { return m_checker->isChecking(); }
    bool canRegister() const; ///< else the head says why not

    void goToProblem(int direction); ///< the next (1) or the one before (-1); a failing sample where nothing is wrong
    void tryText();
    void focusText();
    void retranslate();
    void recolour();

Q_SIGNALS:
    void closeWanted();
    void registerWanted();
    void stateChanged(); ///< canRegister() may have changed
    void failed(const Failure &failure); ///< in saving

private:
    QWidget *buildHead();
    QWidget *buildText();
    QWidget *buildSide(const detect::Taxonomy &taxonomy);
    void connectParts();
    void changed();
    void showCheck(const std::shared_ptr<const detect::DraftCheck> &check, const std::optional<detect::PackDiff> &diff);
    void showHead();
    void showVerdict();
    void showTabs();
    void showDiff();
    void showMarks();
    void goToRule(const QString &rule);

    workspace::Session &m_session;
    OpenDraft *m_draft;
    DraftChecker *m_checker;
    std::shared_ptr<const detect::DraftCheck> m_check;
    std::optional<detect::PackDiff> m_diff;
    bool m_isFilling = false; ///< the text comes from the store, not from the keyboard
    QToolButton *m_back = nullptr;
    Text *m_title = nullptr;
    Text *m_saved = nullptr;
    Picture *m_sign = nullptr;
    Text *m_verdict = nullptr;
    QPushButton *m_register = nullptr;
    PackText *m_text = nullptr;
    ProblemModel *m_problemModel;
    TableView *m_problems = nullptr;
    StateView *m_problemState = nullptr;
    QTabWidget *m_tabs = nullptr;
    SampleModel *m_sampleModel;
    TableView *m_samples = nullptr;
    StateView *m_sampleState = nullptr;
    TestBox *m_test = nullptr;
    QTextBrowser *m_changes = nullptr;
};

} // namespace ui
