#include "ui/shell/statusline.h"

#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVariantAnimation>

namespace ui {

namespace {

constexpr int fadeTime = 120;     // ms, design/ui.md: the only animation there is
constexpr int silenceAfter = 8000; // ms
constexpr int longestName = 240;   // px: file names can be long

QString megabytes(double bytes)
{
    return QLocale().toString(bytes / 1e6, 'f', bytes < 1e7 ? 1 : 0);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_workspace(new Text(TextSize::Small, Role::Text, this))
    , m_coverageLink(link({QStringLiteral("overview")}))
    , m_quarantineLink(link({QStringLiteral("import"), {{QStringLiteral("show"), QStringLiteral("quarantine")}}}))
    , m_jobLink(link({QStringLiteral("import")}))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_chainLink(link({QStringLiteral("activity")}))
    , m_message(new Text(TextSize::Small, Role::Muted, this))
    , m_silence(new QTimer(this))
    , m_opacity(new QGraphicsOpacityEffect(m_message))
    , m_fade(new QVariantAnimation(this))
{
    m_workspace->setElided(Qt::ElideRight);
    m_message->setElided(Qt::ElideRight);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_cancel->setAutoRaise(true);
    m_cancel->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    m_message->setGraphicsEffect(m_opacity);
    m_silence->setSingleShot(true);
    connect(m_silence, &QTimer::timeout, this, [this] { m_message->clear(); });
    connect(m_fade, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { m_opacity->setOpacity(value.toDouble()); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::around, 2, space::between, 2);
    row->setSpacing(space::inside);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_workspace, m_coverageLink, m_quarantineLink, m_jobLink, m_bar, m_cancel})
        row->addWidget(part);
    row->addSpacing(space::around);
    row->addWidget(m_message, 1);
    row->addWidget(m_chainLink);
    setMinimumHeight(30);
    showParts();
}

QToolButton *StatusLine::link(const Destination &destination)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, this, [this, destination] { Q_EMIT navigate(destination); });
    return button;
}

void StatusLine::setWorkspace(const QString &name, const QString &state)
{
    m_name = name;
    m_state = state;
    showParts();
}

void StatusLine::setCoverage(std::optional<double> share)
{
    m_coverage = share;
    showParts();
}

void StatusLine::setQuarantined(qint64 lines)
{
    m_quarantined = lines;
    showParts();
}

void StatusLine::setJob(const std::optional<Job> &job)
{
    m_job = job;
    showJob();
}

void StatusLine::setChain(Chain chain)
{
    m_chain = chain;
    showParts();
}

void StatusLine::say(const QString &text)
{
    m_message->setText(text);
    m_silence->start(silenceAfter);
    m_fade->stop();
    // Zero where the desktop asks for reduced motion.
    const bool still = !style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this);
    m_fade->setDuration(still ? 0 : fadeTime);
    m_fade->setStartValue(still ? 1.0 : 0.0);
    m_fade->setEndValue(1.0);
    m_fade->start();
}

void StatusLine::showParts()
{
    const bool open = !m_name.isEmpty();
    m_workspace->setText(m_state.isEmpty() ? m_name : QStringLiteral("%1 · %2").arg(m_name, m_state));

    m_coverageLink->setVisible(open && m_coverage);
    if (m_coverage) {
        m_coverageLink->setText(tr("coverage %1 %").arg(QLocale().toString(*m_coverage * 100, 'f', 1)));
        m_coverageLink->setToolTip(tr("Share of the logged calls whose text is held here"));
    }
    m_quarantineLink->setVisible(open);
    m_quarantineLink->setText(tr("%Ln quarantined", "lines of a log", static_cast<int>(m_quarantined)));
    m_quarantineLink->setToolTip(tr("Lines that could not be read, each with file, line and reason"));
    m_quarantineLink->setIcon(m_quarantined > 0 ? icon(QStringLiteral("status-attention"), Role::Attention) : QIcon());

    m_chainLink->setVisible(open && m_chain != Chain::Unknown);
    m_chainLink->setToolTip(tr("The chain of every event, each sealed by the hash of the one before"));
    switch (m_chain) {
    case Chain::Unknown: break;
    case Chain::Checking:
        m_chainLink->setText(tr("checking the chain"));
        m_chainLink->setIcon({});
        break;
    case Chain::Whole:
        m_chainLink->setText(tr("chain intact"));
        m_chainLink->setIcon(icon(QStringLiteral("status-good"), Role::Good));
        break;
    case Chain::Broken:
        m_chainLink->setText(tr("chain broken"));
        m_chainLink->setIcon(icon(QStringLiteral("status-negative"), Role::Negative));
        break;
    }
    setAccessibleName(tr("Status"));
    m_cancel->setText(QStringLiteral("✕"));
    m_cancel->setIcon(icon(QStringLiteral("window-close")));
    m_cancel->setToolTip(tr("Stop; what is done so far is kept"));
    m_cancel->setAccessibleName(tr("Stop"));
    showJob();
}

void StatusLine::showJob()
{
    m_jobLink->setVisible(m_job.has_value());
    m_bar->setVisible(m_job && !m_job->isOpenEnded);
    m_cancel->setVisible(m_job && m_job->cancellable);
    if (!m_job)
        return;
    QStringList words = {m_jobLink->fontMetrics().elidedText(m_job->name, Qt::ElideMiddle, longestName)};
    m_jobLink->setToolTip(m_job->name);
    if (m_job->total > 0)
        words << QStringLiteral("%1 %").arg(m_job->done * 100 / m_job->total);
    if (m_job->rate > 0)
        words << QStringLiteral("%1 MB/s").arg(megabytes(m_job->rate));
    m_jobLink->setText(words.join(u' '));
    m_bar->setRange(0, m_job->total > 0 ? 1000 : 0);
    m_bar->setValue(m_job->total > 0 ? static_cast<int>(m_job->done * 1000 / m_job->total) : 0);
    m_bar->setAccessibleName(m_job->name);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showParts();
    if (event->type() == QEvent::FontChange) {
        for (QToolButton *button : {m_coverageLink, m_quarantineLink, m_jobLink, m_chainLink})
            button->setFont(ui::font(TextSize::Small));
    }
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().color(Role::Line));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace ui
