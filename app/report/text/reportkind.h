#pragma once

#include "app/base/bilingual.h"
#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/incident/incident.h"

#include <QDate>

#include <optional>
#include <vector>

namespace report {

/// What a report is about.
enum class SubjectKind {
    Case,
    User,  ///< one pseudonymous user
    Month, ///< a calendar month in Asia/Shanghai
};

/// "case", "user", "month".
QString name(SubjectKind kind);
std::optional<SubjectKind> subjectKindNamed(const QString &name);

/// A report that the program can draft.
struct ReportKind
{
    QString id; ///< "content-incident": also the name of its text's file
    Bilingual title;
    Bilingual source; ///< the article that asks for it; empty where none does
    SubjectKind subject = SubjectKind::Case;
    std::vector<incident::Kind> kinds; ///< of Case: the cases that it is for
    bool isPublic = false;             ///< goes to the people concerned: plain words, no internal numbers

    bool isFor(incident::Kind kind) const;
};

/// All of them (resources/report/kinds.toml), in the order in which a menu shows them.
const std::vector<ReportKind> &reportKinds();

/// nullptr: there is none of that name.
const ReportKind *reportKind(const QString &id);

/// What one report is about; the member that \a kind names is the one that counts.
struct Subject
{
    SubjectKind kind = SubjectKind::Case;
    IncidentId incident{};
    QString user; ///< pseudonym "u-…"
    QDate month;  ///< its first day

    bool operator==(const Subject &) const = default;
};

} // namespace report
