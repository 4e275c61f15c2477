#include "ui/reading/pictureknowledge.h"

#include "app/detect/taxonomy.h"
#include "app/pictures/matching.h"
#include "app/pictures/textfindings.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::PictureKnowledge)
};

QString sentence(const pictures::PictureMatch &match)
{
    const QString near = match.nearness.distance
        ? Words::tr("Nearly a known picture, %n of 64 bits differ", nullptr, *match.nearness.distance)
        : Words::tr("A known picture, byte for byte");
    return Words::tr("%1: %2, %3").arg(near, detect::displayCode(match.risk), match.reason);
}

QString sentence(const pictures::TextFinding &finding)
{
    return Words::tr("In its text: %1, rule %2/%3").arg(detect::displayCode(finding.risk), finding.pack, finding.rule);
}

void add(const pictures::StoredText &stored, ItemPicture &picture)
{
    picture.text = QString::fromStdString(stored.text.text);
    for (const pictures::TextFinding &finding : stored.findings) {
        const bool isItsPart = (finding.part == detect::Part::Output) == picture.inOutput;
        if (isItsPart && !finding.inShadow && !picture.known.contains(sentence(finding)))
            picture.known.append(sentence(finding));
    }
}

} // namespace

Result<void> readPictureKnowledge(const db::Database &database, Item &item)
{
    if (item.pictures.empty())
        return {};
    const auto matches = pictures::pictureMatches(database, item.generation);
    if (!matches)
        return failed(matches);
    for (ItemPicture &picture : item.pictures) {
        for (const pictures::PictureMatch &match : *matches) {
            if (match.number == picture.number)
                picture.known.append(sentence(match));
        }
        if (picture.sha256.isNull())
            continue;
        const auto text = pictures::storedText(database, picture.sha256);
        if (!text)
            return failed(text);
        if (*text)
            add(**text, picture);
    }
    return {};
}

} // namespace ui
