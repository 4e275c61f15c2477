#pragma once

#include "app/drafting/draftreader.h"

#include <QJsonObject>

namespace drafting {

/// Whether \a actor may do \a act with the newest version of what \a review holds; the failures are those that
/// DraftStore's functions give.
Result<void> checkAct(const Review &review, const Act &act, const QString &actor);

/// How the journal calls it: "draft.approved".
QString journalKind(Act::Kind kind);

/// Ids, moments and hashes: the words stand in report_act.
QJsonObject journalBody(const Act &act);

} // namespace drafting
