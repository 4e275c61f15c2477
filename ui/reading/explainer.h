#pragma once

#include "app/base/bilingual.h"
#include "app/detect/taxonomy.h"
#include "app/estimates/estimatestore.h"
#include "ui/reading/item.h"

#include <QHash>

#include <map>

namespace ui {

/// The question which places of a text speak for an estimate, for a model that cannot say so itself.
struct PlaceQuestion
{
    estimates::RegisteredClassifier registered;
    std::string text;
    classify::Role role = classify::Role::Prompt;
    size_t category = 0;
};

/// Finds out by leaving parts of the text away, for two seconds at most. The heaviest first. For any thread, with a
/// connection of its own.
Result<std::vector<text::Span>> placesFor(const db::Database &reader, const PlaceQuestion &question);

/// Puts what classifiers think of a generation into words, with the places that speak for it. Keeps the classifiers
/// that it was asked about. For one thread.
class Explainer
{
public:
    Explainer();

    /// Adds to \a item an entry for each estimate that counts, to every entry the words of its clause, and to the
    /// entries of rules what a classifier that is on thinks of the same risk where it says no. A classifier that cannot
    /// be loaded has no places.
    Result<void> explain(const db::Database &database, Item &item);

    /// What to ask placesFor() about reason number \a reason of \a item; nothing: its places are known, or it has none.
    static std::optional<PlaceQuestion> question(const db::Database &database, const Item &item, int reason);

private:
    struct Known
    {
        estimates::RegisteredClassifier registered;
        std::shared_ptr<const classify::Classifier> classifier; ///< null: it could not be loaded, or takes long to load
    };
    const Known *known(const db::Database &database, estimates::ClassifierId id);
    Why toWhy(const estimates::Estimate &estimate, const Known &known, const Item &item) const;
    void addPlaces(const estimates::Estimate &estimate, const Known &known, const Item &item, Why &why) const;
    Result<void> addDissent(const db::Database &database, Item &item);
    QString title(const QString &category) const;
    QString clause(const QString &risk) const;

    QHash<QString, Bilingual> m_titles;
    std::optional<detect::Taxonomy> m_taxonomy;
    std::map<estimates::ClassifierId, Known> m_known;
};

} // namespace ui
