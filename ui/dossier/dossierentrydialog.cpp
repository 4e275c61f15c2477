#include "ui/dossier/dossierentrydialog.h"

#include "app/dossier/dossierstore.h"
#include "ui/dossier/fieldeditor.h"
#include "ui/shell/localised.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString titleOf(dossier::Section section, const QString &id, const dossier::Rulebook &rules)
{
    return id.isEmpty() ? localised(rules.words.section(section)) : localised(rules.words.entry(section)) + u' ' + id;
}

} // namespace

DossierEntryDialog::DossierEntryDialog(const dossier::Dossier &dossier, dossier::Section section, const QString &id,
                                       const std::vector<dossier::Document> &documents, const dossier::Rulebook &rules,
                                       QWidget *parent)
    : FormDialog(titleOf(section, id, rules), tr("Keep"), parent)
    , m_dossier(dossier)
    , m_section(section)
    , m_id(id)
    , m_rules(rules)
{
    std::vector<dossier::Entry> entries = entriesOf(m_dossier);
    for (const dossier::Field &field : entryIn(entries).fields) {
        if (field.name == u"origin" && field.isEmpty())
            continue; // nobody types where a figure was taken over from
        auto *editor = new FieldEditor(field, {rules, documents}, this);
        addField(localised(rules.words.field(section, field.name)), editor->widget(), editor->hint());
        connect(editor, &FieldEditor::changed, this, &DossierEntryDialog::check);
        m_editors.push_back(editor);
    }
    check();
}

dossier::Entry DossierEntryDialog::entryIn(std::vector<dossier::Entry> &entries) const
{
    const auto found = std::ranges::find_if(entries, [&](const dossier::Entry &entry) {
        return entry.section == m_section && entry.id == m_id;
    });
    return found == entries.end() ? dossier::Entry{m_section, m_id, {}} : *found;
}

void DossierEntryDialog::focusField(const QString &name)
{
    const auto found = std::ranges::find(m_editors, name, &FieldEditor::name);
    if (found != m_editors.end())
        (*found)->widget()->setFocus(Qt::OtherFocusReason);
}

void DossierEntryDialog::check()
{
    dossier::Dossier scratch = m_dossier;
    std::vector<dossier::Entry> entries = entriesOf(scratch);
    dossier::Entry entry = entryIn(entries);
    for (const FieldEditor *editor : m_editors) {
        const auto value = editor->value();
        if (!value || !entry.find(editor->name())->set(*value))
            return setProblem(tr("%1: what stands there does not fit.")
                                  .arg(localised(m_rules.words.field(m_section, editor->name()))));
    }
    setProblem({});
}

dossier::Dossier DossierEntryDialog::dossier() const
{
    dossier::Dossier changed = m_dossier;
    std::vector<dossier::Entry> entries = entriesOf(changed);
    dossier::Entry entry = entryIn(entries);
    for (const FieldEditor *editor : m_editors) {
        if (const auto value = editor->value())
            entry.find(editor->name())->set(*value);
    }
    return changed;
}

} // namespace ui
