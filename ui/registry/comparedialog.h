#pragma once

#include "app/registry/filings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QTextBrowser;

namespace ui {

class Text;

/// Two submissions of an item side by side, field by field. What differs has a sign, a word and a line through or
/// under what was there before and after, besides its colour.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a submissions: at least two, oldest first; the last two are shown at first. It deletes itself when it closes.
    CompareDialog(const QString &name, std::vector<registry::Submission> submissions,
                  std::vector<registry::FilingDocument> papers, QWidget *parent = nullptr);

    void choose(int before, int after); ///< indices into the submissions

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addChoices();
    void compare();

    std::vector<registry::Submission> m_submissions;
    std::vector<registry::FilingDocument> m_papers;
    QComboBox *m_before;
    QComboBox *m_after;
    QCheckBox *m_onlyChanged;
    Text *m_summary;
    QTextBrowser *m_sheet;
};

} // namespace ui
