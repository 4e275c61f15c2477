#include "app/report/text/reporttext.h"

#include "app/report/text/fieldcatalogue.h"
#include "app/report/text/fieldlist.h"
#include "app/report/text/textcheck.h"
#include "app/report/text/words.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

Result<QString> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString problemText(const TextProblem &problem, Language language)
{
    const Words &words = reportWords();
    QString text =
        words.problem(problem.reason, language, {{u"field"_s, problem.field}, {u"detail"_s, problem.detail}});
    static const QStringList hinted{u"unknown_field"_s, u"unknown_block"_s, u"unknown_head"_s, u"unknown_kind"_s};
    if (!problem.detail.isEmpty() && hinted.contains(problem.reason))
        text += words.problem(u"did_you_mean"_s, language, {{u"detail"_s, problem.detail}});
    return text;
}

std::vector<TextProblem> lint(const QString &text)
{
    return checkText(parseText(text), fieldCatalogue());
}

Result<QString> shippedText(const QString &kind, Language language)
{
    if (!reportKind(kind))
        return fail(Failure::Kind::NotFound, u"no such report: %1"_s.arg(kind));
    return readResource(u":/report/%1.%2.txt"_s.arg(kind, name(language)));
}

Result<QString> formatGuide(Language language)
{
    return readResource(u":/report/format.%1.txt"_s.arg(name(language))).transform([&](const QString &guide) {
        return QString(guide + fieldList(nullptr, language));
    });
}

} // namespace report
