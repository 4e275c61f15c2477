#pragma once

#include "app/base/hash.h"
#include "app/detect/findingstore.h"
#include "app/pictures/bank.h"
#include "app/pictures/hashing.h"
#include "app/pictures/matching.h"
#include "tests/ingest/importfixture.h"
#include "tests/pictures/drawn.h"

/// A workspace whose generations have pictures that the test draws.
struct PictureStore : ImportFixture
{
    detect::Taxonomy taxonomy = detect::Taxonomy::load().value();
    pictures::PictureBank bank{database, journal, taxonomy};
    ingest::OnWriter onWriter = [this](const ingest::WriterWork &work) { return work(database, journal); };

    /// A generation with \a bytes as a picture of its output, or of its prompt. A picture that is there already is
    /// linked again.
    GenerationId add(const QByteArray &bytes, bool isOutput = true, bool isKept = true)
    {
        const QByteArray name = QByteArray::number(++m_count);
        if (!import(folder.write(QString::fromLatin1(name + ".jsonl"),
                                 "{\"id\":\"r" + name + "\",\"prompt\":\"question " + name
                                     + "\",\"response\":\"answer\"}\n")))
            qFatal("the log cannot be imported");
        const auto generation = GenerationId(number("SELECT max(id) FROM generation"));
        const QByteArray sha256 = Sha256::of(bytes);
        database.run("INSERT OR IGNORE INTO picture (sha256, size, bytes) VALUES (?, ?, ?)", sha256,
                     qint64(bytes.size()), isKept ? bytes : QByteArray());
        database.run(R"(
            INSERT INTO generation_picture (generation_id, number, is_output, picture_id, url, media_type)
            SELECT ?, 0, ?, id, '', '' FROM picture WHERE sha256 = ?)",
                     generation, isOutput, sha256);
        return generation;
    }

    GenerationId add(const QImage &image, const char *format = "png", int quality = -1)
    {
        return add(drawn::encoded(image, format, quality));
    }

    Result<pictures::HashReport> hash(const ProgressSink &progress = {}, const std::stop_token &stop = {})
    {
        return pictures::hashWaiting(onWriter, progress, stop);
    }

    /// Known by the hashes of \a image as a PNG.
    static pictures::KnownPicture known(const QImage &image)
    {
        return {.sha256 = Sha256::of(drawn::encoded(image, "png")),
                .looks = pictures::perceptualHashOf(image),
                .risk = QStringLiteral("A.1.f"),
                .severity = 3,
                .reason = QStringLiteral("decided in a case")};
    }

    std::optional<detect::Flag> flag(GenerationId generation) const
    {
        return detect::FindingStore(database).flag(generation).value();
    }

    QStringList events() const
    {
        return texts("SELECT kind FROM audit_event WHERE kind LIKE 'pictures.%' ORDER BY sequence");
    }

private:
    int m_count = 0;
};
