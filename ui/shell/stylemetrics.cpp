// Sizes, places and habits of the style; style.cpp draws.
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QStyleOption>

namespace ui {

namespace {

constexpr int controlHeight = 30;
constexpr int comboInset = 3;
constexpr int scrollWidth = 12;
constexpr int shortestThumb = 28;

} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) // its words stand where a line edit's do
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(comboInset, 0, 0, 0);
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // No buttons at the ends: the groove is the whole bar.
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    const bool upright = bar->orientation == Qt::Vertical;
    const int room = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int length = range <= 0
        ? room
        : std::max(shortestThumb, static_cast<int>(qint64(room) * bar->pageStep / (range + bar->pageStep)));
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect =
            upright ? QRect(0, from, bar->rect.width(), to - from) : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider: return piece(at, at + length);
    case SC_ScrollBarSubPage: return piece(0, at);
    case SC_ScrollBarAddPage: return piece(at + length, room);
    default: return piece(0, room);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = std::max(controlHeight, option ? option->fontMetrics.height() + 10 : controlHeight);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool worded = button && !button->text.isEmpty();
        result.setHeight(height);
        result.setWidth(std::max(worded ? size.width() + 28 : size.width() + 12, worded ? 64 : height));
        break;
    }
    case CT_LineEdit: result.setHeight(std::max(result.height(), height)); break;
    case CT_ComboBox: result.rwidth() += comboInset; [[fallthrough]];
    case CT_SpinBox: result.setHeight(height); break; // one height for all that stand in a form
    case CT_TabBarTab: result.setHeight(height + 4); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), 26));
        break;
    default: break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Room for the ring, so that nothing moves when the focus comes.
        return 2;
    case PM_ScrollBarExtent: return scrollWidth;
    case PM_ScrollBarSliderMin: return shortestThumb;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_SplitterWidth: return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::between;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return space::around;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_HeaderMargin: return space::between;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_ContextMenu:
    case SH_MenuBar_AltKeyNavigation: return hint == SH_MenuBar_AltKeyNavigation ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace ui
