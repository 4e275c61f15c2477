#pragma once

#include <QVariant>
#include <QWidget>

namespace ui {

/// The property of a widget that says which record it shows, as the journal names it: "generation/42"; or several, with
/// blanks between.
inline constexpr auto shownRecord = "shownRecord";

/// Says which record \a widget shows now; empty: none. In an inspection every record that comes on screen is journaled:
/// whatever shows the whole of one must say so.
inline void tellShown(QWidget &widget, const QString &record)
{
    widget.setProperty(shownRecord, record);
}

} // namespace ui
