#include "app/ingest/formats/formats.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/ingest/drain.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// The corpus through what the fuzzers run, with any compiler; and each file a few times damaged.
class TestCorpus : public QObject
{
    Q_OBJECT

    const QString m_corpus = qEnvironmentVariable("VERMILION_SOURCE") + u"/tests/fuzz/corpus"_s;
    const ingest::Formats m_formats;

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
    {
        for (int i = random.bounded(1, 4); i > 0 && !bytes.isEmpty(); --i)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        return bytes;
    }

    void readInEveryWay(const QByteArray &bytes) const
    {
        const std::string_view view(bytes.constData(), static_cast<size_t>(bytes.size()));
        for (const ingest::Format *format : m_formats.all())
            fuzzing::format(view, format->id());
        fuzzing::dossiers(view);
        fuzzing::sources(view);
        fuzzing::encodings(view);
        fuzzing::labels(view);
        fuzzing::models(view);
        fuzzing::packages(view);
        fuzzing::papers(view);
        fuzzing::tokenizers(view);
    }

private Q_SLOTS:
    void everyFormatHasAFuzzTarget()
    {
        QStringList known;
        for (const ingest::Format *format : m_formats.all())
            known.append(QString::fromStdString(std::string(format->id())));
        known.sort();
        QStringList targets = QStringLiteral(FUZZ_FORMATS).split(u',');
        targets.sort();
        QCOMPARE(targets, known);
    }

    void theFilesOfAFormatAreOfIt_data()
    {
        QTest::addColumn<QString>("folder");
        for (const ingest::Format *format : m_formats.all()) {
            const QString id = QString::fromStdString(std::string(format->id()));
            if (QFile::exists(m_corpus + u'/' + id))
                QTest::newRow(qPrintable(id)) << id;
        }
    }

    void theFilesOfAFormatAreOfIt()
    {
        QFETCH(QString, folder);
        QDirIterator files(m_corpus + u'/' + folder, QDir::Files);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            const QString path = files.next();
            const Result<ingest::Choice> choice = m_formats.ofFile(path);
            QVERIFY2(choice, qPrintable(path));
            QCOMPARE(QString::fromStdString(std::string(choice->format->id())), folder);
        }
    }

    void theCorpusIsReadInEveryWay_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(m_corpus, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(m_corpus.size() + 1))) << path;
        }
    }

    void theCorpusIsReadInEveryWay()
    {
        QFETCH(QString, path);
        const QByteArray bytes = bytesOf(path);
        readInEveryWay(bytes);
        QRandomGenerator random(11);
        for (int round = 0; round < 10; ++round)
            readInEveryWay(damaged(bytes, random));
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
