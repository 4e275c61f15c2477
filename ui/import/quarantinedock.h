#pragma once

#include "app/ingest/tryagain.h"

#include <QPointer>
#include <QWidget>

#include <set>

class QAction;
class QHBoxLayout;
class QSplitter;
struct Knowledge;
namespace ingest {
struct EditableCopy;
struct QuarantinePiece;
} // namespace ingest
namespace workspace {
class Session;
}

namespace ui {

struct Destination;
class Actions;
class FilterChips;
class MendDialog;
class Page;
class QuarantineGroups;
class QuarantineModel;
class QuarantineReader;
class RecordPane;
class Retry;
class StateView;
class TableView;
class Text;

/// What could not be read: by reason, one row a record, and the record itself; to be put right in a copy and
/// imported again, one by one or all at once. The original always stays.
///
/// User ids and personal information are masked until somebody says why they must be seen, which is journaled
/// as "privacy.unmasked" with that reason; a copy is edited unmasked.
class QuarantineDock : public QWidget
{
    Q_OBJECT

public:
    QuarantineDock(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);
    ~QuarantineDock() override;

    /// Of the file \a source, called \a name, or of all files.
    void setSource(std::optional<SourceId> source, const QString &name = {});
    void refresh(); ///< the store changed
    void registerActions(Actions &actions, Page *page);
    void retranslate();
    void focusRecords();

    bool isLoading() const;
    TableView *records() const { return m_table; }
    TableView *reasons() const { return m_reasons; }
    RecordPane *pane() const { return m_pane; }
    StateView *state() const { return m_state; }
    MendDialog *dialog() const; ///< the one that is open, or nullptr

public Q_SLOTS:
    void edit();   ///< a copy of the chosen record; of a mended one, opens what it became
    void reveal();
    void tryAgain(); ///< the records that the list shows

Q_SIGNALS:
    void sourceCleared(); ///< the chip that names the file was removed
    void navigate(const ui::Destination &destination);
    void message(const QString &text);
    void loadingChanged();

private:
    void build();
    void connectReader();
    void connectParts();
    void takeCounts(const std::vector<ingest::QuarantineCount> &counts);
    void setFilter(const ingest::QuarantineFilter &filter);
    void showPage(const std::vector<ingest::QuarantineEntry> &entries, bool isFirst, bool isComplete);
    void showAllReasons();
    void showState();
    void showChips();
    void showTitle();
    void showRecord(int row);
    void showPiece(const ingest::QuarantinePiece &piece);
    void enableActions();
    void askWhy(std::function<void()> then);
    void openEditor(const ingest::EditableCopy &copy);
    void sayNoCopy(const Failure &failure);
    void endRetry(const QString &words);

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    ingest::QuarantineFilter m_filter;
    QString m_sourceName;
    std::optional<QuarantineId> m_shown;
    std::set<QuarantineId> m_revealed;
    std::optional<Failure> m_failure;
    bool m_wantsEditor = false; ///< once the revealed record is there
    bool m_isStale = false;     ///< the store changed while its lists were read

    QuarantineReader *m_reader;
    QuarantineModel *m_model;
    QuarantineGroups *m_groups;
    Retry *m_retry;
    Text *m_title;
    FilterChips *m_chips;
    QHBoxLayout *m_head;
    TableView *m_reasons;
    TableView *m_table;
    StateView *m_state;
    RecordPane *m_pane;
    QPointer<MendDialog> m_dialog;
    QAction *m_edit = nullptr;
    QAction *m_reveal = nullptr;
    QAction *m_open = nullptr;
    QAction *m_tryAgain = nullptr;
};

} // namespace ui
