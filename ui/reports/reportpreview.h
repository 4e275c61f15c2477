#pragma once

#include "ui/reports/sheet.h"

#include <QTextBrowser>

#include <optional>

namespace ui {

/// The finished report while it is written. Up and Down go from statement to statement, Return to the line of the text
/// that one comes from; a click does so, and Ctrl and a click goes to what it rests on.
class ReportPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void setReport(const report::Document &document); ///< the place that is looked at stays
    void clearReport();

    void goToLine(int line);               ///< lights what comes from that line of the text, if anything does
    void lightRecord(GenerationId record); ///< lights what rests on it
    void goToStatement(int index);         ///< lights it, and puts it in sight

    const std::vector<SheetStatement> &statements() const { return m_statements; }
    std::optional<int> current() const { return m_current; } ///< the statement that was gone to
    const std::vector<int> &lit() const { return m_lit; }
    std::vector<int> linesOfLit() const; ///< of the text

Q_SIGNALS:
    void statementChosen(int index);                                   ///< by key or click
    void lineWanted(int line);                                         ///< Return
    void evidenceWanted(const std::vector<GenerationId> &records);     ///< Ctrl and a click
    void recordWanted(GenerationId record);                            ///< a link

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void rewrite();
    void light(std::vector<int> statements);
    void showLight();
    void bringIntoSight(int index);
    std::optional<int> statementAt(int position) const;
    void choose(int index);

    std::optional<report::Document> m_report;
    std::vector<SheetStatement> m_statements;
    std::vector<int> m_lit;
    std::optional<int> m_current;
};

} // namespace ui
