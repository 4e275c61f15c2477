#include "app/incident/gradestore.h"
#include "app/registry/rulestore.h"
#include "app/report/casereport.h"
#include "app/report/formats/format.h"
#include "app/report/formats/pdf.h"
#include "app/report/formats/reportfont.h"
#include "app/report/monthfigures.h"
#include "app/report/userreport.h"
#include "app/users/measureevents.h"
#include "tests/report/filetext.h"
#include "tests/report/pdftext.h"
#include "tests/report/reportstore.h"

#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace report;
using namespace Qt::StringLiterals;

/// Each kind of report out of a workspace, in both languages. With VERMILION_REPORTS=folder each is kept there, in
/// every format and with the text that should be read in it: to be looked at, and opened by other programs.
class TestReportKinds : public QObject
{
    Q_OBJECT

    static QString everything(const Document &document)
    {
        QString text = document.title + u'\n' + document.words.header;
        forEachStatement(document,
                         [&](const QString &, const Statement &statement) { text += u'\n' + statement.text; });
        for (const Section &section : document.sections) {
            text += u'\n' + section.title;
            for (const Footnote &note : section.footnotes)
                text += u'\n' + note.text;
        }
        return text;
    }

    static void keep(const Document &document, const QString &path)
    {
        const QString stem = path.chopped(4);
        for (const Format format : {Format::Docx, Format::Odt, Format::Html, Format::Json})
            QVERIFY(writeFile(render(document, format).value(), stem + u'.' + name(format)));
        QVERIFY(writeFile(filetext::Expected(document).lines.join(u'\n').toUtf8(), stem + u".expected"_s));
    }

    static void addKinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Language>("language");
        for (const ReportKind &kind : reportKinds()) {
            for (const Language language : {Language::Chinese, Language::English})
                QTest::addRow("%s %s", qPrintable(kind.id), qPrintable(name(language))) << kind.id << language;
        }
    }

    /// A store in which nothing is left to be said.
    struct Whole : ReportStore
    {
        explicit Whole(const QString &kind)
        {
            if (kind != u"network-initial") {
                note(network, "measures", u"吊销凭据并关闭外部访问，18:55 起未再出现异常读取。"_s);
                note(network, "accountability", u"对相关责任人通报批评，运维负责人调岗。"_s);
                note(network, "rectification", u"凭据全部改为短期令牌，代码外发增加扫描。"_s);
                note(network, "lessons", u"凭据不得写入脚本；每季度演练一次。"_s);
            }
            if (kind == u"network-closing") {
                drafted(network, "network-supplement 1");
                step(network, "net_report", u"已报送"_s, u"回执 2026-0918"_s);
                step(network, "net_handled", u"系统恢复，观察 48 小时无异常"_s);
            }
            note(network, "pi_kinds", u"昵称、设备型号；不涉及敏感个人信息。"_s);
            note(network, "pi_people", u"约 120 万人"_s);
            note(network, "pi_harm", u"可能收到骚扰信息或者冒充客服的诈骗信息。"_s);
            note(network, "remedies", u"吊销凭据、关闭外部访问，并监测异常登录。"_s);
            note(network, "self_help", u"请勿点击陌生链接，不向任何人提供验证码，可修改账号密码。"_s);
            note(network, "pi_notice", u"2026-09-22 起以站内信和短信逐一通知。"_s);
        }
    };

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aWholeCaseLeavesNothingMissing_data() { addKinds(); }

    void aWholeCaseLeavesNothingMissing()
    {
        QFETCH(QString, kind);
        QFETCH(Language, language);
        const Whole store(kind);
        const auto drafted = store.draft(kind, language);
        QVERIFY2(drafted, qPrintable(drafted ? QString() : drafted.error().detail));
        for (const TextProblem &problem : drafted->problems)
            QFAIL(qPrintable(u"%1:%2: %3"_s.arg(problem.line).arg(problem.column).arg(problemText(problem, language))));
        QCOMPARE(drafted->document.missing, std::vector<Gap>());
        const QString text = everything(drafted->document);
        QVERIFY2(!text.contains(u'«') && !text.contains(u'{'), qPrintable(text));
        QCOMPARE(drafted->document.language, language);
    }

    void everyStatementHasItsLine_data() { addKinds(); }

    void everyStatementHasItsLine()
    {
        QFETCH(QString, kind);
        QFETCH(Language, language);
        const Whole store(kind);
        const QStringList lines = shippedText(kind, language).value().split(u'\n');
        forEachStatement(store.draft(kind, language).value().document,
                         [&](const QString &, const Statement &statement) {
                             QVERIFY(statement.line > 0 && statement.line <= lines.size());
                             QVERIFY(!lines[statement.line - 1].startsWith(u'#'));
                         });
    }

    void whatThePdfSaysIsWhatTheDocumentSays_data() { addKinds(); }

    void whatThePdfSaysIsWhatTheDocumentSays()
    {
        QFETCH(QString, kind);
        QFETCH(Language, language);
        if (!QFontDatabase::hasFamily(QLatin1StringView(fontFamily)) || !pdftext::isAvailable())
            QSKIP("the font WenQuanYi Micro Hei or pdftotext is not installed");
        const Whole store(kind);
        const Document document = store.draft(kind, language).value().document;
        const QTemporaryDir folder;
        const QString kept = qEnvironmentVariable("VERMILION_REPORTS");
        const QString path = (kept.isEmpty() ? folder.path() : kept) + u"/%1-%2.pdf"_s.arg(kind, name(language));
        QVERIFY(writePdf(document, path));
        if (!kept.isEmpty())
            keep(document, path);
        const QString all = pdftext::pages(path).join(QString());
        static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
        const QString said = filetext::Expected(document).bare.join(u'\n');
        QVERIFY(said.size() > 300);
        for (const QString &word : said.split(between, Qt::SkipEmptyParts)) {
            if (word.size() < 10) // a longer one may be cut by the end of a line
                QVERIFY2(all.contains(word), qPrintable(word));
        }
        for (const QChar letter : QSet<QChar>(said.begin(), said.end())) {
            if (letter.isLetterOrNumber())
                QVERIFY2(all.count(letter) >= said.count(letter), qPrintable(QString(letter)));
        }
    }

    void anEmptyCaseNamesEachGapWithItsLine_data() { addKinds(); }

    void anEmptyCaseNamesEachGapWithItsLine()
    {
        QFETCH(QString, kind);
        QFETCH(Language, language);
        EmptyStore store;
        const ReportKind &of = *reportKind(kind);
        Subject subject{.kind = of.subject, .user = u"u-0"_s, .month = QDate(2026, 9, 1)};
        if (of.subject == SubjectKind::Case) {
            incident::IncidentStore cases(store.database, store.journal, incident::readProcedure().value());
            subject.incident = cases.openWith({.title = u"t"_s, .kind = of.kinds.front()}, {}).value();
        }
        const Drafter drafter(store.database, loadDraftKnowledge().value(), store.moment);
        const QString text = shippedText(kind, language).value();
        const auto drafted = drafter.draft(text, subject, language);
        if (of.subject == SubjectKind::User) {
            QCOMPARE(drafted.error().kind, Failure::Kind::NotFound);
            return;
        }
        QVERIFY(drafted);
        QVERIFY(!drafted->document.missing.empty());
        const QStringList lines = text.split(u'\n');
        for (const TextProblem &problem : drafted->problems) {
            QCOMPARE(problem.kind, TextProblem::Kind::EmptyField);
            const QString there = lines[problem.line - 1].mid(problem.column - 1, problem.length);
            QVERIFY2(there.startsWith(u'{') && there.endsWith(u'}') && there.contains(problem.field),
                     qPrintable(there));
        }
        QSet<QString> said;
        for (const TextProblem &problem : drafted->problems)
            said.insert(problem.detail);
        for (const Gap &gap : drafted->document.missing)
            QVERIFY2(said.contains(gap.what), qPrintable(gap.what));
    }

    void aReportNamesNoStatutoryHours_data() { addKinds(); }

    void aReportNamesNoStatutoryHours()
    {
        QFETCH(QString, kind);
        QFETCH(Language, language);
        static const QRegularExpression hours(u"\\d+\\s*(个)?(小时|hours?\\b)"_s);
        const TextForm form = parseText(shippedText(kind, language).value()).form;
        for (const TextSection &section : form.sections) {
            for (const auto &part : section.parts) {
                if (const auto *lines = std::get_if<TextParagraph>(&part)) {
                    for (const TextLine &line : *lines) {
                        for (const TextPiece &piece : line.pieces)
                            QVERIFY2(!piece.text.contains(hours), qPrintable(piece.text));
                    }
                }
            }
        }
    }

    void theInitialReportTellsItemsOneAndTwoAndLeavesTheRestToASupplement()
    {
        const ReportStore store;
        const Document document = store.draft(u"network-initial"_s, Language::Chinese).value().document;
        const auto &rest = std::get<Fields>(document.sections.at(2).blocks.at(1)).rows;
        QCOMPARE(rest.size(), 7u);
        QCOMPARE(rest[0].value.text, u"待补充报告"_s);
        QVERIFY(rest[1].value.text.contains(u"运维脚本"));
        QVERIFY(everything(document).contains(u"等级保护三级"));
        QVERIFY(!everything(document).contains(u"勒索"));
    }

    void theCriterionThatFiredIsTheGroundOfTheGrade()
    {
        ReportStore store;
        store.network = store.cases.openWith({.title = u"t"_s, .kind = incident::Kind::Network}, {}).value();
        incident::recordGrade(store.database, store.journal, store.network, {{u"pi.leaked"_s, 1'200'000}},
                              incident::readGradeCriteria().value(), true)
            .value();
        const auto text = [&] { return everything(store.draft(u"network-initial"_s, Language::Chinese)->document); };
        QVERIFY2(text().contains(u"泄露个人信息：1200000 人"), qPrintable(text()));
        QVERIFY(text().contains(u"\n较大\n"));
        store.note(store.network, "grade", u"以核查数为准"_s); // what an officer wrote goes before
        QVERIFY(!text().contains(u"1200000"));
        QVERIFY(text().contains(u"以核查数为准"));
    }

    void theClosingReportIsDueByTheHolidaysThatTheWorkspaceHas()
    {
        ReportStore store;
        store.step(store.network, "net_handled", u"处置结束"_s);
        const int day = shanghaiDay(store.moment).addDays(30).day();
        const auto text = [&] { return everything(store.draft(u"network-closing"_s, Language::Chinese)->document); };
        QVERIFY2(text().contains(u"2026年10月%1日"_s.arg(day)), qPrintable(text()));

        const QTemporaryDir folder;
        QFile notice(folder.filePath(u"2026.toml"_s));
        QVERIFY(notice.open(QIODevice::WriteOnly));
        notice.write("format = 1\n[[year]]\nyear = 2026\nwork = [2026-01-04]\noff = [\n"
                     "{ zh = \"a\", en = \"a\", from = 2026-01-01, to = 2026-01-01 },\n"
                     "{ zh = \"b\", en = \"b\", from = 2026-05-01, to = 2026-05-01 },\n"
                     "{ zh = \"c\", en = \"c\", from = 2026-10-01, to = 2026-10-01 },\n"
                     "{ zh = \"d\", en = \"d\", from = 2026-10-20, to = 2026-10-29 },\n]\n");
        notice.close();
        QVERIFY(registry::RuleStore(store.database, store.journal).addCalendarFile(notice.fileName()));
        QVERIFY2(text().contains(u"2026年10月30日"), qPrintable(text()));
    }

    void aTitleHoldsNothingThatNoFileMayHold()
    {
        ReportStore store;
        const IncidentId id = store.cases.openWith({.title = u"a\u0001b"_s}, {}).value();
        QString text = shippedText(u"content-incident"_s, Language::Chinese).value();
        text.replace(u"title: 生成式人工智能服务内容安全事件报告"_s, u"title: {case.title}"_s);
        const Drafter drafter(store.database, store.knowledge, store.moment);
        const auto drafted = drafter.draft(text, ReportStore::ofCase(id), Language::Chinese);
        QVERIFY(drafted);
        QCOMPARE(drafted->document.title, u"a[U+0001]b"_s);
    }

    void aRansomIsToldWhereThereIsOne()
    {
        ReportStore store;
        store.note(store.network, "ransom", u"要求以虚拟货币支付，2026-09-21"_s);
        const QString text = everything(store.draft(u"network-initial"_s, Language::Chinese).value().document);
        QVERIFY(text.contains(u"要求以虚拟货币支付"));
    }

    void aSupplementTellsWhatIsNewAndIsCounted()
    {
        ReportStore store;
        const auto drafted = [&] { return store.draft(u"network-supplement"_s, Language::Chinese).value().document; };
        const auto news = [](const Document &document) {
            QStringList items;
            for (const Row &row : std::get<Table>(document.sections.at(0).blocks.at(1)).rows)
                items.append(row.cells.at(1).text);
            return items;
        };
        QCOMPARE(drafted().title, u"网络安全事件补充报告（第 1 次）"_s);
        QCOMPARE(news(drafted()), QStringList({u"原因"_s, u"溯源线索"_s}));

        store.drafted(store.network, "network-supplement 1"); // again in English: the same one
        QCOMPARE(drafted().title, u"网络安全事件补充报告（第 1 次）"_s);
        store.step(store.network, "net_report", u"已报送"_s, u"回执 1"_s); // that it was sent is nothing new
        QCOMPARE(drafted().title, u"网络安全事件补充报告（第 1 次）"_s);
        store.note(store.network, "trend", u"未见新的异常读取"_s);
        QCOMPARE(drafted().title, u"网络安全事件补充报告（第 2 次）"_s);
        QCOMPARE(news(drafted()).last(), u"发展趋势"_s);
        QVERIFY(!news(drafted()).contains(u"原因"_s));
    }

    void aSupplementWithoutAReportBeforeItSaysSo()
    {
        ReportStore store;
        const IncidentId fresh = store.cases.openWith({.title = u"t"_s, .kind = incident::Kind::Network}, {}).value();
        const Drafter drafter(store.database, store.knowledge, store.moment);
        const auto drafted = drafter.draft(shippedText(u"network-supplement"_s, Language::Chinese).value(),
                                           ReportStore::ofCase(fresh), Language::Chinese);
        QVERIFY(std::ranges::contains(drafted->document.missing, u"上一次报告的时间"_s, &Gap::what));
    }

    void theClosingReportNamesItsLastDay()
    {
        const Whole store(u"network-closing"_s);
        const auto file = incident::caseFile(store.database, store.network).value();
        const QDate handled =
            shanghaiDay(*doneAt(stepStates(store.cases.procedure(), file.incident, file.events), u"net_handled"_s));
        const QString text = everything(store.draft(u"network-closing"_s, Language::English).value().document);
        const QString due = QLocale(QLocale::English).toString(handled.addDays(30), u"d MMMM yyyy"_s);
        QVERIFY2(text.contains(due + u" (30 days after handling ended)"_s), qPrintable(text));
    }

    void aNoticeToIndividualsHoldsNothingInternal()
    {
        const Whole store(u"pi-individuals"_s);
        for (const Language language : {Language::Chinese, Language::English}) {
            const Document document = store.draft(u"pi-individuals"_s, language).value().document;
            QVERIFY(document.journalHead.isEmpty());
            const QString text = document.number + everything(document);
            static const QRegularExpression internal(u"VI-\\d|G-\\d|u-[0-9a-f]{4}|officer-"_s);
            QVERIFY2(!text.contains(internal), qPrintable(internal.match(text).captured()));
            forEachStatement(document,
                             [](const QString &, const Statement &statement) { QVERIFY(statement.evidence.empty()); });
        }
    }

    void aUserReportTellsTheMeasuresTheirEvidenceAndTheRule()
    {
        const ReportStore store;
        const Document document = store.draft(u"user-measures"_s, Language::Chinese).value().document;
        const QString text = everything(document);
        for (const char *part : {"u-7f3a91c2", "暂停服务", "警示", "警示后仍连续输入违法信息", "连续多次输入违法信息",
                                 "回执 2026-0917", "G-2001", "G-2003"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(!text.contains(u"G-2005")); // no evidence of any measure
        const auto &rows = std::get<Fields>(document.sections.at(1).blocks.at(1)).rows;
        const auto illegal = std::ranges::find(rows, u"人工认定违法"_s, &Field::label);
        QCOMPARE(illegal->value.text, u"3 条"_s);
        QCOMPARE(illegal->value.evidence, (std::vector{GenerationId(2001), GenerationId(2002), GenerationId(2003)}));
    }

    void aUserWithoutAMeasureThatStandsIsNotReported()
    {
        ReportStore store;
        users::MeasureStore measures(store.database, store.journal);
        const auto events = users::measureEvents(store.database, u"u-7f3a91c2"_s).value();
        for (const users::MeasureEvent &event : events) {
            if (users::isMeasure(event.kind))
                measures.withdraw(event.id, u"误录"_s).value();
        }
        QCOMPARE(store.draft(u"user-measures"_s, Language::Chinese).error().kind, Failure::Kind::Refused);
    }

    void aMonthIsTheSumOfWhatHappenedInIt()
    {
        const ReportStore store;
        const MonthFigures figures = monthFigures(store.database, QDate(2026, 9, 1)).value();
        QCOMPARE(figures.generations, 5);
        QCOMPARE(figures.flagged, 5);
        QCOMPARE(figures.waiting, 1);
        QCOMPARE(figures.users, 1);
        QCOMPARE(figures.decided.at(review::Disposition::Illegal).at(u"A.1"_s), 3);
        QCOMPARE(figures.decided.at(review::Disposition::Harmful).at(u"A.1"_s), 1);
        QCOMPARE(figures.risks.at(u"A.1.f"_s), 4);
        QCOMPARE(figures.medianTime, std::optional<Moment>(3 * ReportStore::hour));
        QCOMPARE(figures.longestTime, std::optional<Moment>(6 * ReportStore::hour));
        QCOMPARE(figures.cases.size(), 2u);
        QCOMPARE(figures.measures.at(users::MeasureKind::Suspend), 1);
        QCOMPARE(figures.measuredUsers, 1);
        QCOMPARE(figures.measuresReported, 1);
        const MonthFigures other = monthFigures(store.database, QDate(2026, 8, 1)).value();
        QCOMPARE(other.generations + other.flagged + qint64(other.decided.size()) + qint64(other.cases.size()), 0);
        QCOMPARE(monthFigures(store.database, QDate(2026, 9, 2)).error().kind, Failure::Kind::BadInput);
    }

    void complaintsComeFromWhoeverKnowsThem()
    {
        const ReportStore store;
        Drafter drafter(store.database, store.knowledge, store.moment);
        const QString text = shippedText(u"monthly"_s, Language::Chinese).value();
        const auto without = drafter.draft(text, ReportStore::ofMonth(), Language::Chinese).value();
        QVERIFY(everything(without.document).contains(u"五、投诉、举报")); // of its own the workspace has none
        drafter.add([](const db::Database &, const Subject &subject, Language) -> Result<Facts> {
            return Facts{{u"complaints.received"_s, {u"12"_s, {}}},
                         {u"complaints.open"_s, {subject.month.toString(Qt::ISODate), {}}}};
        });
        const auto with = drafter.draft(text, ReportStore::ofMonth(), Language::Chinese).value();
        QVERIFY(everything(with.document).contains(u"12 件"));
        QVERIFY(everything(with.document).contains(u"2026-09-01 件"));
        drafter.add([](const db::Database &, const Subject &, Language) -> Result<Facts> {
            return fail(Failure::Kind::Corrupt, u"x"_s);
        });
        QCOMPARE(drafter.draft(text, ReportStore::ofMonth(), Language::Chinese).error().kind, Failure::Kind::Corrupt);
    }

    void aTextIsForOneLanguageAndOneKindOfSubject()
    {
        const ReportStore store;
        const Drafter drafter(store.database, store.knowledge, store.moment);
        const QString text = shippedText(u"monthly"_s, Language::Chinese).value();
        QCOMPARE(drafter.draft(text, ReportStore::ofMonth(), Language::English).error().kind, Failure::Kind::BadInput);
        QCOMPARE(drafter.draft(text, ReportStore::ofUser(), Language::Chinese).error().kind, Failure::Kind::Refused);
        QCOMPARE(drafter.draft(u"x"_s, ReportStore::ofMonth(), Language::Chinese).error().kind,
                 Failure::Kind::BadInput);
    }
};

QTEST_MAIN(TestReportKinds)
#include "tst_reportkinds.moc"
