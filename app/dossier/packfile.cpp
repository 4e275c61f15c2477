#include "app/dossier/packfile.h"

#include "app/journal/journal.h"
#include "app/report/edition/editionstore.h"
#include "app/report/edition/removals.h"
#include "app/report/formats/pdf.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace dossier {

namespace {

Result<report::Redaction> redaction(const db::Database &database, const report::Document &document,
                                    const Dossier &dossier, const QStringList &hidden)
{
    auto removals = report::proposedRemovals(database, document, std::nullopt);
    if (!removals)
        return failed(removals);
    report::Redaction redaction{.texts = report::ofKinds(*removals, report::usuallyRemoved())};
    std::ranges::move(peopleIn(dossier), std::back_inserter(redaction.texts));
    for (const QString &text : hidden)
        redaction.texts.push_back({text, report::RemovedKind::Passage});
    return redaction;
}

} // namespace

Result<report::EditionFile> writePack(db::Database &database, journal::Journal &journal, const Rulebook &rules,
                                      const PackWish &wish)
{
    const auto input = readPackInput(database, wish.model, wish.day, journal.now());
    if (!input)
        return failed(input);
    const report::Document document = packDocument(*input, rules, wish.language);
    report::EditionWish edition{.edition = wish.edition, .format = wish.format};
    if (wish.edition == report::Edition::Redacted) {
        auto found = redaction(database, document, input->dated.dossier, wish.hidden);
        if (!found)
            return failed(found);
        edition.redaction = std::move(*found);
    }
    auto made = report::makeEdition(document, edition, report::tesseract());
    if (!made)
        return made;
    if (const auto written = report::writeFile(made->bytes, wish.path); !written)
        return failed(written);
    const auto recorded = report::recordEdition(database, journal, objectOf(wish.model), *made);
    if (!recorded) {
        QFile::remove(wish.path); // an edition that no journal knows must not go out
        return failed(recorded);
    }
    return made;
}

} // namespace dossier
