#include "ui/registry/fieldtable.h"

#include "ui/shell/theme.h"
#include "ui/widgets/ownreturn.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int shownRows = 7;

} // namespace

FieldTable::FieldTable(const Fields &fields, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(tr("Remove field"), this))
{
    prepareTable();
    m_table->installEventFilter(this);
    for (const auto &[name, value] : fields)
        addLine(m_table->rowCount(), name, value);
    if (m_table->rowCount() == 0)
        addLine(0, {}, {});
    m_table->setCurrentCell(0, 0);
    auto *add = new QPushButton(tr("Add field"), this);
    keepReturn(add);
    keepReturn(m_remove);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_table, &QTableWidget::itemChanged, this, &FieldTable::changed);
    connect(add, &QPushButton::clicked, this, &FieldTable::insertLine);
    connect(m_remove, &QPushButton::clicked, this, &FieldTable::removeLine);
}

void FieldTable::prepareTable()
{
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("As handed in")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 10 * m_table->fontMetrics().height());
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the form's field, as everywhere
    m_table->setFixedHeight(shownRows * m_table->verticalHeader()->defaultSectionSize()
                            + m_table->horizontalHeader()->sizeHint().height() + 4);
}

void FieldTable::addLine(int row, const QString &name, const QString &value)
{
    const QSignalBlocker whole(m_table); // a line is there once both of its cells are
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void FieldTable::insertLine()
{
    const int row = m_table->currentRow() + 1;
    addLine(row, {}, {});
    m_table->setCurrentCell(row, 0);
    m_table->setFocus();
    m_table->editItem(m_table->item(row, 0));
}

void FieldTable::removeLine()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    if (m_table->rowCount() == 0)
        addLine(0, {}, {});
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    Q_EMIT changed();
}

FieldTable::Fields FieldTable::fields() const
{
    Fields fields;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, 0)->text().simplified();
        const QString value = m_table->item(row, 1)->text().trimmed();
        if (!name.isEmpty() && !value.isEmpty())
            fields.emplace_back(name, value);
    }
    return fields;
}

QString FieldTable::repeated() const
{
    QSet<QString> seen;
    for (const auto &[name, value] : fields()) {
        if (seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

bool FieldTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            return false;
        if (m_table->currentItem())
            m_table->editItem(m_table->currentItem());
        return true;
    case Qt::Key_Insert: insertLine(); return true;
    case Qt::Key_Delete: removeLine(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

/// The form gives the name to this; a screen reader meets the table.
bool FieldTable::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Show)
        m_table->setAccessibleName(accessibleName());
    return QWidget::event(event);
}

} // namespace ui
