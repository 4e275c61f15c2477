#include "ui/seal/filelistfield.h"

#include "ui/shell/theme.h"
#include "ui/widgets/ownreturn.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int shownRows = 3;

} // namespace

FileListField::FileListField(const QString &folder, const QStringList &paths, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    auto *choose = new QPushButton(tr("Add…"), this);
    keepReturn(choose);
    keepReturn(m_remove);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    m_list->setFixedHeight(shownRows * (m_list->fontMetrics().height() + space::between) + space::between);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    connect(choose, &QPushButton::clicked, this, &FileListField::choose);
    connect(m_remove, &QPushButton::clicked, this, &FileListField::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) { m_remove->setEnabled(current >= 0); });
    m_remove->setEnabled(false);
    add(paths);
}

QStringList FileListField::paths() const
{
    QStringList paths;
    for (int i = 0; i < m_list->count(); ++i)
        paths.append(m_list->item(i)->data(Qt::UserRole).toString());
    return paths;
}

void FileListField::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (path.isEmpty() || this->paths().contains(path))
            continue;
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    Q_EMIT changed();
}

void FileListField::choose()
{
    auto *dialog = new QFileDialog(this, accessibleName(), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileListField::add);
    dialog->open();
}

void FileListField::removeChosen()
{
    delete m_list->takeItem(m_list->currentRow());
    Q_EMIT changed();
}

bool FileListField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_list->currentRow() >= 0) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// The list is what a screen reader stands on.
bool FileListField::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show)
        m_list->setAccessibleName(accessibleName());
    return QWidget::event(event);
}

void FileListField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileListField::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    add(paths);
    event->acceptProposedAction();
}

} // namespace ui
