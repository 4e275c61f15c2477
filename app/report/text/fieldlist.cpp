#include "app/report/text/fieldlist.h"

#include "app/incident/topic.h"
#include "app/report/text/fieldcatalogue.h"
#include "app/report/text/words.h"

using namespace Qt::StringLiterals;

namespace report {

namespace {

QString lineOf(const CatalogueEntry &entry, const QString &written, Language language)
{
    constexpr qsizetype column = 32;
    QString text = in(language, entry.what);
    if (const incident::Topic *topic = incident::topicNamed(entry.topic))
        text += reportWords().word(u"from_note"_s, language, {{u"topic"_s, in(language, topic->title)}});
    return u"    "_s + written.leftJustified(column) + u' ' + text + u'\n';
}

bool isIn(const CatalogueEntry &entry, const ReportKind *kind, SubjectKind subject)
{
    if (kind)
        return entry.isFor(*kind) && !(kind->isPublic && entry.isInternal);
    return std::ranges::contains(entry.subjects, subject);
}

QString listOf(const ReportKind *kind, SubjectKind subject, Language language)
{
    QString list;
    for (const CatalogueEntry &field : fieldCatalogue().fields) {
        if (isIn(field, kind, subject))
            list += lineOf(field, u'{' + field.name + u'}', language);
    }
    for (const CatalogueEntry &block : fieldCatalogue().blocks) {
        if (isIn(block, kind, subject))
            list += lineOf(block, u"{{"_s + block.name + u"}}"_s, language);
    }
    return list;
}

} // namespace

QString fieldList(const ReportKind *kind, Language language)
{
    if (kind)
        return listOf(kind, kind->subject, language);
    QString all;
    for (const SubjectKind subject : {SubjectKind::Case, SubjectKind::User, SubjectKind::Month})
        all += u'\n' + reportWords().word(u"fields_of_"_s + name(subject), language) + u"\n\n"_s
            + listOf(nullptr, subject, language);
    return all;
}

} // namespace report
