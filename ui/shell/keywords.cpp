#include "ui/shell/keywords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::KeyWords)
};

} // namespace

QString reservedText(const QKeySequence &keys, Reserved why)
{
    const QString key = keys.toString(QKeySequence::NativeText);
    switch (why) {
    case Reserved::Unreadable: return Words::tr("This key does not say which it is. Choose another.");
    case Reserved::Focus: return Words::tr("%1 is not free: it moves from one field to the next.").arg(key);
    case Reserved::Close: return Words::tr("%1 is not free: it closes what is open.").arg(key);
    case Reserved::Press: return Words::tr("%1 is not free: it presses buttons and opens rows.").arg(key);
    case Reserved::Menu: return Words::tr("%1 is not free: it opens menus.").arg(key);
    case Reserved::Move: return Words::tr("%1 is not free: it moves in lists and texts.").arg(key);
    case Reserved::Text: return Words::tr("%1 is not free: it edits and copies text.").arg(key);
    case Reserved::Desktop: return Words::tr("%1 is not free: it belongs to the desktop.").arg(key);
    }
    return {};
}

QString noteText(const KeymapNote &note, const std::function<QString(const QString &id)> &nameOf)
{
    const QString name = nameOf(note.id);
    switch (note.why) {
    case KeymapNote::Why::Unreadable:
        return Words::tr("%1: the stored key “%2” cannot be read. The keys as delivered are in force.")
            .arg(name, note.keys);
    case KeymapNote::Why::Reserved:
        return Words::tr("%1: the stored key “%2” is not free. The keys as delivered are in force.")
            .arg(name, note.keys);
    case KeymapNote::Why::Taken:
        return Words::tr("%1: %2 is off, because “%3” has it.").arg(name, note.keys, nameOf(note.other));
    }
    return {};
}

} // namespace ui
