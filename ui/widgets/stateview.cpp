#include "ui/widgets/stateview.h"

#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int patience = 200; // ms: what is quicker shows no skeleton

} // namespace

/// Grey bars where rows will be. They do not move.
class Skeleton : public QWidget
{
public:
    explicit Skeleton(QWidget *parent)
        : QWidget(parent)
        , cancel(new QPushButton(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addStretch(1);
        layout->addWidget(cancel, 0, Qt::AlignHCenter);
        layout->addStretch(2);
    }

    QPushButton *cancel;
    bool visible = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!visible)
            return;
        constexpr int rowHeight = 28;
        constexpr int shares[] = {62, 48, 70, 55, 40};
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Role::Alternate));
        int row = 0;
        for (int y = space::between; y + rowHeight < height() && row < 12; y += rowHeight, ++row) {
            const int length = (width() - 2 * space::around) * shares[row % 5] / 100;
            painter.drawRoundedRect(QRect(space::around, y + 8, length, 12), 3, 3);
        }
    }
};

/// The line above the content: partial, stale, read-only.
class Notice : public QWidget
{
public:
    explicit Notice(QWidget *parent)
        : QWidget(parent)
        , text(new Text(TextSize::Small, Role::Text, this))
        , button(new QPushButton(this))
    {
        text->setWordWrap(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::around, space::inside, space::between, space::inside);
        row->addWidget(new Picture(icon(QStringLiteral("status-information"), Role::Information), 16, this));
        row->addWidget(text, 1);
        row->addWidget(button);
        hide();
    }

    Text *text;
    QPushButton *button;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Role::Alternate));
        painter.setPen(theme().color(Role::Line));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
};

StateView::StateView(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_text(new EmptyState(this))
    , m_skeleton(new Skeleton(this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedLayout)
    , m_patience(new QTimer(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_content->setParent(this); // the stack shows its first page at once: without a parent, as a window of its own
    for (QWidget *page : {m_content, static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_skeleton)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(m_stack, 1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_skeleton->visible = true;
        m_skeleton->cancel->setVisible(static_cast<bool>(m_act));
        m_stack->setCurrentWidget(m_skeleton);
    });
    const auto act = [this] {
        // A copy: acting may set another state and with it another function.
        if (const auto wanted = m_act)
            wanted();
    };
    connect(m_text, &EmptyState::activated, this, act);
    connect(m_skeleton->cancel, &QPushButton::clicked, this, act);
    connect(m_notice->button, &QPushButton::clicked, this, [this] {
        if (const auto wanted = m_noticeAct)
            wanted();
    });
}

void StateView::showContent()
{
    m_patience->stop();
    m_state = State::Content;
    m_stack->setCurrentWidget(m_content);
}

void StateView::showText(State state, const StateText &text, std::function<void()> act)
{
    m_patience->stop();
    m_state = state;
    m_act = std::move(act);
    StateText shown = text;
    if (!m_act)
        shown.button.clear();
    m_text->setText(shown);
    m_stack->setCurrentWidget(m_text);
}

void StateView::showEmpty(const StateText &text, std::function<void()> act)
{
    showText(State::Empty, text, std::move(act));
}

void StateView::showLoading(std::function<void()> cancel)
{
    if (m_state == State::Loading)
        return;
    m_state = State::Loading;
    m_act = std::move(cancel);
    m_skeleton->cancel->setText(tr("Cancel"));
    m_skeleton->setAccessibleName(tr("Loading"));
    m_patience->start();
}

void StateView::showFiltered(const QString &filter, std::function<void()> clear)
{
    showText(State::Filtered,
             {.sentence = tr("Nothing fits the filter %1.").arg(filter), .button = tr("Clear the filter")},
             std::move(clear));
}

void StateView::showError(const StateText &text, std::function<void()> act)
{
    StateText error = text;
    error.icon = QStringLiteral("status-negative");
    showText(State::Error, error, std::move(act));
}

void StateView::setNotice(const QString &text, const QString &button, std::function<void()> act)
{
    m_notice->text->setText(text);
    m_notice->button->setText(button);
    m_notice->button->setVisible(!button.isEmpty());
    m_noticeAct = std::move(act);
    m_notice->setVisible(!text.isEmpty());
}

} // namespace ui
