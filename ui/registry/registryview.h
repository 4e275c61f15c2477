#pragma once

#include "ui/shell/destination.h"

#include <QWidget>

namespace ui {

class Actions;

/// One view of the Registry page: the register, the status, changes, official lists, what the logs say.
/// The page draws the row of tabs above it; the view draws only its panes.
///
/// As of Page, with these differences: the actions of a view are registered with the view as their scope,
/// actions.add(spec, this), so that their keys work in that view alone and two views may use the same key.
/// They stand in the title row while the view is on screen. Splitters and tables with an objectName come back
/// by themselves; the names are unique in the whole page ("changePanes", not "panes").
class RegistryView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString id() const = 0;    ///< "register", "status": also Destination::filter's "view"
    virtual QString title() const = 0; ///< on its tab; short, without mnemonic
    virtual int waiting() const
    {
        return 0;
    } ///< what waits here and in no other view; beside the title and in the rail

    virtual QString summary() const { return {}; }  ///< counts, beside the page's title
    virtual QWidget *header() { return nullptr; }   ///< in the title row, between title and primary action
    virtual void registerActions(Actions &) {}      ///< once, with the view as scope
    virtual void refresh() {}                       ///< the store changed, or the page is shown for the first time
    virtual bool isLoading() const { return false; } ///< emit changed() when it changes
    virtual void retranslate() {}
    virtual void recolour() {}
    virtual void open(const QVariantMap &) {} ///< Destination::filter, with "view" taken out; may be empty
    virtual bool closeInnermost() { return false; }

Q_SIGNALS:
    void changed(); ///< title(), summary(), waiting() or isLoading() changed
    void navigate(const ui::Destination &destination);
    void message(const QString &text);
};

} // namespace ui
