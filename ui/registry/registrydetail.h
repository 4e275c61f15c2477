#pragma once

#include "app/registry/regimes.h"
#include "app/registry/status.h"
#include "ui/registry/partrows.h"

#include <QWidget>

class QPushButton;

namespace ui {

class DetailTabs;
class StateLine;
class StatusBadge;
class Text;

/// About the row that is chosen: how it stands and came there, what can be done, and in tabs what is known of it.
class RegistryDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryDetail(QWidget *parent = nullptr);

    /// \a all names what the item points to; \a showsNumber: its kind has to show its number.
    void showItem(const registry::ItemStatus &status, const registry::RegistryItem &item, const registry::Register &all,
                  ItemParts parts, bool showsNumber);
    void showMissing(const registry::ItemStatus &status);
    void showService(const registry::Service &service, const registry::Register &all, const registry::Regime *regime);
    void showModel(const registry::Model &model, const registry::Register &all);
    void showAlgorithm(const registry::Algorithm &algorithm, const registry::Register &all);
    /// The whole company's row, or that of the models; \a add: what its button adds.
    void showHeading(const QString &title, const QString &add);
    void clear();
    void setReadOnly(bool readOnly);
    void retranslate();

    DetailTabs *tabs() const { return m_tabs; }

    /// The event whose duty can be marked as done: the chosen one, else the newest that runs.
    const registry::RegistryEvent *runningEvent() const;

Q_SIGNALS:
    void editRequested();
    void addRequested();
    void moveRequested();
    void eventRequested();
    void doneRequested();

private:
    enum class Kind { None, Item, Missing, Service, Model, Algorithm, Heading };
    /// Whether \a id of \a kind is what is shown already.
    bool setUp(Kind kind, qlonglong id, const QString &title);
    QWidget *buildHead();
    void showLine(const registry::ItemStatus &status, const registry::RegistryItem &item, const ItemParts &parts);
    void showButtons();

    Kind m_kind = Kind::None;
    qlonglong m_id = 0;
    bool m_readOnly = false;
    QWidget *m_shown;
    Text *m_none;
    Text *m_title;
    StatusBadge *m_badge;
    StateLine *m_line;
    QPushButton *m_add;
    QPushButton *m_move;
    QPushButton *m_edit;
    QPushButton *m_event;
    QPushButton *m_done;
    DetailTabs *m_tabs;
};

} // namespace ui
