#pragma once

#include "app/report/text/reporttext.h"
#include "ui/widgets/numberedtext.h"

class QCompleter;
class QSortFilterProxyModel;

namespace ui {

class FieldNames;
class ReportHighlighter;

/// Where a report's text is written: numbered lines, the colours of the format, a wave under each problem, and the
/// names of fields to choose from (Ctrl+Space, or a brace that is typed).
class ReportEdit : public NumberedText
{
    Q_OBJECT

public:
    explicit ReportEdit(QWidget *parent = nullptr);

    void setKind(const QString &kind); ///< of the report: which fields there are
    void setText(const QString &text); ///< forgets what was undone
    void setProblems(const std::vector<report::TextProblem> &problems);

    int line() const; ///< where the cursor is, from 1
    void goToLine(int line);
    void bringIntoSight(int line); ///< without the cursor
    void goToProblem(int direction); ///< the next (1) or the one before (-1), and round
    void complete(); ///< offers the names that begin as what stands before the cursor

    QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    void lineChanged(int line);   ///< the cursor went into another
    void evidenceWanted(int line); ///< Ctrl and a click

protected:
    void recolour() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString prefix() const;
    bool isChoosing(QKeyEvent *event) const;
    void insertName(const QModelIndex &chosen);
    void cursorMoved();

    ReportHighlighter *m_highlighter = nullptr;
    FieldNames *m_names;
    QCompleter *m_completer;
    std::vector<report::TextProblem> m_problems;
    int m_line = 1;
};

} // namespace ui
