#include "ui/shell/commandpalette.h"

#include "ui/shell/fuzzy.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Icon, name, the other language's name muted, and at the right the shortcut or the group.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(32, option.fontMetrics.height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        if (chosen) {
            painter->fillRect(option.rect, theme().color(Role::Selection));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              theme().color(Role::Accent));
        }
        QRect rect = option.rect.adjusted(space::around, 0, -space::around, 0);
        const QIcon picture = index.data(Qt::DecorationRole).value<QIcon>();
        picture.paint(painter, QRect(rect.left(), rect.center().y() - 7, 16, 16), Qt::AlignCenter,
                      chosen ? QIcon::Selected : QIcon::Normal);
        rect.setLeft(rect.left() + 16 + space::between + space::inside);
        const QColor text = chosen ? theme().selectedText() : theme().color(Role::Text);
        const QColor muted = chosen && theme().isHighContrast() ? text : theme().color(Role::Muted);

        painter->setFont(font(TextSize::Small));
        painter->setPen(muted);
        const QString side = index.data(PaletteModel::SideRole).toString();
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, side);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(side) - space::around);

        painter->setFont(option.font);
        painter->setPen(text);
        const QString name = index.data().toString();
        painter->drawText(rect, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, rect.width()));
        rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(name) + space::around);
        painter->setFont(font(TextSize::Small));
        painter->setPen(muted);
        const QString other = index.data(PaletteModel::OtherRole).toString();
        if (rect.width() > 40)
            painter->drawText(rect, Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(other, Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, Jump jump, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(std::move(entries), std::move(jump), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    m_query->setPlaceholderText(tr("Action, page or number, in Chinese, English or pinyin"));
    m_query->setAccessibleName(tr("Find an action"));
    m_query->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the query
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Matches"));
    m_nothing = new Text(TextSize::Body, Role::Muted, this);
    m_nothing->setText(tr("Nothing has that name."));
    m_nothing->setContentsMargins(space::around, space::between, space::around, space::around);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(space::around, space::around, space::around, space::between);
    field->addWidget(m_query);
    layout->addLayout(field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);

    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::setQuery);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    setQuery({});
}

void CommandPalette::setQuery(const QString &query)
{
    if (m_query->text() != query) {
        m_query->setText(query); // comes back here
        return;
    }
    m_model->setQuery(query);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0));
}

QStringList CommandPalette::matches() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->index(row).data().toString();
    return names;
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    accept();
    if (!entry.action) {
        Q_EMIT chosen(entry.destination);
        return;
    }
    // After this dialog has gone: what it opens must not stand behind it.
    QTimer::singleShot(0, entry.action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_model->rowCount();
    const auto moveTo = [&](int row) { m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1))); };
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down: moveTo(row + 1); return true;
    case Qt::Key_Up: moveTo(row - 1); return true;
    case Qt::Key_PageDown: moveTo(row + 8); return true;
    case Qt::Key_PageUp: moveTo(row - 8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentIndex()); return true;
    default: return false;
    }
}

void CommandPalette::showEvent(QShowEvent *event)
{
    const QWidget *frame = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = frame ? frame->size() : QSize(900, 700);
    resize(std::min(640, room.width() - 2 * space::group), std::min(440, room.height() * 2 / 3));
    if (frame)
        move(frame->mapToGlobal(QPoint((room.width() - width()) / 2, room.height() / 8)));
    m_query->setFocus();
    QDialog::showEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Base));
    painter.setPen(theme().color(theme().isHighContrast() ? Role::Text : Role::Muted));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
