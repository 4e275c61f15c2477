#include "app/report/text/reporttextstore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/report/text/reportkind.h"
#include "app/report/text/textform.h"
#include "db/database.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace report {

namespace {

SavedText savedAt(const db::Statement &row, const QString &kind, Language language)
{
    return {.kind = kind,
            .language = language,
            .number = int(row.integer(0)),
            .text = row.text(1),
            .actor = row.text(2),
            .at = row.integer(3),
            .sha256 = row.blob(4)};
}

/// The text in use; a number of 0 where none was ever saved.
SavedText newest(const db::Database &database, const QString &kind, Language language)
{
    auto row = database.prepare("SELECT number, body, actor, at, sha256 FROM report_text"
                                " WHERE kind = ? AND language = ? ORDER BY number DESC LIMIT 1");
    return row.with(kind, name(language)).next() ? savedAt(row, kind, language) : SavedText{};
}

Result<void> checkText(const QString &text)
{
    const std::vector<TextProblem> problems = lint(text);
    if (problems.empty())
        return {};
    const TextProblem &first = problems.front();
    return fail(Failure::Kind::BadInput,
                u"%1 problem(s); the first: %2"_s.arg(problems.size()).arg(problemText(first, Language::English)),
                u"%1:%2"_s.arg(first.line).arg(first.column));
}

} // namespace

Result<QString> startText(const db::Database &database, const QString &kind, Language language)
{
    return attempt([&]() -> Result<QString> {
        if (!reportKind(kind))
            return fail(Failure::Kind::NotFound, u"no such report: %1"_s.arg(kind));
        const SavedText own = newest(database, kind, language);
        return own.text.isEmpty() ? shippedText(kind, language) : own.text;
    });
}

Result<std::vector<SavedText>> savedTexts(const db::Database &database, const QString &kind, Language language)
{
    return attempt([&] {
        std::vector<SavedText> saved;
        auto row = database.prepare("SELECT number, body, actor, at, sha256 FROM report_text"
                                    " WHERE kind = ? AND language = ? ORDER BY number DESC");
        row.with(kind, name(language));
        while (row.next())
            saved.push_back(savedAt(row, kind, language));
        return saved;
    });
}

ReportTextStore::ReportTextStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<int> ReportTextStore::save(const QString &text)
{
    if (const Result<void> checked = checkText(text); !checked)
        return failed(checked);
    const TextForm form = parseText(text).form;
    return append(form.kind, form.language.value_or(Language::Chinese), text);
}

Result<int> ReportTextStore::reset(const QString &kind, Language language)
{
    return attempt([&]() -> Result<int> {
        if (newest(m_database, kind, language).text.isEmpty())
            return fail(Failure::Kind::Refused, u"what ships is in use already"_s);
        return append(kind, language, {});
    });
}

Result<int> ReportTextStore::append(const QString &kind, Language language, const QString &text)
{
    return attempt([&] {
        db::Transaction transaction(m_database);
        const SavedText last = newest(m_database, kind, language);
        if (last.number > 0 && last.text == text)
            return last.number;
        const int number = last.number + 1;
        const QByteArray sha256 = Sha256::of(text.toUtf8());
        m_database.run("INSERT INTO report_text (kind, language, number, body, actor, at, sha256)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)",
                       kind, name(language), number, text + u""_s, m_journal.actor(), m_journal.now(), sha256);
        m_journal.append(text.isEmpty() ? u"report.text_reset"_s : u"report.text_saved"_s, u"report/"_s + kind,
                         {{u"language"_s, name(language)},
                          {u"number"_s, number},
                          {u"sha256"_s, QString::fromLatin1(sha256.toHex())}});
        transaction.commit();
        return number;
    });
}

} // namespace report
