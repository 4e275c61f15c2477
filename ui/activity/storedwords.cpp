#include "ui/activity/eventsentences.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// A word as the engine stores it in bodies, and as a person reads it.
struct StoredWord
{
    const char *stored;
    const char *shown;
};

constexpr std::array storedWords{
    StoredWord{"model_version", QT_TRANSLATE_NOOP("ui::EventWords", "new model version")},
    StoredWord{"function", QT_TRANSLATE_NOOP("ui::EventWords", "new function")},
    StoredWord{"domain", QT_TRANSLATE_NOOP("ui::EventWords", "new domain")},
    StoredWord{"growth", QT_TRANSLATE_NOOP("ui::EventWords", "user growth")},
    StoredWord{"weak_controls", QT_TRANSLATE_NOOP("ui::EventWords", "weak controls")},
    StoredWord{"retirement", QT_TRANSLATE_NOOP("ui::EventWords", "end of service")},
    StoredWord{"subject", QT_TRANSLATE_NOOP("ui::EventWords", "filing subject")},
    StoredWord{"notice", QT_TRANSLATE_NOOP("ui::EventWords", "notice of the authority")},
    StoredWord{"full", QT_TRANSLATE_NOOP("ui::EventWords", "full")},
    StoredWord{"redacted", QT_TRANSLATE_NOOP("ui::EventWords", "redacted")},
    StoredWord{"decide", QT_TRANSLATE_NOOP("ui::EventWords", "decision")},
    StoredWord{"mark", QT_TRANSLATE_NOOP("ui::EventWords", "mark")},
    StoredWord{"appeal", QT_TRANSLATE_NOOP("ui::EventWords", "appeal")},
    StoredWord{"assign", QT_TRANSLATE_NOOP("ui::EventWords", "assignment")},
    StoredWord{"user", QT_TRANSLATE_NOOP("ui::EventWords", "the user")},
    StoredWord{"officer", QT_TRANSLATE_NOOP("ui::EventWords", "an officer")},
    StoredWord{"illegal", QT_TRANSLATE_NOOP("ui::EventWords", "illegal")},
    StoredWord{"harmful", QT_TRANSLATE_NOOP("ui::EventWords", "harmful")},
    StoredWord{"unclear", QT_TRANSLATE_NOOP("ui::EventWords", "unclear")},
    StoredWord{"confirmed", QT_TRANSLATE_NOOP("ui::EventWords", "confirmed")},
    StoredWord{"refused", QT_TRANSLATE_NOOP("ui::EventWords", "refused")},
    StoredWord{"entity", QT_TRANSLATE_NOOP("ui::EventWords", "entity")},
    StoredWord{"algorithm_filing", QT_TRANSLATE_NOOP("ui::EventWords", "algorithm filings")},
    StoredWord{"deep_synthesis", QT_TRANSLATE_NOOP("ui::EventWords", "deep-synthesis filings")},
    StoredWord{"genai_filing", QT_TRANSLATE_NOOP("ui::EventWords", "generative-AI filings")},
    StoredWord{"genai_registration", QT_TRANSLATE_NOOP("ui::EventWords", "generative-AI registrations")},
    StoredWord{"not_a_problem", QT_TRANSLATE_NOOP("ui::EventWords", "not a problem")},
    StoredWord{"second_opinion", QT_TRANSLATE_NOOP("ui::EventWords", "second opinion")},
    StoredWord{"ours", QT_TRANSLATE_NOOP("ui::EventWords", "ours kept")},
    StoredWord{"theirs", QT_TRANSLATE_NOOP("ui::EventWords", "theirs taken")},
    StoredWord{"new", QT_TRANSLATE_NOOP("ui::EventWords", "decided anew")},
    StoredWord{"warn", QT_TRANSLATE_NOOP("ui::EventWords", "warning")},
    StoredWord{"limit", QT_TRANSLATE_NOOP("ui::EventWords", "limit of functions")},
    StoredWord{"suspend", QT_TRANSLATE_NOOP("ui::EventWords", "suspension")},
    StoredWord{"terminate", QT_TRANSLATE_NOOP("ui::EventWords", "termination")},
    StoredWord{"full", QT_TRANSLATE_NOOP("ui::EventWords", "full")},
    StoredWord{"redacted", QT_TRANSLATE_NOOP("ui::EventWords", "redacted")},
    StoredWord{"paper", QT_TRANSLATE_NOOP("ui::EventWords", "on paper")},
    StoredWord{"media", QT_TRANSLATE_NOOP("ui::EventWords", "on a medium")},
    StoredWord{"portal", QT_TRANSLATE_NOOP("ui::EventWords", "by a portal")},
    StoredWord{"hotline", QT_TRANSLATE_NOOP("ui::EventWords", "by the 12387 hotline")},
    StoredWord{"website", QT_TRANSLATE_NOOP("ui::EventWords", "by the 12387 website")},
    StoredWord{"miniprogram", QT_TRANSLATE_NOOP("ui::EventWords", "by the 12387 mini-program")},
    StoredWord{"wechat", QT_TRANSLATE_NOOP("ui::EventWords", "by the CNCERT WeChat account")},
    StoredWord{"email", QT_TRANSLATE_NOOP("ui::EventWords", "by e-mail")},
    StoredWord{"fax", QT_TRANSLATE_NOOP("ui::EventWords", "by fax")},
    StoredWord{"open", QT_TRANSLATE_NOOP("ui::EventWords", "open")},
    StoredWord{"closed", QT_TRANSLATE_NOOP("ui::EventWords", "closed")},
    StoredWord{"cause", QT_TRANSLATE_NOOP("ui::EventWords", "cause")},
    StoredWord{"impact", QT_TRANSLATE_NOOP("ui::EventWords", "impact")},
    StoredWord{"rectification", QT_TRANSLATE_NOOP("ui::EventWords", "rectification")},
    StoredWord{"follow_up", QT_TRANSLATE_NOOP("ui::EventWords", "follow-up")},
    StoredWord{"change", QT_TRANSLATE_NOOP("ui::EventWords", "change")},
    StoredWord{"service_end", QT_TRANSLATE_NOOP("ui::EventWords", "end of service")},
    StoredWord{"assessment", QT_TRANSLATE_NOOP("ui::EventWords", "cause for an assessment")},
    StoredWord{"submitted", QT_TRANSLATE_NOOP("ui::EventWords", "submitted")},
    StoredWord{"granted", QT_TRANSLATE_NOOP("ui::EventWords", "granted")},
    StoredWord{"rejected", QT_TRANSLATE_NOOP("ui::EventWords", "rejected")},
    StoredWord{"renewal_applied", QT_TRANSLATE_NOOP("ui::EventWords", "renewal applied for")},
    StoredWord{"renewed", QT_TRANSLATE_NOOP("ui::EventWords", "renewed")},
    StoredWord{"annual_report", QT_TRANSLATE_NOOP("ui::EventWords", "annual report")},
    StoredWord{"verified", QT_TRANSLATE_NOOP("ui::EventWords", "verified")},
    StoredWord{"cancelled", QT_TRANSLATE_NOOP("ui::EventWords", "cancelled")},
    StoredWord{"note", QT_TRANSLATE_NOOP("ui::EventWords", "note")},
    StoredWord{"name", QT_TRANSLATE_NOOP("ui::EventWords", "name")},
    StoredWord{"number", QT_TRANSLATE_NOOP("ui::EventWords", "number")},
    StoredWord{"state", QT_TRANSLATE_NOOP("ui::EventWords", "state")},
    StoredWord{"authority", QT_TRANSLATE_NOOP("ui::EventWords", "authority")},
    StoredWord{"valid_until", QT_TRANSLATE_NOOP("ui::EventWords", "valid until")},
    StoredWord{"granted_on", QT_TRANSLATE_NOOP("ui::EventWords", "granted")},
    StoredWord{"submitted_on", QT_TRANSLATE_NOOP("ui::EventWords", "submitted")},
    StoredWord{"notes", QT_TRANSLATE_NOOP("ui::EventWords", "notes")},
    StoredWord{"scope", QT_TRANSLATE_NOOP("ui::EventWords", "scope")},
    StoredWord{"access", QT_TRANSLATE_NOOP("ui::EventWords", "access")},
    StoredWord{"started_on", QT_TRANSLATE_NOOP("ui::EventWords", "started")},
    StoredWord{"ended_on", QT_TRANSLATE_NOOP("ui::EventWords", "ended")},
    StoredWord{"regime", QT_TRANSLATE_NOOP("ui::EventWords", "rules that apply")},
    StoredWord{"description", QT_TRANSLATE_NOOP("ui::EventWords", "description")},
    StoredWord{"display_checked_on", QT_TRANSLATE_NOOP("ui::EventWords", "seen displayed")},
    StoredWord{"display_evidence", QT_TRANSLATE_NOOP("ui::EventWords", "where displayed")},
    StoredWord{"better", QT_TRANSLATE_NOOP("ui::EventWords", "better than the one that was on")},
    StoredWord{"not_told_apart", QT_TRANSLATE_NOOP("ui::EventWords", "not told from the one that was on")},
    StoredWord{"worse", QT_TRANSLATE_NOOP("ui::EventWords", "worse than the one that was on")},
    StoredWord{"set", QT_TRANSLATE_NOOP("ui::EventWords", "set")},
    StoredWord{"done", QT_TRANSLATE_NOOP("ui::EventWords", "done")},
    StoredWord{"dropped", QT_TRANSLATE_NOOP("ui::EventWords", "dropped")},
    StoredWord{"title", QT_TRANSLATE_NOOP("ui::EventWords", "title")},
    StoredWord{"kind", QT_TRANSLATE_NOOP("ui::EventWords", "kind")},
    StoredWord{"severity", QT_TRANSLATE_NOOP("ui::EventWords", "severity")},
    StoredWord{"owner", QT_TRANSLATE_NOOP("ui::EventWords", "owner")},
    StoredWord{"service", QT_TRANSLATE_NOOP("ui::EventWords", "service")},
    StoredWord{"concerns", QT_TRANSLATE_NOOP("ui::EventWords", "concerns")},
    StoredWord{"summary", QT_TRANSLATE_NOOP("ui::EventWords", "summary")},
    StoredWord{"zh", QT_TRANSLATE_NOOP("ui::EventWords", "Chinese")},
    StoredWord{"en", QT_TRANSLATE_NOOP("ui::EventWords", "English")},
};

} // namespace

const char *shownWordOf(const QString &stored)
{
    const auto known =
        std::ranges::find(storedWords, stored, [](const StoredWord &word) { return QString::fromLatin1(word.stored); });
    return known == storedWords.end() ? nullptr : known->shown;
}

} // namespace ui
