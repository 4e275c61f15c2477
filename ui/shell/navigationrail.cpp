#include "ui/shell/navigationrail.h"

#include "ui/shell/charwidth.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int toggleLeft = 10; // px: its icon stands under those of the pages

} // namespace

/// One page: an accent bar when it is on screen, and a badge when something waits there.
class RailButton : public QToolButton
{
public:
    RailButton(QAction *action, QWidget *parent)
        : QToolButton(parent)
    {
        setDefaultAction(action);
        setAutoRaise(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::NoFocus); // the rail gives one tab stop, see NavigationRail::keyPressEvent
    }

    int waiting = 0;
    bool collapsed = false;

    void describe()
    {
        setAccessibleName(waiting > 0 ? NavigationRail::tr("%1, %n waiting", nullptr, waiting).arg(text()) : text());
    }

    QSize sizeHint() const override { return {collapsed ? 48 : 152, std::max(40, fontMetrics().height() + 20)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGround(painter);
        const int left = collapsed ? (width() - 20) / 2 : space::around;
        const QRect place(left, (height() - 20) / 2, 20, 20);
        const QIcon picture = defaultAction()->icon();
        if (picture.isNull() && collapsed)
            painter.drawText(rect(), Qt::AlignCenter, text().left(1));
        else
            picture.paint(&painter, place);
        if (!collapsed) {
            QFont bold = font();
            bold.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
            painter.setFont(bold);
            painter.setPen(theme().color(Role::Text));
            const int textLeft = picture.isNull() ? left : place.right() + 1 + space::between + space::inside;
            painter.drawText(rect().adjusted(textLeft, 0, -space::between, 0), Qt::AlignVCenter, text());
        }
        paintBadge(painter);
    }

    void enterEvent(QEnterEvent *event) override
    {
        QToolButton::enterEvent(event);
        update();
    }

private:
    void paintGround(QPainter &painter) const
    {
        QColor veil = theme().color(Role::Text);
        veil.setAlphaF(isChecked() ? 0.07F : 0.04F);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), veil);
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), theme().color(Role::Accent));
        if (parentWidget()->hasFocus() && isChecked()) {
            painter.setPen(QPen(theme().color(Role::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 3, 3);
        }
    }

    void paintBadge(QPainter &painter) const
    {
        if (waiting <= 0)
            return;
        const QString count = waiting > 999 ? QStringLiteral("999+") : QString::number(waiting);
        QFont small = ui::font(TextSize::Small);
        if (collapsed)
            small.setPointSizeF(small.pointSizeF() * 0.85);
        painter.setFont(small);
        const int textWidth = QFontMetrics(small).horizontalAdvance(count);
        const int badgeHeight = QFontMetrics(small).height();
        const int badgeWidth = std::max(badgeHeight, textWidth + 10);
        const QRectF badge = collapsed
            ? QRectF(width() - badgeWidth - 3, 3, badgeWidth, badgeHeight)
            : QRectF(width() - badgeWidth - space::between, (height() - badgeHeight) / 2.0, badgeWidth, badgeHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().isHighContrast() ? theme().color(Role::Text) : theme().color(Role::Line));
        painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
        painter.setPen(theme().isHighContrast() ? theme().color(Role::Base) : theme().color(Role::Text));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
};

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_toggle(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(0, space::between, 0, space::between);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(toggleLeft, 0, 0, 0);
    foot->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_layout->addLayout(foot);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::NoFocus);
    m_toggle->setFixedSize(32, 32);
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        setCollapsed(!m_collapsed);
        Q_EMIT collapsedChanged(m_collapsed);
    });
    setCollapsed(false);
}

void NavigationRail::addPage(QAction *action)
{
    auto *button = new RailButton(action, this);
    button->collapsed = m_collapsed;
    m_layout->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.push_back(button);
    button->describe();
}

void NavigationRail::clear()
{
    for (RailButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void NavigationRail::setWaiting(const QAction *action, int count)
{
    const auto found = std::ranges::find(m_buttons, action, &QToolButton::defaultAction);
    if (found == m_buttons.end() || (*found)->waiting == count)
        return;
    (*found)->waiting = count;
    (*found)->describe();
    (*found)->update();
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (RailButton *button : m_buttons) {
        button->collapsed = collapsed;
        button->updateGeometry();
        button->update();
    }
    setFixedWidth(collapsed ? 48 : std::max(152, charWidth(fontMetrics()) * 22));
    retranslate();
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_toggle->setText(m_collapsed ? QStringLiteral("»") : QStringLiteral("«"));
    m_toggle->setIcon(
        icon(m_collapsed ? QStringLiteral("sidebar-expand-left") : QStringLiteral("sidebar-collapse-left")));
    m_toggle->setToolTip(m_collapsed ? tr("Show the words") : tr("Show icons only"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    for (RailButton *button : m_buttons)
        button->describe();
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setCollapsed(m_collapsed);
    QWidget::changeEvent(event);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (direction == 0 || m_buttons.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto checked = std::ranges::find_if(m_buttons, &QToolButton::isChecked);
    const auto last = static_cast<std::ptrdiff_t>(m_buttons.size()) - 1;
    const auto at = checked == m_buttons.end() ? 0 : checked - m_buttons.begin() + direction;
    RailButton *chosen = m_buttons.at(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last)));
    chosen->defaultAction()->trigger();
    setFocus(); // the page that was shown may have asked for it
    QAccessibleAnnouncementEvent said(this, chosen->accessibleName());
    QAccessible::updateAccessibility(&said);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().color(Role::Line));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace ui
