#pragma once

#include "ui/dossier/dossierwords.h"
#include "ui/widgets/formdialog.h"

namespace ui {

/// Shows what would change in a dossier before it is changed: what a file brings, what this workspace measured.
class TakeOverDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Borrows \a rules.
    TakeOverDialog(const QString &title, const ShownDossier &shown, dossier::Dossier after,
                   const dossier::Rulebook &rules, QWidget *parent = nullptr);

    /// Shows what the file holds beyond what is taken over, one a line.
    void setNotCarried(const QStringList &entries);

    const dossier::Dossier &dossier() const { return m_after; }

private:
    dossier::Dossier m_after;
};

} // namespace ui
