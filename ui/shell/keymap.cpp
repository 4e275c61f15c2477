#include "ui/shell/keymap.h"

#include "ui/shell/reservedkeys.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace ui {

namespace {

struct Taken
{
    const KeyedAction *by;
    QKeySequence keys;
};

QString portable(const Keys &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

/// The sign that Shift gives with a key on the keyboards of China (as of the United States): there "Shift+1"
/// and "!" are one key, and Qt finds either. On others this is careful without need.
QKeyCombination canonical(QKeyCombination key)
{
    static constexpr std::u16string_view plain = u"1234567890-=[]\\;',./`";
    static constexpr std::u16string_view shifted = u"!@#$%^&*()_+{}|:\"<>?~";
    static_assert(plain.size() == shifted.size());
    const int code = key.key();
    if (code >= 0x80 || !(key.keyboardModifiers() & Qt::ShiftModifier))
        return key;
    const Qt::KeyboardModifiers others = key.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    if (shifted.contains(char16_t(code)))
        return QKeyCombination(others, key.key());
    const std::size_t at = plain.find(char16_t(code));
    return at == plain.npos ? key : QKeyCombination(others, static_cast<Qt::Key>(shifted[at]));
}

QKeySequence canonical(const QKeySequence &keys)
{
    const auto at = [&](int i) {
        return i < keys.count() ? canonical(keys[static_cast<uint>(i)]) : QKeyCombination::fromCombined(0);
    };
    return QKeySequence(at(0), at(1), at(2), at(3));
}

bool isSame(Keys a, Keys b)
{
    for (Keys *each : {&a, &b})
        std::ranges::transform(*each, each->begin(), [](const QKeySequence &keys) { return canonical(keys); });
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b;
}

std::optional<KeymapNote::Why> faultOf(const QKeySequence &keys)
{
    const auto reserved = reservedFor(keys);
    if (!reserved)
        return std::nullopt;
    return *reserved == Reserved::Unreadable ? KeymapNote::Why::Unreadable : KeymapNote::Why::Reserved;
}

const KeyedAction *whoHas(const QKeySequence &keys, const KeyedAction &action, const std::vector<Taken> &taken)
{
    const auto found = std::ranges::find_if(taken, [&](const Taken &each) {
        return each.by->id != action.id && overlap(*each.by, action) && collide(each.keys, keys);
    });
    return found == taken.end() ? nullptr : found->by;
}

/// Gives \a action its changed keys, unless one of them is taken.
bool takeChanged(const Keymap &keymap, const KeyedAction &action, std::vector<Taken> &taken, KeysInForce &result)
{
    const Keys keys = keymap.keys(action);
    for (const QKeySequence &each : keys) {
        if (const KeyedAction *other = whoHas(each, action, taken)) {
            result.notes.push_back({KeymapNote::Why::Taken, action.id, portable(keys), other->id});
            return false;
        }
    }
    for (const QKeySequence &each : keys)
        taken.push_back({&action, each});
    result.keys.insert(action.id, keys);
    return true;
}

void takeDelivered(const KeyedAction &action, const std::vector<Taken> &taken, KeysInForce &result)
{
    Keys keys;
    for (const QKeySequence &each : action.defaults) {
        if (const KeyedAction *other = whoHas(each, action, taken))
            result.notes.push_back(
                {KeymapNote::Why::Taken, action.id, each.toString(QKeySequence::PortableText), other->id});
        else
            keys << each;
    }
    result.keys.insert(action.id, keys);
}

} // namespace

Keymap Keymap::read(const QMap<QString, QStringList> &stored)
{
    Keymap keymap;
    for (const auto &[id, texts] : stored.asKeyValueRange()) {
        Keys keys;
        std::optional<KeymapNote::Why> fault;
        for (const QString &text : texts) {
            const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
            const auto found = faultOf(sequence);
            fault = fault ? fault : found;
            if (!found && !keys.contains(sequence))
                keys << sequence;
        }
        if (fault)
            keymap.m_notes.push_back({*fault, id, texts.join(QStringLiteral("; "))});
        else
            keymap.m_changed.insert(id, keys);
    }
    return keymap;
}

QMap<QString, QStringList> Keymap::stored() const
{
    QMap<QString, QStringList> texts;
    for (const auto &[id, keys] : m_changed.asKeyValueRange()) {
        QStringList &list = texts[id];
        for (const QKeySequence &each : keys)
            list << each.toString(QKeySequence::PortableText);
    }
    return texts;
}

Keys Keymap::keys(const KeyedAction &action) const
{
    return m_changed.value(action.id, action.defaults);
}

void Keymap::setKeys(const KeyedAction &action, const Keys &keys)
{
    if (isSame(keys, action.defaults))
        m_changed.remove(action.id);
    else
        m_changed.insert(action.id, keys);
}

bool collide(const QKeySequence &a, const QKeySequence &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QKeySequence ours = canonical(a);
    const QKeySequence theirs = canonical(b);
    return ours.matches(theirs) != QKeySequence::NoMatch || theirs.matches(ours) != QKeySequence::NoMatch;
}

bool overlap(const KeyedAction &a, const KeyedAction &b)
{
    const auto holds = [](const QString &outer, const QString &inner) {
        return outer.isEmpty() || outer == inner || inner.startsWith(outer + u'.');
    };
    return holds(a.scope, b.scope) || holds(b.scope, a.scope);
}

KeysInForce keysInForce(const Keymap &keymap, const std::vector<KeyedAction> &actions)
{
    KeysInForce result;
    std::vector<const KeyedAction *> changed;
    std::vector<const KeyedAction *> delivered;
    for (const KeyedAction &action : actions)
        (keymap.isChanged(action.id) ? changed : delivered).push_back(&action);
    std::ranges::sort(changed, {}, [](const KeyedAction *action) { return action->id; });
    std::vector<Taken> taken;
    for (const KeyedAction *action : changed) {
        if (!takeChanged(keymap, *action, taken, result))
            delivered.push_back(action);
    }
    for (const KeyedAction *action : delivered)
        takeDelivered(*action, taken, result);
    return result;
}

std::vector<KeyConflict> conflictsOf(const KeyedAction &action, const Keys &wanted,
                                     const std::vector<KeyedAction> &actions, const KeysInForce &inForce)
{
    std::vector<KeyConflict> conflicts;
    for (const KeyedAction &other : actions) {
        if (other.id == action.id || !overlap(action, other))
            continue;
        for (const QKeySequence &theirs : inForce.keys.value(other.id)) {
            for (const QKeySequence &ours : wanted) {
                if (collide(ours, theirs))
                    conflicts.push_back({other.id, ours, theirs});
            }
        }
    }
    return conflicts;
}

Keys without(const Keys &keys, const Keys &taken)
{
    Keys left = keys;
    left.removeIf([&](const QKeySequence &each) {
        return std::ranges::any_of(taken, [&](const QKeySequence &other) { return collide(each, other); });
    });
    return left;
}

} // namespace ui
