#include "ui/incidents/stepdelegate.h"

#include "ui/incidents/stepmodel.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using State = incident::StepState::State;

constexpr double radius = 8;
constexpr int textLeft = 48; // from the row's edge to the words
constexpr int nodeLeft = 24; // to the middle of the line

int lineHeight(TextSize size)
{
    return QFontMetrics(ui::font(size)).height() + 2;
}

QPointF nodeOf(const QRect &row)
{
    return {row.left() + double(nodeLeft), row.top() + space::between + lineHeight(TextSize::Body) / 2.0};
}

void drawPath(QPainter &painter, const QRect &row, const QModelIndex &index, const QColor &colour)
{
    const QPointF node = nodeOf(row);
    painter.setPen(QPen(colour, 1.5));
    if (index.row() > 0)
        painter.drawLine(QPointF(node.x(), row.top()), QPointF(node.x(), node.y() - radius));
    if (index.row() < index.model()->rowCount() - 1)
        painter.drawLine(QPointF(node.x(), node.y() + radius), QPointF(node.x(), row.bottom() + 1));
}

Role roleOf(State state)
{
    return state == State::Done ? Role::Good : state == State::Waived ? Role::Muted : Role::Attention;
}

void drawNode(QPainter &painter, QPointF node, State state, const QColor &colour, const QColor &ground)
{
    const bool done = state == State::Done;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(done ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(node, radius - 0.75, radius - 0.75);
    painter.setBrush(Qt::NoBrush);
    if (done) {
        painter.setPen(QPen(ground, 1.8));
        painter.drawPolyline(QPolygonF{node + QPointF(-3.5, 0), node + QPointF(-1, 2.8), node + QPointF(3.6, -2.8)});
    } else if (state == State::Waived) {
        painter.drawLine(node + QPointF(-3.5, 0), node + QPointF(3.5, 0));
    }
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    draw::rowGround(*painter, row);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto state = static_cast<State>(index.data(StepModel::StateRole).toInt());
    drawPath(*painter, row.rect, index, draw::rowColour(row, Role::Muted));
    drawNode(*painter, nodeOf(row.rect), state, draw::rowColour(row, roleOf(state)),
             theme().color(row.state & QStyle::State_Selected ? Role::Selection : Role::Base));

    QRect line(row.rect.left() + textLeft, row.rect.top() + space::between, row.rect.width() - textLeft - space::around,
               lineHeight(TextSize::Body));
    draw::rowWords(*painter, line, ui::font(TextSize::Body),
                   draw::rowColour(row, state == State::Waived ? Role::Muted : Role::Text),
                   index.data(StepModel::TitleRole).toString());
    line = QRect(line.left(), line.bottom() + 1, line.width(), lineHeight(TextSize::Small));
    QStringList facts{index.data(StepModel::WhenRole).toString(), index.data(StepModel::EvidenceRole).toString()};
    facts.removeAll(QString());
    draw::rowWords(*painter, line, ui::font(TextSize::Small),
                   draw::rowColour(row, state == State::Empty ? Role::Attention : Role::Muted), facts.join(u" · "_s));
    if (const QString note = index.data(StepModel::NoteRole).toString(); !note.isEmpty()) {
        line.translate(0, line.height());
        draw::rowWords(*painter, line, ui::font(TextSize::Small), draw::rowColour(row, Role::Text), note);
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int lines = index.data(StepModel::NoteRole).toString().isEmpty() ? 1 : 2;
    return {280, 2 * space::between + lineHeight(TextSize::Body) + lines * lineHeight(TextSize::Small)};
}

} // namespace ui
