// What an officer does on the Dossier page.
#include "app/base/clock.h"
#include "ui/dossier/comparebar.h"
#include "ui/dossier/dossieracts.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/sheetmodel.h"
#include "ui/shell/actions.h"
#include "ui/widgets/tableview.h"

#include <QAction>

#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

using dossier::Section;

/// One of the page's actions. What is only read is offered for an earlier day, too.
struct DossierPage::Doing
{
    const char *id;
    const char *text;
    const char *icon;
    std::function<void()> act;
    QKeySequence keys = {};
    bool isReading = false;
};

void DossierPage::add(Actions &actions, const Doing &doing)
{
    QAction *action = actions.add({.id = QString::fromLatin1(doing.id),
                                   .text = {"ui::DossierPage", doing.text},
                                   .icon = QString::fromLatin1(doing.icon),
                                   .shortcuts = doing.keys.isEmpty() ? QList<QKeySequence>() : QList{doing.keys},
                                   .primary = QLatin1StringView(doing.id) == "dossier.source"_L1},
                                  this);
    connect(action, &QAction::triggered, this, [this, act = doing.act, isReading = doing.isReading] {
        if (m_shown && (isReading || canChange()))
            act();
    });
    action->setEnabled(!m_session.isReadOnly()); // what only reads is journaled, too
}

void DossierPage::registerActions(Actions &actions)
{
    const auto adds = [this](Section section) { return [this, section] { m_acts->add(*m_shown, section); }; };
    const Doing editing[] = {
        {"dossier.source", QT_TRANSLATE_NOOP("ui::DossierPage", "Add source…"), "list-add", adds(Section::Sources),
         QKeySequence::New},
        {"dossier.edit", QT_TRANSLATE_NOOP("ui::DossierPage", "Edit…"), "document-edit",
         [this] { editRow(m_sheet->currentRow()); }, QKeySequence(u"F2"_s)},
        {"dossier.remove", QT_TRANSLATE_NOOP("ui::DossierPage", "Remove entry…"), "edit-delete",
         [this] { removeRow(); }},
        {"dossier.evaluation", QT_TRANSLATE_NOOP("ui::DossierPage", "Add evaluation…"), "list-add",
         adds(Section::Evaluations)},
        {"dossier.compute", QT_TRANSLATE_NOOP("ui::DossierPage", "Add computing power…"), "list-add",
         adds(Section::Compute)},
        {"dossier.change", QT_TRANSLATE_NOOP("ui::DossierPage", "Add change…"), "list-add", adds(Section::Changes)},
        {"dossier.measured", QT_TRANSLATE_NOOP("ui::DossierPage", "Take over what was measured…"), "view-statistics",
         [this] { m_acts->takeMeasured(*m_shown); }},
    };
    for (const Doing &each : editing)
        add(actions, each);
    registerFiles(actions);
}

void DossierPage::registerFiles(Actions &actions)
{
    const auto packs = [this](report::Language language) {
        return [this, language] { m_acts->pack(*m_shown, m_compare->day(), language); };
    };
    const Doing files[] = {
        {"dossier.document", QT_TRANSLATE_NOOP("ui::DossierPage", "Keep a document…"), "mail-attachment",
         [this] { m_acts->addDocument(*m_shown); }, QKeySequence(u"Ctrl+Shift+A"_s)},
        {"dossier.copy",
         QT_TRANSLATE_NOOP("ui::DossierPage", "Save a copy of the document…"),
         "document-save-as",
         [this] { saveDocument(); },
         {},
         true},
        {"dossier.import", QT_TRANSLATE_NOOP("ui::DossierPage", "Import…"), "document-import",
         [this] { m_acts->importFile(*m_shown); }},
        {"dossier.export",
         QT_TRANSLATE_NOOP("ui::DossierPage", "Export…"),
         "document-export",
         [this] { m_acts->exportFile(*m_shown); },
         {},
         true},
        {"dossier.packZh", QT_TRANSLATE_NOOP("ui::DossierPage", "Make pack in Chinese…"), "document-print",
         packs(report::Language::Chinese), QKeySequence(u"Ctrl+Shift+E"_s), true},
        {"dossier.packEn",
         QT_TRANSLATE_NOOP("ui::DossierPage", "Make pack in English…"),
         "document-print",
         packs(report::Language::English),
         {},
         true},
    };
    for (const Doing &each : files)
        add(actions, each);
}

/// The form or the entry that the row belongs to; of an empty list a new entry; of a list's heading nothing.
void DossierPage::editRow(int row)
{
    if (!canChange() || row < 0 || row >= m_sheetModel->rowCount())
        return;
    const SheetModel::Row &chosen = m_sheetModel->rowAt(row);
    if (isList(chosen.section) && chosen.id.isEmpty()) {
        m_acts->add(*m_shown, chosen.section);
        return;
    }
    m_acts->edit(*m_shown, chosen.section, chosen.id, chosen.field);
}

void DossierPage::removeRow()
{
    const int row = m_sheet->currentRow();
    if (row < 0 || row >= m_sheetModel->rowCount() || m_sheetModel->rowAt(row).id.isEmpty())
        return Q_EMIT message(tr("Choose a source, an evaluation or another entry of a list first."));
    m_acts->remove(*m_shown, m_sheetModel->rowAt(row).section, m_sheetModel->rowAt(row).id);
}

/// The copy of the document that the current row names.
void DossierPage::saveDocument()
{
    const int row = m_sheet->currentRow();
    const SheetModel::Row *chosen = row >= 0 && row < m_sheetModel->rowCount() ? &m_sheetModel->rowAt(row) : nullptr;
    dossier::Dossier shown = m_shown->dated.dossier;
    for (dossier::Entry &entry : entriesOf(shown)) {
        const dossier::Field *field =
            chosen && entry.section == chosen->section && entry.id == chosen->id ? entry.find(chosen->field) : nullptr;
        if (field && field->kind == dossier::FieldKind::Document && !field->isEmpty())
            return m_acts->saveDocument(*m_shown, field->get().toString());
    }
    Q_EMIT message(tr("Choose a field that names a document first."));
}

} // namespace ui
