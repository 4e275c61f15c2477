#include "ui/models/thresholdpane.h"

#include "app/workspace/session.h"
#include "ui/models/thresholdchart.h"
#include "ui/models/thresholdmodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ThresholdPane::ThresholdPane(const workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lane(session)
    , m_model(new ThresholdModel(this))
    , m_table(new TableView)
    , m_state(new StateView(m_table))
    , m_title(new Text(TextSize::Body))
    , m_chart(new ThresholdChart)
    , m_label(new Text(TextSize::Body))
    , m_value(new QDoubleSpinBox)
    , m_apply(new QPushButton)
    , m_never(new QPushButton)
    , m_reset(new QPushButton)
    , m_effect(new Text(TextSize::Small, Role::Muted))
{
    build();
    connectParts();
    retranslate();
}

ThresholdPane::~ThresholdPane()
{
    m_stop.request_stop();
}

void ThresholdPane::build()
{
    m_table->setObjectName(u"thresholds"_s);
    m_table->setColumns({.widths = {14, 6.5, 6.5, 6, 9.5, 9.5},
                         .stretch = ThresholdModel::Category,
                         .numeric = {ThresholdModel::Threshold, ThresholdModel::Flagged, ThresholdModel::New,
                                     ThresholdModel::Precision, ThresholdModel::Recall},
                         .yields = {ThresholdModel::New, ThresholdModel::Recall}});
    m_table->setCompact(true); // all of them at a glance
    m_table->setModel(m_model);
    m_value->setObjectName(u"thresholdValue"_s);
    m_value->setRange(0.01, 1);
    m_value->setSingleStep(0.01);
    m_value->setDecimals(2);
    m_label->setBuddy(m_value);
    m_effect->setWordWrap(true);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::between);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_value, m_apply, m_never, m_reset})
        fields->addWidget(widget);
    fields->addStretch(1);
    auto *lower = new QWidget;
    lower->setBackgroundRole(QPalette::Base);
    lower->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(space::around, space::between, space::around, space::around);
    column->setSpacing(space::between);
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
    column->addLayout(fields);
    column->addWidget(m_effect);
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setObjectName(u"thresholdPanes"_s);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_state);
    panes->addWidget(lower);
    panes->setStretchFactor(1, 1);
    panes->setSizes({320, 390});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

void ThresholdPane::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &ThresholdPane::showCategory);
    connect(m_table, &TableView::activated, this, [this] { m_value->setFocus(); });
    connect(m_chart, &ThresholdChart::thresholdMoved, m_value, &QDoubleSpinBox::setValue);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_chart->setThreshold(value);
        showEffect();
    });
    connect(m_value->findChild<QLineEdit *>(), &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_apply, &QPushButton::clicked, this, [this] { want(m_value->value()); });
    connect(m_never, &QPushButton::clicked, this, [this] { want(2.0); });
    connect(m_reset, &QPushButton::clicked, this, [this] { want(std::nullopt); });
}

void ThresholdPane::setClassifier(const estimates::RegisteredClassifier &classifier)
{
    m_classifier = classifier;
    keepPlace(*m_table, [this] { m_model->setClassifier(m_classifier); });
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->goToRow(0);
    m_state->showContent();
    showCategory();
    count();
}

void ThresholdPane::clear()
{
    m_stop.request_stop();
    ++m_number;
    m_counting = false;
    m_classifier = {};
    m_model->clear();
    m_state->showEmpty({.sentence = tr("No classifier is chosen.")});
    showCategory();
}

void ThresholdPane::count()
{
    m_stop.request_stop();
    m_stop = {};
    const int number = ++m_number;
    m_counting = true;
    const std::stop_token stop = m_stop.get_token();
    m_lane.post(stop, [this, number, stop, classifier = m_classifier](const Result<db::Database> &reader) {
        const auto curves = reader.and_then(
            [&](const db::Database &database) { return estimates::curvesOf(database, classifier, stop); });
        QMetaObject::invokeMethod(
            this,
            [this, number, curves] {
                if (number == m_number)
                    show(curves);
            },
            Qt::QueuedConnection);
    });
}

void ThresholdPane::show(const Result<estimates::Curves> &curves)
{
    m_counting = false;
    if (curves) {
        m_model->setCurves(*curves);
        showCategory();
        Q_EMIT counted(m_classifier.id, curves->judged);
    } else {
        m_state->showError(failureText(curves.error(), tr("Counting")), [this] { count(); });
    }
    Q_EMIT loadingChanged();
}

void ThresholdPane::showCategory()
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_model->rowCount();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_value, m_apply, m_never, m_reset})
        widget->setEnabled(isChosen && !m_session.isReadOnly());
    if (!isChosen) {
        m_title->clear();
        m_effect->clear();
        m_chart->setCurves({});
        return;
    }
    const estimates::RatedCategory &rated = m_model->category(row);
    m_title->setText(m_model->title(row));
    const estimates::CategoryCurves *curves = m_model->curves(row);
    m_chart->setCurves(curves ? *curves : estimates::CategoryCurves());
    const QSignalBlocker quiet(m_value);
    m_value->setValue(std::min(rated.category.threshold, 1.0));
    m_chart->setThreshold(rated.category.threshold);
    m_reset->setEnabled(m_reset->isEnabled() && rated.hasOwnThreshold());
    m_never->setEnabled(m_never->isEnabled() && rated.category.threshold <= 1);
    showEffect();
}

/// What the threshold in the field would come to, beside that in force.
void ThresholdPane::showEffect()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const estimates::RatedCategory &rated = m_model->category(row);
    // The field shows two places; a model's own threshold has more.
    const bool isAsItIs = std::abs(m_value->value() - rated.category.threshold) <= 0.005;
    m_apply->setEnabled(!m_session.isReadOnly() && !isAsItIs);
    if (rated.category.risks.isEmpty() && !rated.category.isAnyRisk)
        return m_effect->setText(
            tr("This category stands for no risk of the standard: it is shown, and flags nothing."));
    const estimates::CategoryCurves *curves = m_model->curves(row);
    if (!curves)
        return m_effect->setText(tr("Counting…"));
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    const double threshold = isAsItIs ? rated.category.threshold : m_value->value();
    QString words = tr("From %1 on: %2 generations, %3 of them new to the queue.")
                        .arg(thresholdText(threshold), number(curves->workload.from(threshold)),
                             number(curves->workload.newlyFrom(threshold)));
    if (curves->decided.empty())
        words += u' ' + tr("Nothing of this was decided yet: precision and recall are not known.");
    else
        words += u' '
            + tr("Of %1 decided generations: precision %2, recall %3 among them.")
                  .arg(number(qint64(curves->decided.size())), shareText(measure::precisionOf(curves->at(threshold))),
                       shareText(measure::recallOf(curves->at(threshold))));
    if (rated.modelThreshold > 1)
        words += u' ' + tr("The model has no threshold of its own here: it was taught with too few examples.");
    m_effect->setText(words);
}

void ThresholdPane::want(std::optional<double> value)
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT thresholdWanted(m_classifier.id, m_model->category(row).category.name, value);
}

void ThresholdPane::focusTable()
{
    m_table->setFocus();
}

void ThresholdPane::retranslate()
{
    m_table->setAccessibleName(tr("Categories and thresholds"));
    m_label->setText(tr("Threshold"));
    m_value->setAccessibleName(tr("Threshold"));
    m_apply->setText(tr("Use this threshold"));
    m_never->setText(tr("Never"));
    m_never->setToolTip(tr("This category never counts"));
    m_reset->setText(tr("The model's own"));
    m_model->retranslate();
    m_chart->retranslate();
    showCategory();
}

} // namespace ui
