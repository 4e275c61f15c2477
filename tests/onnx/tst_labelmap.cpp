#include "app/onnx/draft.h"
#include "app/onnx/labelmap.h"
#include "tests/onnx/smallmodels.h"

using namespace Qt::StringLiterals;
using namespace onnxmodels;

/// What a model.toml says, what is wrong with one, and the draft of one.
class TestLabelMap : public QObject
{
    Q_OBJECT

    static Result<LabelMap> read(const QByteArray &toml) { return readLabelMap(toml, u"model.toml"_s); }

    static QByteArray example(const QString &name)
    {
        QFile file(u":/onnx/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theExamplesCanBeUsed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("of texts") << u"text.toml"_s;
        QTest::newRow("of pictures") << u"image.toml"_s;
        QTest::newRow("of a language model") << u"generative.toml"_s;
    }

    void theExamplesCanBeUsed()
    {
        QFETCH(QString, name);
        const auto faults = lintLabelMap(example(name), name);
        QVERIFY2(faults.empty(), qPrintable(faults.empty() ? QString() : faults[0].where + faults[0].detail));
    }

    void aMapSaysWhatLabelsMean()
    {
        const auto map = read(example(u"text.toml"_s));
        QVERIFY(map);
        QCOMPARE(map->labels.size(), 4);
        QCOMPARE(map->categories.size(), size_t(2));
        QCOMPARE(map->categories[0].labels, std::vector<size_t>({1, 2}));
        QCOMPARE(map->categories[0].category.risks, QStringList({u"A.1.e"_s, u"A.2.a"_s}));
        QVERIFY(map->categories[1].isComplement);
        QVERIFY(map->categories[1].category.isAnyRisk);
        QCOMPARE(map->window.tokens, size_t(512));
        QCOMPARE(map->selfTests.size(), size_t(1));
        QCOMPARE(map->selfTests[0].expected[0], (std::pair<size_t, double>(1, 0.02)));
        const auto image = read(example(u"image.toml"_s));
        QCOMPARE(image->image.layout, ImageInput::Layout::Nhwc);
        QVERIFY(image->image.alignsCorners);
        QCOMPARE(image->selfTests[0].colour, (std::array<int, 3>{127, 127, 127}));
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");

        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &where,
                            const QString &detail) { QTest::newRow(name) << before << after << where << detail; };
        row("no TOML", "format = 1", "format = ", u"model.toml:1"_s, u""_s);
        row("another format", "format = 1", "format = 2", u"model.toml:1"_s, u"\"format\""_s);
        row("a kind that there is not", "\"text\"", "\"sound\"", u"model.toml:2"_s, u"text, image"_s);
        row("no licence", "licence = \"CC0-1.0\"", "licence = \"\"", u"model.toml:5"_s, u"\"licence\""_s);
        row("a head that there is not", "\"sigmoid\"", "\"relu\"", u"model.toml:6"_s, u"\"relu\""_s);
        row("a label that nobody uses", "ignored = [\"fine\"]", "", u"model.toml:7"_s, u"\"fine\" is in no category"_s);
        row("a label twice", "[\"fine\", \"bad\"]", "[\"bad\", \"bad\"]", u"model.toml:7"_s, u"twice"_s);
        row("a label that there is not", "labels = [\"bad\"]", "labels = [\"ugly\"]", u"model.toml:11"_s,
            u"\"ugly\""_s);
        row("no labels", "labels = [\"bad\"]", "labels = []", u"model.toml:11"_s, u"one of the model's labels"_s);
        row("a risk that there is not", "A.4.c", "A.9.z", u"model.toml:12"_s, u"GB/T 45654"_s);
        row("no threshold", "threshold = 0.5", "", u"model.toml:9"_s, u"\"threshold\" is missing"_s);
        row("a threshold of no sense", "threshold = 0.5", "threshold = 50", u"model.toml:13"_s, u"from 0 to 2"_s);
        row("a field that is not known", "threshold = 0.5", "threshold = 0.5\ntreshold = 1", u"model.toml:14"_s,
            u"\"treshold\""_s);
        row("windows that never get on", "stride = 2", "stride = 12", u"model.toml:16"_s, u"from 0 to 8"_s);
        row("no category", "[[category]]\nname = \"insult\"\nlabels = [\"bad\"]\nrisks = [\"A.4.c\"]\nthreshold = 0.5",
            "", u"model.toml"_s, u"no [[category]]"_s);
        row("a category twice", "[window]",
            "[[category]]\nname = \"insult\"\nlabels = [\"bad\"]\nthreshold = 1\n[window]", u"model.toml:15"_s,
            u"there already"_s);
        row("a self-test without a text", "[window]", "[[self_test]]\nexpect = { insult = 0.5 }\n[window]",
            u"model.toml:14"_s, u"\"prompt\""_s);
        row("a self-test of another category", "[window]",
            "[[self_test]]\nprompt = \"a\"\nexpect = { hate = 0.5 }\n[window]", u"model.toml:16"_s,
            u"names categories"_s);
        row("a self-test that expects nothing", "[window]", "[[self_test]]\nprompt = \"a\"\n[window]",
            u"model.toml:14"_s, u"\"expect\""_s);
        row("pictures without a size", "\"text\"", "\"image\"", u"model.toml"_s, u"[image] is missing"_s);
        row("a language model without its template", "\"sigmoid\"", "\"generative\"", u"model.toml"_s,
            u"\"template\""_s);
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, where);
        QFETCH(QString, detail);
        QVERIFY(smallmodels::labelMap().contains(before));
        const auto map = read(smallmodels::labelMap().replace(before, after));
        QVERIFY(!map);
        QCOMPARE(map.error().kind, Failure::Kind::BadInput);
        QVERIFY2(map.error().where.startsWith(where), qPrintable(map.error().where + u' ' + map.error().detail));
        QVERIFY2(map.error().detail.contains(detail), qPrintable(map.error().detail));
    }

    void aTemplateHoldsWhatItsSidesName_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("no prompt") << "{prompt}"_ba << ""_ba;
        QTest::newRow("the output twice") << "{output}"_ba << "{output}{output}"_ba;
        QTest::newRow("each side") << "sides = \"pair\""_ba << "sides = \"each\""_ba;
        QTest::newRow("prompts only, and an output") << "sides = \"pair\""_ba << "sides = \"prompt\""_ba;
        QTest::newRow("an answer too few") << "answers = [\"safe\", "_ba << "answers = ["_ba;
        QTest::newRow("an answer twice") << "answers = [\"safe\", "_ba << "answers = [\"unsafe\", "_ba;
    }

    void aTemplateHoldsWhatItsSidesName()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray toml = example(u"generative.toml"_s);
        QVERIFY(toml.contains(before));
        QVERIFY(!read(QByteArray(toml).replace(before, after)));
    }

    void allFaultsAreFoundAtOnce()
    {
        const QByteArray toml = smallmodels::labelMap("strid = 3\n")
                                    .replace("threshold = 0.5", "threshold = -1")
                                    .replace("version = \"1\"", "version = 1");
        const auto faults = lintLabelMap(toml, u"model.toml"_s);
        QCOMPARE(faults.size(), size_t(3));
        QVERIFY(faults[0].where.startsWith(u"model.toml:4:"_s));
        QVERIFY(faults[1].where.startsWith(u"model.toml:17:"_s));
        QVERIFY(faults[2].where.startsWith(u"model.toml:13:"_s));
    }

    void aDraftNamesTheLabelsAndLeavesTheRestBlank()
    {
        const smallmodels::Folder folder;
        QVERIFY(QFile::remove(folder.pathOf("model.toml")));
        folder.put("config.json",
                   "{\"id2label\": {\"0\": \"OK \\\"fine\\\"\", \"1\": \"toxic\"},"
                   "\"model_type\": \"xlm-roberta\", \"problem_type\": \"multi_label_classification\","
                   "\"max_position_embeddings\": 514}");
        const auto opened = ModelFolder::open(folder.path());
        QVERIFY(opened);
        const auto path = writeDraft(*opened);
        QVERIFY2(path, qPrintable(path ? QString() : path.error().detail));
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray draft = file.readAll();
        QVERIFY(draft.contains("labels = [\"OK \\\"fine\\\"\", \"toxic\"]"));
        QVERIFY(draft.contains("head = \"sigmoid\""));
        QVERIFY(draft.contains("tokens = 512"));
        QVERIFY2(lintLabelMap(draft, *path).size() >= 3, "the blanks are faults");
        QCOMPARE(writeDraft(*opened).error().kind, Failure::Kind::Refused);
    }

    void aDraftThatIsFilledInCanBeUsed()
    {
        const smallmodels::Folder folder;
        folder.put("config.json", R"({"id2label": {"0": "fine", "1": "bad"}})");
        QByteArray draft = draftLabelMap(*ModelFolder::open(folder.path())).value();
        draft.replace("\nname = \"\"\nversion = \"\"\nlicence = \"\"",
                      "\nname = \"a\"\nversion = \"1\"\nlicence = \"MIT\"");
        draft.replace("head = \"\"", "head = \"softmax\"").replace("sides = \"\"", "sides = \"each\"");
        QVERIFY(!read(draft)); // its categories have no names yet
        const qsizetype first = draft.indexOf("name = \"\"");
        draft.replace(first, 9, "name = \"good\"");
        draft.replace(draft.indexOf("name = \"\""), 9, "name = \"insult\"");
        const auto map = read(draft);
        QVERIFY2(map, qPrintable(map ? QString() : map.error().where + map.error().detail));
        QCOMPARE(map->categories.size(), size_t(2));
    }

    void aDraftNeedsLabels_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::newRow("none") << "{}"_ba;
        QTest::newRow("one is left out") << R"({"id2label": {"0": "a", "2": "b"}})"_ba;
        QTest::newRow("no JSON") << "{"_ba;
        QTest::newRow("no object") << "[1]"_ba;
    }

    void aDraftNeedsLabels()
    {
        QFETCH(QByteArray, config);
        const smallmodels::Folder folder;
        folder.put("config.json", config);
        const auto draft = draftLabelMap(*ModelFolder::open(folder.path()));
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, Failure::Kind::BadInput);
        QVERIFY(draft.error().where.contains(u"config.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestLabelMap)
#include "tst_labelmap.moc"
