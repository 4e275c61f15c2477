#include "ui/shell/documentsfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace ui {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace ui
