#include "ui/investigate/queryfield.h"

#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>

namespace ui {

namespace {

constexpr qsizetype historyKept = 50;
constexpr int popupWidth = 380;

/// A wave of 4 px from \a left to \a right.
QPainterPath wave(double left, double right, double bottom)
{
    QPainterPath path(QPointF(left, bottom));
    bool isUp = true;
    for (double x = left + 2; x <= right; x += 2) {
        path.lineTo(x, isUp ? bottom - 2 : bottom);
        isUp = !isUp;
    }
    return path;
}

} // namespace

QueryField::QueryField(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStandardItemModel(0, 1, this))
    , m_completer(new QCompleter(this))
{
    setClearButtonEnabled(true);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryField::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_recalled = -1;
        offer(false);
    });
}

void QueryField::setError(const std::optional<search::QueryError> &error)
{
    m_error = error;
    update();
}

void QueryField::remember(const QString &typed)
{
    m_recalled = -1;
    if (typed.trimmed().isEmpty())
        return;
    m_history.removeAll(typed);
    m_history.prepend(typed);
    if (m_history.size() > historyKept)
        m_history.removeLast();
}

void QueryField::offer(bool isAsked)
{
    const Completions completions = completionsAt(text(), cursorPosition(), m_known, isAsked);
    m_replaced = completions.replaced;
    m_offered->clear();
    for (const Completions::Choice &choice : completions.choices) {
        auto *item =
            new QStandardItem(choice.note.isEmpty() ? choice.text : choice.text + QStringLiteral("   ") + choice.note);
        item->setData(choice.text, Qt::UserRole);
        m_offered->appendRow(item);
    }
    if (completions.choices.empty())
        return m_completer->popup()->hide();
    m_completer->setCompletionPrefix({});
    const int left = std::clamp(xOf(m_replaced.begin) - space::between, 0, std::max(0, width() - popupWidth));
    m_completer->complete(QRect(left, height() - 2, popupWidth, 2));
}

void QueryField::take(const QString &text)
{
    const QString before = this->text();
    const qsizetype begin = std::min(m_replaced.begin, before.size());
    QString inserted = text;
    const bool isValue = !text.endsWith(u':');
    const QString behind = before.mid(begin + m_replaced.length);
    if (isValue && !behind.startsWith(u' '))
        inserted += u' ';
    setText(before.left(begin) + inserted + behind);
    setCursorPosition(static_cast<int>(begin + inserted.size()));
    Q_EMIT textEdited(this->text()); // a field goes on to offer its values
}

void QueryField::recall(int direction)
{
    const qsizetype wanted = m_recalled + direction;
    if (wanted < -1 || wanted >= m_history.size())
        return;
    if (m_recalled < 0)
        m_unfinished = text();
    setText(wanted < 0 ? m_unfinished : m_history.at(wanted));
    Q_EMIT textEdited(text());
    m_completer->popup()->hide();
    m_recalled = wanted;
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemView *popup = m_completer->popup();
    const bool isOffering = popup->isVisible();
    if (isOffering && popup->currentIndex().isValid()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab))
        return event->ignore(); // the completer takes what is chosen
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return offer(true);
    if (!isOffering && event->modifiers() == Qt::NoModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (event->key() == Qt::Key_Down && m_recalled < 0)
            return event->ignore(); // on to the list
        return recall(event->key() == Qt::Key_Up ? 1 : -1);
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_completer->popup()->hide();
    QLineEdit::keyPressEvent(event);
}

/// Where the character at \a position begins, from where the cursor is drawn.
int QueryField::xOf(qsizetype position) const
{
    const QString shown = text();
    const auto advance = [&](qsizetype to) { return fontMetrics().horizontalAdvance(shown.left(to)); };
    return cursorRect().center().x() + advance(position) - advance(cursorPosition());
}

void QueryField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_error)
        return;
    const QString shown = text();
    const qsizetype begin = std::min(m_error->place.begin, shown.size());
    const qsizetype end = std::min(begin + std::max<qsizetype>(1, m_error->place.length), shown.size());
    const int left = xOf(begin);
    const int right = std::max(left + 8, xOf(end)); // at the end of the line there is no character to mark
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(space::inside, 0, -space::inside, 0));
    painter.setPen(QPen(theme().color(Role::Negative), 1.3));
    const double bottom = (height() + fontMetrics().height()) / 2.0 + 1;
    painter.drawPath(wave(left, right, std::min(bottom, height() - 3.0)));
}

} // namespace ui
