#pragma once

#include "ui/shell/destination.h"
#include "ui/shell/phrase.h"

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

class Actions;

/// One page of the main window. The window draws rail entry, title row and menus around it from
/// what is said here; the page draws only its panes.
///
/// Sizes come back by themselves: each QSplitter and TableView in a page with an objectName has its
/// state saved and restored by the window under the page's id.
class Page : public QWidget
{
    Q_OBJECT

public:
    struct Identity
    {
        QString id;                ///< "review": also the name in settings, screenshots and destinations
        Phrase name;               ///< in the rail, the title row, the Go menu and the palette
        QString icon;              ///< Breeze name, see icon()
        QKeySequence shortcut = {}; ///< Ctrl+1 …
    };

    explicit Page(const Identity &identity, QWidget *parent = nullptr);

    const Identity &identity() const { return m_identity; }
    QString id() const { return m_identity.id; }

    virtual QString title() const { return m_identity.name.text(); }
    virtual QString summary() const { return {}; } ///< counts, beside the title: "412 to decide"
    virtual int waiting() const { return 0; }      ///< badge in the rail; 0 shows none

    /// Between title and primary action: a search field or FilterChips. Owned by the page until the window takes it.
    virtual QWidget *header() { return nullptr; }

    /// Whose actions stand in the title row: those of the page, or of the view in it that is on screen.
    virtual const QWidget *actionScope() const { return this; }

    /// What the page shows one at a time under its title, by the value of the filter key "view"; each gets
    /// a screenshot of its own.
    virtual QStringList views() const { return {}; }

    /// What else of the page comes back when the program is started anew, beside splitters and tables.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &) {}

    /// The page's actions, once, when it is added: actions.add(spec, this). The first of them with
    /// ActionSpec::primary stands as the accent button in the title row, the others under its menu.
    virtual void registerActions(Actions &) {}

    /// The store changed, or the page is shown for the first time: read again (off the UI thread where it takes time).
    virtual void refresh() {}

    /// True while models still load; emit loadingChanged() when it changes. Screenshots wait for it.
    virtual bool isLoading() const { return false; }

    /// The language changed: set every text again. Actions and title follow by themselves.
    virtual void retranslate() {}

    /// The scheme changed: set again what holds colours of its own, such as rich text.
    virtual void recolour() {}

    /// Somebody came here by a link; \a filter is Destination::filter and not empty.
    virtual void open(const QVariantMap &) {}

    /// Whether \a text, typed into the palette, names something here ("G-1024", "VI-2026-0001").
    virtual std::optional<Destination> jump(const QString &) const { return {}; }

    /// Places here that have a name of their own, for the palette: a saved query.
    struct NamedPlace
    {
        QString name;
        Destination destination;
    };
    virtual std::vector<NamedPlace> places() const { return {}; }

    /// The smallest thing that Escape should close here. True: something was closed.
    virtual bool closeInnermost() { return false; }

Q_SIGNALS:
    void summaryChanged(); ///< title(), summary() or waiting() changed
    void loadingChanged();
    void viewChanged(); ///< header() and actionScope() are others now
    void navigate(const ui::Destination &destination);
    void message(const QString &text); ///< one short line for the status line, e.g. "Decision undone"

protected:
    void changeEvent(QEvent *event) override;

private:
    Identity m_identity;
};

} // namespace ui
