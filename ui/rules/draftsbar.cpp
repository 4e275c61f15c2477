#include "ui/rules/draftsbar.h"

#include "app/base/clock.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

DraftsBar::DraftsBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new Text(TextSize::Body, Role::Text, this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_text->setElided(Qt::ElideRight);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::around, space::inside, space::around, space::inside);
    row->setSpacing(space::between);
    row->addWidget(new Picture(icon(u"document-edit"_s), 16, this));
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch(1);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_drafts.size() == 1)
            Q_EMIT chosen(m_drafts.front().id);
    });
    setDrafts({});
}

void DraftsBar::setDrafts(std::vector<detect::PackDraft> drafts)
{
    m_drafts = std::move(drafts);
    setVisible(!m_drafts.empty());
    retranslate();
}

void DraftsBar::retranslate()
{
    const auto name = [](const detect::PackDraft &draft) {
        return draft.pack.isEmpty() ? tr("pack without an id") : draft.pack;
    };
    m_menu->clear();
    for (const detect::PackDraft &draft : m_drafts)
        m_menu->addAction(tr("%1, changed %2").arg(name(draft), shanghaiText(draft.changedAt)), this,
                          [this, id = draft.id] { Q_EMIT chosen(id); });
    if (m_drafts.size() == 1)
        m_text->setText(tr("Draft of %1, changed %2, not registered")
                            .arg(name(m_drafts.front()), shanghaiText(m_drafts.front().changedAt)));
    else
        m_text->setText(tr("%n draft(s) not registered", nullptr, static_cast<int>(m_drafts.size())));
    m_button->setText(tr("Go on writing"));
    m_button->setMenu(m_drafts.size() > 1 ? m_menu : nullptr);
    m_button->setPopupMode(m_drafts.size() > 1 ? QToolButton::InstantPopup : QToolButton::DelayedPopup);
}

} // namespace ui
