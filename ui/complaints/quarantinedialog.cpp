#include "ui/complaints/quarantinedialog.h"

#include "app/workspace/session.h"
#include "ui/complaints/quarantinedlinesmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize usualSize(760, 420);

}

ComplaintQuarantineDialog::ComplaintQuarantineDialog(const workspace::Session &session, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lines of imported files that could not be used"));
    resize(usualSize);
    auto *table = new TableView(this);
    table->setAccessibleName(windowTitle());
    auto *state = new StateView(table, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::around);
    layout->setSpacing(space::around);
    layout->addWidget(state, 1);
    layout->addWidget(buttons);

    fill(session, *table, *state);
}

void ComplaintQuarantineDialog::fill(const workspace::Session &session, TableView &table, StateView &state)
{
    auto lines = complaint::quarantinedLines(session.reader());
    if (!lines)
        return state.showError(failureText(lines.error(), tr("Reading the lines")));
    table.setColumns(
        {.widths = {12, 5, 18, 0}, .stretch = QuarantinedLinesModel::Cell, .numeric = {QuarantinedLinesModel::Line}});
    table.setModel(new QuarantinedLinesModel(std::move(*lines), this));
    if (table.model()->rowCount() == 0)
        return state.showEmpty({.sentence = tr("Every line that was imported could be used.")});
    table.goToRow(0);
    table.setFocus();
}

} // namespace ui
