#include "app/base/hash.h"
#include "app/drafting/export.h"
#include "app/drafting/unsaved.h"
#include "app/journal/verification.h"
#include "tests/drafting/onecase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace drafting;
using namespace Qt::StringLiterals;

class TestReportDrafts : public QObject
{
    Q_OBJECT

    static QStringList kinds(const OneCase &f)
    {
        QStringList found;
        db::Statement row = f.database.prepare("SELECT kind FROM audit_event ORDER BY sequence");
        while (row.next())
            found.append(row.text(0));
        return found;
    }

    static Failure::Kind kindOf(const auto &result) { return result.error().kind; }

private Q_SLOTS:
    void aDraftBeginsWithItsFirstVersion()
    {
        OneCase f;
        const ReportDraftId id = f.begun(u"# a text\n{summary}"_s);
        const DraftFile file = draftFile(f.database, id).value();
        QCOMPARE(file.draft.kind, u"content-incident"_s);
        QCOMPARE(file.draft.subject, f.subject());
        QCOMPARE(file.draft.language, report::Language::English);
        QCOMPARE(file.draft.createdBy, u"officer-a"_s);
        QCOMPARE(file.caseNumber, u"VI-2026-0001"_s);
        QCOMPARE(file.versions.size(), 1u);
        QCOMPARE(versionText(f.database, id, 1).value(), u"# a text\n{summary}"_s);
        QCOMPARE(kinds(f), QStringList{u"draft.begun"_s});
    }

    void whatAReportCannotBeAboutIsRefused()
    {
        OneCase f;
        const auto begin = [&](const char *kind, const report::Subject &subject) {
            return kindOf(f.store.begin(QString::fromLatin1(kind), subject, report::Language::Chinese, u"x"_s));
        };
        report::Subject month{.kind = report::SubjectKind::Month, .incident = {}, .user = {}, .month = {2026, 11, 1}};
        QCOMPARE(begin("no-such-kind", f.subject()), Failure::Kind::BadInput);
        QCOMPARE(begin("content-incident", month), Failure::Kind::BadInput);
        QCOMPARE(begin("network-initial", f.subject()), Failure::Kind::Refused); // a content case
        month.month = {2026, 11, 2};
        QCOMPARE(begin("monthly", month), Failure::Kind::BadInput);
        report::Subject nobody = f.subject();
        nobody.incident = IncidentId{99};
        QCOMPARE(begin("content-incident", nobody), Failure::Kind::NotFound);
        QCOMPARE(f.count("report_draft"), 0);
        QCOMPARE(f.count("audit_event"), 0);
    }

    void aCaseThatIsClosedIsSaidToBe()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(!draftFile(f.database, id)->isCaseClosed);
        f.database.run("UPDATE incident SET status = 'closed', closed_at = opened_at");
        QVERIFY(draftFile(f.database, id)->isCaseClosed);
    }

    void aDraftOfAMonthComesBack()
    {
        OneCase f;
        const report::Subject month{.kind = report::SubjectKind::Month,
                                    .incident = {},
                                    .user = {},
                                    .month = {2026, 11, 1}};
        const auto id = f.store.begin(u"monthly"_s, month, report::Language::Chinese, u"x"_s);
        QVERIFY(id);
        QCOMPARE(draftFile(f.database, *id)->draft.subject, month);
    }

    void savingAddsAVersionAndTakesTheUnsavedTextAway()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(keepUnsaved(f.database, id, u"officer-a"_s, Unsaved{1, u"half"_s, 4, 5}));
        QVERIFY(keepUnsaved(f.database, id, u"officer-b"_s, Unsaved{1, u"other"_s, 0, 5}));
        QCOMPARE(f.store.save(id, 1, u"second"_s, u"  why "_s).value(), 2);
        QCOMPARE(draftFile(f.database, id)->last().note, u"why"_s);
        QCOMPARE(unsaved(f.database, id, u"officer-a"_s).value(), std::nullopt);
        QVERIFY(unsaved(f.database, id, u"officer-b"_s).value().has_value()); // theirs stays
        QCOMPARE(versionText(f.database, id, 1).value(), u"# head\n{summary}"_s);
    }

    void whoWroteOnAnOlderVersionIsTold()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(f.storeOfOther.save(id, 1, u"theirs"_s, {}));
        const auto late = f.store.save(id, 1, u"mine"_s, {});
        QCOMPARE(kindOf(late), Failure::Kind::Refused);
        QVERIFY(late.error().detail.contains(u"officer-b"_s));
        QCOMPARE(kindOf(f.store.save(id, 2, u"theirs"_s, {})), Failure::Kind::BadInput); // nothing new
        QCOMPARE(draftFile(f.database, id)->versions.size(), 2u);
    }

    void anotherOfficerApproves()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(f.store.submit(id, 1, {}));
        QCOMPARE(f.reviewOf(id).standing.state, State::Awaiting);
        QCOMPARE(kindOf(f.store.approve(id, 1, f.seen(id))), Failure::Kind::Refused); // one's own
        QVERIFY(f.storeOfOther.approve(id, 1, f.seen(id), u"read"_s));
        const Review found = f.reviewOf(id);
        QCOMPARE(found.standing.state, State::Approved);
        QCOMPARE(found.standing.approvals.front().actor, u"officer-b"_s);
        QCOMPARE(found.standing.approvals.front().contentSha256, found.content.sha256);
        QCOMPARE(found.standing.approvals.front().textSha256, found.file.last().sha256);
        QCOMPARE(keptContent(f.database, found.content.sha256).value(), found.content.json);
        QCOMPARE(kinds(f), (QStringList{u"draft.begun"_s, u"draft.submitted"_s, u"draft.approved"_s}));
    }

    void theLineAtTheHeadOfEachPageIsPartOfWhatIsApproved()
    {
        report::Document document;
        document.words.header = u"Supplement 1"_s;
        const Content before = contentOf(document);
        document.words.header = u"Supplement 2"_s;
        const Content now = contentOf(document);
        QVERIFY(before.sha256 != now.sha256);
        const auto changes = contentChanges(before.json, now.json);
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes.front().line.after.text, u"Supplement 2"_s);
    }

    void asManyAsThePolicyAsksForMustApprove()
    {
        OneCase f;
        QVERIFY(f.store.setPolicy({2}));
        QCOMPARE(kindOf(f.store.setPolicy({0})), Failure::Kind::BadInput);
        const ReportDraftId id = f.begun();
        QVERIFY(f.store.submit(id, 1, {}));
        QVERIFY(f.storeOfOther.approve(id, 1, f.seen(id)));
        QCOMPARE(f.reviewOf(id).standing.state, State::Awaiting);
        QCOMPARE(kindOf(f.storeOfOther.approve(id, 1, f.seen(id))), Failure::Kind::Refused);
        QVERIFY(f.storeOfThird.approve(id, 1, f.seen(id)));
        QCOMPARE(f.reviewOf(id).standing.state, State::Approved);
    }

    void anApprovalLapsesWhenFactsChangeAndSaysWhatChanged()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(f.store.submit(id, 1, {}));
        QVERIFY(f.storeOfOther.approve(id, 1, f.seen(id)));
        f.setSummary(u"as told later"_s);
        const Review found = f.reviewOf(id);
        QCOMPARE(found.standing.state, State::Stale);
        QCOMPARE(found.standing.lapsed.size(), 1u);
        QCOMPARE(found.changes.size(), 1u);
        QCOMPARE(found.changes.front().section, u"Only section"_s);
        QCOMPARE(found.changes.front().line.before.text, u"as first told"_s);
        QCOMPARE(found.changes.front().line.after.text, u"as told later"_s);
        QCOMPARE(kindOf(f.store.recordSealed(id, 1, QByteArray(32, 'x'))), Failure::Kind::Refused);

        QVERIFY(f.storeOfOther.approve(id, 1, f.seen(id)));
        QCOMPARE(f.reviewOf(id).standing.state, State::Approved);
        QVERIFY(f.reviewOf(id).changes.empty());
    }

    void anApprovalHoldsWhileTimeAndTheJournalGoOn()
    {
        OneCase f;
        const ReportDraftId id = f.begun(u"{summary}\nhead {head}"_s);
        QVERIFY(f.store.submit(id, 1, {}));
        QVERIFY(f.storeOfOther.approve(id, 1, f.seen(id)));
        f.moment += 86'400'000;
        f.begun(u"another"_s);
        QCOMPARE(f.reviewOf(id).standing.state, State::Approved);
        QCOMPARE(f.reviewOf(id).asOf, f.now); // dated as it was handed in
    }

    void whatChangedWhileItWasReadIsNotApproved()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(f.store.submit(id, 1, {}));
        const QByteArray read = f.seen(id);
        f.setSummary(u"otherwise"_s);
        QCOMPARE(kindOf(f.storeOfOther.approve(id, 1, read)), Failure::Kind::Refused);
        QCOMPARE(f.count("report_act"), 1);
    }

    void aReportIsGivenBackWithAReason()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QCOMPARE(kindOf(f.storeOfOther.giveBack(id, 1, u"x"_s)), Failure::Kind::Refused); // not handed in
        QVERIFY(f.store.submit(id, 1, {}));
        QCOMPARE(kindOf(f.storeOfOther.giveBack(id, 1, u"  "_s)), Failure::Kind::BadInput);
        QVERIFY(f.storeOfOther.giveBack(id, 1, u"the cause is too vague"_s));
        const Review found = f.reviewOf(id);
        QCOMPARE(found.standing.state, State::Returned);
        QCOMPARE(found.standing.returned->reason, u"the cause is too vague"_s);
        QVERIFY(f.store.submit(id, 1, {})); // again, as it is
        QCOMPARE(f.reviewOf(id).standing.state, State::Awaiting);
    }

    void aTextWithProblemsIsNotHandedIn()
    {
        OneCase f;
        const ReportDraftId id = f.begun(u"fine\n{odd}"_s);
        const auto result = f.store.submit(id, 1, u"note"_s);
        QCOMPARE(kindOf(result), Failure::Kind::Refused);
        QCOMPARE(result.error().where, u"2"_s);
        QVERIFY(f.store.save(id, 1, u"fail"_s, {}));
        QCOMPARE(kindOf(f.store.submit(id, 2, u"note"_s)), Failure::Kind::BadInput);
        QCOMPARE(f.count("report_act"), 0);
    }

    void aReportWithGapsGoesOutWithAReason()
    {
        OneCase f;
        const ReportDraftId id = f.begun(u"{gap}"_s);
        QCOMPARE(kindOf(f.store.submit(id, 1, {})), Failure::Kind::BadInput);
        QVERIFY(f.store.submit(id, 1, u"the rest follows in the supplement"_s));
    }

    void whatIsTypedIsSavedAndHandedInTogetherOrNotAtAll()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QCOMPARE(kindOf(f.store.saveAndSubmit(id, 2, u"{odd}"_s, {})), Failure::Kind::Refused);
        QCOMPARE(draftFile(f.database, id)->versions.size(), 1u);
        QVERIFY(f.store.saveAndSubmit(id, 2, u"second"_s, {}));
        QCOMPARE(f.reviewOf(id).standing.state, State::Awaiting);
        QCOMPARE(versionText(f.database, id, 2).value(), u"second"_s);
    }

    void aFinishedReportHasNoMarkOfADraft()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(!finishedDocument(f.reviewOf(id)));
        QVERIFY(f.store.submit(id, 1, {}));
        QCOMPARE(kindOf(finishedDocument(f.reviewOf(id))), Failure::Kind::Refused);
        QVERIFY(f.storeOfOther.approve(id, 1, f.seen(id)));
        QVERIFY(finishedDocument(f.reviewOf(id))->words.draft.isEmpty());
        f.setSummary(u"otherwise"_s);
        QCOMPARE(kindOf(finishedDocument(f.reviewOf(id))), Failure::Kind::Refused);
    }

    void anExportIsInTheJournalWithItsHash()
    {
        OneCase f;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"draft.json"_s);
        const ReportDraftId id = f.begun();
        const auto done = exportVersion(f.database, f.journal, f.fill, id, path, report::Format::Json);
        QVERIFY(done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(Sha256::of(file.readAll()), done->sha256);
        QCOMPARE(kinds(f).last(), u"draft.exported"_s);
        QCOMPARE(kindOf(exportVersion(f.database, f.journal, f.fill, id, u"/nowhere/x.json"_s, report::Format::Json)),
                 Failure::Kind::Storage);
        QCOMPARE(kinds(f).size(), 2);
    }

    void onlyTheNewestVersionIsHandedInApprovedOrSealed()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(f.store.submit(id, 1, {}));
        QVERIFY(f.storeOfThird.save(id, 1, u"written on"_s, {}));
        QCOMPARE(f.reviewOf(id).standing.state, State::Draft);
        QCOMPARE(kindOf(f.storeOfOther.approve(id, 1, f.seen(id))), Failure::Kind::Refused);
        QCOMPARE(kindOf(f.store.submit(id, 1, {})), Failure::Kind::Refused);
        QVERIFY(f.store.submit(id, 2, {}));
        QCOMPARE(kindOf(f.store.approve(id, 2, f.seen(id))), Failure::Kind::Refused); // wrote version 1
    }

    void whatIsApprovedIsSealedAndSent()
    {
        OneCase f;
        const ReportDraftId id = f.begun();
        const QByteArray file(32, '\x5a');
        QVERIFY(f.store.submit(id, 1, {}));
        QCOMPARE(kindOf(f.store.recordSealed(id, 1, file)), Failure::Kind::Refused);
        QVERIFY(f.storeOfOther.approve(id, 1, f.seen(id)));
        QVERIFY(f.store.recordSealed(id, 1, file));
        QCOMPARE(f.reviewOf(id).standing.state, State::Sealed);
        QCOMPARE(f.reviewOf(id).file.acts.back().fileSha256, file);
        QVERIFY(f.store.recordSent(id, 1, u"by hand"_s));
        QCOMPARE(f.reviewOf(id).standing.state, State::Sent);
        QCOMPARE(kindOf(f.storeOfOther.giveBack(id, 1, u"too late"_s)), Failure::Kind::Refused);
    }

    void nothingIsChangedOrRemoved_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql :
             {"UPDATE report_draft SET language = 'zh'", "DELETE FROM report_draft",
              "UPDATE report_version SET text = 'x'", "DELETE FROM report_version",
              "INSERT OR REPLACE INTO report_version (id, draft_id, n, at, actor, text, sha256)"
              " VALUES (1, 1, 1, 0, 'x', 'x', zeroblob(32))",
              "INSERT INTO report_version (draft_id, n, at, actor, text, sha256) VALUES (1, 5, 0, 'x', 'x', "
              "zeroblob(32))",
              "UPDATE report_act SET actor = 'x'", "DELETE FROM report_act",
              "INSERT OR REPLACE INTO report_act SELECT id, draft_id, version, at, 'officer-x', kind, reason, "
              "text_sha256,"
              " content_sha256, as_of, file_sha256 FROM report_act WHERE id = 1",
              "UPDATE report_content SET body = '1'", "DELETE FROM report_content",
              "INSERT INTO report_act (draft_id, version, at, actor, kind, text_sha256, content_sha256, as_of)"
              " SELECT draft_id, version, at, 'officer-a', 'approve', text_sha256, content_sha256, as_of"
              " FROM report_act WHERE id = 1",
              "INSERT INTO report_act (draft_id, version, at, actor, kind, text_sha256, content_sha256, as_of)"
              " SELECT draft_id, version, at, 'officer-x', 'approve', zeroblob(32), content_sha256, as_of"
              " FROM report_act WHERE id = 1"})
            QTest::newRow(sql) << QByteArray(sql);
    }

    void nothingIsChangedOrRemoved()
    {
        QFETCH(QByteArray, sql);
        OneCase f;
        const ReportDraftId id = f.begun();
        QVERIFY(f.store.submit(id, 1, {}));
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute(sql));
        QCOMPARE(f.reviewOf(id).standing.state, State::Awaiting);
    }

    void theJournalHasHashesAndNoWords()
    {
        OneCase f;
        const ReportDraftId id = f.begun(u"secret words {gap}"_s);
        QVERIFY(f.store.save(id, 1, u"further words {gap}"_s, u"note of a version"_s));
        QVERIFY(f.store.submit(id, 2, u"why it goes out"_s));
        QVERIFY(f.storeOfOther.giveBack(id, 2, u"why it comes back"_s));
        db::Statement row = f.database.prepare("SELECT body FROM audit_event");
        int events = 0;
        while (row.next()) {
            ++events;
            for (const char *words : {"words", "note of", "why it", "the gap"})
                QVERIFY2(!row.text(0).contains(QLatin1StringView(words)), qPrintable(row.text(0)));
        }
        QCOMPARE(events, 4);
        QVERIFY(journal::verify(f.database).value().ok());
    }

    void theOneThatChangedLastStandsFirst()
    {
        OneCase f;
        const ReportDraftId first = f.begun();
        f.moment += 1000;
        const ReportDraftId second = f.begun();
        QCOMPARE(draftFiles(f.database)->front().draft.id, second);
        f.moment += 1000;
        QVERIFY(f.store.submit(first, 1, {}));
        QCOMPARE(draftFiles(f.database)->front().draft.id, first);
        QCOMPARE(draftFiles(f.database)->size(), 2u);
    }

    void aDraftIsNamedByItsReference()
    {
        QCOMPARE(reference(ReportDraftId{12}), u"R-12"_s);
        QCOMPARE(draftReferred(u" r-12 "_s), std::optional(ReportDraftId{12}));
        QCOMPARE(draftReferred(u"12"_s), std::optional(ReportDraftId{12}));
        QCOMPARE(draftReferred(u"R-"_s), std::nullopt);
        QCOMPARE(draftReferred(u"G-12"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestReportDrafts)
#include "tst_reportdrafts.moc"
