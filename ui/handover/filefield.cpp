#include "ui/handover/filefield.h"

#include "ui/shell/theme.h"
#include "ui/widgets/ownreturn.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

FileField::FileField(For purpose, const QString &path, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_filter(filter)
    , m_path(new QLineEdit(path, this))
{
    auto *button = new QPushButton(tr("Choose…"), this);
    keepReturn(button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_path, 1);
    row->addWidget(button);
    setFocusProxy(m_path);
    setFocusPolicy(Qt::StrongFocus); // a form puts the focus into its first field that takes it
    connect(button, &QPushButton::clicked, this, &FileField::choose);
    connect(m_path, &QLineEdit::textChanged, this, &FileField::changed);
}

QString FileField::path() const
{
    return m_path->text().trimmed();
}

void FileField::setPath(const QString &path)
{
    m_path->setText(path);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, accessibleName(), path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(m_purpose == For::Reading ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(m_purpose == For::Reading ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace ui
