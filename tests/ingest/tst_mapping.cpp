#include "app/ingest/formats/mappedrows.h"
#include "tests/ingest/generations.h"

#include <QTest>

using ingest::Mapping;

class TestMapping : public QObject
{
    Q_OBJECT

    static QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const Mapping mapping{.prompt = {"/in/text", "/q"}, .output = {"/out"}, .at = {"/t"}, .user = {"/who"}};
        QCOMPARE(Mapping::fromJson(mapping.toJson()).value(), mapping);
        QCOMPARE(Mapping::fromJson(Mapping::common().toJson()).value(), Mapping::common());
    }

    void onePointerNeedsNoList()
    {
        QCOMPARE(Mapping::fromJson(object(R"({"prompt":"/q"})")).value(), Mapping{.prompt = {"/q"}});
    }

    void aMappingThatCannotWorkIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("an unknown field")
            << QByteArray(R"({"prompt":["/q"],"colour":["/c"]})") << QStringLiteral("colour");
        QTest::newRow("no pointer") << QByteArray(R"({"prompt":["q"]})") << QStringLiteral("prompt");
        QTest::newRow("neither prompt nor output") << QByteArray(R"({"at":["/t"]})") << QString();
        QTest::newRow("nothing") << QByteArray("{}") << QString();
    }

    void aMappingThatCannotWorkIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const Result<Mapping> mapping = Mapping::fromJson(object(json.constData()));
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().kind, Failure::Kind::BadInput);
        QCOMPARE(mapping.error().where, where);
    }

    void rowsAreReadByTheirMapping()
    {
        const ingest::MappedRows rows(Mapping{.prompt = {"/in/0/text"},
                                              .output = {"/out/reply", "/out/fallback"},
                                              .at = {"/meta/t"},
                                              .requestId = {"/meta/id"},
                                              .user = {"/meta/who"}});
        QCOMPARE(
            parsedBy(
                rows,
                R"({"in":[{"text":"q"}],"out":{"reply":null,"fallback":"a"},"meta":{"t":1784535999,"id":5,"who":"w"}})"),
            R"([{"at":1784535999000,"output":"a","prompt":"q","request":"5","user":"w"}])");
        QCOMPARE(parsedBy(rows, R"({"prompt":"q","response":"a"})"), "no-generation");
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
