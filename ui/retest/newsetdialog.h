#pragma once

#include "app/incident/evidence.h"
#include "ui/widgets/formdialog.h"

class QListWidget;
class QPlainTextEdit;

namespace ui {

/// Asks which prompts of a case are put to the corrected model again, and for more that are written by hand.
class NewSetDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewSetDialog(const std::vector<incident::EvidenceItem> &evidence, QWidget *parent = nullptr);

    std::vector<GenerationId> origins() const;
    QStringList written() const; ///< one a line

private:
    void check();

    QListWidget *m_evidence;
    QPlainTextEdit *m_written;
};

} // namespace ui
