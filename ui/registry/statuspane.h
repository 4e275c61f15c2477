#pragma once

#include "app/registry/reminders.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace ui {

class StatusBadge;
class Text;

/// Why one thing stands as it does: the reason, each duty with its own, and by which rule, in whole sentences.
class StatusPane : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPane(QWidget *parent = nullptr);

    void show(const registry::ItemStatus &status, const registry::LeadTimes &leads);
    void clear();
    void setReadOnly(bool isReadOnly);
    void retranslate();

Q_SIGNALS:
    void openRequested(); ///< in the register
    void leadsRequested();

private:
    QString duties(const registry::ItemStatus &status, const registry::LeadTimes &leads) const;

    bool m_isReadOnly = false;
    QWidget *m_shown;
    Text *m_none;
    Text *m_title;
    StatusBadge *m_badge;
    QPushButton *m_open;
    QPushButton *m_leads;
    QTextBrowser *m_text;
};

} // namespace ui
