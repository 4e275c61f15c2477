#include "app/base/resources.h"
#include "app/report/formats/reportjson.h"
#include "tests/report/jsonform.h"
#include "tests/report/samplecase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace report;
using namespace Qt::StringLiterals;

class TestReportJson : public QObject
{
    Q_OBJECT

    Document draft(Language language = Language::Chinese) const
    {
        return sample::document(sample::input(*m_procedure), language).value();
    }

    static QJsonObject parsed(const Document &document)
    {
        return QJsonDocument::fromJson(renderJson(document)).object();
    }

    static void collect(const QJsonValue &value, QStringList &texts)
    {
        if (value.isArray()) {
            for (const QJsonValue &each : value.toArray())
                collect(each, texts);
            return;
        }
        const QJsonObject object = value.toObject();
        if (object.contains(u"evidence"))
            texts.append(object[u"text"].toString());
        for (const QString &name : {u"cover"_s, u"sections"_s, u"blocks"_s, u"statements"_s, u"fields"_s, u"rows"_s,
                                    u"cells"_s, u"below"_s, u"value"_s}) {
            if (object.contains(name))
                collect(object[name], texts);
        }
    }

    std::optional<incident::Procedure> m_procedure;
    QJsonObject m_schema;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_procedure = incident::readProcedure().value();
        QFile schema(u":/report/report.schema.json"_s);
        QVERIFY(schema.open(QIODevice::ReadOnly));
        m_schema = QJsonDocument::fromJson(schema.readAll()).object();
        QVERIFY(!m_schema.isEmpty());
    }

    void aReportHasTheFormOfTheSchema()
    {
        const JsonForm form(m_schema);
        for (const Language language : {Language::Chinese, Language::English})
            QCOMPARE(form.fault(parsed(draft(language))), QString());
    }

    void whatHasAnotherFormIsSeen()
    {
        const JsonForm form(m_schema);
        QJsonObject report = parsed(draft());
        report.remove(u"title");
        QCOMPARE(form.fault(report), u": lacks title"_s);
        report = parsed(draft());
        report[u"officer"] = u"x"_s;
        QCOMPARE(form.fault(report), u": has officer"_s);
        report = parsed(draft());
        QJsonArray sections = report[u"sections"].toArray();
        QJsonObject first = sections[0].toObject();
        first[u"blocks"] = QJsonArray{QJsonObject{{u"kind"_s, u"table"_s}}};
        sections[0] = first;
        report[u"sections"] = sections;
        QCOMPARE(form.fault(report), u"/sections/0/blocks/0: fits 0 forms"_s);
    }

    void theTextsAreTheDocumentsInItsOrder()
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            const Document document = draft(language);
            QStringList expected;
            forEachStatement(document,
                             [&](const QString &, const Statement &statement) { expected.append(statement.text); });
            QStringList texts;
            collect(parsed(document), texts);
            QCOMPARE(texts, expected);
        }
    }

    void marksCountCodePoints()
    {
        Document document = draft();
        document.cover = {
            {u"x"_s, {.text = u"\U0001F600甲\U0001F600"_s, .marks = {{2, 3, Mark::Kind::Flagged, u"A.1.f"_s}}}}};
        const QJsonObject mark = parsed(document)[u"cover"][0][u"value"][u"marks"][0].toObject();
        QCOMPARE(mark,
                 (QJsonObject{{u"kind"_s, u"flagged"_s}, {u"begin"_s, 1}, {u"length"_s, 2}, {u"risk"_s, u"A.1.f"_s}}));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        QCOMPARE(renderJson(draft()), renderJson(draft()));
        QVERIFY(renderJson(draft()) != renderJson(draft(Language::English)));
    }
};

QTEST_GUILESS_MAIN(TestReportJson)
#include "tst_reportjson.moc"
