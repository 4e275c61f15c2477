#pragma once

#include "app/drafting/filling.h"
#include "app/workspace/session.h"
#include "ui/reports/draftlistmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace ui {

class StateView;

/// The drafts, filtered by where they stand and by words, with what to say where there are none.
class DraftListPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    DraftListPane(workspace::Session &session, const drafting::Fill &fill, QWidget *parent = nullptr);

    void refresh(); ///< reads again; current draft and scroll position stay
    bool goTo(drafting::ReportDraftId id); ///< lifts the filter where it hides the draft; false: there is no such draft
    void setShow(DraftListModel::Show show);
    void retranslate();

    std::optional<drafting::ReportDraftId> current() const;
    const DraftListModel &model() const { return *m_model; }
    QWidget *filter() const { return m_filter; } ///< stands in the title row
    void focusFilter();
    bool clearWords(); ///< false: there were none

Q_SIGNALS:
    void currentChanged(); ///< also after every refresh(): what the draft holds may be new
    void activated();
    void newRequested();

private:
    void buildFilter();
    void refilter(const std::function<void()> &change);
    void showState();
    Result<std::vector<DraftListModel::Row>> read(const drafting::Policy &policy) const;

    workspace::Session &m_session;
    const drafting::Fill &m_fill;
    DraftListModel *m_model;
    QListView *m_list;
    StateView *m_state;
    QWidget *m_filter;
    QComboBox *m_show;
    QLineEdit *m_words;
    bool m_reading = false;
};

} // namespace ui
