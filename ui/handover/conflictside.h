#pragma once

#include "app/handover/sharedact.h"

#include <QWidget>

class QFormLayout;

namespace ui {

class Text;

/// One of two decisions that contradict each other: what, who, when, why.
class ConflictSide : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictSide(QWidget *parent = nullptr);

    /// \a reason in words, in the language shown.
    void show(const QString &heading, const handover::SharedAct &act, const QString &reason);
    void clear();

private:
    Text *addLine();
    void setLine(Text *line, const QString &label, const QString &text);

    QFormLayout *m_lines;
    Text *m_heading;
    Text *m_decision;
    Text *m_officer;
    Text *m_moment;
    Text *m_further;
    Text *m_reason;
    Text *m_note;
};

} // namespace ui
