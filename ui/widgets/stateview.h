#pragma once

#include "ui/widgets/emptystate.h"

#include <functional>

class QStackedLayout;
class QTimer;

namespace ui {

class Skeleton;
class Notice;

/// A content widget and all the states it can be in instead (design/ui.md): put one round every
/// list, table and chart.
///     m_state = new StateView(m_table, this);
///     m_state->showEmpty({.sentence = tr("No logs yet."), .button = tr("Import logs…")}, [this] { … });
class StateView : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a content.
    explicit StateView(QWidget *content, QWidget *parent = nullptr);

    enum class State { Content, Empty, Loading, Filtered, Error };
    State state() const { return m_state; }

    void showContent();
    void showEmpty(const StateText &text, std::function<void()> act = {});
    /// Skeleton rows, but only once 200 ms have passed. With \a cancel there is a Cancel button.
    void showLoading(std::function<void()> cancel = {});
    /// \a filter in words: "risk A.4, 2026-11-20".
    void showFiltered(const QString &filter, std::function<void()> clear);
    void showError(const StateText &text, std::function<void()> act = {});

    /// A line above the content, in any state: partial ("Still importing: 42 %"), stale ("Rules changed
    /// since"; button "Scan again"), read-only ("Another instance has this workspace open"). Empty text hides it.
    void setNotice(const QString &text, const QString &button = {}, std::function<void()> act = {});

private:
    void showText(State state, const StateText &text, std::function<void()> act);

    State m_state = State::Content;
    QWidget *m_content;
    EmptyState *m_text;
    Skeleton *m_skeleton;
    Notice *m_notice;
    QStackedLayout *m_stack;
    QTimer *m_patience;
    std::function<void()> m_act;
    std::function<void()> m_noticeAct;
};

} // namespace ui
