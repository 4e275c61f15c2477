#include "app/ctl/statuswords.h"

#include "app/registry/statusjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::StatusCommands)
};

QString dutyLine(const registry::Duty &duty, const QString &language)
{
    QString line = u"%1 %2"_s.arg(registry::name(duty.status), inLanguage(duty.what, language));
    if (duty.due.isValid())
        line += u": %1"_s.arg(duty.due.toString(Qt::ISODate));
    if (duty.conservative)
        line += Text::tr(" (cautious: %1)").arg(duty.conservative->toString(Qt::ISODate));
    if (duty.workingDaysLeft && *duty.workingDaysLeft < 0)
        line += Text::tr(" (%1 working days over)").arg(-*duty.workingDaysLeft);
    else if (duty.workingDaysLeft)
        line += Text::tr(" (%1 working days left)").arg(*duty.workingDaysLeft);
    if (duty.provisional)
        line += Text::tr(" (provisional: the State Council's notice for that year is not in)");
    if (calendar::confirmWithCounsel(duty.confidence))
        line += Text::tr(" (confirm with counsel)");
    return line;
}

} // namespace

QString inLanguage(const Bilingual &text, const QString &language)
{
    const bool isChinese = language.isEmpty() ? QLocale().language() == QLocale::Chinese : language == u"zh";
    return isChinese ? text.zh : text.en;
}

QStringList statusLines(const registry::ItemStatus &status, const QString &language)
{
    const QString indent(14, u' ');
    QString head = u"%1  %2"_s.arg(registry::name(status.status), -12).arg(inLanguage(status.title, language));
    for (const QString &more : {status.name, status.number}) {
        if (!more.isEmpty())
            head += u" · "_s + more;
    }
    QStringList lines{head, indent + inLanguage(status.reason, language)};
    for (const registry::Duty &duty : status.duties)
        lines.append(indent + dutyLine(duty, language));
    QString source = inLanguage(status.source, language);
    if (calendar::confirmWithCounsel(status.confidence))
        source += Text::tr(" (confirm with counsel)");
    if (!source.isEmpty())
        lines.append(indent + source);
    return lines;
}

QString reminderLine(const registry::Reminder &reminder, const QString &language)
{
    const registry::ItemStatus &status = *reminder.status;
    QString line = reminder.duty->due.toString(Qt::ISODate) + u"  "_s + inLanguage(reminder.duty->what, language);
    for (const QString &more : {status.name, status.serviceName}) {
        if (!more.isEmpty())
            line += u" · "_s + more;
    }
    line += Text::tr(" · %1 days before").arg(registry::text(reminder.leads).replace(u","_s, u", "_s));
    if (reminder.next.isValid())
        line += Text::tr(" · next on %1").arg(reminder.next.toString(Qt::ISODate));
    return line;
}

QJsonObject reminderJson(const registry::Reminder &reminder, QDate day)
{
    QJsonArray leads;
    for (const int lead : reminder.leads)
        leads.append(lead);
    QJsonObject object{{u"duty"_s, registry::toJson(*reminder.duty)},
                       {u"kind"_s, reminder.status->kind},
                       {u"lead_days"_s, leads},
                       {u"from"_s, reminder.from.toString(Qt::ISODate)},
                       {u"announced"_s, reminder.isAnnounced(day)}};
    if (reminder.next.isValid())
        object.insert(u"next"_s, reminder.next.toString(Qt::ISODate));
    if (reminder.status->item)
        object.insert(u"item"_s, static_cast<qint64>(*reminder.status->item));
    if (!reminder.status->serviceName.isEmpty())
        object.insert(u"service_name"_s, reminder.status->serviceName);
    return object;
}

} // namespace ctl
