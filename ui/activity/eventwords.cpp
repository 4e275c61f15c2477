#include "ui/activity/eventwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr auto context = "ui::EventWords";

/// A kind of event and its sentence; {name} stands for that member of the event's body.
struct KindWords
{
    const char *kind;
    const char *sentence;
};

constexpr std::array kindWords{
    KindWords{"workspace.created", QT_TRANSLATE_NOOP("ui::EventWords", "Workspace made with version {program}")},
    KindWords{"workspace.demo", QT_TRANSLATE_NOOP("ui::EventWords", "Workspace filled with invented data")},
    KindWords{"workspace.unit", QT_TRANSLATE_NOOP("ui::EventWords", "Reporting unit changed ({fields} fields)")},
    KindWords{"import.started", QT_TRANSLATE_NOOP("ui::EventWords", "Import started: {bytes} bytes of {format}")},
    KindWords{"import.resumed", QT_TRANSLATE_NOOP("ui::EventWords", "Import resumed at byte {offset}")},
    KindWords{"import.relocated", QT_TRANSLATE_NOOP("ui::EventWords", "File found in another place")},
    KindWords{"import.finished",
              QT_TRANSLATE_NOOP("ui::EventWords",
                                "Import finished: {generations} generations, {quarantined} in quarantine")},
    KindWords{"import.replaced",
              QT_TRANSLATE_NOOP("ui::EventWords",
                                "File is read again: {withdrawn} generations withdrawn, {kept} kept")},
    KindWords{"mapping.saved", QT_TRANSLATE_NOOP("ui::EventWords", "Format kept: {pack}")},
    KindWords{"mapping.removed", QT_TRANSLATE_NOOP("ui::EventWords", "Kept format removed: {pack}")},
    KindWords{"quarantine.mended",
              QT_TRANSLATE_NOOP("ui::EventWords", "Quarantined record mended; it is file {source} now")},
    KindWords{
        "scan.finished",
        QT_TRANSLATE_NOOP("ui::EventWords",
                          "Scanned again: {generations} generations, {found} findings new, {withdrawn} withdrawn")},
    KindWords{
        "scan.stopped",
        QT_TRANSLATE_NOOP("ui::EventWords",
                          "Scan stopped after {generations} generations: {found} findings new, {withdrawn} withdrawn")},
    KindWords{"scan.merged",
              QT_TRANSLATE_NOOP("ui::EventWords", "Findings of a scan made elsewhere added: {findings}")},
    KindWords{"review.decided", QT_TRANSLATE_NOOP("ui::EventWords", "Decided: {disposition} {risk}")},
    KindWords{"review.undone", QT_TRANSLATE_NOOP("ui::EventWords", "Decision undone: {disposition} {risk}")},
    KindWords{"review.redone", QT_TRANSLATE_NOOP("ui::EventWords", "Decision restored: {disposition} {risk}")},
    KindWords{"incident.opened", QT_TRANSLATE_NOOP("ui::EventWords", "Case opened: {number}")},
    KindWords{"incident.step", QT_TRANSLATE_NOOP("ui::EventWords", "Step recorded: {subject}")},
    KindWords{"incident.waive", QT_TRANSLATE_NOOP("ui::EventWords", "Step waived: {subject}")},
    KindWords{"incident.note", QT_TRANSLATE_NOOP("ui::EventWords", "Note added: {subject}")},
    KindWords{"incident.evidence", QT_TRANSLATE_NOOP("ui::EventWords", "Evidence added: {evidence} records")},
    KindWords{"incident.status", QT_TRANSLATE_NOOP("ui::EventWords", "Case is now {subject}")},
    KindWords{"incident.report", QT_TRANSLATE_NOOP("ui::EventWords", "Report draft kept with the case")},
    KindWords{"report.drafted", QT_TRANSLATE_NOOP("ui::EventWords", "Report draft exported ({language})")},
    KindWords{"service.added", QT_TRANSLATE_NOOP("ui::EventWords", "Service added: {name}")},
    KindWords{"service.changed", QT_TRANSLATE_NOOP("ui::EventWords", "Service changed: {*}")},
    KindWords{"registry.added", QT_TRANSLATE_NOOP("ui::EventWords", "Item added: {name}")},
    KindWords{"registry.changed", QT_TRANSLATE_NOOP("ui::EventWords", "Item changed: {*}")},
    KindWords{"registry.event", QT_TRANSLATE_NOOP("ui::EventWords", "Event recorded: {kind}, {on}")},
    KindWords{"registry.event_done", QT_TRANSLATE_NOOP("ui::EventWords", "Duty done: {kind}, {done_on}")},
    KindWords{"rules.loaded", QT_TRANSLATE_NOOP("ui::EventWords", "Rule pack made known: {pack} {version}")},
    KindWords{"rules.draft_begun", QT_TRANSLATE_NOOP("ui::EventWords", "Draft of a rule pack begun: {pack}")},
    KindWords{"rules.draft_discarded", QT_TRANSLATE_NOOP("ui::EventWords", "Draft of a rule pack discarded: {pack}")},
    KindWords{"rules.draft_registered", QT_TRANSLATE_NOOP("ui::EventWords", "Draft registered as a version: {pack}")},
    KindWords{"rules.enabled", QT_TRANSLATE_NOOP("ui::EventWords", "Rule pack switched on: {pack} {version}")},
    KindWords{"rules.shadowed", QT_TRANSLATE_NOOP("ui::EventWords", "Rule pack put in shadow: {pack} {version}")},
    KindWords{"rules.backtested",
              QT_TRANSLATE_NOOP("ui::EventWords",
                                "Rule pack tried: {pack} {version}, {newly_flagged} of {generations} newly flagged")},
    KindWords{"rules.keytrusted", QT_TRANSLATE_NOOP("ui::EventWords", "Key trusted for rule packs: {name}")},
    KindWords{"rules.keyremoved", QT_TRANSLATE_NOOP("ui::EventWords", "Key for rule packs no longer trusted: {name}")},
    KindWords{"rules.disabled", QT_TRANSLATE_NOOP("ui::EventWords", "Rule pack switched off: {pack} {version}")},
    KindWords{"classifier.added", QT_TRANSLATE_NOOP("ui::EventWords", "Classifier made known: {name}")},
    KindWords{"classifier.enabled", QT_TRANSLATE_NOOP("ui::EventWords", "Classifier switched on: {name}")},
    KindWords{"classifier.shadowed", QT_TRANSLATE_NOOP("ui::EventWords", "Classifier put in shadow: {name}")},
    KindWords{"classifier.disabled", QT_TRANSLATE_NOOP("ui::EventWords", "Classifier switched off: {name}")},
    KindWords{"classifier.evaluated",
              QT_TRANSLATE_NOOP("ui::EventWords", "Seen what a classifier would do: {outcome}")},
    KindWords{"classifier.forced",
              QT_TRANSLATE_NOOP("ui::EventWords", "Classifier switched on against the comparison: {reason}")},
    KindWords{"pictures.known",
              QT_TRANSLATE_NOOP("ui::EventWords", "Picture entered into the bank of known ones: {risk}")},
    KindWords{"pictures.forgotten",
              QT_TRANSLATE_NOOP("ui::EventWords", "Picture taken out of the bank of known ones: {risk}")},
    KindWords{"pictures.listimported",
              QT_TRANSLATE_NOOP("ui::EventWords", "List of known pictures brought in: {name}, {added} new")},
    KindWords{"pictures.listexported", QT_TRANSLATE_NOOP("ui::EventWords", "List of known pictures written")},
    KindWords{"pictures.hashed", QT_TRANSLATE_NOOP("ui::EventWords", "Pictures held against the bank of known ones")},
    KindWords{"pictures.read", QT_TRANSLATE_NOOP("ui::EventWords", "Text in pictures read; {findings} findings in it")},
    KindWords{"classifier.judged",
              QT_TRANSLATE_NOOP("ui::EventWords",
                                "Classifiers judged {generations} generations; {estimates} estimates count")},
    KindWords{"classifier.threshold",
              QT_TRANSLATE_NOOP("ui::EventWords", "Threshold of {category} moved from {before} to {now}")},
    KindWords{"tiers.changed",
              QT_TRANSLATE_NOOP("ui::EventWords",
                                "Tiers changed: controversial from {controversial}, unsafe from "
                                "{unsafe}")},
    KindWords{"clock.target_changed",
              QT_TRANSLATE_NOOP("ui::EventWords", "Target of a clock changed from {old} to {new}")},
    KindWords{"query.saved", QT_TRANSLATE_NOOP("ui::EventWords", "Query saved: {name}")},
    KindWords{"query.removed", QT_TRANSLATE_NOOP("ui::EventWords", "Saved query removed: {name}")},
    KindWords{"query.exported",
              QT_TRANSLATE_NOOP("ui::EventWords", "Search result exported: {generations} generations")},
    KindWords{"privacy.unmasked", QT_TRANSLATE_NOOP("ui::EventWords", "Personal information shown: {reason}")},
    KindWords{"calendar.added", QT_TRANSLATE_NOOP("ui::EventWords", "Holidays brought in for {years} years")},
};

const char *sentenceOf(const QString &kind)
{
    const auto found =
        std::ranges::find(kindWords, kind, [](const KindWords &words) { return QString::fromLatin1(words.kind); });
    return found == kindWords.end() ? nullptr : found->sentence;
}

/// A word as the engine stores it in bodies, and as a person reads it.
struct StoredWord
{
    const char *stored;
    const char *shown;
};

constexpr std::array storedWords{
    StoredWord{"confirmed", QT_TRANSLATE_NOOP("ui::EventWords", "confirmed")},
    StoredWord{"not_a_problem", QT_TRANSLATE_NOOP("ui::EventWords", "not a problem")},
    StoredWord{"second_opinion", QT_TRANSLATE_NOOP("ui::EventWords", "second opinion")},
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
    StoredWord{"zh", QT_TRANSLATE_NOOP("ui::EventWords", "Chinese")},
    StoredWord{"en", QT_TRANSLATE_NOOP("ui::EventWords", "English")},
};

/// A group of kinds for the filter, and what a person calls it. A kind is the part before the dot.
struct GroupWords
{
    const char *id;
    const char *name;
    std::array<const char *, 4> kinds;
};

constexpr std::array groupWords{
    GroupWords{"review", QT_TRANSLATE_NOOP("ui::EventWords", "Decisions"), {"review"}},
    GroupWords{"incidents", QT_TRANSLATE_NOOP("ui::EventWords", "Incidents and reports"), {"incident", "report"}},
    GroupWords{"import", QT_TRANSLATE_NOOP("ui::EventWords", "Imports"), {"import", "quarantine"}},
    GroupWords{"registry", QT_TRANSLATE_NOOP("ui::EventWords", "Registry"), {"registry", "service"}},
    GroupWords{"rules",
               QT_TRANSLATE_NOOP("ui::EventWords", "Rules and clocks"),
               {"rules", "scan", "clock", "calendar"}},
    GroupWords{"models",
               QT_TRANSLATE_NOOP("ui::EventWords", "Classifiers and pictures"),
               {"classifier", "tiers", "pictures"}},
    GroupWords{"privacy", QT_TRANSLATE_NOOP("ui::EventWords", "Queries, exports, unmasking"), {"query", "privacy"}},
    GroupWords{"workspace", QT_TRANSLATE_NOOP("ui::EventWords", "Workspace"), {"workspace"}},
};

QString shownWord(const QString &stored, const QHash<QString, QString> &words)
{
    if (const auto named = words.constFind(stored); named != words.constEnd())
        return *named;
    const auto known =
        std::ranges::find(storedWords, stored, [](const StoredWord &word) { return QString::fromLatin1(word.stored); });
    return known == storedWords.end() ? stored : QCoreApplication::translate(context, known->shown);
}

QString valueText(const QJsonValue &value, const QHash<QString, QString> &words)
{
    if (value.isArray())
        return QString::number(value.toArray().size());
    if (value.isDouble())
        return value.toDouble() == double(value.toInteger()) ? QString::number(value.toInteger())
                                                             : QString::number(value.toDouble(), 'f', 2);
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("ui::EventWords", "yes")
                              : QCoreApplication::translate("ui::EventWords", "no");
    return shownWord(value.toString(), words);
}

/// What stands for {\a name}: that member of \a body, or for {*} the names of all.
QString placeholderText(const QString &name, const QJsonObject &body, const QHash<QString, QString> &words)
{
    if (name != u"*")
        return valueText(body.value(name), words);
    QStringList names;
    for (const QString &key : body.keys())
        names.append(shownWord(key, words));
    return names.join(QStringLiteral(", "));
}

/// \a sentence with every {name} replaced; a member that is absent leaves nothing behind, nor does a colon before it.
QString filled(const QString &sentence, const QJsonObject &body, const QHash<QString, QString> &words)
{
    QString text;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        text += QStringView(sentence).mid(at, open - at);
        text += placeholderText(sentence.mid(open + 1, close - open - 1), body, words);
        at = close + 1;
    }
    text = (text + sentence.mid(at)).trimmed();
    return text.endsWith(u':') || text.endsWith(QChar(0xff1a)) ? text.chopped(1) : text;
}

} // namespace

QString eventText(const QString &kind, const QByteArray &body, const QHash<QString, QString> &words)
{
    const char *sentence = sentenceOf(kind);
    if (!sentence)
        return kind;
    return filled(QCoreApplication::translate(context, sentence), QJsonDocument::fromJson(body).object(), words);
}

QString objectText(const QString &object)
{
    const qsizetype slash = object.indexOf(u'/');
    const QString kind = object.left(slash);
    QString id = slash < 0 ? QString() : object.mid(slash + 1);
    if (kind == u"generation")
        return QStringLiteral("G-%1").arg(id);
    if (kind == u"incident")
        return QCoreApplication::translate("ui::EventWords", "Case %1").arg(id);
    if (kind == u"source")
        return QCoreApplication::translate("ui::EventWords", "File %1").arg(id);
    if (kind == u"quarantine")
        return QCoreApplication::translate("ui::EventWords", "Quarantined record %1").arg(id);
    if (kind == u"service")
        return QCoreApplication::translate("ui::EventWords", "Service %1").arg(id);
    if (kind == u"registry")
        return QCoreApplication::translate("ui::EventWords", "Item %1").arg(id);
    if (kind == u"pack" || kind == u"rule_pack")
        return QCoreApplication::translate("ui::EventWords", "Pack %1").arg(id);
    if (kind == u"classifier" && !id.isEmpty())
        return QCoreApplication::translate("ui::EventWords", "Classifier %1").arg(id);
    if (kind == u"classifier")
        return QCoreApplication::translate("ui::EventWords", "Classifiers");
    if (kind == u"known_picture")
        return QCoreApplication::translate("ui::EventWords", "Known picture %1").arg(id);
    if (kind == u"pictures" || kind == u"picture_list")
        return QCoreApplication::translate("ui::EventWords", "Pictures");
    if (kind == u"tiers")
        return QCoreApplication::translate("ui::EventWords", "Tiers");
    if (kind == u"query")
        return QCoreApplication::translate("ui::EventWords", "Query %1").arg(id);
    if (kind == u"export")
        return id;
    if (kind == u"workspace")
        return QCoreApplication::translate("ui::EventWords", "Workspace");
    return object;
}

QString shortHash(const QByteArray &hash)
{
    return QString::fromLatin1(hash.left(5).toHex()) + QChar(0x2026);
}

std::vector<EventGroup> eventGroups()
{
    std::vector<EventGroup> groups;
    for (const GroupWords &each : groupWords) {
        EventGroup group{QString::fromLatin1(each.id), QCoreApplication::translate(context, each.name), {}};
        for (const char *kind : each.kinds) {
            if (kind)
                group.kinds.append(QString::fromLatin1(kind));
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace ui
