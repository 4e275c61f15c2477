#include "ui/activity/eventwords.h"

#include "ui/activity/complainteventwords.h"
#include "ui/activity/eventsentences.h"
#include "ui/activity/registereventwords.h"
#include "ui/activity/storedwords.h"

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

/// A group of kinds for the filter, and what a person calls it. A kind is the part before the dot.
struct GroupWords
{
    const char *id;
    const char *name;
    std::array<const char *, 10> kinds;
};

constexpr std::array groupWords{
    GroupWords{"review", QT_TRANSLATE_NOOP("ui::EventWords", "Decisions"), {"review", "audit", "handover"}},
    GroupWords{"incidents",
               QT_TRANSLATE_NOOP("ui::EventWords", "Incidents and reports"),
               {"incident", "report", "draft", "retest", "entitlement", "package", "dispatch"}},
    GroupWords{"complaints", QT_TRANSLATE_NOOP("ui::EventWords", "Complaints"), {"complaint"}},
    GroupWords{"users", QT_TRANSLATE_NOOP("ui::EventWords", "Measures against users"), {"user"}},
    GroupWords{"import", QT_TRANSLATE_NOOP("ui::EventWords", "Imports"), {"import", "quarantine"}},
    GroupWords{"registry",
               QT_TRANSLATE_NOOP("ui::EventWords", "Registry"),
               {"registry", "service", "model", "algorithm", "kind", "dossier", "change", "usage", "filing"}},
    GroupWords{"rules",
               QT_TRANSLATE_NOOP("ui::EventWords", "Rules and clocks"),
               {"rules", "scan", "clock", "calendar"}},
    GroupWords{"models",
               QT_TRANSLATE_NOOP("ui::EventWords", "Classifiers and pictures"),
               {"classifier", "tiers", "pictures"}},
    GroupWords{"privacy", QT_TRANSLATE_NOOP("ui::EventWords", "Queries, exports, unmasking"), {"query", "privacy"}},
    GroupWords{"inspections", QT_TRANSLATE_NOOP("ui::EventWords", "Inspections"), {"inspection", "bundle"}},
    GroupWords{"workspace", QT_TRANSLATE_NOOP("ui::EventWords", "Workspace"), {"workspace", "journal"}},
};

/// The kinds of links of a case, as the journal has them before what is linked.
QString linkWord(const QString &kind)
{
    struct StoredWord
    {
        const char *stored;
        const char *shown;
    };
    constexpr std::array links{
        StoredWord{"service", QT_TRANSLATE_NOOP("ui::EventWords", "service")},
        StoredWord{"model", QT_TRANSLATE_NOOP("ui::EventWords", "model")},
        StoredWord{"item", QT_TRANSLATE_NOOP("ui::EventWords", "filing or licence")},
        StoredWord{"user", QT_TRANSLATE_NOOP("ui::EventWords", "user")},
        StoredWord{"complaint", QT_TRANSLATE_NOOP("ui::EventWords", "complaint")},
        StoredWord{"case", QT_TRANSLATE_NOOP("ui::EventWords", "case")},
        StoredWord{"generation", QT_TRANSLATE_NOOP("ui::EventWords", "generation")},
    };
    const auto known =
        std::ranges::find(links, kind, [](const StoredWord &word) { return QString::fromLatin1(word.stored); });
    return known == links.end() ? QString() : QCoreApplication::translate(context, known->shown);
}

QString shownWord(const QString &stored, const QHash<QString, QString> &words)
{
    if (const auto named = words.constFind(stored); named != words.constEnd())
        return *named;
    if (const char *known = shownWordOf(stored))
        return QCoreApplication::translate(context, known);
    if (const QString ofComplaints = complaintWord(stored); !ofComplaints.isEmpty())
        return ofComplaints;
    if (const QString ofRegister = registerWord(stored); !ofRegister.isEmpty())
        return ofRegister;
    const qsizetype space = stored.indexOf(u' '); // what a case is linked to: its kind, then which
    const QString link = space > 0 ? linkWord(stored.left(space)) : QString();
    return link.isEmpty() ? stored : link + stored.mid(space);
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

constexpr StoredWord objectWords[] = {
    {"incident", QT_TRANSLATE_NOOP("ui::EventWords", "Case %1")},
    {"complaint", QT_TRANSLATE_NOOP("ui::EventWords", "Complaint %1")},
    {"complaint_import", QT_TRANSLATE_NOOP("ui::EventWords", "Complaints")},
    {"source", QT_TRANSLATE_NOOP("ui::EventWords", "File %1")},
    {"quarantine", QT_TRANSLATE_NOOP("ui::EventWords", "Quarantined record %1")},
    {"inspection", QT_TRANSLATE_NOOP("ui::EventWords", "Inspection %1")},
    {"bundle", QT_TRANSLATE_NOOP("ui::EventWords", "Bundle %1")},
    {"service", QT_TRANSLATE_NOOP("ui::EventWords", "Service %1")},
    {"registry", QT_TRANSLATE_NOOP("ui::EventWords", "Item %1")},
    {"dossier", QT_TRANSLATE_NOOP("ui::EventWords", "Dossier %1")},
    {"model", QT_TRANSLATE_NOOP("ui::EventWords", "Model %1")},
    {"change", QT_TRANSLATE_NOOP("ui::EventWords", "Change %1")},
    {"usage", QT_TRANSLATE_NOOP("ui::EventWords", "Logs")},
    {"algorithm", QT_TRANSLATE_NOOP("ui::EventWords", "Algorithm %1")},
    {"kind", QT_TRANSLATE_NOOP("ui::EventWords", "Kind %1")},
    {"pack", QT_TRANSLATE_NOOP("ui::EventWords", "Pack %1")},
    {"rule_pack", QT_TRANSLATE_NOOP("ui::EventWords", "Pack %1")},
    {"classifier", QT_TRANSLATE_NOOP("ui::EventWords", "Classifier %1")},
    {"known_picture", QT_TRANSLATE_NOOP("ui::EventWords", "Known picture %1")},
    {"pictures", QT_TRANSLATE_NOOP("ui::EventWords", "Pictures")},
    {"picture_list", QT_TRANSLATE_NOOP("ui::EventWords", "Pictures")},
    {"audit_sample", QT_TRANSLATE_NOOP("ui::EventWords", "Random audit %1")},
    {"tiers", QT_TRANSLATE_NOOP("ui::EventWords", "Tiers")},
    {"user", QT_TRANSLATE_NOOP("ui::EventWords", "User %1")},
    {"user_rule", QT_TRANSLATE_NOOP("ui::EventWords", "Rule for users")},
    {"query", QT_TRANSLATE_NOOP("ui::EventWords", "Query %1")},
    {"decisions", QT_TRANSLATE_NOOP("ui::EventWords", "Handover")},
    {"decision_import", QT_TRANSLATE_NOOP("ui::EventWords", "Handover")},
    {"decision_key", QT_TRANSLATE_NOOP("ui::EventWords", "Handover")},
    {"workspace", QT_TRANSLATE_NOOP("ui::EventWords", "Workspace")},
};

/// Of an object without an id.
constexpr StoredWord noIdWords[] = {
    {"complaint", QT_TRANSLATE_NOOP("ui::EventWords", "Complaints")},
    {"classifier", QT_TRANSLATE_NOOP("ui::EventWords", "Classifiers")},
};

} // namespace

QString eventText(const QString &kind, const QByteArray &body, const QHash<QString, QString> &words)
{
    if (const QString ofComplaints = complaintSentence(kind); !ofComplaints.isEmpty())
        return filled(ofComplaints, QJsonDocument::fromJson(body).object(), words);
    if (const QString ofRegister = registerSentence(kind); !ofRegister.isEmpty())
        return filled(ofRegister, QJsonDocument::fromJson(body).object(), words);
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
    if (kind == u"report" && slash >= 0)
        return QStringLiteral("R-%1").arg(id);
    if (kind == u"export")
        return id;
    QString text = id.isEmpty() ? shownWord(noIdWords, context, kind) : QString();
    if (text.isEmpty())
        text = shownWord(objectWords, context, kind);
    if (text.isEmpty())
        return object;
    return text.contains(u"%1") ? text.arg(id) : text;
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
