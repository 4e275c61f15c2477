#include "ui/dossier/dossieracts.h"

#include "app/dossier/proposals.h"
#include "ui/dossier/dossierentrydialog.h"
#include "ui/dossier/takeoverdialog.h"
#include "ui/shell/localised.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>
#include <QPushButton>

#include <iterator>

using namespace Qt::StringLiterals;

namespace ui {

using dossier::DossierStore;
using dossier::Section;

DossierActs::DossierActs(workspace::Session &session, const dossier::Rulebook &rules, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_rules(rules)
    , m_window(window)
{
}

void DossierActs::show(FormDialog *dialog, const QString &done)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
    dialog->open();
}

void DossierActs::say(const Failure &failure, const QString &doing)
{
    const StateText text = failureText(failure, doing);
    Q_EMIT message(text.where.isEmpty() ? text.sentence : text.sentence + u' ' + text.where);
}

template <typename Dialog>
void DossierActs::keep(Dialog *dialog, int basedOn, const QString &cause, const QString &done)
{
    connect(dialog, &FormDialog::submitted, this, [this, dialog, basedOn, cause] {
        dialog->await(m_session.write([dossier = dialog->dossier(), basedOn, cause](db::Database &database,
                                                                                    journal::Journal &journal) {
            return DossierStore(database, journal).save(dossier, basedOn, cause);
        }),
                      tr("Keeping the dossier"));
    });
    show(dialog, done);
}

void DossierActs::edit(const ShownDossier &shown, Section section, const QString &id, const QString &field)
{
    auto *dialog = new DossierEntryDialog(shown.dated.dossier, section, id, shown.documents, m_rules, m_window);
    keep(dialog, shown.dated.version.number, u"edited"_s, tr("Dossier changed"));
    if (!field.isEmpty())
        dialog->focusField(field);
}

void DossierActs::add(const ShownDossier &shown, Section section)
{
    dossier::Dossier with = shown.dated.dossier;
    const QString id = addEntry(with, section);
    auto *dialog = new DossierEntryDialog(with, section, id, shown.documents, m_rules, m_window);
    keep(dialog, shown.dated.version.number, u"edited"_s,
         tr("Added to the dossier: %1").arg(localised(m_rules.words.entry(section))));
    connect(dialog, &QDialog::accepted, this, [this, section, id] { Q_EMIT entryAdded(section, id); });
}

void DossierActs::remove(const ShownDossier &shown, Section section, const QString &id)
{
    dossier::Dossier without = shown.dated.dossier;
    if (!removeEntry(without, section, id))
        return;
    auto *dialog = new TakeOverDialog(tr("Remove %1 %2").arg(localised(m_rules.words.entry(section)), id), shown,
                                      without, m_rules, m_window);
    dialog->button()->setText(tr("Remove"));
    keep(dialog, shown.dated.version.number, u"edited"_s, tr("Removed from the dossier; earlier versions keep it"));
}

/// A clause that was set aside is asked for again in \a changed.
void DossierActs::takeUpAgain(const dossier::Dossier &changed, int basedOn)
{
    m_session
        .write([changed, basedOn](db::Database &database, journal::Journal &journal) {
            return DossierStore(database, journal).save(changed, basedOn);
        })
        .then(this, [this](const Result<int> &saved) {
            saved ? message(tr("The clause applies again")) : say(saved.error(), tr("Keeping the dossier"));
        });
}

void DossierActs::setAside(const ShownDossier &shown, const dossier::ClauseState &clause)
{
    dossier::Dossier changed = shown.dated.dossier;
    const QString id = clause.clause->id;
    if (std::erase_if(changed.notApplicable, [&](const auto &each) { return each.first == id; }) > 0)
        return takeUpAgain(changed, shown.dated.version.number);
    auto *dialog =
        new FormDialog(tr("Does not apply: %1").arg(localised(clause.clause->title)), tr("Set aside"), m_window);
    dialog->setExplanation(tr("The reason stands in the pack that an inspector gets."));
    auto *reason = new QLineEdit(dialog);
    dialog->addField(tr("Reason"), reason);
    const auto check = [dialog, reason] {
        dialog->setProblem(reason->text().trimmed().isEmpty() ? tr("Give a reason.") : QString());
    };
    connect(reason, &QLineEdit::textChanged, dialog, check);
    check();
    connect(dialog, &FormDialog::submitted, this, [=, this, basedOn = shown.dated.version.number] {
        dossier::Dossier next = changed;
        next.notApplicable.emplace_back(id, reason->text().trimmed());
        dialog->await(m_session.write([next, basedOn](db::Database &database, journal::Journal &journal) {
            return DossierStore(database, journal).save(next, basedOn);
        }),
                      tr("Keeping the dossier"));
    });
    show(dialog, tr("Clause set aside"));
}

void DossierActs::takeMeasured(const ShownDossier &shown)
{
    auto found = dossier::proposedEvaluations(m_session.reader(), shown.model.name, shownWords(m_rules),
                                              shown.dated.dossier.evaluations);
    if (!found)
        return say(found.error(), tr("Reading what was measured"));
    dossier::Dossier with = shown.dated.dossier;
    std::ranges::move(*found, std::back_inserter(with.evaluations));
    numberEntries(with);
    auto *dialog = new TakeOverDialog(tr("What this workspace measured of %1").arg(shown.model.name), shown, with,
                                      m_rules, m_window);
    keep(dialog, shown.dated.version.number, u"taken_over"_s, tr("Evaluations taken over"));
}

} // namespace ui
