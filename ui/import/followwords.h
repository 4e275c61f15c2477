#pragma once

#include <QStringList>

namespace ingest {
struct FollowNews;
}

namespace ui {

struct Following;

QString followState(const Following &following);   ///< in a column: "following", "not followed: packed"
QStringList followStates();                        ///< whatever that can be
QString followedText(const Following &following);  ///< in a line: what is followed, and when its last record came
QString refusalText(const Following &following);   ///< of one that failed: why, and what to do
QString skippedText(const Following &following);   ///< what was not read; empty: nothing
QString newsText(const Following &following, const ingest::FollowNews &news);

} // namespace ui
