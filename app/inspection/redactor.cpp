#include "app/inspection/redactor.h"

#include "app/detect/matcher.h"
#include "app/report/edition/removals.h"
#include "app/report/excerpt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

bool isPersonal(const QString &risk)
{
    return risk == QLatin1StringView(report::personalInformation) || risk == u"A.4.e";
}

/// One that is no officer's name itself: somebody may be called "officer-a". The blocks where all are.
QString freshAlias(const report::EditionWords &words, const report::SpellingSearch &taken, int &number)
{
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
        const QString alias = words.alias(report::RemovedKind::Officer, ++number);
        if (taken.in(alias).empty())
            return alias;
    }
    return report::blocks.toString();
}

} // namespace

std::pair<qint64, qint64> movedSpan(qint64 begin, qint64 end, const std::vector<Moved> &moved)
{
    qint64 shift = 0;
    qint64 from = begin;
    qint64 to = end;
    for (const Moved &one : moved) {
        const qint64 at = one.begin + shift;
        if (one.begin <= begin && begin < one.end)
            from = at;
        else if (one.end <= begin)
            from = begin + shift + one.length - (one.end - one.begin);
        if (one.begin < end && end <= one.end)
            to = at + one.length;
        else if (one.end < end)
            to = end + shift + one.length - (one.end - one.begin);
        shift += one.length - (one.end - one.begin);
    }
    return {from, std::max(to, from + 1)};
}

Result<Redactor> Redactor::make(const QStringList &officers, report::Language language)
{
    Redactor redactor;
    auto rules = report::personalRules();
    if (!rules)
        return failed(rules);
    redactor.m_rules = std::move(*rules);
    redactor.m_scratch = std::make_unique<detect::Scratch>();
    const auto words = report::EditionWords::load(language);
    if (!words)
        return failed(words);
    const report::SpellingSearch search(officers);
    int number = 0;
    for (const QString &officer : officers) {
        redactor.m_officers[officer] = freshAlias(*words, search, number);
        redactor.want(officer, report::RemovedKind::Officer);
    }
    return redactor;
}

void Redactor::want(const QString &text, report::RemovedKind kind)
{
    const QString plain = text.trimmed();
    if (!report::SpellingSearch::canBeFound(plain) || !m_known.emplace(plain.toCaseFolded(), m_removed.size()).second)
        return;
    m_removed.push_back({.number = int(m_removed.size()) + 1,
                         .text = plain,
                         .kind = kind,
                         .replacement = m_officers.contains(plain) ? m_officers.at(plain) : report::blocks.toString()});
}

void Redactor::learn(const std::string &text)
{
    for (const detect::Match &match : m_rules->scan(text, detect::Part::Output, *m_scratch)) {
        if (isPersonal(m_rules->rule(match.rule).risk))
            learnPersonal(
                QString::fromUtf8(text.data() + match.span.begin, qsizetype(match.span.end - match.span.begin)));
    }
}

void Redactor::learnPersonal(const QString &text)
{
    want(text, report::RemovedKind::Personal);
}

void Redactor::settle()
{
    QStringList texts;
    for (const report::Removed &removed : m_removed)
        texts.append(removed.text);
    m_search = std::make_unique<report::SpellingSearch>(texts);
}

QString Redactor::cleanse(const QString &text, std::vector<Moved> *moved)
{
    const auto hits = m_search->hits(text);
    if (hits.empty())
        return text;
    QString covered;
    qsizetype done = 0;
    qint64 bytes = 0;
    for (const auto &hit : hits) {
        report::Removed &removed = m_removed.at(hit.text);
        ++removed.count;
        const QString before = text.sliced(done, hit.begin - done);
        const qint64 begin = bytes + before.toUtf8().size();
        bytes = begin + text.sliced(hit.begin, hit.length).toUtf8().size();
        if (moved)
            moved->push_back({begin, bytes, removed.replacement.toUtf8().size()});
        covered += before + removed.replacement;
        done = hit.begin + hit.length;
    }
    return covered + text.sliced(done);
}

QString Redactor::officer(const QString &alias) const
{
    const auto known = m_officers.find(alias);
    return known == m_officers.end() ? alias : known->second;
}

} // namespace inspection
