#include "ui/review/whyentry.h"

#include "ui/shell/stylepainting.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

QString ruleLine(const Why &reason)
{
    if (reason.isEstimate)
        return WhyEntry::tr("Model %1, severity %2, probability %3")
            .arg(reason.pack)
            .arg(reason.severity)
            .arg(reason.score, 0, 'f', 2);
    return WhyEntry::tr("Rule %1 (%2), severity %3, score %4")
        .arg(reason.rule, reason.pack)
        .arg(reason.severity)
        .arg(reason.score, 0, 'f', 2);
}

WhyEntry::WhyEntry(const Why &reason, QWidget *parent)
    : QAbstractButton(parent)
    , m_details(new Text(TextSize::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::between, space::between, space::between);
    layout->setSpacing(space::inside);

    auto *chip = new RiskChip(this);
    chip->setRisk(reason.isPersonal ? RiskClass::PersonalInformation : riskClass(reason.risk),
                  QStringLiteral("%1 %2").arg(reason.risk.left(3), reason.risk.mid(4)));
    auto *title = new Text(TextSize::Body, Role::Text, this);
    title->setText(reason.title);
    title->setWordWrap(true);
    QStringList details{ruleLine(reason), reason.circumstances, reason.clause, reason.source, reason.explanation};
    details += reason.dissent;
    details.removeAll(QString());
    m_details->setText(details.join(QLatin1Char('\n')));
    m_details->setWordWrap(true);
    m_details->setVisible(false);
    title->setMinimumWidth(1); // a wrapped label would ask for more than a narrow pane has
    m_details->setMinimumWidth(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{chip, title, m_details}) {
        widget->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole entry is the button
        layout->addWidget(widget);
    }
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(QStringLiteral("%1, %2. %3").arg(reason.risk, reason.title, ruleLine(reason)));
    QStringList spoken{reason.circumstances, reason.clause, reason.explanation};
    spoken += reason.dissent;
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
}

void WhyEntry::setCurrent(bool current)
{
    m_current = current;
    m_details->setVisible(current);
    updateGeometry();
    update();
}

QSize WhyEntry::sizeHint() const
{
    return layout()->sizeHint();
}

void WhyEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // In high contrast a filled ground would swallow the words: there the bar says it, twice as wide.
    const bool filled = !theme().isHighContrast();
    if (filled && (m_current || underMouse()))
        painter.fillRect(rect(), theme().color(m_current ? Role::Selection : Role::Alternate));
    if (m_current)
        painter.fillRect(QRect(0, 0, filled ? 3 : 6, height()), theme().color(Role::Accent));
    if (hasFocus())
        draw::focusRing(painter, rect(), 2);
}

} // namespace ui
