#pragma once

#include "ui/reports/openreport.h"

#include <QWidget>

class QSplitter;

namespace ui {

class Picture;
class ReportEdit;
class ReportPreview;
class StateView;
class StatusBadge;
class Text;

/// The open report: its text beside the document that it makes. Whichever of the two is gone through, the other shows
/// the same place.
class WritingPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a report, which must outlive it.
    explicit WritingPane(OpenReport &report, QWidget *parent = nullptr);

    void showReport(); ///< it was opened, closed or changed
    void retranslate();
    void takeUp(const QString &text); ///< in the place of what stands there; it can be undone

    void goToLine(int line); ///< puts the cursor there and takes the focus
    void lightRecord(GenerationId record); ///< what rests on it, on both sides
    /// What the place that has the focus rests on: the line of the cursor, or the statement of the preview.
    std::vector<GenerationId> evidenceHere() const;

    ReportEdit *edit() const { return m_edit; }
    ReportPreview *preview() const { return m_preview; }

Q_SIGNALS:
    void evidenceWanted(const std::vector<GenerationId> &records);
    void evidenceShown(const std::vector<GenerationId> &records); ///< of the place that is looked at
    void recordWanted(GenerationId record);

private:
    QWidget *buildHead();
    void connectParts();
    void replaceText();
    void showFilled();
    void showHead();
    void showNotice();
    void typed();
    std::vector<GenerationId> evidenceOf(int line) const;

    OpenReport &m_report;
    Text *m_title = nullptr; // before the head, which makes them
    Text *m_meta = nullptr;
    Text *m_kept = nullptr;
    StatusBadge *m_badge = nullptr;
    QWidget *m_head;
    ReportEdit *m_edit;
    ReportPreview *m_preview;
    StateView *m_previewState;
    StateView *m_state;
    QSplitter *m_sides;
    bool m_isFilling = false; ///< the text comes from the store, not from the keyboard
};

} // namespace ui
