#pragma once

#include "app/drafting/draftreader.h"
#include "app/drafting/unsaved.h"
#include "app/workspace/session.h"

#include <QFuture>
#include <QObject>

class QTimer;

namespace ui {

/// The report that is open: its versions and approvals, and the text as it is typed, filled a moment after each change.
/// What is typed is kept in the store a moment later, and at once when it is left, so that whatever ends the program
/// costs a moment's typing.
class OpenReport : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    OpenReport(workspace::Session &session, const drafting::Fill &fill, QObject *parent = nullptr);
    ~OpenReport() override; ///< keeps what is not kept yet

    /// Leaves the one that was open and opens \a id, with what this officer typed in it and did not save.
    Result<void> open(drafting::ReportDraftId id);
    void close();
    /// Reads again: the store has changed. What is typed stays.
    Result<void> reload();

    bool isOpen() const { return m_review.has_value(); }
    const drafting::Review &review() const { return *m_review; } ///< the newest version, as it stands
    drafting::ReportDraftId id() const { return m_review->file.draft.id; }

    const QString &text() const { return m_text; }
    int cursor() const { return m_cursor; }
    bool isDirty() const { return isOpen() && m_text != m_review->text; } ///< typed, and no version yet
    int base() const { return m_base; } ///< the version that the text began as
    bool isBehind() const { return isDirty() && m_base < m_review->file.last().n; } ///< somebody saved another since
    bool isReadOnly() const { return m_session.isReadOnly(); }

    /// The text as it is typed, filled.
    const Result<report::Drafted> &drafted() const { return m_drafted; }

    void change(const QString &text, int cursor);
    void settle(); ///< fills and keeps the text now
    void discard(); ///< what is typed goes; the newest version stands
    void saved(int n); ///< what was typed has become version \a n: call before the store is read again

Q_SIGNALS:
    void textReplaced(); ///< by another draft, another version, or what was typed before
    void filled(); ///< drafted() is of the text now
    void changed(); ///< review() or isDirty()
    void kept(); ///< what is typed is in the store
    void keepFailed(const Failure &failure);

private:
    void fill();
    void keep();
    bool isKept() const;
    QFuture<Result<void>> write();

    workspace::Session &m_session;
    const drafting::Fill &m_fill;
    std::optional<drafting::Review> m_review;
    QString m_text;
    int m_cursor = 0;
    int m_base = 1;
    bool m_isKept = true;
    Result<report::Drafted> m_drafted;
    QTimer *m_fillRest;
    QTimer *m_keepRest;
};

} // namespace ui
