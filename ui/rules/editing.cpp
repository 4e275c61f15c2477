// How the Rules page and the editor of packs take turns, and what Escape closes in each.
#include "ui/rules/backtestpane.h"
#include "ui/rules/draftactions.h"
#include "ui/rules/draftsbar.h"
#include "ui/rules/packeditor.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/testbox.h"
#include "ui/shell/actions.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

void RulesPage::buildStack(QWidget *panes)
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_draftsBar);
    column->addWidget(panes, 1);
    m_editor = new PackEditor(m_session, m_knowledge, this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(list);
    m_stack->addWidget(m_editor);
    m_drafts = new DraftActions(m_session, *m_editor, *this, [this]() -> std::optional<detect::RegisteredPack> {
        const detect::RegisteredPack *pack = chosenPack();
        return pack ? std::optional(*pack) : std::nullopt;
    });
}

void RulesPage::connectEditing()
{
    connect(m_draftsBar, &DraftsBar::chosen, m_drafts, &DraftActions::goOn);
    connect(m_drafts, &DraftActions::draftsChanged, this, &RulesPage::showDrafts);
    connect(m_drafts, &DraftActions::openedOrClosed, this, [this] {
        const bool isOpen = m_drafts->isOpen();
        QWidget *shown = isOpen ? static_cast<QWidget *>(m_editor) : m_packs;
        m_stack->setCurrentIndex(isOpen ? 1 : 0);
        setFocusProxy(shown);
        if (isVisible())
            shown->setFocus(Qt::OtherFocusReason);
    });
    connect(m_drafts, &DraftActions::registered, this, [this](detect::RulePackId id) {
        m_wanted = {{u"id"_s, qlonglong(id)}}; // once it is read
        refresh();
    });
}

void RulesPage::showDrafts()
{
    m_draftsBar->setDrafts(m_session.isReadOnly() ? std::vector<detect::PackDraft>() : m_drafts->drafts());
}

bool RulesPage::closeInnermost()
{
    if (m_drafts->isOpen()) {
        if (!m_editor->closeInnermost())
            m_drafts->close();
        return true;
    }
    if (m_work->currentWidget() == m_backtest) {
        m_backtest->close();
        return true;
    }
    return m_test->clear();
}

void RulesPage::recolour()
{
    showSheet();
    m_editor->recolour();
}

void RulesPage::registerEditing(Actions &actions)
{
    m_drafts->registerActions(actions);
    if (QAction *tryText = actions.action(u"rules.try"_s))
        connect(tryText, &QAction::triggered, this, [this] {
            if (m_drafts->isOpen())
                m_editor->tryText();
        });
}

} // namespace ui
