#include "ui/import/savedformatsdialog.h"

#include "app/workspace/session.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SavedFormatsModel::SavedFormatsModel(const db::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
    reload();
}

void SavedFormatsModel::reload()
{
    beginResetModel();
    Result<std::vector<ingest::SavedMapping>> saved = ingest::savedMappings(m_database);
    m_failure = saved ? std::nullopt : std::optional(saved.error());
    m_saved = saved ? std::move(*saved) : std::vector<ingest::SavedMapping>();
    endResetModel();
}

const ingest::SavedMapping *SavedFormatsModel::saved(int row) const
{
    return row >= 0 && row < rowCount() ? &m_saved[static_cast<size_t>(row)] : nullptr;
}

int SavedFormatsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_saved.size());
}

int SavedFormatsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SavedFormatsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ingest::SavedMapping &one = m_saved[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Name: return one.name;
    case PackId: return QStringLiteral("%1 %2").arg(one.pack.id, one.pack.version);
    case SavedAt: return shanghaiText(one.savedAt);
    case SavedBy: return one.savedBy;
    default: return {};
    }
}

QVariant SavedFormatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Format");
    case PackId: return tr("Id and version");
    case SavedAt: return tr("Kept on");
    case SavedBy: return tr("By");
    default: return {};
    }
}

SavedFormatsDialog::SavedFormatsDialog(workspace::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new SavedFormatsModel(session.reader(), this))
    , m_table(new TableView)
    , m_state(new StateView(m_table))
    , m_problem(new Text(TextSize::Body, Role::Negative))
    , m_remove(new QPushButton(tr("Remove")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kept formats"));
    m_table->setColumns({.widths = {0, 12, 9.5, 7}, .stretch = SavedFormatsModel::Name});
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    m_remove->setAutoDefault(false);
    auto *note = new Text(TextSize::Body, Role::Muted);
    note->setWordWrap(true);
    note->setText(
        tr("Imports try these on files that no built-in format knows well. What was imported with one that is "
           "removed stays."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::around);
    layout->setSpacing(space::around);
    layout->addWidget(note);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(640, 380);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &SavedFormatsDialog::removeCurrent);
    connect(m_table, &TableView::currentRowChanged, this, &SavedFormatsDialog::showStates);
    if (m_model->rowCount() > 0)
        m_table->goToRow(0);
    showStates();
}

void SavedFormatsDialog::showStates()
{
    m_remove->setEnabled(m_model->saved(m_table->currentRow()) && !m_session.isReadOnly());
    if (m_model->failure())
        m_state->showError(failureText(*m_model->failure(), tr("Reading the formats")), [this] {
            m_model->reload();
            showStates();
        });
    else if (m_model->rowCount() == 0)
        m_state->showEmpty({.sentence = tr("No formats are kept. Describe one from a file that no format knows.")});
    else
        m_state->showContent();
}

void SavedFormatsDialog::removeCurrent()
{
    const ingest::SavedMapping *chosen = m_model->saved(m_table->currentRow());
    if (!chosen)
        return;
    m_remove->setEnabled(false);
    m_session
        .write([id = chosen->id](db::Database &database, journal::Journal &journal) {
            return ingest::MappingStore(database, journal).remove(id);
        })
        .then(this, [this](const Result<void> &removed) {
            if (!removed) {
                m_problem->setText(failureText(removed.error(), tr("Removing the format")).sentence);
                m_problem->show();
            }
            m_model->reload();
            if (m_model->rowCount() > 0)
                m_table->goToRow(0);
            showStates();
        });
}

} // namespace ui
