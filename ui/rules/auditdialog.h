#pragma once

#include "app/detect/libraryaudit.h"

#include <QDialog>

namespace ui {

/// The keyword library against GB/T 45654-2025: the total, each risk, the age of the last update, and what is missing.
/// Show it with open(); it deletes itself when it closes.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    AuditDialog(const detect::LibraryAudit &audit, const detect::LibraryFigures &figures,
                const detect::Taxonomy &taxonomy, QWidget *parent = nullptr);

private:
    static QString totalSentence(const detect::LibraryAudit &audit, const detect::LibraryFigures &figures);
    static QString updateSentence(const detect::LibraryAudit &audit, const detect::LibraryFigures &figures);
    static QString sourceSentence(const detect::LibraryFigures &figures);
};

} // namespace ui
