#include "ui/registry/partpane.h"

#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/stateview.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace ui {

namespace {

QStringList localFiles(const QMimeData *dragged)
{
    QStringList paths;
    for (const QUrl &each : dragged->urls()) {
        if (each.isLocalFile())
            paths.append(each.toLocalFile());
    }
    return paths;
}

} // namespace

PartPane::PartPane(const char *name, const TableView::Columns &columns, QWidget *parent)
    : QWidget(parent)
    , m_model(new PartModel)
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_row(new QHBoxLayout)
{
    m_model->setParent(this);
    m_table->setObjectName(QString::fromLatin1(name));
    m_table->setColumns(columns);
    m_model->setTitles(QStringList(columns.widths.size()));
    m_table->setModel(m_model);
    m_row->setContentsMargins(0, space::between, 0, space::between);
    m_row->setSpacing(space::between);
    m_row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_row);
    layout->addWidget(m_state, 1);
    connect(m_table, &TableView::currentRowChanged, this, &PartPane::showButtons);
    connect(m_table, &TableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.data(IdRole).toLongLong()); });
}

QPushButton *PartPane::addButton(bool needsRow, bool reads)
{
    auto *button = new QPushButton(this);
    keepReturn(button); // in a dialog, Return on a row is the row's
    m_row->insertWidget(m_row->count() - 1, button); // before the stretch
    m_buttons.push_back({button, needsRow, reads});
    if (m_buttons.size() > 1)
        setTabOrder(m_buttons[m_buttons.size() - 2].button, button);
    setTabOrder(button, m_table);
    showButtons();
    return button;
}

void PartPane::setWords(const Words &words)
{
    m_table->setAccessibleName(words.name);
    m_model->setTitles(words.titles);
    m_empty = words.empty;
    showState();
}

void PartPane::setRows(std::vector<PartModel::Row> rows, bool same)
{
    const auto fill = [&] { m_model->setRows(std::move(rows)); };
    same ? keepPlace(*m_table, fill) : fill();
    showState();
    showButtons();
}

void PartPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showButtons();
}

qlonglong PartPane::currentId() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? m_model->rowAt(row).id : 0;
}

void PartPane::showState()
{
    if (m_model->rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty({.sentence = m_empty});
}

void PartPane::showButtons()
{
    for (const Button &each : m_buttons)
        each.button->setEnabled((each.reads || !m_readOnly) && (!each.needsRow || currentId() != 0));
}

void PartPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_readOnly && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PartPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

} // namespace ui
