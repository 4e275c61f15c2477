#pragma once

#include "app/registry/status.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace ui {

class RegistryEventModel;
class StateView;
class StatusBadge;
class TableView;
class Text;

/// About the row that is chosen: what is next and why, its fields, its history, and what can be done.
class RegistryDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryDetail(QWidget *parent = nullptr);

    void showItem(const registry::ItemStatus &status, const registry::RegistryItem &item,
                  std::vector<registry::RegistryEvent> events);
    void showMissing(const registry::ItemStatus &status);
    void showService(const registry::Service &service);
    void showCompany(); ///< the whole company's row
    void clear();
    void setReadOnly(bool readOnly);
    void retranslate();

    /// The event whose duty can be marked as done: the chosen one, else the newest that runs.
    const registry::RegistryEvent *runningEvent() const;

Q_SIGNALS:
    void editRequested();
    void addRequested();
    void eventRequested();
    void doneRequested();

private:
    enum class Kind { None, Item, Missing, Service, Company };
    void setUp(Kind kind, const QString &title, const QString &html);
    void showButtons();

    Kind m_kind = Kind::None;
    RegistryItemId m_item{};
    bool m_readOnly = false;
    QWidget *m_shown;
    Text *m_none;
    Text *m_title;
    StatusBadge *m_badge;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_event;
    QPushButton *m_done;
    QTextBrowser *m_sheet;
    Text *m_historyTitle;
    RegistryEventModel *m_events;
    TableView *m_history;
    StateView *m_historyState;
};

} // namespace ui
