#pragma once

#include "app/complaint/promise.h"
#include "app/workspace/session.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace ui {

class ComplaintFiguresModel;
class StateView;
class TableView;
class Text;

/// The figures of complaints in a period: a month, a quarter, a year or any days.
class ComplaintFiguresPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    explicit ComplaintFiguresPane(workspace::Session &session, QWidget *parent = nullptr);

    void refresh(const complaint::Rules &rules);
    void retranslate();
    void exportCsv(); ///< asks where to
    Result<void> writeCsv(const QString &path) const;

    void setPeriod(QDate from, QDate to);
    QDate from() const;
    QDate to() const;
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void left(); ///< back to the complaints
    void message(const QString &text);

private:
    void layOut();
    void choosePeriod(int which);
    void count();

    workspace::Session &m_session;
    std::optional<complaint::Rules> m_rules;
    ComplaintFiguresModel *m_model;
    Text *m_title;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_export;
    QPushButton *m_back;
    TableView *m_table;
    StateView *m_state;
};

} // namespace ui
