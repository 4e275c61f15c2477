// What the import of a form is made of: head, panes, buttons and keys.
#include "app/registry/filings.h"
#include "ui/filing/fieldpane.h"
#include "ui/filing/formimportdialog.h"
#include "ui/filing/formmodel.h"
#include "ui/handover/filefield.h"
#include "ui/paper/paperview.h"
#include "ui/registry/dayfield.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(1100, 740);

QString purposeName(const QString &purpose)
{
    if (purpose == u"first")
        return FormImportDialog::tr("First submission");
    if (purpose == u"supplement")
        return FormImportDialog::tr("Supplement");
    if (purpose == u"change")
        return FormImportDialog::tr("Change");
    if (purpose == u"renewal")
        return FormImportDialog::tr("Renewal");
    return FormImportDialog::tr("Cancellation");
}

} // namespace

FormImportDialog::FormImportDialog(workspace::Session &session, const filing::ListTable &lists,
                                   std::vector<registry::RegistryItem> items, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_lists(lists)
    , m_items(std::move(items))
    , m_labels(filing::loadLabels(m_lists).value_or(std::vector<filing::Label>()))
    , m_model(new FormModel(this))
    , m_file(new FileField(FileField::For::Reading, {}, tr("Papers (*.pdf *.docx *.xlsx *.csv *.html *.htm)"), this))
    , m_item(new QComboBox(this))
    , m_purpose(new QComboBox(this))
    , m_day(new DayField(shanghaiDay(session.clock()()), this))
    , m_fill(new QCheckBox(tr("Fill what the item does not say yet: number, authority, days, upstream model"), this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_field(new FieldPane(this))
    , m_place(new PaperView(this))
    , m_counts(new Text(TextSize::Small, Role::Muted, this))
    , m_problem(new Text(TextSize::Small, Role::Negative, this))
    , m_save(new QPushButton(tr("Keep submission"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Bring in a form of ours"));
    resize(usualSize);
    build();
    buildKeys();
    m_state->showEmpty({.sentence = tr("Choose the file of a filing form: DOCX, XLSX or PDF.")});
    showCounts();
}

void FormImportDialog::build()
{
    for (const registry::RegistryItem &item : m_items)
        m_item->addItem(item.number.isEmpty() ? item.name : item.name + u" · "_s + item.number, qlonglong(item.id));
    for (const QString &purpose : registry::submissionPurposes())
        m_purpose->addItem(purposeName(purpose), purpose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addWidget(buildHead());
    layout->addWidget(buildPanes(), 1);
    layout->addWidget(buildButtons());
    connect(m_file, &FileField::changed, this, [this] { read(m_file->path()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FormImportDialog::paperCame);
    connect(m_model, &FormModel::reviewed, this, &FormImportDialog::showCounts);
    connect(m_day, &QLineEdit::textChanged, this, &FormImportDialog::showCounts);
}

QWidget *FormImportDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("File"), m_file);
    form->addRow(tr("Item"), m_item);
    auto *row = new QHBoxLayout;
    row->addWidget(m_purpose);
    row->addWidget(m_day);
    row->addStretch();
    form->addRow(tr("Purpose and day"), row);
    form->addRow(QString(), m_fill);
    m_day->setAccessibleName(tr("Day on which it was handed in"));
    return head;
}

void FormImportDialog::connectField()
{
    connect(m_field, &FieldPane::accepted, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0)
            return;
        m_model->accept(row);
        goTo(m_model->nextDoubt(row));
    });
    connect(m_field, &FieldPane::corrected, this, [this](const QString &value) {
        const int row = m_table->currentRow();
        if (row < 0)
            return;
        m_model->correct(row, value);
        goTo(m_model->nextDoubt(row));
        m_table->setFocus();
    });
    connect(m_field, &FieldPane::restored, this, [this] {
        if (m_table->currentRow() >= 0)
            m_model->restore(m_table->currentRow());
    });
}

QWidget *FormImportDialog::buildPanes()
{
    m_table->setColumns({.widths = {11, 0, 9}, .stretch = FormModel::Value});
    m_table->setModel(m_model);
    m_table->setObjectName(u"formFields"_s);
    m_table->setAccessibleName(tr("Fields that were read"));
    connect(m_table, &TableView::currentRowChanged, this, &FormImportDialog::showCurrent);
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
    panes->setSizes({560, 520});
    panes->setChildrenCollapsible(false);
    return panes;
}

QWidget *FormImportDialog::buildButtons()
{
    m_save->setObjectName(u"save"_s);
    makePrimary(m_save);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_save, cancel})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormImportDialog::save);
    auto *row = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_counts);
    words->addWidget(m_problem);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    return row;
}

void FormImportDialog::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_F8), [this] { goTo(m_model->nextDoubt(m_table->currentRow())); });
    key(QKeySequence(Qt::Key_F2), [this] { m_field->edit(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { Q_EMIT m_field->accepted(); });
    key(QKeySequence::Save, [this] { save(); });
}

} // namespace ui
