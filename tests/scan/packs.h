#pragma once

#include "app/base/hash.h"
#include "app/detect/activerules.h"
#include "app/detect/packstore.h"
#include "tests/ingest/importfixture.h"

/// A pack of one rule that looks for \a terms.
inline detect::RulePack packOf(const QString &id, std::vector<std::string> terms)
{
    detect::RulePack pack;
    pack.id = id;
    pack.version = QStringLiteral("1");
    pack.title = {id, id};
    pack.rules = {detect::Rule{
        .id = id + QStringLiteral("-rule"), .risk = QStringLiteral("A.1.f"), .severity = 2, .terms = std::move(terms)}};
    for (const std::string &term : pack.rules.front().terms)
        pack.text += QByteArray::fromStdString(term) + ' ';
    pack.hash = Sha256::of(pack.text);
    return pack;
}

/// \a packs as the rules that are in force in \a store.
inline detect::ActiveRules inForce(ImportFixture &store, const std::vector<detect::RulePack> &packs)
{
    detect::PackStore known(store.database, store.journal);
    const std::vector<detect::RulePackId> ids = known.registerPacks(packs).value();
    for (const detect::RulePackId id : ids) {
        known.noteSeen(id, {}).value();
        known.setState(id, detect::PackState::On).value();
    }
    return {detect::Matcher::compile(packs).value(), ids};
}

inline Result<ingest::ImportReport> importWith(ImportFixture &store, const detect::ActiveRules &rules,
                                               const QString &path)
{
    return ingest::Importer(store.database, store.journal, rules.matcher, rules.packIds, store.pseudonyms)
        .import(path, {});
}
