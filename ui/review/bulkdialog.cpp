#include "ui/review/bulkdialog.h"

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/reading/cover.h"
#include "ui/reading/readingpane.h"
#include "ui/review/alikeloader.h"
#include "ui/review/bulkmodel.h"
#include "ui/review/bulkwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr review::SampleSize firstSample;

/// A row of a question and its answers.
QWidget *choiceRow(const QString &question, QButtonGroup &group, const QStringList &answers, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::around);
    auto *label = new Text(TextSize::Body, Role::Muted, row);
    label->setText(question);
    layout->addWidget(label);
    for (const QString &answer : answers) {
        auto *button = new QRadioButton(answer, row);
        button->setAccessibleDescription(question);
        group.addButton(button, static_cast<int>(group.buttons().size()));
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return row;
}

Text *wrapped(TextSize size, Role role, QWidget *parent)
{
    auto *text = new Text(size, role, parent);
    text->setWordWrap(true);
    return text;
}

} // namespace

BulkDialog::BulkDialog(workspace::Session &session, const Knowledge &knowledge, GenerationId generation,
                       const review::Decision &decision, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_generation(generation)
    , m_decision(decision)
    , m_random(firstSample.random)
    , m_loader(new AlikeLoader(session, knowledge.packs, this))
    , m_model(new BulkModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decide about all that are like this"));
    build();
    connectLoader();
    ask();
}

BulkDialog::~BulkDialog()
{
    m_loader->stop();
}

void BulkDialog::setCover(Cover *cover)
{
    m_reading->setCover(cover);
    if (cover)
        m_model->setCovers(cover->covers());
}

void BulkDialog::build()
{
    m_sentence = wrapped(TextSize::Body, Role::Text, this);
    m_remarks = wrapped(TextSize::Small, Role::Attention, this);
    m_words = wrapped(TextSize::Body, Role::Text, this);
    m_words->setText(tr("Decision: %1").arg(decisionText(m_decision, m_knowledge)));
    m_hint = wrapped(TextSize::Small, Role::Muted, this);
    m_state = new StateView(buildSample(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(m_sentence);
    buildChoices();
    layout->addWidget(m_remarks);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_hint);
    layout->addWidget(buildButtons());
    resize((screen()->availableSize() * 0.8).boundedTo({1280, 860}));
}

void BulkDialog::buildChoices()
{
    m_bases = new QButtonGroup(this);
    layout()->addWidget(choiceRow(tr("Alike in"), *m_bases, {tr("the &text"), tr("&rule and term")}, this));
    m_bases->button(0)->setChecked(true);
    m_steps = new QButtonGroup(this);
    QStringList steps;
    for (const AlikeStep &step : alikeSteps)
        steps.append(stepText(step, 0));
    m_stepRow = choiceRow(tr("How alike"), *m_steps, steps, this);
    m_steps->button(1)->setChecked(true);
    layout()->addWidget(m_stepRow);
    connect(m_bases, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (!isOn)
            return;
        m_basis = id == 0 ? review::Basis::Text : review::Basis::Pattern;
        ask();
    });
    connect(m_steps, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            showStep();
    });
}

QWidget *BulkDialog::buildSample()
{
    m_table = new TableView(this);
    m_table->setObjectName(u"bulkSample"_s);
    m_table->setAccessibleName(tr("A sample of those that are alike"));
    m_table->setColumns({.widths = {3, 6, 7, 5, 5, 0},
                         .stretch = BulkModel::Opening,
                         .numeric = {BulkModel::Alike},
                         .yields = {BulkModel::Sample, BulkModel::Risk}});
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    connect(m_table, &TableView::currentRowChanged, this, &BulkDialog::showRow);
    m_reading = new ReadingPane(m_session, this);
    m_reading->text()->installEventFilter(this);
    connect(m_reading->text(), &HighlightedText::liftRequested, this, [this] { // the pane has lifted it by now
        const int row = m_reading->item() ? m_model->rowOf(m_reading->item()->generation) : -1;
        if (row >= 0 && !m_reading->text()->isVeiled())
            m_model->setSeen(row);
    });
    connect(m_reading, &ReadingPane::rawWanted, this, &BulkDialog::loadRaw);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"bulkSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_reading);
    for (int i : {0, 1})
        splitter->setStretchFactor(i, 1);
    connect(m_model, &BulkModel::seenChanged, this, &BulkDialog::showReadiness);
    connect(m_model, &BulkModel::takenChanged, this, &BulkDialog::showReadiness);
    return splitter;
}

QWidget *BulkDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    m_more = new QPushButton(tr("Draw &more at random"), row);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    m_decide = new QPushButton(row);
    makePrimary(m_decide);
    for (QPushButton *button : {m_more, cancel, m_decide})
        keepReturn(button); // elsewhere it is for reading
    layout->addWidget(m_more);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_decide);
    connect(m_more, &QPushButton::clicked, this, &BulkDialog::drawMore);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_decide, &QPushButton::clicked, this, &BulkDialog::decide);
    return row;
}

void BulkDialog::connectLoader()
{
    connect(m_loader, &AlikeLoader::answered, this, &BulkDialog::showAlike);
    connect(m_loader, &AlikeLoader::sampleRead, this, &BulkDialog::showSample);
    connect(m_loader, &AlikeLoader::itemRead, this, &BulkDialog::showItem);
    connect(m_loader, &AlikeLoader::failed, this, &BulkDialog::fail);
    connect(m_loader, &AlikeLoader::compared, this, [this](const Progress &progress) {
        m_hint->setText(tr("Comparing what is flagged: %L1 of %L2.").arg(progress.done).arg(progress.total));
    });
}

} // namespace ui
