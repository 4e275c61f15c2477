#pragma once

#include "app/detect/draftcheck.h"
#include "app/detect/packdiff.h"
#include "ui/reading/lane.h"

#include <QObject>

class QTimer;

namespace ui {

/// Says what is to be said of a draft while somebody types it: on a thread of its own, when typing rests, and of the
/// last text only.
class DraftChecker : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    DraftChecker(const workspace::Session &session, const detect::Taxonomy &taxonomy, QObject *parent = nullptr);
    ~DraftChecker() override; ///< waits for the check that runs

    /// What drafts are compared with from now on; empty, or no pack: with nothing.
    void compareWith(const QByteArray &version);

    void check(const QByteArray &text);    ///< when typing rests
    void checkNow(const QByteArray &text);
    void forget(); ///< what was asked is of no interest any more
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    /// \a diff: none where there is nothing to compare with, or something is wrong in the draft.
    void checked(const std::shared_ptr<const detect::DraftCheck> &check, const std::optional<detect::PackDiff> &diff);

private:
    void start();

    struct Version;

    const detect::Taxonomy &m_taxonomy;
    std::shared_ptr<Version> m_version; ///< used in the lane only
    QByteArray m_text;
    QTimer *m_rest;
    bool m_isChecking = false;
    std::stop_source m_stop;
    Lane m_lane; // last: it ends first
};

} // namespace ui
