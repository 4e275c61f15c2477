#include "ui/investigate/snippetdelegate.h"

#include "ui/investigate/resultmodel.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

QTextCharFormat hitFormat(const QColor &text, bool isChosen)
{
    QTextCharFormat format;
    if (theme().isHighContrast()) { // inverse, as highlights are there
        format.setBackground(isChosen ? theme().color(Role::Base) : theme().color(Role::Text));
        format.setForeground(isChosen ? theme().color(Role::Text) : theme().color(Role::Base));
        return format;
    }
    format.setBackground(theme().color(isChosen ? Role::Base : Role::Line));
    format.setForeground(text);
    return format;
}

} // namespace

/// The base class paints the ground only; the words are painted here.
void SnippetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->text.clear();
}

void SnippetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QColor colour = isChosen && theme().isHighContrast() ? theme().selectedText() : theme().color(Role::Text);
    const QRect room = option.rect.adjusted(space::between, 0, -space::between, 0);
    const QFontMetrics metrics(option.font);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());

    QList<QTextLayout::FormatRange> formats;
    for (const auto &[begin, length] : index.data(ResultModel::HitsRole).value<Stretches>()) {
        if (begin < text.size())
            formats.append(
                {begin, std::min<int>(length, static_cast<int>(text.size()) - begin), hitFormat(colour, isChosen)});
    }
    QTextLayout layout(text, option.font);
    layout.setFormats(formats);
    QTextOption oneLine;
    oneLine.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(oneLine);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    painter->setPen(colour);
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    painter->restore();
}

} // namespace ui
