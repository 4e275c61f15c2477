#pragma once

#include "app/drafting/draftreader.h"

#include <QJsonObject>
#include <QStringList>

namespace ctl {

/// A draft without its text: {"draft", "kind", "about", "language", "state", "version", "approvals", "needed", …}.
QJsonObject json(const drafting::DraftFile &file, const drafting::Standing &standing, const drafting::Policy &policy);

/// The same with versions, acts, problems, what is missing and what changed since it was approved.
QJsonObject json(const drafting::Review &review);

/// "R-3  VI-2026-0001  content-incident  zh  awaiting  v2".
QString line(const drafting::DraftFile &file, const drafting::Standing &standing);

QStringList lines(const drafting::Review &review);

/// A comparison as `diff -u` writes it, without its head.
QString unified(const std::vector<drafting::DiffLine> &lines);

} // namespace ctl
