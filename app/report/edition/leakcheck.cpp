#include "app/report/edition/leakcheck.h"

#include "app/pictures/decoding.h"
#include "app/pictures/textreader.h"
#include "app/report/edition/takeapart.h"

#include <QStringList>

namespace report {

namespace {

bool isOf(FileKind kind, Format format)
{
    switch (format) {
    case Format::Pdf: return kind == FileKind::Pdf;
    case Format::Docx:
    case Format::Odt: return kind == FileKind::Zip;
    case Format::Html: return kind == FileKind::Html;
    case Format::Json: return kind == FileKind::Json;
    }
    return false;
}

SpellingSearch searchFor(const std::vector<Removed> &removed)
{
    QStringList texts;
    for (const Removed &each : removed)
        texts.append(each.isSearched ? each.text : QString());
    return SpellingSearch(texts);
}

} // namespace

Result<LeakReport> checkLeaks(const QByteArray &file, Format format, const std::vector<Removed> &removed,
                              const PictureText &reader)
{
    const FileKind kind = format == Format::Pdf && file.first(std::min<qsizetype>(file.size(), 1024)).contains("%PDF-")
        ? FileKind::Pdf
        : kindOf(file);
    if (!isOf(kind, format))
        return fail(Failure::Kind::BadInput, QStringLiteral("the file is no %1").arg(name(format)));
    const SpellingSearch search = searchFor(removed);
    LeakReport found;
    Inspection inspection(search, removed, reader, found);
    if (kind == FileKind::Pdf) {
        inspection.bytes(file, LeakPlace::Part::Bytes);
        takePdfApart(file, inspection);
    } else {
        takeApart(file, inspection);
    }
    return found;
}

LeakReport searchFile(const QByteArray &file, const std::vector<Removed> &removed, const PictureText &reader)
{
    const SpellingSearch search = searchFor(removed);
    LeakReport found;
    Inspection inspection(search, removed, reader, found);
    takeApart(file, inspection);
    return found;
}

PictureText tesseract()
{
    struct Opened
    {
        bool isTried = false;
        std::unique_ptr<pictures::TextReader> reader;
    };
    return [opened = std::make_shared<Opened>()](const QByteArray &picture) -> std::optional<QString> {
        if (!std::exchange(opened->isTried, true)) {
            if (auto reader = pictures::TextReader::open())
                opened->reader = std::move(*reader);
        }
        const pictures::Decoding decoded = pictures::decode(picture);
        if (!opened->reader || decoded.image.isNull())
            return std::nullopt;
        const pictures::RecognisedText text = opened->reader->read(decoded.image);
        if (text.state != pictures::TextState::Read && text.state != pictures::TextState::Nothing)
            return std::nullopt;
        return QString::fromStdString(text.text);
    };
}

} // namespace report
