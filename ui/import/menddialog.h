#pragma once

#include "app/ingest/editablecopy.h"
#include "app/ingest/quarantinepiece.h"
#include "ui/import/mendchecker.h"
#include "ui/shell/theme.h"

#include <QDialog>
#include <QFuture>

class QDialogButtonBox;
class QPushButton;

namespace ui {

class BytesView;
class MendEditor;
class Picture;
class Text;

/// A record of the quarantine beside a copy of it that can be put right and imported. It says while one types
/// what the import would say, and closes only when the copy is imported, so nothing that was typed is lost to a
/// failure. Show it with open(); it deletes itself when it closes.
class MendDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a piece: the original, as it may be seen.
    MendDialog(workspace::Session &session, const Knowledge &knowledge, const ingest::QuarantinePiece &piece,
               const ingest::EditableCopy &copy, QWidget *parent = nullptr);
    ~MendDialog() override;

    MendEditor *editor() const { return m_editor; }
    BytesView *original() const { return m_original; }
    QPushButton *importButton() const { return m_import; }
    bool isChecking() const { return m_checker->isChecking(); }
    QString verdict() const;

    void reject() override;

Q_SIGNALS:
    void mended(QuarantineId id, const ingest::Mended &into);

private:
    void build(const ingest::QuarantinePiece &piece, const ingest::EditableCopy &copy);
    QWidget *buildPanes(bool isRow);
    QDialogButtonBox *buildButtons();
    void show(const MendChecker::Verdict &verdict);
    void say(Role role, const QString &words);
    void changed();
    void importAgain();
    QString where(size_t offset) const;

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    QuarantineId m_id;
    BytesView *m_original;
    MendEditor *m_editor;
    Picture *m_sign;
    Text *m_verdict;
    QPushButton *m_import;
    MendChecker *m_checker;
    bool m_isImporting = false;
    QFuture<void> m_running;
};

} // namespace ui
