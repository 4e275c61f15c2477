#pragma once

#include "app/detect/matcher.h"
#include "ui/rules/matchmodel.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QTimer;

namespace detect {
class Taxonomy;
}

namespace ui {

class HighlightedText;
class StateView;
class TableView;
class Text;

/// Try a prompt and an output against rules: what they mark, which conditions held, what moved the score. Nothing
/// that is typed here is kept.
class TestBox : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a taxonomy, which must outlive it. \a name: of its parts, whose sizes a page remembers.
    explicit TestBox(const detect::Taxonomy &taxonomy, QWidget *parent = nullptr,
                     const QString &name = QStringLiteral("test"));

    /// nullptr: no pack is in use.
    void setMatcher(std::shared_ptr<const detect::Matcher> matcher);
    void setText(const QString &prompt, const QString &output = {}); ///< and scans it at once
    void focusInput();
    bool clear(); ///< false: it was empty
    void retranslate();

    const MatchModel &matches() const { return *m_matches; }
    QString reason() const; ///< why the match in the current row is one

Q_SIGNALS:
    void ruleActivated(const QString &pack, const QString &rule);

private:
    QWidget *buildResults();
    void connectParts();
    void scan();
    void show(const MatchModel::Halves &halves, std::vector<detect::Match> matches);
    void showReason();

    const detect::Taxonomy &m_taxonomy;
    std::shared_ptr<const detect::Matcher> m_matcher;
    bool m_ready = false; ///< false: the rules are still being read
    detect::Scratch m_scratch;
    Text *m_title;
    QPlainTextEdit *m_prompt;
    QPlainTextEdit *m_output;
    Text *m_verdict;
    HighlightedText *m_marked;
    MatchModel *m_matches;
    TableView *m_table;
    Text *m_reason;
    StateView *m_state;
    QTimer *m_delay;
};

} // namespace ui
