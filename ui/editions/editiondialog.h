#pragma once

#include "app/base/ids.h"
#include "app/report/edition/edition.h"
#include "app/users/unmasking.h"
#include "app/workspace/session.h"
#include "ui/widgets/formdialog.h"

#include <QFutureSynchronizer>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FileField;
class KindChoice;
class RemovalModel;
class TableView;
class Text;

/// The report that an edition is to be made of.
struct EditionOffer
{
    report::Document document;
    QString subject;                      ///< what the store calls it: "incident/7", "report/3"
    std::optional<IncidentId> incident = {}; ///< the case that it tells of
    QString folder = {};                  ///< where the file is suggested
    QStringList passages = {};            ///< texts that were selected to be covered
};

/// Makes a full or a redacted edition of a report: what goes, what is put in its place, how it then reads, and whether
/// the finished file holds none of it. Saves only what the check lets pass, and records it. Works on threads of its
/// own. Show it with open(); it deletes itself when it closes.
class EditionDialog : public FormDialog
{
    Q_OBJECT

public:
    EditionDialog(workspace::Session &session, EditionOffer offer, QWidget *parent = nullptr); ///< borrows \a session
    ~EditionDialog() override; ///< waits for the work that runs

    void setEdition(report::Edition edition);
    void setFormat(report::Format format);
    void setPath(const QString &path);
    RemovalModel *removals() const { return m_removals; }
    report::EditionWish wish() const;
    users::Unmasking unmasking() const;

    void coverSelection(); ///< of the preview
    void checkNow();       ///< makes the file and searches it, without saving

Q_SIGNALS:
    void ready();                            ///< what may go was found
    void previewed();                        ///< counts and preview are those of what is chosen
    void checked(bool mayLeave);
    void saved(const QString &path);

private:
    void addEdition();
    void addWhatGoes();
    QWidget *list();
    QWidget *preview();
    void addFile();
    void look();
    void previewSoon();
    void updatePreview();
    void showPreview(const Result<report::Redacted> &redacted);
    void showCheck(const Result<report::EditionFile> &examined);
    void refresh();
    void suggestName();
    void save();
    QString problem() const;

    workspace::Session &m_session;
    EditionOffer m_offer;
    std::vector<users::UnmaskReason> m_reasons;
    RemovalModel *m_removals;
    QComboBox *m_edition;
    QComboBox *m_format;
    QCheckBox *m_unmasked;
    QComboBox *m_reason;
    QLineEdit *m_words;
    KindChoice *m_kinds;
    TableView *m_list;
    QCheckBox *m_shown;
    QLineEdit *m_more;
    QPlainTextEdit *m_preview;
    FileField *m_path;
    Text *m_result;
    QWidget *m_check = nullptr; ///< the result and the button beside it
    QTimer m_soon;      ///< previews once typing and clicking have stopped
    quint64 m_asked = 0; ///< counts what was asked for: a preview of anything earlier is dropped
    bool m_isReady = false;
    QFutureSynchronizer<void> m_running; ///< what the end waits for
};

} // namespace ui
