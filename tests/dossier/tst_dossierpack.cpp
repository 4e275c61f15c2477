#include "app/base/resources.h"
#include "app/dossier/packfile.h"
#include "app/registry/registrystore.h"
#include "app/report/edition/editionstore.h"
#include "tests/dossier/sampledossier.h"
#include "tests/report/pdftext.h"
#include "tests/support/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestDossierPack : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        DossierStore store{database, journal};
        registry::ModelId model =
            registry::RegistryStore(database, journal).add(registry::Model{.name = u"model-x"_s}).value();
        QString hash = store.addDocument(model, u"contract.txt"_s, u"contract"_s, "abc").value();
        QTemporaryDir folder;

        Fixture()
        {
            Dossier dossier = sampleDossier(hash);
            dossier.model = model;
            store.save(dossier, 0).value();
        }

        PackInput input() const { return readPackInput(database, model, {}, now).value(); }
    };

    Rulebook m_rules;

    static QString textOf(const report::Document &document)
    {
        QStringList texts;
        forEachStatement(document,
                         [&](const QString &, const report::Statement &statement) { texts.append(statement.text); });
        return texts.join(u'\n');
    }

    static QStringList titlesOf(const report::Document &document)
    {
        QStringList titles;
        for (const report::Section &section : document.sections)
            titles.append(section.title);
        return titles;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_rules = loadRulebook().value();
    }

    void theSectionsFollowTheOrderOfTheArticle()
    {
        const Fixture f;
        const QStringList titles = titlesOf(packDocument(f.input(), m_rules, report::Language::English));
        const QStringList expected{
            u"1. The model"_s,           u"2. Training data: source"_s, u"3. Training data: scale"_s,
            u"4. Training data: type"_s, u"5. Annotation rules"_s,      u"6. Algorithm mechanism"_s};
        QCOMPARE(titles.first(6), expected);
        QCOMPARE(titles.last(), u"%1. Documents"_s.arg(titles.size()));
    }

    void everySectionIsThereInChineseToo()
    {
        const Fixture f;
        const report::Document zh = packDocument(f.input(), m_rules, report::Language::Chinese);
        const report::Document en = packDocument(f.input(), m_rules, report::Language::English);
        QCOMPARE(zh.sections.size(), en.sections.size());
        QCOMPARE(zh.title, u"模型档案"_s);
        QVERIFY(titlesOf(zh).contains(u"2. 训练数据来源"_s));
        QVERIFY(!textOf(zh).contains(u'«'));
        QVERIFY(!textOf(en).contains(u'{'));
        QVERIFY(!textOf(zh).contains(u'{'));
    }

    void itSaysHowSamplesCameOutWithTheInterval()
    {
        const Fixture f;
        const QString text = textOf(packDocument(f.input(), m_rules, report::Language::English));
        QVERIFY(text.contains(u"98.0 % (4,900 of 5,000; 95 % interval 97.6 % to 98.4 %)"));
        QVERIFY(text.contains(u"Met, and so is the whole interval"));
        QVERIFY(text.contains(u"confirm with counsel"));
    }

    void itListsDocumentsWithBothHashes()
    {
        const Fixture f;
        const QString text = textOf(packDocument(f.input(), m_rules, report::Language::English));
        QVERIFY(text.contains(f.hash));
        QVERIFY(text.contains(u"66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    }

    void itSaysWhatIsMissingByNameAndWhereItIsAskedFor()
    {
        const Fixture f;
        const report::Document document = packDocument(f.input(), m_rules, report::Language::English);
        const auto lawful = std::ranges::find_if(document.missing, [](const report::Gap &gap) {
            return gap.where == QStringList{u"Personal information"_s};
        });
        QVERIFY(lawful != document.missing.end());
        QCOMPARE(lawful->what, u"Consent or other basis (corpus)"_s);
    }

    void aPackOfAnEarlierDayLeavesOutWhatCameLater()
    {
        Fixture f;
        const QDate first = shanghaiDay(EmptyStore::now);
        f.moment += 5LL * 86'400'000;
        f.store.addDocument(f.model, u"later.txt"_s, u"other"_s, "later").value();
        QCOMPARE(readPackInput(f.database, f.model, first, f.moment)->documents.size(), 1u);
        QCOMPARE(readPackInput(f.database, f.model, {}, f.moment)->documents.size(), 2u);
        QCOMPARE(readPackInput(f.database, f.model, first.addDays(-1), f.moment)->dated.version.number, 0);
    }

    void aRedactedPackNamesNobodyAndIsRecorded()
    {
        Fixture f;
        const QString path = f.folder.filePath(u"pack.docx"_s);
        const auto made = writePack(f.database, f.journal, m_rules,
                                    {.model = f.model,
                                     .language = report::Language::English,
                                     .format = report::Format::Docx,
                                     .edition = report::Edition::Redacted,
                                     .path = path});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QVERIFY(made->check.isClean());
        const auto people = std::ranges::count_if(made->removed, [](const report::Removed &each) {
            return (each.text == u"Sample Person" || each.text == u"Another Person") && each.count > 0;
        });
        QCOMPARE(people, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), made->bytes);
        const auto editions = report::editionsOf(f.database, objectOf(f.model));
        QCOMPARE(editions->size(), 1u);
        QCOMPARE(editions->front().sha256, made->sha256);
    }

    void aFullPackIsReadBackFromItsPdf()
    {
        if (!pdftext::isAvailable())
            QSKIP("pdftotext (poppler-utils) is not installed");
        Fixture f;
        const QString path = f.folder.filePath(u"pack.pdf"_s);
        const auto made = writePack(f.database, f.journal, m_rules, {.model = f.model, .path = path});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        const QString all = pdftext::pages(path).join(QString());
        for (const char16_t *text : {u"训练数据来源", u"算法机制机理", u"SamplePerson", u"完整度"})
            QVERIFY2(all.contains(QStringView(text)), qPrintable(QString::fromUtf16(text)));
        QVERIFY(all.contains(f.hash));
    }
};

QTEST_MAIN(TestDossierPack)
#include "tst_dossierpack.moc"
