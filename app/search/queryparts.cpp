#include "app/search/queryparts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

QString pieceOf(const Query &query, const Place &place)
{
    return query.typed().mid(place.begin, place.length);
}

/// \a before and \a behind without the AND between them and what stood there.
QString joined(QString before, QString behind)
{
    before = before.trimmed();
    behind = behind.trimmed();
    if (before == "AND"_L1 || before.endsWith(" AND"_L1))
        before = before.chopped(3).trimmed();
    else if (behind == "AND"_L1 || behind.startsWith("AND "_L1))
        behind = behind.sliced(3).trimmed();
    const bool touches = before.isEmpty() || behind.isEmpty() || before.endsWith(u'(') || behind.startsWith(u')')
        || before.endsWith(u'（') || behind.startsWith(u'）');
    return before + (touches ? QString() : u" "_s) + behind;
}

} // namespace

QString fieldPart(Field field, const QString &value)
{
    return fieldName(field) + u':' + quotedValue(value);
}

QString withPart(const QString &typed, const QString &part)
{
    const auto query = Query::parse(typed);
    if (!query || query->isEmpty()) // what is not understood is not taken away
        return (typed.trimmed() + u' ' + part).trimmed();
    const std::vector<Place> places = query->parts();
    if (std::ranges::any_of(places, [&](const Place &place) { return pieceOf(*query, place) == part; }))
        return typed;
    const bool isEither = query->root().kind == Node::Kind::Or; // AND would bind its last branch only
    return (isEither ? u'(' + typed.trimmed() + u')' : typed.trimmed()) + u' ' + part;
}

QString withoutPart(const Query &query, size_t index)
{
    const std::vector<Place> places = query.parts();
    if (index >= places.size())
        return query.typed();
    if (places.size() == 1)
        return {};
    const Place gone = places[index];
    QString rest = joined(query.typed().left(gone.begin), query.typed().mid(gone.begin + gone.length));
    const auto understood = Query::parse(rest);
    if (understood && understood->parts().size() + 1 == places.size())
        return rest;
    QStringList kept;
    for (size_t i = 0; i < places.size(); ++i) {
        if (i != index)
            kept << pieceOf(query, places[i]);
    }
    return kept.join(u' ');
}

} // namespace search
