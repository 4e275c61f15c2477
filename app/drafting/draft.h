#pragma once

#include "app/base/clock.h"
#include "app/report/document.h"
#include "app/report/text/reportkind.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace drafting {

enum class ReportDraftId : qint64 {};

/// "R-12": how a draft is named; and back, nullopt where \a text names none ("R-12", "12").
QString reference(ReportDraftId id);
std::optional<ReportDraftId> draftReferred(const QString &text);

/// A report that is being written: which one, about what, in which language. It stays so; its text has versions.
struct ReportDraft
{
    ReportDraftId id{};
    QString kind; ///< id of a report::ReportKind
    report::Subject subject;
    report::Language language = report::Language::Chinese;
    Moment createdAt = 0;
    QString createdBy;

    bool operator==(const ReportDraft &) const = default;
};

/// The text as somebody saved it, without the text.
struct Version
{
    int n = 0; ///< from 1 in each draft
    Moment at = 0;
    QString actor;
    QString note;
    QByteArray sha256; ///< of the text in UTF-8, 32 bytes

    bool operator==(const Version &) const = default;
};

/// What somebody did with a version.
struct Act
{
    enum class Kind {
        Submit,  ///< handed in for approval
        Approve,
        Return,  ///< given back, with a reason
        Seal,
        Send,
    };

    qint64 id = 0;
    int version = 0;
    Moment at = 0;
    QString actor;
    Kind kind = Kind::Submit;
    QString reason;
    QByteArray textSha256;
    QByteArray contentSha256; ///< of Submit and Approve: what the text said, filled; see contentOf()
    Moment asOf = 0;          ///< of Submit and Approve: the moment that the text was filled for
    QByteArray fileSha256;    ///< of Seal and Send: the package or file

    bool operator==(const Act &) const = default;
};

/// "submit", "approve", "return", "seal", "send".
QString name(Act::Kind kind);
std::optional<Act::Kind> actKindNamed(const QString &name);

/// A draft with all that was done to it; versions and acts in their order.
struct DraftFile
{
    ReportDraft draft;
    QString caseNumber; ///< of a subject that is a case
    QString caseTitle;
    bool isCaseClosed = false;
    std::vector<Version> versions; ///< at least one
    std::vector<Act> acts;

    const Version &last() const { return versions.back(); }
};

} // namespace drafting
