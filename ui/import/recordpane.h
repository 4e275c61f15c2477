#pragma once

#include "app/ingest/quarantinepiece.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace ui {

class BytesView;
class StateView;
class Text;

/// One record of the quarantine: why it is there, where it stands, what became of it, and its bytes.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPane(QWidget *parent = nullptr);

    /// As buttons, once. Tab reaches them behind \a before.
    void addActions(const QList<QAction *> &actions, QWidget *before);

    void setLoading(const ingest::QuarantineEntry &entry); ///< its bytes come later
    void setPiece(const ingest::QuarantinePiece &piece);
    void setFailure(const Failure &failure, std::function<void()> again);
    void clear();
    void retranslate();

    const std::optional<ingest::QuarantinePiece> &piece() const { return m_piece; }
    BytesView *bytes() const { return m_bytes; }

private:
    void describe(const ingest::QuarantineEntry &entry);
    QString place(const ingest::QuarantineEntry &entry) const;

    std::optional<ingest::QuarantinePiece> m_piece;
    QHBoxLayout *m_buttons;
    QWidget *m_facts;
    Text *m_reason;
    Text *m_place;
    Text *m_extent; ///< of what is shown
    BytesView *m_bytes;
    StateView *m_state;
};

} // namespace ui
