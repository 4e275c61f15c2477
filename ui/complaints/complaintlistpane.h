#pragma once

#include "app/workspace/session.h"
#include "ui/complaints/complaintlistmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace ui {

class StateView;

/// The complaints, filtered by where they stand, by kind and by words, with what to say where there are none.
class ComplaintListPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    explicit ComplaintListPane(workspace::Session &session, QWidget *parent = nullptr);

    void refresh(const complaint::Rules &rules); ///< reads again; current complaint and scroll position stay
    bool goTo(ComplaintId id); ///< lifts the filter where it hides the complaint; false: there is no such complaint
    void setShow(ComplaintListModel::Show show);
    void setNotice(const QString &text, const QString &button = {}, std::function<void()> act = {});
    void retranslate();

    std::optional<ComplaintId> current() const;
    const ComplaintListModel &model() const { return *m_model; }
    QWidget *filterBar() const { return m_bar; } ///< stands in the title row
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(); ///< also after every refresh(): what the complaint holds may be new
    void activated();
    void newRequested();

private:
    void buildBar();
    void applyFilter();
    void clearFilter();
    void reload(const std::function<void()> &work);
    void showState();
    void showContentOrWhy();
    void placeFocus();

    workspace::Session &m_session;
    std::vector<complaint::Kind> m_kinds;
    ComplaintListModel *m_model;
    QListView *m_list;
    StateView *m_state;
    QWidget *m_bar;
    QComboBox *m_show;
    QComboBox *m_kind;
    QLineEdit *m_words;
    bool m_reading = false;
};

} // namespace ui
