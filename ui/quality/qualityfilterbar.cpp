#include "ui/quality/qualityfilterbar.h"

#include "app/detect/taxonomy.h"
#include "ui/shell/localised.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

QualityFilterBar::QualityFilterBar(const detect::Taxonomy &taxonomy, QWidget *parent)
    : QWidget(parent)
    , m_taxonomy(taxonomy)
    , m_period(new QComboBox(this))
    , m_risk(new QComboBox(this))
{
    for (const int days : {0, 30, 90, 365})
        m_period->addItem({}, days);
    m_risk->addItem({}, QString());
    for (const detect::RiskClass &one : taxonomy.classes())
        m_risk->addItem({}, one.code);
    m_risk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_risk->setMinimumContentsLength(16);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(m_period);
    layout->addWidget(m_risk);
    setFocusProxy(m_period);
    connect(m_period, &QComboBox::activated, this, &QualityFilterBar::changed);
    connect(m_risk, &QComboBox::activated, this, &QualityFilterBar::changed);
    retranslate();
}

review::QualityQuestion QualityFilterBar::question(Moment now) const
{
    review::QualityQuestion question{.period = {}, .riskClass = m_risk->currentData().toString()};
    if (const int days = m_period->currentData().toInt(); days > 0)
        question.period.from = startOfDay(shanghaiDay(now).addDays(1 - days));
    return question;
}

bool QualityFilterBar::isNarrowed() const
{
    return m_period->currentIndex() > 0 || m_risk->currentIndex() > 0;
}

QString QualityFilterBar::text() const
{
    QStringList parts;
    for (const QComboBox *box : {m_period, m_risk}) {
        if (box->currentIndex() > 0)
            parts << box->currentText();
    }
    return parts.join(u", "_s);
}

void QualityFilterBar::clear()
{
    m_period->setCurrentIndex(0);
    m_risk->setCurrentIndex(0);
    Q_EMIT changed();
}

void QualityFilterBar::retranslate()
{
    m_period->setItemText(0, tr("All time"));
    for (int i = 1; i < m_period->count(); ++i)
        m_period->setItemText(i, tr("Last %n days", nullptr, m_period->itemData(i).toInt()));
    m_risk->setItemText(0, tr("All risk classes"));
    for (int i = 1; i < m_risk->count(); ++i) {
        const detect::RiskClass &one = m_taxonomy.classes().at(static_cast<size_t>(i) - 1);
        m_risk->setItemText(i, one.code + u' ' + localised(one));
    }
    m_period->setAccessibleName(tr("Period"));
    m_risk->setAccessibleName(tr("Risk class"));
}

} // namespace ui
