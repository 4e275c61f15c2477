#pragma once

#include "app/registry/filings.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace ui {

class DayField;
class FieldTable;
class FileField;
class FileListField;

/// Asks which files are kept with an item, and what they are.
class DocumentsDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a paths: dropped already. \a held: what the item has, to say which revision the next one is.
    DocumentsDialog(const registry::RegistryItem &item, const QStringList &paths,
                    const std::vector<registry::FilingDocument> &held, QWidget *parent = nullptr);

    QStringList paths() const;
    QString kind() const;

private:
    void check();

    std::vector<registry::FilingDocument> m_held;
    QComboBox *m_kind;
    FileListField *m_files;
};

/// Asks what was handed in: the fields as they stood in the form, and which papers went with it.
class SubmissionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// The fields of the last of \a earlier are filled in to be gone over; without one, the names that the form of
    /// the kind has. Nothing after \a today can be entered.
    SubmissionDialog(const registry::RegistryItem &item, const std::vector<registry::Submission> &earlier,
                     const std::vector<registry::FilingDocument> &papers, QDate today, QWidget *parent = nullptr);

    registry::Submission submission() const; ///< without an id; the number is the store's

private:
    void check();

    RegistryItemId m_item;
    QDate m_today;
    QComboBox *m_purpose;
    DayField *m_on;
    FieldTable *m_fields;
    QListWidget *m_papers;
};

/// Asks when and where the number was seen, and for a picture of it (Algorithm Recommendation Provisions, Art. 26).
class DisplayDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a papers: screenshots that are there already may be chosen. Nothing after \a today can be entered.
    DisplayDialog(const registry::RegistryItem &item, const std::vector<registry::FilingDocument> &papers, QDate today,
                  QWidget *parent = nullptr);

    registry::DisplayEvidence evidence() const; ///< the document: one that was there
    QString newPicture() const;                 ///< a file to be kept as its document; empty: none

private:
    void check();

    RegistryItemId m_item;
    QDate m_today;
    DayField *m_on;
    QLineEdit *m_place;
    QComboBox *m_held;
    FileField *m_picture;
};

} // namespace ui
