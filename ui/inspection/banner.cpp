#include "ui/inspection/banner.h"

#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

QString mandateLine(const inspection::Mandate &mandate)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ui::Banner", text); };
    QString whom = mandate.authority;
    if (!mandate.inspectors.isEmpty())
        whom += u" ("_s + mandate.inspectors.join(u", "_s) + u')';
    return tr(QT_TRANSLATE_NOOP("ui::Banner", "Inspection %1 · for %2 · %3 · until %4 · for reading only"))
        .arg(mandate.number, whom, mandate.basis, mandate.until);
}

Banner::Banner(const inspection::Mandate &mandate, bool isSession, QWidget *parent)
    : QToolBar(parent)
    , m_mandate(mandate)
    , m_line(new Text(TextSize::Body, Role::Attention, this))
    , m_left(new Text(TextSize::Small, Role::Muted, this))
    , m_end(new QPushButton(this))
{
    setObjectName(u"inspection"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::around, space::inside, space::around, space::inside);
    layout->setSpacing(space::around);
    m_line->setElided(Qt::ElideRight);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_left);
    layout->addWidget(m_end);
    addWidget(row);
    m_left->setVisible(isSession);
    m_end->setVisible(isSession);
    m_end->setObjectName(u"inspection.end"_s);
    connect(m_end, &QPushButton::clicked, this, &Banner::endRequested);
    retranslate();
}

void Banner::setTimeLeft(qint64 minutes)
{
    m_minutes = minutes;
    m_left->setText(tr("%n minute(s) left", nullptr, int(minutes)));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void Banner::retranslate()
{
    setWindowTitle(tr("Inspection"));
    m_line->setText(mandateLine(m_mandate));
    m_end->setText(tr("End inspection…"));
    setTimeLeft(m_minutes);
}

} // namespace ui
