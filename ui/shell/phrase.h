#pragma once

#include <QCoreApplication>

namespace ui {

/// A text that is translated when it is shown, not when it is written, so that it can follow a
/// change of language and be searched in both. Write
///     Phrase{"ui::ReviewPage", QT_TRANSLATE_NOOP("ui::ReviewPage", "Undo decision")}
/// so that lupdate finds it.
struct Phrase
{
    const char *context = "";
    const char *source = "";

    QString text() const { return QCoreApplication::translate(context, source); }
    QString english() const { return QString::fromUtf8(source); }
    bool isEmpty() const { return *source == '\0'; }
};

} // namespace ui
