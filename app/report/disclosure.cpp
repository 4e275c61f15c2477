#include "app/report/disclosure.h"

#include "app/report/excerpt.h"

#include <algorithm>
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

void coverAt(Statement &statement, qsizetype at, qsizetype length, const QString &blocks)
{
    replace(statement, at, length, blocks);
    const auto after =
        std::ranges::find_if(statement.marks, [at](const Mark &mark) { return mark.begin + mark.length > at; });
    if (after == statement.marks.end() || after->begin >= at + blocks.size())
        statement.marks.insert(after, {at, blocks.size(), Mark::Kind::Masked});
}

void coverIn(Statement &statement, const QString &secret)
{
    const QString blocks = QStringLiteral("███");
    for (qsizetype at = statement.text.indexOf(secret); at >= 0;
         at = statement.text.indexOf(secret, at + blocks.size()))
        coverAt(statement, at, secret.size(), blocks);
}

/// The letters and digits alone, in one width and case: what a reader would still make out.
QString bare(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c == u'@')
            letters += c.toCaseFolded();
    }
    return letters;
}

} // namespace

QStringList personalInformationIn(const std::vector<incident::EvidenceItem> &items)
{
    std::set<QString> secrets;
    for (const incident::EvidenceItem &item : items) {
        for (const incident::FrozenFinding &finding : item.findings) {
            const bool inPrompt = finding.part == incident::FrozenFinding::Part::Prompt;
            const QString secret = cut(inPrompt ? item.prompt : item.output, finding);
            if (finding.risk == QLatin1StringView(personalInformation) && bare(secret).size() >= shortest)
                secrets.insert(secret);
        }
    }
    QStringList found(secrets.begin(), secrets.end());
    std::ranges::stable_sort(found, std::ranges::greater(), &QString::size); // a part must not break its whole
    return found;
}

void cover(Document &document, const QStringList &secrets)
{
    forEachStatement(document, [&](const QString &, Statement &statement) {
        for (const QString &secret : secrets)
            coverIn(statement, secret);
    });
}

Result<void> checkDisclosure(const Document &document, const QStringList &secrets)
{
    QStringList bareSecrets;
    for (const QString &secret : secrets)
        bareSecrets.append(bare(secret));
    QString leak;
    forEachStatement(document, [&](const QString &section, const Statement &statement) {
        const QString text = bare(statement.text);
        if (std::ranges::any_of(bareSecrets, [&](const QString &secret) { return text.contains(secret); }))
            leak = section.isEmpty() ? document.title : section;
    });
    if (leak.isEmpty())
        return {};
    return fail(Failure::Kind::Refused,
                QStringLiteral("personal information can be read in the section \"%1\"").arg(leak));
}

} // namespace report
