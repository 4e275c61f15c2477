#pragma once

#include "ui/shell/theme.h"

#include <QIcon>
#include <QLabel>

class QAction;
class QPushButton;
class QToolButton;

namespace ui {

/// A label in one of the theme's sizes and colours, which it keeps when text size or scheme change. Plain text.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(TextSize size, Role role = Role::Text, QWidget *parent = nullptr);

    void setRole(Role role);
    void setElided(Qt::TextElideMode mode); ///< one line, cut with an ellipsis where it must be; the whole as tooltip

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void restyle();

    TextSize m_size;
    Role m_role;
    Qt::TextElideMode m_elided = Qt::ElideNone;
    bool m_restyling = false;
};

/// An icon by itself, decoration only: what it says stands beside it as a word.
class Picture : public QWidget
{
    Q_OBJECT

public:
    Picture(const QIcon &icon, int size, QWidget *parent);

    void setIcon(const QIcon &icon); ///< a null icon hides the picture

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

/// Marks \a button as the one accent button of its view.
void makePrimary(QPushButton *button);

/// A flat button for \a action: icon and word, or the icon alone with the word and shortcut as tooltip.
QToolButton *flatButton(QAction *action, bool iconOnly, QWidget *parent);

/// A thin line between things that alignment alone does not separate.
QWidget *hairline(Qt::Orientation orientation, QWidget *parent);

} // namespace ui
