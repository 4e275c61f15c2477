#include "ui/shell/titlerow.h"

#include "ui/shell/actions.h"
#include "ui/shell/icons.h"
#include "ui/shell/page.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui {

TitleRow::TitleRow(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new Text(TextSize::Title, Role::Text, this))
    , m_summary(new Text(TextSize::Body, Role::Muted, this))
    , m_middle(new QHBoxLayout)
    , m_primary(new QPushButton(this))
    , m_more(new QToolButton(this))
{
    m_summary->setElided(Qt::ElideRight);
    makePrimary(m_primary);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setMenu(new QMenu(m_more));
    m_more->setProperty("plain", true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::around, space::between, space::around, space::between);
    row->setSpacing(space::between);
    row->addWidget(m_title);
    row->addSpacing(space::inside);
    row->addWidget(m_summary);
    row->addSpacing(space::between);
    row->addLayout(m_middle, 1);
    row->addWidget(m_primary);
    row->addWidget(m_more);
    setMinimumHeight(56);
    connect(&m_actions, &Actions::changed, this, &TitleRow::showActions);
}

void TitleRow::setPage(Page *page)
{
    // A header goes back to its page, hidden: a page owns its widgets.
    if (m_header && m_page) {
        m_middle->removeWidget(m_header);
        m_header->hide();
        m_header->setParent(m_page);
    }
    while (QLayoutItem *item = m_middle->takeAt(0))
        std::unique_ptr<QLayoutItem>{item};
    m_page = page;
    m_header = page ? page->header() : nullptr;
    m_middle->addStretch(1);
    if (m_header) {
        m_middle->addWidget(m_header, m_header->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag ? 4 : 0);
        m_header->show();
    }
    showTexts();
    showActions();
}

void TitleRow::showTexts()
{
    m_title->setText(m_page ? m_page->title() : QString());
    m_summary->setText(m_page ? m_page->summary() : QString());
}

void TitleRow::showActions()
{
    QAction *primary = nullptr;
    QMenu *menu = m_more->menu();
    menu->clear();
    for (QAction *action : m_page ? m_actions.of(m_page->actionScope()) : std::vector<QAction *>()) {
        if (m_actions.spec(action).hidden)
            continue;
        if (!primary && m_actions.spec(action).primary)
            primary = action;
        else
            menu->addAction(action);
    }
    m_primary->disconnect();
    m_primary->setVisible(primary);
    if (primary) {
        const auto show = [this, primary] {
            m_primary->setText(primary->text());
            m_primary->setToolTip(primary->toolTip());
            m_primary->setEnabled(primary->isEnabled());
        };
        show();
        connect(m_primary, &QPushButton::clicked, primary, &QAction::trigger);
        connect(primary, &QAction::changed, m_primary, show);
    }
    m_more->setVisible(!menu->isEmpty());
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setToolTip(tr("More actions of this page"));
    m_more->setAccessibleName(m_more->toolTip());
}

void TitleRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showTexts();
        showActions();
    }
    QWidget::changeEvent(event);
}

void TitleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().color(Role::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ui
