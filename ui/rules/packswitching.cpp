// What an officer does on the Rules page: switch packs on and off, make the program's own known, try a text.
#include "app/detect/libraryaudit.h"
#include "app/detect/packstore.h"
#include "ui/rules/auditdialog.h"
#include "ui/rules/backtestpane.h"
#include "ui/rules/packmodel.h"
#include "ui/rules/rescanrun.h"
#include "ui/rules/rulesloader.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/testbox.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

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
    connect(actions.add({.id = u"rules.backtest"_s,
                         .text = {"ui::RulesPage",
                                  QT_TRANSLATE_NOOP("ui::RulesPage", "Try pack on stored generations")},
                         .icon = u"media-playback-start"_s,
                         .shortcuts = {QKeySequence(u"Ctrl+B"_s)}},
                        this),
            &QAction::triggered, this, &RulesPage::tryChosen);
    QAction *shadow = actions.add({.id = u"rules.shadow"_s,
                                   .text = {"ui::RulesPage", QT_TRANSLATE_NOOP("ui::RulesPage", "Run pack in shadow")},
                                   .icon = u"view-hidden"_s},
                                  this);
    shadow->setEnabled(!m_session.isReadOnly());
    connect(shadow, &QAction::triggered, this, [this] {
        if (const detect::RegisteredPack *pack = chosenPack())
            setState(pack->id, detect::PackState::Shadow);
    });
    QAction *again =
        actions.add({.id = u"rules.scan"_s,
                     .text = {"ui::RulesPage",
                              QT_TRANSLATE_NOOP("ui::RulesPage", "Scan stored generations with the rules of now")},
                     .icon = u"view-refresh"_s},
                    this);
    again->setEnabled(!m_session.isReadOnly());
    connect(again, &QAction::triggered, m_rescan, &RescanRun::start);
    connect(actions.add({.id = u"rules.audit"_s,
                         .text = {"ui::RulesPage", QT_TRANSLATE_NOOP("ui::RulesPage", "Keyword library audit…")},
                         .icon = u"checkmark"_s},
                        this),
            &QAction::triggered, this, &RulesPage::auditLibrary);
    connect(actions.add({.id = u"rules.try"_s,
                         .text = {"ui::RulesPage", QT_TRANSLATE_NOOP("ui::RulesPage", "Try a text")},
                         .icon = u"edit-find"_s,
                         .shortcuts = {QKeySequence(u"Ctrl+T"_s)}},
                        this),
            &QAction::triggered, m_test, &TestBox::focusInput);
    registerEditing(actions);
}

const detect::RegisteredPack *RulesPage::chosenPack() const
{
    const int row = m_packs->currentRow();
    return row >= 0 && row < m_packModel->rowCount() ? &m_packModel->pack(row).registered : nullptr;
}

/// One whose effect nobody has seen is tried first.
void RulesPage::toggle()
{
    const detect::RegisteredPack *pack = chosenPack();
    if (!pack || m_session.isReadOnly())
        return;
    const bool isOff = pack->state == detect::PackState::Off;
    if (isOff && !pack->seenAt && m_loader->snapshot()->generations > 0)
        tryChosen();
    else
        setState(pack->id, isOff ? detect::PackState::On : detect::PackState::Off);
}

void RulesPage::tryChosen()
{
    const detect::RegisteredPack *pack = chosenPack();
    if (!pack)
        return;
    m_work->setCurrentWidget(m_backtest);
    m_backtest->tryPack(*pack);
    m_backtest->setFocus();
}

void RulesPage::setState(detect::RulePackId id, detect::PackState state)
{
    m_toggle->setEnabled(false);
    m_session
        .write([id, state](db::Database &database, journal::Journal &journal) {
            return detect::PackStore(database, journal).setState(id, state);
        })
        .then(this, [this, state](const Result<void> &done) {
            m_toggle->setEnabled(true);
            if (!done)
                return Q_EMIT message(failureText(done.error(), tr("Switching the pack")).sentence);
            Q_EMIT message(stateMessage(state));
            if (m_work->currentWidget() == m_backtest)
                m_backtest->close();
            refresh();
        });
}

/// The packs that are on against the standard's figures; those in shadow are on trial.
void RulesPage::auditLibrary()
{
    const auto figures = detect::LibraryFigures::load();
    if (!figures)
        return Q_EMIT message(failureText(figures.error(), tr("Reading the standard's figures")).sentence);
    if (!m_loader->snapshot())
        return;
    std::vector<detect::AuditedPack> packs;
    for (const KnownPack &known : m_loader->snapshot()->packs) {
        if (known.registered.isOn() && known.pack)
            packs.push_back({known.pack.get(), known.registered.loadedAt});
    }
    const detect::LibraryAudit audit =
        detect::auditLibrary(packs, *figures, m_knowledge.taxonomy, shanghaiDay(m_session.clock()()));
    (new AuditDialog(audit, *figures, m_knowledge.taxonomy, this))->open();
}

QString RulesPage::stateMessage(detect::PackState state)
{
    switch (state) {
    case detect::PackState::On: return tr("The pack is on: new imports look for it.");
    case detect::PackState::Shadow:
        return tr("The pack is in shadow: it finds in new imports, but nothing comes into a queue.");
    case detect::PackState::Off: break;
    }
    return tr("The pack is off: stored findings stay, new imports no longer look for it.");
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
