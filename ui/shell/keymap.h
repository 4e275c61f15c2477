#pragma once

#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QStringList>

#include <vector>

namespace ui {

using Keys = QList<QKeySequence>; ///< of one action; the first is shown in menus and tooltips

/// An action as the keymap sees it.
struct KeyedAction
{
    QString id;         ///< "review.undo"
    QString scope =
        {}; ///< the page or view that its keys work in ("review", "registry.status"); empty: the whole window
    Keys defaults = {}; ///< as delivered
};

/// A stored entry, or a key as delivered, that is not in force, and why.
struct KeymapNote
{
    enum class Why {
        Unreadable, ///< what is stored names no key
        Reserved,   ///< it is a key that no action may have, see reservedFor()
        Taken,      ///< \a other has it, or one that begins with it
    };
    Why why;
    QString id;
    QString keys;       ///< as stored; of a key as delivered in PortableText
    QString other = {}; ///< id

    bool operator==(const KeymapNote &) const = default;
};

/// What one officer changed of the keys as delivered, by the ids of actions. A value; it knows of no widget.
///
/// Entries of actions that are not there (the page of a workspace that is closed) are kept as they are.
class Keymap
{
public:
    /// What Settings::keys() gives: sequences in PortableText by id. An entry with a sequence that cannot be
    /// read or is reserved is left out whole, with a note. Ids are not checked.
    static Keymap read(const QMap<QString, QStringList> &stored);

    /// What differs from the keys as delivered, to be read back. An empty list: the action has no key.
    QMap<QString, QStringList> stored() const;

    Keys keys(const KeyedAction &action) const; ///< those changed, else those as delivered
    bool isChanged(const QString &id) const { return m_changed.contains(id); }
    bool isEmpty() const { return m_changed.isEmpty(); }
    qsizetype size() const { return m_changed.size(); }

    /// Keys as delivered are not kept as a change, whatever their order and spelling ("!" for "Shift+1").
    void setKeys(const KeyedAction &action, const Keys &keys);
    void reset(const QString &id) { m_changed.remove(id); }
    void resetAll() { m_changed.clear(); }

    const std::vector<KeymapNote> &notes() const { return m_notes; } ///< of read()

private:
    QMap<QString, Keys> m_changed;
    std::vector<KeymapNote> m_notes;
};

/// Whether two sequences cannot both work where both are heard: they are the same, or one begins the other. "Shift+1"
/// is the same as "!", as it is on the keyboards of China.
bool collide(const QKeySequence &a, const QKeySequence &b);

/// Whether keys of both are heard in one place: on the same page or view, or one of them round the other.
bool overlap(const KeyedAction &a, const KeyedAction &b);

struct KeysInForce
{
    QHash<QString, Keys> keys;     ///< by id, one for each action
    std::vector<KeymapNote> notes; ///< what gave way
};

/// What each of \a actions answers to. A change goes before a key as delivered (which a later release may
/// have added); of two changes that collide the one whose id comes first in the alphabet stays, and the
/// other action keeps what is left of its keys as delivered. Keys as delivered do not collide among each
/// other; a test sees to that.
KeysInForce keysInForce(const Keymap &keymap, const std::vector<KeyedAction> &actions);

/// An action that \a keys are taken by.
struct KeyConflict
{
    QString id;
    QKeySequence wanted;
    QKeySequence theirs;
};

/// Whose keys \a wanted would collide with, were they given to \a action; at most one for each pair of sequences.
std::vector<KeyConflict> conflictsOf(const KeyedAction &action, const Keys &wanted,
                                     const std::vector<KeyedAction> &actions, const KeysInForce &inForce);

/// \a keys without those that collide with one of \a taken.
Keys without(const Keys &keys, const Keys &taken);

} // namespace ui
