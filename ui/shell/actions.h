#pragma once

#include "ui/shell/keymap.h"
#include "ui/shell/phrase.h"

#include <QKeySequence>
#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace ui {

class KeyGuard;

/// One thing that can be done, said once. Menus, rail, palette and cheat sheet all read it from here.
struct ActionSpec
{
    QString id;                         ///< "review.undo"; the part before the dot groups it in the cheat sheet
    Phrase text;                        ///< without mnemonic and dots; imperative: "Undo decision"
    QString icon = {};                  ///< Breeze name
    QList<QKeySequence> shortcuts = {}; ///< as delivered; those in force are the QAction's. The first is shown
    Phrase tip = {};                    ///< one sentence, where the name does not say it all
    bool checkable = false;
    bool primary = false;               ///< the accent button of its page
    bool hidden = false;                ///< in no menu, palette or cheat sheet (aliases)
};

/// Every action of the program, registered once (after KeePassXC's ActionCollection).
/// Texts follow the language by themselves, and keys the keymap. Bare keys act only where KeyGuard lets them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    /// Registers \a spec. With a \a scope (a page) its shortcuts work only inside that page, else in the
    /// whole window. Registering an id twice is a mistake of the program and asserts.
    ///     connect(actions.add({.id = …, .text = …}, this), &QAction::triggered, this, &ReviewPage::undo);
    QAction *add(const ActionSpec &spec, QWidget *scope = nullptr);

    QAction *action(const QString &id) const; ///< nullptr: no such id
    const ActionSpec &spec(const QAction *action) const;
    QWidget *scope(const QAction *action) const; ///< nullptr: the whole window

    /// In the order of registration, those of pages that are gone left out.
    std::vector<QAction *> all() const;
    std::vector<QAction *> of(const QWidget *scope) const;

    /// Drops the actions of \a scope and of what lies in it, before the page goes.
    void remove(const QWidget *scope);
    void remove(const QString &id);

    /// Puts the keys of \a keymap in force, at once and for actions that are added later.
    void setKeymap(const Keymap &keymap);
    const Keymap &keymap() const { return m_keymap; }
    const std::vector<KeymapNote> &keymapNotes() const { return m_inForce.notes; } ///< keys that gave way to others
    std::vector<KeyedAction> keyed() const;
    const KeysInForce &keysInForce() const { return m_inForce; }

    /// The first key in force of \a id as a person reads it ("Ctrl+K"); empty: it has none.
    QString keyText(const QString &id) const;

    /// Sets every text again; the window calls it when the language changes.
    void retranslate();

Q_SIGNALS:
    void changed(); ///< which there are, their texts or their keys
    void keymapChanged();

private:
    struct Entry
    {
        ActionSpec spec;
        QAction *action;
        QWidget *scope;
        QString place; ///< the scope's id
    };
    const Entry *entry(const QAction *action) const;
    void applyKeys();

    QWidget *m_window;
    KeyGuard *m_guard;
    Keymap m_keymap;
    KeysInForce m_inForce;
    std::vector<Entry> m_entries;
};

} // namespace ui
