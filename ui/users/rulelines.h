#pragma once

#include "app/users/counter.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// How far a user is towards each rule, one line a rule: a badge with the figures, what the rule is called and where
/// its number stands, and what it proposes where it is reached.
class RuleLines : public QWidget
{
    Q_OBJECT

public:
    explicit RuleLines(QWidget *parent = nullptr);

    /// \a states: in the order of \a rules.
    void setStates(const std::vector<users::Rule> &rules, const std::vector<users::RuleState> &states);

private:
    void clear();
    void addLine(const users::Rule &rule, const users::RuleState &state);

    QGridLayout *m_grid;
};

} // namespace ui
