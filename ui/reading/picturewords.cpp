#include "ui/reading/picturewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::PictureWords)
};

constexpr qsizetype hashDigits = 16;

QString pixels(QSize size)
{
    return Words::tr("%1 × %2 pixels").arg(size.width()).arg(size.height());
}

/// What the log says beside what it is, where they differ.
QString kindText(const ItemPicture &picture, const QString &kind)
{
    if (kind.isEmpty())
        return picture.mediaType;
    const QString &said = picture.mediaType;
    const bool agrees = said.isEmpty() || said.compare("image/"_L1 + kind, Qt::CaseInsensitive) == 0
        || (kind == "JPEG"_L1 && said == "image/jpg"_L1) || (kind == "SVG"_L1 && said == "image/svg+xml"_L1);
    return agrees ? kind : Words::tr("%1 (the log says %2)").arg(kind, said);
}

bool isAddress(const QString &address)
{
    return address.contains("://"_L1) && !address.startsWith("file:"_L1, Qt::CaseInsensitive);
}

/// The words of ingest::PictureFiles.
QString unreadText(const QString &why)
{
    if (why == "not-found"_L1)
        return Words::tr("The log names a file that was not there at import.");
    if (why == "outside"_L1)
        return Words::tr("The log names a file outside its folder: nothing there is read.");
    if (why == "not-a-file"_L1)
        return Words::tr("The log names something that is no plain file: it is not read.");
    if (why == "not-a-picture"_L1)
        return Words::tr("The file that the log names is no picture: it was not kept.");
    if (why == "too-large"_L1)
        return Words::tr("The file that the log names is too large to be kept.");
    if (why == "too-many"_L1)
        return Words::tr("One record names more pictures than are read: this one was not.");
    return Words::tr("The file that the log names could not be read at import.");
}

QString notKept(const ItemPicture &picture)
{
    if (!picture.unread.isEmpty())
        return unreadText(picture.unread);
    if (!picture.sha256.isNull())
        return Words::tr("Too large to be kept: the workspace has its size and its hash.");
    if (picture.address.isEmpty())
        return Words::tr("The log holds no bytes of it that can be read.");
    if (isAddress(picture.address))
        return Words::tr("The log holds an address only. It was recorded and is never fetched.");
    return Words::tr("The log holds a name only: its bytes were not there at import.");
}

} // namespace

QString pictureTitle(const ItemPicture &picture, int place)
{
    return (picture.inOutput ? Words::tr("Output, picture %1") : Words::tr("Prompt, picture %1")).arg(place);
}

QString pictureFacts(const ItemPicture &picture, const DecodedPicture *decoded)
{
    QStringList facts{kindText(picture, decoded ? decoded->kind : QString())};
    if (decoded && !decoded->size.isEmpty())
        facts << pixels(decoded->size);
    if (picture.size > 0)
        facts << QLocale().formattedDataSize(picture.size, 1);
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString pictureMark(const ItemPicture &picture)
{
    if (picture.sha256.isNull())
        return picture.address;
    return Words::tr("SHA-256 %1…").arg(QString::fromLatin1(picture.sha256.toHex().first(hashDigits)));
}

QString pictureProblem(const ItemPicture &picture, const DecodedPicture *decoded)
{
    if (!picture.isKept)
        return notKept(picture);
    switch (decoded ? decoded->trouble : PictureTrouble::None) {
    case PictureTrouble::None: return {};
    case PictureTrouble::Unreadable: return Words::tr("The workspace does not give its bytes.");
    case PictureTrouble::UnknownKind:
        return decoded->kind.isEmpty() ? Words::tr("No kind of picture that is known here.")
                                       : Words::tr("Pictures of this kind are not shown here.");
    case PictureTrouble::Damaged: return Words::tr("Damaged: it cannot be decoded.");
    case PictureTrouble::TooLarge: return Words::tr("Too large to be shown: more than 50 million pixels.");
    }
    return {};
}

} // namespace ui
