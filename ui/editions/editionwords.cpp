#include "ui/editions/editionwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::EditionWords)
};

QString partText(report::LeakPlace::Part part)
{
    using enum report::LeakPlace::Part;
    switch (part) {
    case Bytes: return Words::tr("the file's bytes");
    case Text: return Words::tr("text");
    case Page: return Words::tr("page");
    case Form: return Words::tr("drawn part");
    case Title: return Words::tr("name of a file");
    case Metadata: return Words::tr("metadata");
    case Bookmark: return Words::tr("bookmark");
    case Annotation: return Words::tr("annotation");
    case Structure: return Words::tr("replacement text of the structure");
    case Layer: return Words::tr("layer");
    case Object: return Words::tr("object");
    case Attribute: return Words::tr("attribute");
    case Comment: return Words::tr("comment");
    case Script: return Words::tr("script or style sheet");
    case DataUri: return Words::tr("embedded data");
    case Key: return Words::tr("field name");
    case Chunk: return Words::tr("text within a picture's file");
    case Pixels: return Words::tr("picture");
    case Revision: return Words::tr("earlier state of the file");
    case BeyondEnd: return Words::tr("data outside the file");
    }
    return {};
}

QString kindOf(int removal, const std::vector<report::Removed> &removed)
{
    const auto found = std::ranges::find(removed, removal, &report::Removed::number);
    return found == removed.end() ? QString() : kindText(found->kind);
}

} // namespace

QString kindText(report::RemovedKind kind)
{
    using enum report::RemovedKind;
    switch (kind) {
    case Personal: return Words::tr("Personal information");
    case User: return Words::tr("Users");
    case Request: return Words::tr("Requests");
    case Conversation: return Words::tr("Conversations");
    case Officer: return Words::tr("Officers");
    case File: return Words::tr("Internal files");
    case Service: return Words::tr("Services");
    case Model: return Words::tr("Models");
    case Passage: return Words::tr("Chosen passages");
    }
    return {};
}

QString placeText(const report::LeakPlace &place)
{
    QString text = partText(place.part);
    if (place.number > 0)
        text = Words::tr("%1 %2").arg(text).arg(place.number);
    return place.file.isEmpty() ? text : Words::tr("%1: %2").arg(place.file, text);
}

QString whyText(report::Unread::Why why)
{
    using enum report::Unread::Why;
    switch (why) {
    case Encrypted: return Words::tr("encrypted");
    case Damaged: return Words::tr("damaged");
    case UnknownKind: return Words::tr("a kind of file that is not known");
    case UnknownFilter: return Words::tr("packed in a way that is not known");
    case NoText: return Words::tr("its font does not say which letters it shows");
    case Pixels: return Words::tr("nothing here can read text in pictures");
    case TooDeep: return Words::tr("files within files, too deep");
    case TooLarge: return Words::tr("too large");
    }
    return {};
}

QString checkText(const report::LeakReport &check, const std::vector<report::Removed> &removed, int most)
{
    QStringList lines;
    for (const report::Leak &leak : check.leaks)
        lines.append(Words::tr("No. %1 (%2) stands in: %3")
                         .arg(QString::number(leak.removal), kindOf(leak.removal, removed), placeText(leak.place)));
    for (const report::Unread &unread : check.unread)
        lines.append(Words::tr("Not looked into: %1 (%2)").arg(placeText(unread.place), whyText(unread.why)));
    if (const auto left = lines.size() - most; left > 0) {
        lines.resize(most);
        lines.append(Words::tr("and %n more", nullptr, int(left)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
