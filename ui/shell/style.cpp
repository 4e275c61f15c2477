#include "ui/shell/style.h"

#include "ui/shell/icons.h"
#include "ui/shell/stylepainting.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <qdrawutil.h>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace ui {

namespace {

constexpr int comboPadding = 2; // px that Fusion keeps free beside the words of a combo box

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

bool isOnBase(const QAbstractScrollArea *area)
{
    return area && area->viewport()->backgroundRole() == QPalette::Base;
}

/// The chosen row shows the focus by itself, as long as it is in sight.
bool isRowFocused(const QAbstractScrollArea *area)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(area);
    return view && view->currentIndex().isValid()
        && view->viewport()->rect().intersects(view->visualRect(view->currentIndex()));
}

/// Several lines to type into, with an edge like those of one line.
bool isTextField(const QAbstractScrollArea *area)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(area);
    const auto *rich = qobject_cast<const QTextEdit *>(area);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

/// A scroll area's frame has the colour of its contents, and shows the ring; other frames show nothing.
void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (!area)
        return;
    if (isTextField(area) && area->frameShape() != QFrame::NoFrame)
        return draw::field(painter, option);
    if (isOnBase(area))
        qDrawPlainRect(&painter, option.rect, option.palette.color(QPalette::Base), 2);
    if (option.state & QStyle::State_HasFocus && !widget->property("quiet").toBool() && !isRowFocused(area))
        draw::focusRing(painter, option.rect, 2);
}

/// The bar stands on the ground of what it scrolls.
void drawScrollGround(QPainter &painter, const QStyleOption &option, const QWidget *bar)
{
    const QWidget *container = bar ? bar->parentWidget() : nullptr;
    if (container && isOnBase(qobject_cast<const QAbstractScrollArea *>(container->parentWidget())))
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    if (option.frame)
        draw::field(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto part = [&](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_SpinBox, &option, control, widget);
    };
    draw::arrowUp(painter, part(QStyle::SC_SpinBoxUp), option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    draw::arrowDown(painter, part(QStyle::SC_SpinBoxDown), option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: draw::focusRing(*painter, option->rect, 3); return;
    case PE_Frame: drawFrame(*painter, *option, widget); return;
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget: return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            draw::field(*painter, *option);
        return;
    }
    case PE_FrameLineEdit: draw::field(*painter, *option); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: draw::checkBox(*painter, *option); return;
    case PE_IndicatorRadioButton: draw::radioButton(*painter, *option); return;
    case PE_PanelButtonTool: draw::toolButton(*painter, *option); return;
    case PE_PanelButtonCommand: draw::button(*painter, *option, isPrimary(widget)); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isPrimary(widget)) {
            QStyleOptionButton tinted = *button;
            if (tinted.state & State_Enabled)
                tinted.palette.setColor(QPalette::ButtonText, theme().color(Role::OnAccent));
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel: // Fusion cuts words that are too long in the middle of a letter
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            QStyleOptionComboBox elided = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - comboPadding;
            elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &elided, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            draw::headerSection(*painter, *header);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // The margin has been taken off the height too, which would cut the letters.
            QStyleOptionHeader whole = *header;
            whole.rect.adjust(0, -space::between, 0, space::between);
            QProxyStyle::drawControl(element, &whole, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        empty.orientation = Qt::Horizontal;
        draw::headerSection(*painter, empty);
        return;
    }
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            draw::tab(*painter, *tab);
            return;
        }
        break;
    case CE_Splitter: draw::splitter(*painter, *option); return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            draw::progress(*painter, *bar);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollGround(*painter, *option, widget);
            draw::scrollSlider(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ToolButton && widget && widget->property("plain").toBool()) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        drawSpinBox(*painter, *spin, *this, widget);
        return;
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->frame) {
            draw::field(*painter, *option);
            draw::arrowDown(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                            option->state & State_Enabled);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QPalette Style::standardPalette() const
{
    return theme().palette();
}

/// Fusion's own is black in every scheme.
QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    if (standard == SP_LineEditClearButton)
        return icon(QStringLiteral("window-close"), Role::Muted);
    return QProxyStyle::standardIcon(standard, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isField(widget) || qobject_cast<QPushButton *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *edit = qobject_cast<QLineEdit *>(widget); edit && edit->hasFrame() && edit->textMargins().isNull())
        edit->setTextMargins(space::inside, 0, space::inside, 0);
}

} // namespace ui
