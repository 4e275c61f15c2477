#include "ui/models/tierbar.h"

#include "ui/widgets/controls.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

TierBar::TierBar(QWidget *parent)
    : QWidget(parent)
    , m_lowerLabel(new Text(TextSize::Body, Role::Text, this))
    , m_lower(new QDoubleSpinBox(this))
    , m_upperLabel(new Text(TextSize::Body, Role::Text, this))
    , m_upper(new QDoubleSpinBox(this))
    , m_apply(new QPushButton(this))
    , m_hint(new Text(TextSize::Small, Role::Muted, this))
{
    auto *fields = new QGridLayout;
    fields->setSpacing(space::between);
    fields->addWidget(m_lowerLabel, 0, 0);
    fields->addWidget(m_lower, 0, 1);
    fields->addWidget(m_upperLabel, 1, 0);
    fields->addWidget(m_upper, 1, 1);
    fields->addWidget(m_apply, 1, 2);
    fields->setColumnStretch(3, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::between, space::between, space::between);
    layout->setSpacing(space::inside);
    layout->addLayout(fields);
    layout->addWidget(m_hint);
    m_hint->setWordWrap(true);
    m_lowerLabel->setBuddy(m_lower);
    m_upperLabel->setBuddy(m_upper);
    for (QDoubleSpinBox *box : {m_lower, m_upper}) {
        box->setRange(0.01, 1);
        box->setSingleStep(0.05);
        box->setDecimals(2);
        connect(box, &QDoubleSpinBox::valueChanged, this, &TierBar::check);
    }
    connect(m_apply, &QPushButton::clicked, this,
            [this] { Q_EMIT boundsWanted({.controversial = m_lower->value(), .unsafe = m_upper->value()}); });
    setBounds({});
    retranslate();
}

void TierBar::setBounds(const estimates::TierBounds &bounds)
{
    if (bounds == m_bounds && m_lower->value() != m_lower->minimum())
        return; // what is being typed stays
    m_bounds = bounds;
    m_lower->setValue(bounds.controversial);
    m_upper->setValue(bounds.unsafe);
    check();
}

void TierBar::setEditable(bool editable)
{
    m_editable = editable;
    m_lower->setEnabled(editable);
    m_upper->setEnabled(editable);
    check();
}

void TierBar::check()
{
    const estimates::TierBounds wanted{.controversial = m_lower->value(), .unsafe = m_upper->value()};
    const bool isSound = wanted.controversial <= wanted.unsafe;
    m_apply->setEnabled(m_editable && isSound && wanted != m_bounds);
    m_hint->setText(isSound ? tr("Scores join what rules found and what models think of the same risk. The tiers are a "
                                 "rule of the house, not of the law.")
                            : tr("The first bound must not lie above the second."));
}

void TierBar::retranslate()
{
    m_lowerLabel->setText(tr("Controversial from"));
    m_lower->setAccessibleName(tr("Controversial from"));
    m_upperLabel->setText(tr("Unsafe from"));
    m_upper->setAccessibleName(tr("Unsafe from"));
    m_apply->setText(tr("Use these bounds"));
    check();
}

} // namespace ui
