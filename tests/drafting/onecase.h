#pragma once

#include "app/drafting/draftstore.h"
#include "tests/support/schema.h"

/// A store with a case, and texts whose lines are sentences: "{summary}" is the case's summary, "{gap}" is missing,
/// "{odd}" is no field, and a text "fail" cannot be filled.
struct OneCase : EmptyStore
{
    IncidentId incident = addCase();
    drafting::Fill fill = &OneCase::filled;
    journal::Journal other{database, QStringLiteral("officer-b"), [this] { return moment; }};
    journal::Journal third{database, QStringLiteral("officer-c"), [this] { return moment; }};
    drafting::DraftStore store{database, journal, fill};
    drafting::DraftStore storeOfOther{database, other, fill};
    drafting::DraftStore storeOfThird{database, third, fill};

    drafting::ReportDraftId begun(const QString &text = QStringLiteral("# head\n{summary}"))
    {
        return store.begin(QStringLiteral("content-incident"), subject(), report::Language::English, text).value();
    }
    report::Subject subject() const { return {.kind = report::SubjectKind::Case, .incident = incident}; }
    drafting::Review reviewOf(drafting::ReportDraftId id) const
    {
        return drafting::review(database, fill, id, moment).value();
    }
    QByteArray seen(drafting::ReportDraftId id) const { return reviewOf(id).content.sha256; }
    void setSummary(const QString &summary) const
    {
        database.run("UPDATE incident SET summary = ? WHERE id = ?", summary, incident);
    }

private:
    IncidentId addCase() const
    {
        database.run("INSERT INTO incident (number, title, kind, severity, discovered_at, opened_at, owner, summary)"
                     " VALUES ('VI-2026-0001', 'sample', 'content', 1, ?1, ?1, 'officer-a', 'as first told')",
                     now);
        return static_cast<IncidentId>(database.lastInsertId());
    }

    static Result<report::Drafted> filled(const db::Database &reader, const drafting::ReportDraft &draft,
                                          const QString &text, Moment asOf)
    {
        if (text == QStringLiteral("fail"))
            return fail(Failure::Kind::BadInput, QStringLiteral("no head"));
        db::Statement row = reader.prepare("SELECT summary FROM incident WHERE id = ?");
        if (!row.with(draft.subject.incident).next())
            return fail(Failure::Kind::NotFound, QStringLiteral("no case"));
        report::Drafted made;
        made.document.language = draft.language;
        made.document.journalHead = QStringLiteral("%1:ab").arg(eventCount(reader));
        made.document.createdAt = asOf;
        report::Section section{.title = QStringLiteral("Only section"), .blocks = {}, .footnotes = {}};
        int number = 0;
        for (const QString &line : text.split(u'\n'))
            section.blocks.push_back(block(line, ++number, row.text(0), made));
        made.document.sections.push_back(std::move(section));
        return made;
    }

    static report::Paragraph block(const QString &line, int number, const QString &summary, report::Drafted &made)
    {
        using Kind = report::TextProblem::Kind;
        report::Statement statement{.text = line, .marks = {}, .evidence = {}, .line = number};
        statement.text.replace(QStringLiteral("{summary}"), summary);
        statement.text.replace(QStringLiteral("{head}"), made.document.journalHead);
        if (line.contains(QStringLiteral("{gap}"))) {
            made.document.missing.push_back({QStringLiteral("the gap"), {QStringLiteral("Only section")}});
            made.problems.push_back({.kind = Kind::EmptyField, .line = number, .field = QStringLiteral("gap")});
        }
        if (line.contains(QStringLiteral("{odd}")))
            made.problems.push_back({.kind = Kind::UnknownField, .line = number, .field = QStringLiteral("odd")});
        return {{statement}};
    }

    static qint64 eventCount(const db::Database &reader)
    {
        db::Statement row = reader.prepare("SELECT count(*) FROM audit_event");
        row.next();
        return row.integer(0);
    }
};
