#pragma once

#include "app/inspection/sessionstore.h"

#include <QDialog>

class QTextDocument;

namespace ui {

/// What was looked at in a session, to be printed and signed by both sides.
QString summaryHtml(const inspection::Summary &summary);

/// Shows the summary of a session; it can be saved as a PDF or printed. Show it with open().
class SummaryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SummaryDialog(const inspection::Summary &summary, QWidget *parent = nullptr);

    /// Writes the summary to \a path; false: it cannot be written.
    bool savePdf(const QString &path) const;

private:
    void choosePath();
    void print();

    QTextDocument *m_document;
    QString m_number;
};

} // namespace ui
