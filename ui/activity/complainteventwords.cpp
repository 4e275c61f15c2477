#include "ui/activity/complainteventwords.h"

#include "ui/activity/storedwords.h"

#include <array>

namespace ui {

namespace {

constexpr auto context = "ui::ComplaintEventWords";

constexpr std::array sentences{
    StoredWord{"complaint.received",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Complaint received: {kind}, {channel}")},
    StoredWord{"complaint.acknowledged", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Receipt acknowledged")},
    StoredWord{"complaint.assigned", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Complaint given to {subject}")},
    StoredWord{"complaint.reclassified",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Kind of complaint changed: {subject}")},
    StoredWord{"complaint.entry",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Handling of the complaint written down")},
    StoredWord{"complaint.linked", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Complaint linked to {subject}")},
    StoredWord{"complaint.unlinked",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Link of the complaint taken away: {subject}")},
    StoredWord{"complaint.decided",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Outcome of the complaint: {subject}")},
    StoredWord{"complaint.fed_back", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Result fed back: {subject}")},
    StoredWord{"complaint.unreachable",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Written down why the complainant cannot be told")},
    StoredWord{"complaint.closed", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Complaint closed")},
    StoredWord{"complaint.reopened", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Complaint opened again")},
    StoredWord{"complaint.unmasked",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "Name and contact of a complainant shown: {subject}")},
    StoredWord{"complaint.promised",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords",
                                 "Time limit for complaints set: {amount} {unit}, {target}")},
    StoredWord{"complaint.imported",
               QT_TRANSLATE_NOOP("ui::ComplaintEventWords",
                                 "Complaints imported: {added} added, {known} known, {quarantined} in quarantine")},
};

constexpr std::array words{
    StoredWord{"app", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "in the app")},
    StoredWord{"email", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "e-mail")},
    StoredWord{"phone", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "telephone")},
    StoredWord{"letter", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "letter")},
    StoredWord{"founded", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "founded")},
    StoredWord{"partly", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "partly founded")},
    StoredWord{"unfounded", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "unfounded")},
    StoredWord{"out_of_scope", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "out of scope")},
    StoredWord{"withdrawn", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "withdrawn")},
    StoredWord{"promise", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "published promise")},
    StoredWord{"internal", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "internal target")},
    StoredWord{"acknowledge", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "target to acknowledge")},
    StoredWord{"working-day", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "working days")},
    StoredWord{"day", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "days")},
    StoredWord{"hour", QT_TRANSLATE_NOOP("ui::ComplaintEventWords", "hours")},
};

} // namespace

QString complaintSentence(const QString &kind)
{
    return shownWord(sentences, context, kind);
}

QString complaintWord(const QString &stored)
{
    return shownWord(words, context, stored);
}

} // namespace ui
