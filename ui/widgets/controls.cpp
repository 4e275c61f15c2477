#include "ui/widgets/controls.h"

#include <QAction>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QToolTip>

namespace ui {

namespace {

class Hairline : public QWidget
{
public:
    Hairline(Qt::Orientation orientation, QWidget *parent)
        : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().color(Role::Line)); }
};

} // namespace

Text::Text(TextSize size, Role role, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_role(role)
{
    setTextFormat(Qt::PlainText); // logs and file names may hold "<"
    setForegroundRole(QPalette::WindowText); // else it is Text on panes with a Base background
    restyle();
}

void Text::setRole(Role role)
{
    m_role = role;
    restyle();
}

void Text::setElided(Qt::TextElideMode mode)
{
    m_elided = mode;
    updateGeometry();
    update();
}

QSize Text::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided == Qt::ElideNone ? whole : QSize(std::min(whole.width(), 24), whole.height());
}

void Text::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect();
    if (m_elided == Qt::ElideNone || fontMetrics().horizontalAdvance(text()) <= room.width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(theme().color(m_role));
    painter.drawText(room, static_cast<int>(alignment()), fontMetrics().elidedText(text(), m_elided, room.width()));
}

bool Text::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided != Qt::ElideNone && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? text() : QString(), this);
        return true;
    }
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange) // changeEvent() does not hear of it
        restyle();
    return done;
}

void Text::restyle()
{
    const QScopedValueRollback guard(m_restyling, true);
    setFont(ui::font(m_size));
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, theme().color(m_role));
    colours.setColor(QPalette::Inactive, QPalette::WindowText, theme().color(m_role));
    setPalette(colours);
}

void Text::changeEvent(QEvent *event)
{
    const bool theirs = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (theirs && !m_restyling)
        restyle();
    QLabel::changeEvent(event);
}

Picture::Picture(const QIcon &icon, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
{
    setFixedSize(size, size);
}

void Picture::setIcon(const QIcon &icon)
{
    m_icon = icon;
    setVisible(!icon.isNull());
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

void makePrimary(QPushButton *button)
{
    button->setProperty("primary", true);
    button->update();
}

QToolButton *flatButton(QAction *action, bool iconOnly, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(iconOnly && !action->icon().isNull() ? Qt::ToolButtonIconOnly
                                                                    : Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action->text());
    return button;
}

QWidget *hairline(Qt::Orientation orientation, QWidget *parent)
{
    return new Hairline(orientation, parent);
}

} // namespace ui
