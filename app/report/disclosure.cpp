#include "app/report/disclosure.h"

#include "app/report/edition/aliases.h"
#include "app/report/edition/spellings.h"
#include "app/report/excerpt.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace report {

namespace {

constexpr qsizetype shortest = 6;

QString cut(std::string_view text, const incident::FrozenFinding &finding)
{
    const auto size = static_cast<qint64>(text.size());
    const qint64 begin = std::clamp<qint64>(finding.begin, 0, size);
    const qint64 end = std::clamp<qint64>(finding.end, begin, size);
    return QString::fromUtf8(text.data() + begin, end - begin).trimmed();
}

qsizetype lettersIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber() || c == u'@'; });
}

} // namespace

QStringList personalInformationIn(const std::vector<incident::EvidenceItem> &items)
{
    std::set<QString> secrets;
    for (const incident::EvidenceItem &item : items) {
        for (const incident::FrozenFinding &finding : item.findings) {
            const bool inPrompt = finding.part == incident::FrozenFinding::Part::Prompt;
            const QString secret = cut(inPrompt ? item.prompt : item.output, finding);
            if (finding.risk == QLatin1StringView(personalInformation) && lettersIn(secret) >= shortest)
                secrets.insert(secret);
        }
    }
    QStringList found(secrets.begin(), secrets.end());
    std::ranges::stable_sort(found, std::ranges::greater(), &QString::size); // a part must not break its whole
    return found;
}

void putInPlace(Statement &statement, qsizetype begin, qsizetype length, const QString &with)
{
    replace(statement, begin, length, with);
    if (with != blocks)
        return;
    const auto after =
        std::ranges::find_if(statement.marks, [begin](const Mark &mark) { return mark.begin + mark.length > begin; });
    if (after == statement.marks.end() || after->begin >= begin + with.size())
        statement.marks.insert(after, {begin, with.size(), Mark::Kind::Masked});
}

void cover(Document &document, const QStringList &secrets)
{
    const SpellingSearch search(secrets);
    forEachStatement(document, [&](const QString &, Statement &statement) {
        const std::vector<SpellingSearch::Hit> hits = search.hits(statement.text);
        for (const SpellingSearch::Hit &hit : hits | std::views::reverse)
            putInPlace(statement, hit.begin, hit.length, blocks.toString());
    });
}

Result<void> checkDisclosure(const Document &document, const QStringList &secrets)
{
    const SpellingSearch search(secrets);
    QString leak;
    forEachStatement(document, [&](const QString &section, const Statement &statement) {
        if (!search.in(statement.text).empty())
            leak = section.isEmpty() ? document.title : section;
    });
    if (leak.isEmpty())
        return {};
    return fail(Failure::Kind::Refused,
                QStringLiteral("personal information can be read in the section \"%1\"").arg(leak));
}

} // namespace report
