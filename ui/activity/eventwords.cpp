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
    KindWords{"workspace.opened", QT_TRANSLATE_NOOP("ui::EventWords", "Workspace opened")},
    KindWords{"workspace.closed", QT_TRANSLATE_NOOP("ui::EventWords", "Workspace closed")},
    KindWords{"import.started", QT_TRANSLATE_NOOP("ui::EventWords", "Import started")},
    KindWords{"import.resumed", QT_TRANSLATE_NOOP("ui::EventWords", "Import resumed")},
    KindWords{"import.finished", QT_TRANSLATE_NOOP("ui::EventWords", "Import finished: {generations} generations, {quarantined} lines quarantined")},
    KindWords{"import.cancelled", QT_TRANSLATE_NOOP("ui::EventWords", "Import cancelled")},
    KindWords{"review.decided", QT_TRANSLATE_NOOP("ui::EventWords", "Decided: {disposition} {risk}")},
    KindWords{"review.undone", QT_TRANSLATE_NOOP("ui::EventWords", "Decision undone")},
    KindWords{"review.redone", QT_TRANSLATE_NOOP("ui::EventWords", "Decision restored")},
    KindWords{"incident.opened", QT_TRANSLATE_NOOP("ui::EventWords", "Case opened: {number}")},
    KindWords{"incident.step", QT_TRANSLATE_NOOP("ui::EventWords", "Step recorded: {subject}")},
    KindWords{"incident.waive", QT_TRANSLATE_NOOP("ui::EventWords", "Step waived: {subject}")},
    KindWords{"incident.note", QT_TRANSLATE_NOOP("ui::EventWords", "Note added {subject}")},
    KindWords{"incident.evidence", QT_TRANSLATE_NOOP("ui::EventWords", "Evidence added: {evidence}")},
    KindWords{"incident.status", QT_TRANSLATE_NOOP("ui::EventWords", "Case is now {subject}")},
    KindWords{"incident.report", QT_TRANSLATE_NOOP("ui::EventWords", "Report draft kept with the case")},
    KindWords{"report.drafted", QT_TRANSLATE_NOOP("ui::EventWords", "Report draft exported ({language})")},
};

const char *sentenceOf(const QString &kind)
{
    const auto found = std::ranges::find(kindWords, kind, [](const KindWords &words) {
        return QString::fromLatin1(words.kind);
    });
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
};

QString shownWord(const QString &stored, const QHash<QString, QString> &words)
{
    if (const auto named = words.constFind(stored); named != words.constEnd())
        return *named;
    const auto known = std::ranges::find(storedWords, stored, [](const StoredWord &word) {
        return QString::fromLatin1(word.stored);
    });
    return known == storedWords.end() ? stored : QCoreApplication::translate(context, known->shown);
}

QString valueText(const QJsonValue &value, const QHash<QString, QString> &words)
{
    if (value.isArray())
        return QString::number(value.toArray().size());
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate(context, "yes") : QCoreApplication::translate(context, "no");
    return shownWord(value.toString(), words);
}

/// \a sentence with every {name} replaced; a member that is absent leaves nothing behind.
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
        text += valueText(body.value(QStringView(sentence).mid(open + 1, close - open - 1)), words);
        at = close + 1;
    }
    return (text + sentence.mid(at)).trimmed();
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
    const QString id = slash < 0 ? QString() : object.mid(slash + 1);
    if (kind == u"generation")
        return QStringLiteral("G-%1").arg(id);
    if (kind == u"incident")
        return QCoreApplication::translate(context, "Case %1").arg(id);
    if (kind == u"source")
        return QCoreApplication::translate(context, "File %1").arg(id);
    if (kind == u"workspace")
        return QCoreApplication::translate(context, "Workspace");
    return object;
}

QString shortHash(const QByteArray &hash)
{
    return QString::fromLatin1(hash.left(5).toHex()) + QChar(0x2026);
}

std::vector<EventGroup> eventGroups()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate(context, text); };
    return {
        {QStringLiteral("review"), tr(QT_TRANSLATE_NOOP("ui::EventWords", "Decisions")), {QStringLiteral("review")}},
        {QStringLiteral("incidents"), tr(QT_TRANSLATE_NOOP("ui::EventWords", "Incidents and reports")),
         {QStringLiteral("incident"), QStringLiteral("report")}},
        {QStringLiteral("import"), tr(QT_TRANSLATE_NOOP("ui::EventWords", "Imports")), {QStringLiteral("import")}},
        {QStringLiteral("registry"), tr(QT_TRANSLATE_NOOP("ui::EventWords", "Registry")),
         {QStringLiteral("registry"), QStringLiteral("service")}},
        {QStringLiteral("rules"), tr(QT_TRANSLATE_NOOP("ui::EventWords", "Rules")),
         {QStringLiteral("rules"), QStringLiteral("pack"), QStringLiteral("detect"), QStringLiteral("scan")}},
        {QStringLiteral("workspace"), tr(QT_TRANSLATE_NOOP("ui::EventWords", "Workspace")), {QStringLiteral("workspace")}},
    };
}

} // namespace ui
