#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// How Style draws each part: plain functions of option and theme().
namespace ui::draw {

/// The 2 px accent ring, just inside \a rect.
void focusRing(QPainter &painter, const QRect &rect, double radius);
void rowFocus(QPainter &painter, const QRect &row); ///< the same, around the current row of a list

void button(QPainter &painter, const QStyleOption &option, bool primary);
void toolButton(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option); ///< line edits, combo boxes
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void splitter(QPainter &painter, const QStyleOption &option);
void scrollSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void arrowUp(QPainter &painter, const QRect &rect, bool enabled);
void arrowDown(QPainter &painter, const QRect &rect, bool enabled);

} // namespace ui::draw
