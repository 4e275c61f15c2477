// What an officer does on the Rules page: switch packs on and off, make the program's own known, try a text.
#include "app/detect/packstore.h"
#include "ui/rules/packmodel.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/ruleswords.h"
#include "ui/rules/testbox.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

void RulesPage::registerActions(Actions &actions)
{
    QAction *toggle =
        actions.add({.id = u"rules.toggle"_s,
                     .text = {"ui::RulesPage", QT_TRANSLATE_NOOP("ui::RulesPage", "Switch pack on or off")},
                     .icon = u"system-shutdown-symbolic"_s,
                     .shortcuts = {QKeySequence(u"Ctrl+Return"_s)}},
                    this);
    toggle->setEnabled(!m_session.isReadOnly());
    connect(toggle, &QAction::triggered, this, &RulesPage::toggle);
    connect(actions.add({.id = u"rules.try"_s,
                         .text = {"ui::RulesPage", QT_TRANSLATE_NOOP("ui::RulesPage", "Try a text")},
                         .icon = u"edit-find"_s,
                         .shortcuts = {QKeySequence(u"Ctrl+T"_s)}},
                        this),
            &QAction::triggered, m_test, &TestBox::focusInput);
}

void RulesPage::toggle()
{
    const int row = m_packs->currentRow();
    if (row < 0 || row >= m_packModel->rowCount() || m_session.isReadOnly())
        return;
    const detect::RegisteredPack &pack = m_packModel->pack(row).registered;
    m_toggle->setEnabled(false);
    m_session
        .write([id = pack.id, on = !pack.enabled](db::Database &database, journal::Journal &journal) {
            return detect::PackStore(database, journal).setEnabled(id, on);
        })
        .then(this, [this, on = !pack.enabled, title = pack.title](const Result<void> &done) {
            m_toggle->setEnabled(true);
            if (!done)
                return Q_EMIT message(failureText(done.error(), tr("Switching the pack")).sentence);
            Q_EMIT message(on ? tr("%1 is on: new imports look for it.").arg(shownRuleText(title))
                              : tr("%1 is off: stored findings stay, new imports no longer look for it.")
                                    .arg(shownRuleText(title)));
            refresh();
        });
}

void RulesPage::registerStarters()
{
    m_session
        .write([packs = m_knowledge.packs](db::Database &database, journal::Journal &journal) {
            return detect::PackStore(database, journal).registerPacks(packs);
        })
        .then(this, [this](const Result<std::vector<detect::RulePackId>> &done) {
            if (!done)
                return m_packState->showError(failureText(done.error(), tr("Making the packs known")),
                                              [this] { registerStarters(); });
            refresh();
        });
}

} // namespace ui
