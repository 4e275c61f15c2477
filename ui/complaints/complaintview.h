#pragma once

#include "app/complaint/complaintreader.h"
#include "app/complaint/kind.h"
#include "ui/complaints/complaintclockline.h"
#include "ui/complaints/complaintlinkmodel.h"

#include <QWidget>

class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace ui {

class ComplaintEventModel;
class HighlightedText;
class StateView;
class StatusBadge;
class TableView;
class Text;

/// One complaint: where it stands, its clocks, what can be done, what it says, and below it what happened and what it
/// is linked to. Contact and name are masked until a reason is given. The text is veiled where it is about a record
/// that was flagged, until it is lifted.
class ComplaintView : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintView(QWidget *parent = nullptr);

    struct Content
    {
        complaint::ComplaintFile file;
        complaint::Standing standing;
        std::vector<ComplaintClockLine> clocks;
        std::vector<ComplaintLink> links;
        std::vector<complaint::Kind> kinds;
    };
    void setContent(Content content);
    void setReadOnly(bool readOnly);
    void setRevealed(bool revealed); ///< of the complaint shown; another one is masked again
    void retranslate();

    HighlightedText *text() const { return m_text; }
    TableView *events() const { return m_events; }
    TableView *links() const { return m_links; }
    const ComplaintLink *currentLink() const; ///< nullptr: none is chosen

Q_SIGNALS:
    void acknowledgeRequested();
    void entryRequested();
    void linkRequested();
    void outcomeRequested();
    void feedbackRequested();
    void closeRequested();
    void reopenRequested();
    void revealRequested();
    void linkActivated(const ui::ComplaintLink &link);

private:
    void makeHead(QWidget *head);
    QWidget *buildHead();
    QWidget *buildButtons();
    QWidget *buildTabs();
    void showHead();
    void showContact();
    void showClocks();
    void showOutcome();
    void showButtons();
    void showText();
    void showTabs();

    Content m_content;
    bool m_readOnly = false;
    bool m_revealed = false;
    bool m_lifted = false;
    ComplaintEventModel *m_eventModel;
    ComplaintLinkModel *m_linkModel;
    Text *m_title;
    Text *m_meta;
    Text *m_contact;
    QPushButton *m_reveal;
    Text *m_outcome;
    StatusBadge *m_status;
    QVBoxLayout *m_clocks;
    QPushButton *m_acknowledge;
    QPushButton *m_entry;
    QPushButton *m_link;
    QPushButton *m_decide;
    QPushButton *m_feedBack;
    QPushButton *m_close;
    QPushButton *m_reopen;
    HighlightedText *m_text;
    QTabWidget *m_tabs;
    TableView *m_events;
    StateView *m_eventState;
    TableView *m_links;
    StateView *m_linkState;
};

} // namespace ui
