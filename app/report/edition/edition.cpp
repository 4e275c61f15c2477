#include "app/report/edition/edition.h"

#include "app/base/hash.h"
#include "app/report/edition/aliases.h"

#include <algorithm>

namespace report {

namespace {

Redaction redactionOf(const EditionWish &wish)
{
    if (wish.edition == Edition::Redacted)
        return wish.redaction;
    Redaction covered;
    if (!wish.isUnmasked)
        std::ranges::copy_if(wish.redaction.texts, std::back_inserter(covered.texts),
                             [](const Removal &removal) { return removal.kind == RemovedKind::Personal; });
    return covered;
}

/// On the cover and on each page.
void sayWhich(Document &document, Edition edition, const EditionWords &words)
{
    const QString which = edition == Edition::Full ? words.full() : words.redacted();
    document.cover.push_back({words.label(), {.text = which}});
    PageWords &page = document.words;
    page.header = page.header.isEmpty() ? which : page.header + QStringLiteral(" · ") + which;
}

QString placeText(const LeakPlace &place)
{
    QStringList words;
    if (!place.file.isEmpty())
        words.append(place.file);
    words.append(name(place.part));
    if (place.number > 0)
        words.append(QString::number(place.number));
    return words.join(QLatin1Char(' '));
}

} // namespace

QString name(Edition edition)
{
    return edition == Edition::Full ? QStringLiteral("full") : QStringLiteral("redacted");
}

std::optional<Edition> editionNamed(const QString &wanted)
{
    for (const Edition edition : {Edition::Full, Edition::Redacted}) {
        if (name(edition) == wanted)
            return edition;
    }
    return std::nullopt;
}

bool EditionFile::mayLeave() const
{
    return wish.edition == Edition::Redacted ? check.isClean() : check.leaks.empty();
}

QString placesOf(const LeakReport &report)
{
    QStringList places;
    for (const Leak &leak : report.leaks)
        places.append(QStringLiteral("#%1 %2").arg(leak.removal).arg(placeText(leak.place)));
    for (const Unread &unread : report.unread)
        places.append(QStringLiteral("not looked into: %1 (%2)").arg(placeText(unread.place), name(unread.why)));
    return places.join(QStringLiteral("; "));
}

Result<EditionFile> examineEdition(Document document, const EditionWish &wish, const PictureText &reader)
{
    const Language language = document.language;
    const Result<EditionWords> words = EditionWords::load(language);
    if (!words)
        return failed(words);
    Result<Redacted> redacted = redact(std::move(document), redactionOf(wish), language);
    if (!redacted)
        return failed(redacted);
    sayWhich(redacted->document, wish.edition, *words);
    Result<QByteArray> bytes = render(redacted->document, wish.format);
    if (!bytes)
        return failed(bytes);
    Result<LeakReport> check = checkLeaks(*bytes, wish.format, redacted->removed, reader);
    if (!check)
        return failed(check);
    QByteArray sha256 = Sha256::of(*bytes);
    return EditionFile{std::move(*bytes), std::move(sha256), wish, language, std::move(redacted->removed),
                       std::move(*check)};
}

Result<EditionFile> makeEdition(Document document, const EditionWish &wish, const PictureText &reader)
{
    Result<EditionFile> made = examineEdition(std::move(document), wish, reader);
    if (made && !made->mayLeave())
        return fail(Failure::Kind::Refused, placesOf(made->check));
    return made;
}

} // namespace report
