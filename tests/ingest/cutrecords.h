#pragma once

#include "app/ingest/records/recordreader.h"
#include "tests/ingest/logfolder.h"

#include <QTest>

/// A record as a test compares it.
struct Cut
{
    QByteArray bytes;
    qint64 line = 1;
    ingest::Record::Damage damage = ingest::Record::Damage::None;

    bool operator==(const Cut &) const = default;
};

Q_DECLARE_METATYPE(std::vector<Cut>)

namespace QTest {
template <>
inline char *toString(const std::vector<Cut> &cuts)
{
    QByteArray text;
    for (const Cut &cut : cuts)
        text += QByteArray::number(cut.line) + ":" + cut.bytes.first(std::min<qsizetype>(cut.bytes.size(), 60)) + "("
            + QByteArray::number(int(cut.damage)) + ") ";
    return qstrdup(text.constData());
}
} // namespace QTest

/// Readers of what a test writes to disk.
class RecordFiles
{
public:
    std::unique_ptr<ingest::RecordReader> open(const QByteArray &onDisk, ingest::StreamPosition from = {},
                                               size_t limit = ingest::RecordReader::usualLimit)
    {
        const QString name = QString::number(m_written++); // to overwrite a file waits for the disk
        auto source = ingest::ByteSource::open(m_folder.write(name, onDisk)).value();
        return ingest::openRecords(std::move(source), from, limit).value();
    }

private:
    LogFolder m_folder;
    int m_written = 0;
};

inline QByteArray bytesOf(const ingest::Record &record)
{
    return {record.bytes.data(), static_cast<qsizetype>(record.bytes.size())};
}

/// Whether \a record is the bytes of \a stream that its range says. Of one that is too long only the beginning is
/// there.
inline bool isWhereItSays(const ingest::Record &record, const QByteArray &stream)
{
    return record.damage == ingest::Record::Damage::TooLong
        || stream.sliced(record.offset, record.length) == bytesOf(record);
}

/// All records; one that is not where it says has its line at -1.
inline std::vector<Cut> readAll(ingest::RecordReader &reader, const QByteArray &stream)
{
    std::vector<Cut> cuts;
    ingest::Record record;
    while (reader.next(record).value()) {
        const qint64 line = isWhereItSays(record, stream) ? record.line : -1;
        cuts.push_back({bytesOf(record), line, record.damage});
    }
    return cuts;
}

/// What is said of the last record, if there are \a least or more. Nothing may be said before it, and not without
/// words.
inline ingest::Record::Damage damageAtTheEnd(ingest::RecordReader &reader, int least = 1)
{
    ingest::Record record;
    auto damage = ingest::Record::Damage::None;
    int count = 0;
    for (; reader.next(record).value(); ++count) {
        if (damage != ingest::Record::Damage::None)
            QTest::qFail("a record comes behind the damage", __FILE__, __LINE__);
        damage = record.damage;
        if (damage != ingest::Record::Damage::None && record.detail.isEmpty())
            QTest::qFail("the damage has no words", __FILE__, __LINE__);
    }
    if (count < least)
        QTest::qFail("records are lost", __FILE__, __LINE__);
    return damage;
}
