#include "ui/editions/kindchoice.h"

#include "ui/editions/editionwords.h"
#include "ui/editions/removalmodel.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace ui {

using report::RemovedKind;

KindChoice::KindChoice(RemovalModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_grid(new QGridLayout(this))
{
    using enum RemovedKind;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::around);
    m_grid->setVerticalSpacing(space::inside);
    for (const RemovedKind kind : {Personal, User, Request, Conversation, Officer, File, Service, Model, Passage}) {
        auto *box = new QCheckBox(this);
        m_boxes.emplace(kind, box);
        connect(box, &QCheckBox::clicked, this, [this, kind](bool isChecked) {
            m_model->setKindChosen(kind, isChecked);
            read();
        });
    }
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_boxes.at(Personal));
    connect(model, &RemovalModel::chosenChanged, this, &KindChoice::read);
    read();
}

QCheckBox *KindChoice::box(RemovedKind kind) const
{
    return m_boxes.at(kind);
}

void KindChoice::read()
{
    constexpr int columns = 4;
    int place = 0;
    for (const auto &[kind, box] : m_boxes) {
        const QSignalBlocker blocker(box);
        const auto [rows, chosen] = m_model->countOf(kind);
        box->setVisible(rows > 0);
        if (rows == 0) {
            m_grid->removeWidget(box);
            continue;
        }
        m_grid->addWidget(box, place / columns, place % columns);
        ++place;
        box->setText(tr("%1 (%2)").arg(kindText(kind)).arg(rows));
        box->setCheckState(chosen == 0 ? Qt::Unchecked : chosen == rows ? Qt::Checked : Qt::PartiallyChecked);
    }
}

} // namespace ui
