#pragma once

#include "app/dossier/clauses.h"
#include "ui/widgets/formdialog.h"

namespace dossier {
struct Document;
}

namespace ui {

class FieldEditor;

/// Asks for the fields of one entry of a dossier, or of one of its forms.
class DossierEntryDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Borrows \a rules. \a id: of a list's entry; empty: a form. \a entry must be there.
    DossierEntryDialog(const dossier::Dossier &dossier, dossier::Section section, const QString &id,
                       const std::vector<dossier::Document> &documents, const dossier::Rulebook &rules,
                       QWidget *parent = nullptr);

    void focusField(const QString &name);
    dossier::Dossier dossier() const; ///< with what was entered

private:
    void check();
    dossier::Entry entryIn(std::vector<dossier::Entry> &entries) const;

    dossier::Dossier m_dossier;
    dossier::Section m_section;
    QString m_id;
    const dossier::Rulebook &m_rules;
    std::vector<FieldEditor *> m_editors;
};

} // namespace ui
