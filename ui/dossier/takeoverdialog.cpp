#include "ui/dossier/takeoverdialog.h"

#include "ui/dossier/differencemodel.h"
#include "ui/widgets/tableview.h"

#include <QPlainTextEdit>

namespace ui {

TakeOverDialog::TakeOverDialog(const QString &title, const ShownDossier &shown, dossier::Dossier after,
                               const dossier::Rulebook &rules, QWidget *parent)
    : FormDialog(title, tr("Take over"), parent)
    , m_after(std::move(after))
{
    auto *model = new DifferenceModel(rules, this);
    model->show(shown.dated.dossier, m_after, shown.documents);
    setExplanation(tr("%n field(s) of the dossier would change. Nothing is changed until you take it over.", nullptr,
                      model->rowCount()));
    auto *table = new TableView(this);
    table->setColumns({.widths = {11, 10, 14, 14}, .stretch = DifferenceModel::After});
    table->setModel(model);
    table->setMinimumHeight(18 * fontMetrics().height());
    setMinimumWidth(54 * fontMetrics().height());
    addField(tr("Changes"), table);
    if (model->rowCount() == 0)
        setProblem(tr("There is nothing new in it."));
}

void TakeOverDialog::setNotCarried(const QStringList &entries)
{
    if (entries.isEmpty())
        return;
    auto *list = new QPlainTextEdit(entries.join(u'\n'), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFixedHeight(5 * fontMetrics().lineSpacing());
    addField(tr("Not taken over"), list,
             tr("A dossier has no place for it, or it names a document that is not kept here."));
}

} // namespace ui
