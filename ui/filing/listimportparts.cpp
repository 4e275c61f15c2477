// What the import is made of: bar, panes, buttons and keys.
#include "ui/filing/fieldpane.h"
#include "ui/filing/listimportbar.h"
#include "ui/filing/listimportdialog.h"
#include "ui/filing/readingmodel.h"
#include "ui/paper/paperview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(1240, 780);

QPushButton *plainButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ListImportDialog::ListImportDialog(workspace::Session &session, const filing::ListTable &lists, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_lists(lists)
    , m_model(new ReadingModel(this))
    , m_bar(new ListImportBar(lists, shanghaiDay(session.clock()()), this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_field(new FieldPane(this))
    , m_place(new PaperView(this))
    , m_counts(new Text(TextSize::Small, Role::Muted, this))
    , m_problem(new Text(TextSize::Small, Role::Negative, this))
    , m_bulk(plainButton(this))
    , m_accept(plainButton(this))
    , m_skip(plainButton(this))
    , m_save(plainButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Bring in an official list"));
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(m_bar);
    layout->addWidget(buildPanes(), 1);
    layout->addWidget(buildButtons());
    connect(m_bar, &ListImportBar::fileChosen, this, [this] { read(m_bar->path()); });
    connect(m_bar, &ListImportBar::listChosen, this, &ListImportDialog::interpret);
    connect(m_bar, &ListImportBar::changed, this, &ListImportDialog::showCounts);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ListImportDialog::paperCame);
    connect(m_model, &ReadingModel::reviewed, this, &ListImportDialog::showCounts);
    buildKeys();
    m_state->showEmpty({.sentence = tr("Choose the file of a published list: PDF, DOCX, XLSX, CSV or HTML.")});
    showCounts();
}

void ListImportDialog::connectField()
{
    connect(m_field, &FieldPane::accepted, this, &ListImportDialog::acceptField);
    connect(m_field, &FieldPane::corrected, this, [this](const QString &value) {
        const auto spot = current();
        if (!spot)
            return;
        m_model->correct(*spot, value);
        goTo(m_model->review().nextDoubt(spot));
        m_table->setFocus();
    });
    connect(m_field, &FieldPane::restored, this, [this] {
        if (const auto spot = current())
            m_model->restore(*spot);
    });
}

QWidget *ListImportDialog::buildPanes()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"readRows"_s);
    m_table->setAccessibleName(tr("Rows that were read"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListImportDialog::showCurrent);
    connect(m_table, &QAbstractItemView::activated, m_field, &FieldPane::edit);
    connectField();
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place, 1);
    column->addWidget(m_field);
    auto *panes = new QSplitter(this);
    panes->addWidget(m_state);
    panes->addWidget(right);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setSizes({740, 480});
    panes->setChildrenCollapsible(false);
    return panes;
}

QWidget *ListImportDialog::buildButtons()
{
    m_accept->setText(tr("Accept row"));
    m_accept->setToolTip(tr("Ctrl+Return; then goes to the next doubt"));
    m_skip->setText(tr("Skip row"));
    m_skip->setToolTip(tr("Ctrl+Backspace; once more takes it up again"));
    m_save->setText(tr("Keep list"));
    m_save->setObjectName(u"save"_s);
    m_bulk->setObjectName(u"bulk"_s);
    makePrimary(m_save);
    auto *cancel = plainButton(this);
    cancel->setText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_bulk, &QPushButton::clicked, this, &ListImportDialog::acceptUndoubted);
    connect(m_accept, &QPushButton::clicked, this, &ListImportDialog::acceptRow);
    connect(m_skip, &QPushButton::clicked, this, &ListImportDialog::toggleRow);
    connect(m_save, &QPushButton::clicked, this, &ListImportDialog::save);
    auto *row = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_counts);
    words->addWidget(m_problem);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addLayout(words, 1);
    for (QPushButton *button : {m_bulk, m_accept, m_skip, cancel, m_save})
        layout->addWidget(button);
    return row;
}

void ListImportDialog::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_F8), [this] { goTo(m_model->review().nextDoubt(current())); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { goTo(m_model->review().previousDoubt(current())); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { acceptRow(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Backspace), [this] { toggleRow(); });
    key(QKeySequence(Qt::Key_F2), [this] { m_field->edit(); });
    key(QKeySequence::Save, [this] { save(); });
}

} // namespace ui
