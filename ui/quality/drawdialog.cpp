#include "ui/quality/drawdialog.h"

#include "app/measure/exactshare.h"
#include "ui/quality/qualitywords.h"

#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostDrawn = 5000; ///< more than anybody reads
constexpr int usuallyAudited = 300;
constexpr int usuallyReadTwice = 50;

} // namespace

DrawDialog::DrawDialog(Sample sample, Moment now, QWidget *parent)
    : FormDialog(sample == Sample::Audit ? tr("Draw random audit sample") : tr("Draw sample for double-blind review"),
                 tr("Draw"), parent)
    , m_sample(sample)
    , m_now(now)
    , m_size(new QSpinBox(this))
    , m_period(new QComboBox(this))
{
    setExplanation(sample == Sample::Audit
                       ? tr("Generations that nothing has flagged, each as likely to be drawn as any other. Who is "
                            "drawn, the lot, and of how many, is journaled and stays.")
                       : tr("Decided generations, to be decided once more by another officer who does not see the "
                            "first decision. The second decision is never in force: it measures agreement."));
    m_size->setObjectName(u"size"_s);
    m_size->setRange(1, mostDrawn);
    m_size->setValue(sample == Sample::Audit ? usuallyAudited : usuallyReadTwice);
    m_period->addItem(tr("All time"), 0);
    for (const int days : {7, 30, 90, 365})
        m_period->addItem(tr("Last %n days", nullptr, days), days);
    addField(tr("How many"), m_size, u" "_s);
    addField(sample == Sample::Audit ? tr("Made in") : tr("Decided in"), m_period);
    connect(m_size, &QSpinBox::valueChanged, this, &DrawDialog::showEffect);
    showEffect();
}

int DrawDialog::size() const
{
    return m_size->value();
}

review::Period DrawDialog::period() const
{
    const int days = m_period->currentData().toInt();
    if (days == 0)
        return {};
    const QDate today = shanghaiDay(m_now);
    return {.from = startOfDay(today.addDays(1 - days)), .until = startOfDay(today.addDays(1))};
}

/// What so many can tell.
void DrawDialog::showEffect()
{
    const int size = m_size->value();
    if (m_sample == Sample::Audit)
        return setHint(m_size,
                       tr("If none of %n turns out to be a problem, up to %1 of the rest still may be.", nullptr, size)
                           .arg(percentText(measure::exactShare(0, size).high)));
    const measure::Estimate nine = measure::share(9 * size / 10, size);
    setHint(m_size,
            tr("If officers agree on nine of ten of %n, agreement lies between %1 and %2.", nullptr, size)
                .arg(percentText(nine.low), percentText(nine.high)));
}

} // namespace ui
