#pragma once

#include "app/filing/formreview.h"
#include "app/paper/paper.h"
#include "app/registry/register.h"
#include "app/workspace/session.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui {

class DayField;
class FieldPane;
class FileField;
class FormModel;
class PaperView;
class StateView;
class TableView;
class Text;

/// Brings in a form of the company's own as a submission of an item: its fields left, the page with the field's place
/// right. It is kept with its file once every doubt was looked at. Keys as in ListImportDialog: F8, Ctrl+Return, F2,
/// Ctrl+S.
class FormImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows \a session and \a lists, which must outlive it. Show it with open(); it deletes itself.
    FormImportDialog(workspace::Session &session, const filing::ListTable &lists,
                     std::vector<registry::RegistryItem> items, QWidget *parent = nullptr);
    ~FormImportDialog() override;

    void chooseItem(RegistryItemId item); ///< one that is not there changes nothing
    void read(const QString &path);       ///< reads it off this thread

Q_SIGNALS:
    void saved(RegistryItemId item);

private:
    struct Read
    {
        Result<paper::Paper> paper;
        QString path;
    };

    void build();
    QWidget *buildHead();
    void connectField();
    QWidget *buildPanes();
    QWidget *buildButtons();
    void buildKeys();
    void paperCame();
    void goTo(int row);
    void showCurrent();
    void showCounts();
    void save();

    workspace::Session &m_session;
    const filing::ListTable &m_lists;
    std::vector<registry::RegistryItem> m_items;
    std::vector<filing::Label> m_labels;
    std::vector<filing::FormField> m_fields;
    std::shared_ptr<const paper::Paper> m_paper;
    QString m_path;
    QFutureWatcher<std::shared_ptr<Read>> m_reading;
    std::stop_source m_stop;
    FormModel *m_model;
    FileField *m_file;
    QComboBox *m_item;
    QComboBox *m_purpose;
    DayField *m_day;
    QCheckBox *m_fill;
    TableView *m_table;
    StateView *m_state;
    FieldPane *m_field;
    PaperView *m_place;
    Text *m_counts;
    Text *m_problem;
    QPushButton *m_save;
};

} // namespace ui
