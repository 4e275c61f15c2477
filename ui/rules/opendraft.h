#pragma once

#include "app/detect/draftstore.h"

#include <QFuture>
#include <QObject>

class QTimer;
namespace workspace {
class Session;
}

namespace ui {

/// The draft that is being written: it saves itself a moment after each change, and at once when it is left, so that
/// whatever ends the program costs a moment's typing.
class OpenDraft : public QObject
{
    Q_OBJECT

public:
    explicit OpenDraft(workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~OpenDraft() override; ///< saves what is not saved yet

    /// Leaves the one that was open.
    void open(const detect::PackDraft &draft);
    void close();
    const std::optional<detect::PackDraft> &draft() const { return m_draft; } ///< none: nothing is open

    /// The text is now \a text, of the pack \a pack as far as it can be read.
    void change(const QString &pack, const QByteArray &text);
    void saveNow();
    void forget(); ///< closes it without saving: it was discarded or registered

Q_SIGNALS:
    void saved();
    void failed(const Failure &failure);

private:
    QFuture<Result<void>> save();

    workspace::Session &m_session;
    std::optional<detect::PackDraft> m_draft;
    std::optional<QByteArray> m_unsaved;
    QTimer *m_rest;
};

} // namespace ui
