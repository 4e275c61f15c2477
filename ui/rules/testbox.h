#pragma once

#include "app/detect/matcher.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPlainTextEdit;
class QTimer;

namespace detect {
class Taxonomy;
}

namespace ui {

class HighlightedText;
class MatchModel;
class StateView;
class TableView;
class Text;

/// Try a text against the rules in use: what they mark, and why. Nothing that is typed here is kept.
class TestBox : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a taxonomy, which must outlive it.
    explicit TestBox(const detect::Taxonomy &taxonomy, QWidget *parent = nullptr);

    /// nullptr: no pack is in use.
    void setMatcher(std::shared_ptr<const detect::Matcher> matcher);
    void setText(const QString &text); ///< and scans it at once
    void focusInput();
    bool clear(); ///< false: it was empty
    void retranslate();

    const MatchModel &matches() const { return *m_matches; }

Q_SIGNALS:
    void ruleActivated(const QString &pack, const QString &rule);

private:
    void connectParts();
    void scan();
    void show(const std::string &text, std::vector<detect::Match> matches);

    const detect::Taxonomy &m_taxonomy;
    std::shared_ptr<const detect::Matcher> m_matcher;
    bool m_ready = false; ///< false: the packs are still being read
    detect::Scratch m_scratch;
    Text *m_title;
    QComboBox *m_part;
    QPlainTextEdit *m_input;
    Text *m_verdict;
    HighlightedText *m_marked;
    MatchModel *m_matches;
    TableView *m_table;
    StateView *m_state;
    QTimer *m_delay;
};

} // namespace ui
