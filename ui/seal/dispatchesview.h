#pragma once

#include "ui/seal/sealactions.h"

#include <QWidget>

class QPushButton;

namespace ui {

class DispatchModel;
class StateView;
class TableView;

/// What was sealed, sent and confirmed of one case (or another subject), with the buttons to do so. Follows the
/// workspace by itself.
class DispatchesView : public QWidget
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    DispatchesView(workspace::Session &session, const incident::Procedure &procedure, QWidget *parent = nullptr);

    /// Shows what is of \a subject; its reports are what "Seal package" offers.
    void setSubject(const SealSubject &subject);

    SealActions &actions() { return *m_actions; }
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void message(const QString &text); ///< for the status line

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons(QLayout *layout);
    void retranslate();
    void reload();
    void enable();
    void stamp();
    void correct();
    void confirm();

    workspace::Session &m_session;
    SealActions *m_actions;
    SealSubject m_subject;
    DispatchModel *m_model;
    TableView *m_table;
    StateView *m_state;
    QPushButton *m_seal;
    QPushButton *m_send;
    QPushButton *m_receipt;
    QPushButton *m_correct;
    QPushButton *m_stamp;
};

} // namespace ui
