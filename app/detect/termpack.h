#pragma once

#include "app/detect/categorymap.h"
#include "app/detect/termlist.h"
#include "app/detect/termoverlap.h"

#include <QByteArray>

namespace detect {

/// What a pack made of a library is called.
struct TermPackHeader
{
    QString id;
    QString version;
    QString title; ///< in both languages
    QString source;
    QString licence;
};

/// A library as a rule pack: a rule for each category, called by its name.
struct TermPack
{
    QByteArray text; ///< TOML
    QStringList unmapped; ///< categories without a risk; with any, there is no text
    std::map<QString, int> terms; ///< how many each category has in the pack
};

/// Writes \a list as a pack. Of the terms that are the same once folded, a category has the first.
/// \a overlaps are those of its terms. What it writes passes readRulePack().
TermPack makeTermPack(const TermList &list, const std::vector<TermOverlap> &overlaps, const CategoryMap &map,
                      const Taxonomy &taxonomy, const TermPackHeader &header);

} // namespace detect
