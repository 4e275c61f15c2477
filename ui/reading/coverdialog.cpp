#include "ui/reading/coverdialog.h"

#include "app/detect/taxonomy.h"
#include "ui/reading/cover.h"
#include "ui/shell/localised.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

namespace {

/// "A.1 e, A.2 a–i": clauses in a row are drawn together, else a wide category would not fit.
QString codesOf(const classify::NamedCategory &category)
{
    QStringList codes;
    QString first;
    QString last;
    for (const QString &risk : category.category.risks) {
        const bool follows =
            !last.isEmpty() && risk.chopped(1) == last.chopped(1) && risk.back().unicode() == last.back().unicode() + 1;
        if (follows)
            codes.last() = detect::displayCode(first) + QStringLiteral("–") + risk.back();
        else
            codes << detect::displayCode(first = risk);
        last = risk;
    }
    return codes.join(QStringLiteral(", "));
}

} // namespace

CoverDialog::CoverDialog(Cover &cover, QWidget *parent)
    : FormDialog(tr("What is covered"), tr("Use"), parent)
    , m_cover(cover)
{
    setExplanation(
        tr("The text of an item is covered until you lift the veil, where one of these was found in it. What "
           "was found stands on the veil. Pictures are always blurred until they are shown."));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    const QStringList covered = cover.covered();
    for (const classify::NamedCategory &one : cover.categories()) {
        auto *box = new QCheckBox(tr("%1 (%2)").arg(localised(one.title), codesOf(one)), list);
        box->setChecked(covered.contains(one.category.name));
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    addField(tr("Cover"), list);
    connect(this, &FormDialog::submitted, this, &CoverDialog::record);
}

void CoverDialog::record()
{
    QStringList covered;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            covered << m_cover.categories()[i].category.name;
    }
    m_cover.setCovered(covered);
    accept();
}

} // namespace ui
