#include "app/ctl/reportsubject.h"

#include "app/ctl/options.h"
#include "app/incident/casefilestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ReportSubject)
};

const QStringList &subjectNames()
{
    static const QStringList names{QStringLiteral("case"), QStringLiteral("user"), QStringLiteral("month")};
    return names;
}

Result<incident::Incident> caseNamed(const db::Database &database, const QString &name)
{
    bool isId = false;
    const qint64 id = name.toLongLong(&isId);
    return isId ? incident::findIncident(database, static_cast<IncidentId>(id))
                : incident::findIncident(database, name);
}

} // namespace

QList<QCommandLineOption> subjectOptions()
{
    return {option("case", Text::tr("A case, by number."), "CASE"),
            option("user", Text::tr("A user, as “u-…”."), "USER"),
            option("month", Text::tr("A month, as 2026-11."), "MONTH")};
}

bool namesSubject(const Invocation &call)
{
    return std::ranges::any_of(subjectNames(), [&](const QString &name) { return call.options.isSet(name); });
}

Result<report::Subject> subjectOf(const db::Database &database, const Invocation &call)
{
    const auto given =
        std::ranges::count_if(subjectNames(), [&](const auto &name) { return call.options.isSet(name); });
    if (given != 1)
        return fail(Failure::Kind::BadInput, Text::tr("Give one of --case, --user and --month."));
    if (call.options.isSet(QStringLiteral("user")))
        return report::Subject{.kind = report::SubjectKind::User, .user = call.options.value(QStringLiteral("user"))};
    if (call.options.isSet(QStringLiteral("month"))) {
        const QString month = call.options.value(QStringLiteral("month"));
        const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
        if (!first.isValid())
            return fail(Failure::Kind::BadInput, Text::tr("Not a month: %1").arg(month));
        return report::Subject{.kind = report::SubjectKind::Month, .month = first};
    }
    return caseNamed(database, call.options.value(QStringLiteral("case"))).transform([](const incident::Incident &one) {
        return report::Subject{.incident = one.id};
    });
}

QCommandLineOption languageOption()
{
    return {{QStringLiteral("lang"), QStringLiteral("language")},
            Text::tr("Language of the report: zh or en (zh)."),
            QStringLiteral("LANGUAGE")};
}

report::Language wordsLanguage()
{
    return QLocale().language() == QLocale::Chinese ? report::Language::Chinese : report::Language::English;
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return QString::fromUtf8(file.readAll());
}

} // namespace ctl
