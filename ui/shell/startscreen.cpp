#include "ui/shell/startscreen.h"

#include "ui/shell/icons.h"
#include "ui/shell/stylepainting.h"
#include "ui/widgets/controls.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Icon, name and folder of a recent workspace, in one line from the left.
class RecentButton : public QAbstractButton
{
public:
    RecentButton(const QString &path, QWidget *parent)
        : QAbstractButton(parent)
        , m_file(path)
    {
        setText(m_file.completeBaseName());
        setToolTip(path);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setIcon(ui::icon(QStringLiteral("document-open-recent")));
    }

    QSize sizeHint() const override { return {240, std::max(32, fontMetrics().height() + 14)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), theme().color(Role::Alternate));
        QRect rest = rect().adjusted(space::between, 0, -space::between, 0);
        if (!icon().isNull()) {
            icon().paint(&painter, QRect(rest.left(), (height() - 16) / 2, 16, 16));
            rest.setLeft(rest.left() + 16 + space::between);
        }
        painter.setPen(theme().color(Role::Text));
        painter.drawText(rest, Qt::AlignVCenter, text());
        rest.setLeft(rest.left() + fontMetrics().horizontalAdvance(text()) + space::around);
        painter.setPen(theme().color(Role::Muted));
        const QString folder = QDir::toNativeSeparators(m_file.absolutePath());
        painter.drawText(rest, Qt::AlignVCenter, fontMetrics().elidedText(folder, Qt::ElideMiddle, rest.width()));
        if (hasFocus())
            draw::focusRing(painter, rect(), 3);
    }

private:
    QFileInfo m_file;
};

QString summed(const StateText &text)
{
    QStringList lines = {text.sentence};
    for (const QString &line : {text.where, text.remedy}) {
        if (!line.isEmpty())
            lines << line;
    }
    return lines.join(u'\n');
}

} // namespace

StartScreen::StartScreen(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text(TextSize::Title, Role::Text, this))
    , m_sentence(new Text(TextSize::Body, Role::Muted, this))
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_demo(new QPushButton(this))
    , m_recentTitle(new Text(TextSize::Small, Role::Muted, this))
    , m_recent(new QVBoxLayout)
    , m_error(new Text(TextSize::Body, Role::Negative, this))
    , m_promise(new Text(TextSize::Small, Role::Muted, this))
{
    makePrimary(m_new);
    for (Text *text : {m_sentence, m_error, m_promise})
        text->setWordWrap(true);
    m_error->hide();
    m_recent->setSpacing(0);
    m_recent->setContentsMargins(0, 0, 0, 0);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_open, m_demo})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *seal = new Picture(sealIcon(), 48, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::between);
    column->addWidget(seal);
    column->addSpacing(space::between);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::around);
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->addSpacing(space::group);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addSpacing(space::group);
    column->addWidget(m_promise);
    auto *frame = new QWidget(this);
    frame->setLayout(column);
    frame->setFixedWidth(560);

    auto *outer = new QGridLayout(this);
    outer->addWidget(frame, 1, 1);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(2, 3);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(2, 1);

    connect(m_new, &QPushButton::clicked, this, &StartScreen::newWorkspace);
    connect(m_open, &QPushButton::clicked, this, &StartScreen::openWorkspace);
    connect(m_demo, &QPushButton::clicked, this, &StartScreen::demoWorkspace);
    retranslate();
}

void StartScreen::setRecent(const QStringList &paths)
{
    m_paths = paths;
    showRecent();
}

void StartScreen::setError(const StateText &text)
{
    m_error->setText(summed(text));
    m_error->setVisible(!text.sentence.isEmpty());
}

void StartScreen::showRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (taken->widget()) {
            taken->widget()->hide();
            taken->widget()->deleteLater();
        }
    }
    m_recentTitle->setVisible(!m_paths.isEmpty());
    for (const QString &path : std::as_const(m_paths))
        m_recent->addWidget(recentRow(path));
}

QWidget *StartScreen::recentRow(const QString &path)
{
    auto *row = new QWidget(this);
    auto *open = new RecentButton(path, row);
    connect(open, &QAbstractButton::clicked, this, [this, path] { Q_EMIT openRecent(path); });
    auto *forget = new QToolButton(row);
    forget->setAutoRaise(true);
    forget->setIcon(icon(QStringLiteral("window-close")));
    forget->setText(QStringLiteral("✕"));
    forget->setToolTip(tr("Take it off this list; the file stays"));
    forget->setAccessibleName(forget->toolTip());
    connect(forget, &QToolButton::clicked, this, [this, path] { Q_EMIT forgetRecent(path); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(open, 1);
    layout->addWidget(forget);
    return row;
}

void StartScreen::retranslate()
{
    m_title->setText(tr("Vermilion"));
    m_sentence->setText(tr("Review flagged outputs, report incidents, keep filings and licences, answer an inspection: "
                           "from your logs, on this machine."));
    m_new->setText(tr("New workspace…"));
    m_open->setText(tr("Open…"));
    m_demo->setText(tr("Try the demonstration"));
    m_demo->setToolTip(tr("A workspace with invented logs, cases and filings, made in a moment"));
    m_recentTitle->setText(tr("Recent workspaces"));
    m_promise->setText(
        tr("Nothing leaves this machine: the program denies itself every network connection when it starts."));
    showRecent();
}

void StartScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
