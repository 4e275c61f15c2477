#pragma once

class QWidget;

namespace ui {

class Page;
class Settings;

/// What a page looked like: every QSplitter and TableView in it that has an objectName.
namespace layout {

void save(const Page &page, Settings &settings);
void restore(Page &page, const Settings &settings);

/// Row height of every TableView below \a widget.
void setCompact(const QWidget &widget, bool compact);

} // namespace layout

} // namespace ui
