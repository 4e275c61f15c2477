#pragma once

#include "app/complaint/complaintreader.h"
#include "app/complaint/promise.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class ComplaintActions;
class ComplaintFiguresPane;
class ComplaintListPane;
class ComplaintView;
class StateView;
struct ComplaintLink;

/// Complaints and reports from the public (Interim Measures, Art. 15): the list with its clocks; the complaint with
/// what was done about it, its outcome and the feedback; the figures of a period.
///
/// Filter keys: "id" (a complaint's id), "show" ("open", "overdue", "closed", "all"), "from" (a generation's id: asks
/// for a new complaint about it), "figures" (true: the figures).
class ComplaintsPage : public Page
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    ComplaintsPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    QString summary() const override;
    int waiting() const override; ///< open complaints
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void open(const QVariantMap &filter) override;
    std::optional<Destination> jump(const QString &text) const override;
    bool closeInnermost() override;

private:
    void buildPanes();
    void connectParts();
    void registerHandling(Actions &actions);
    void registerEnding(Actions &actions);
    void registerOthers(Actions &actions);
    void registerLinks(Actions &actions);
    void registerViews(Actions &actions);
    void showComplaint();
    void showNotice();
    void showFigures(bool shown);
    void goTo(ComplaintId id);
    void goToLink(const ComplaintLink &link);
    void openCase();
    void findGeneration();
    void receive(const QString &links = {});
    void closeComplaint();

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    std::optional<complaint::Rules> m_rules;
    ComplaintActions *m_actions;
    ComplaintListPane *m_list;
    ComplaintView *m_view;
    StateView *m_viewState;
    ComplaintFiguresPane *m_figures;
    QStackedWidget *m_stack;
    std::optional<complaint::ComplaintFile> m_file;
    complaint::Standing m_standing;
};

} // namespace ui
