#pragma once

#include "app/base/result.h"
#include "app/ingest/importoptions.h"
#include "ui/import/firstlook.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace detect {
struct RulePack;
}
namespace workspace {
class Session;
}

namespace ui {

class MappingForm;
class MappingView;
class StateView;
class Text;

/// Where the fields of a log of unknown shape stand: its first records, a proposal to correct, and the generations
/// that come of it. Keeps it as a format in the workspace, or as a file, and has the log imported with it.
///
/// Show it with open(); it deletes itself when it closes.
class MappingDialog : public QDialog
{
    Q_OBJECT

public:
    /// The log at \a path, or \a member of the archive that it is; with no member named the first one. \a note: what
    /// is to be known before it is imported. What the rules of \a packs find with the code A.4.f is masked in all
    /// that is shown. Borrows \a session.
    MappingDialog(workspace::Session &session, const std::vector<detect::RulePack> &packs, const QString &path,
                  const QString &member = {}, const QString &note = {}, QWidget *parent = nullptr);

    bool isLoading() const { return m_isLoading; }
    MappingForm *form() const;

Q_SIGNALS:
    void kept(const QString &name); ///< in the workspace
    void importWanted(const ingest::ImportOptions &options); ///< of the log, with what was kept

private:
    QWidget *makeHead(const QString &note);
    QWidget *makeFoot();
    void load(std::optional<ingest::Encoding> encoding);
    void showFirst(const Result<FirstLook> &look);
    void showMembers(const FirstLook &look);
    QString problem() const;
    void check();
    Result<ingest::MappingPack> pack() const;
    void keep(bool imports);
    void keepAsFile();
    void tell(const Failure &failure, const QString &doing);

    workspace::Session &m_session;
    QString m_path;
    QString m_member;
    QString m_shownMember; ///< that a person chose to look at
    std::shared_ptr<PersonalRules> m_personal;
    std::optional<ingest::Encoding> m_encoding; ///< that a person chose
    int m_loads = 0; ///< the last that was begun: what an earlier one brings is too late
    bool m_isLoading = true;
    bool m_hasRecords = false;

    Text *m_title;
    QComboBox *m_members; ///< of an archive of which all are imported: which is looked at
    QComboBox *m_encodings;
    MappingView *m_view;
    StateView *m_state;
    QLineEdit *m_name;
    Text *m_problem;
    QPushButton *m_saveFile;
    QPushButton *m_keep;
    QPushButton *m_import;
};

} // namespace ui
