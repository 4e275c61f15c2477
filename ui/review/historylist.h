#pragma once

#include "app/review/decision.h"

#include <QListWidget>

namespace ui {

/// What was decided, undone and redone about a generation, newest first. Names officers by alias.
class HistoryList : public QListWidget
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    void setHistory(const std::vector<review::ReviewEvent> &events);

protected:
    bool event(QEvent *event) override;
};

} // namespace ui
