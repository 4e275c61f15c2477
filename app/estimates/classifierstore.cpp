#include "app/estimates/classifierstore.h"

#include "app/base/hash.h"
#include "app/classify/ngrammodel.h"
#include "app/estimates/counting.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace estimates {

namespace {

QString object(ClassifierId id)
{
    return u"classifier/%1"_s.arg(static_cast<qint64>(id));
}

QString eventOf(ClassifierState state)
{
    switch (state) {
    case ClassifierState::Off: return u"classifier.disabled"_s;
    case ClassifierState::Shadow: return u"classifier.shadowed"_s;
    case ClassifierState::On: return u"classifier.enabled"_s;
    }
    return {};
}

QString hexOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

/// Throws db::Error; what the store holds of classifiers was checked when it was written.
RegisteredClassifier known(const db::Database &database, ClassifierId id)
{
    Result<RegisteredClassifier> one = registeredClassifier(database, id);
    if (!one)
        throw db::Error(0, one.error().detail.toStdString());
    return std::move(*one);
}

} // namespace

ClassifierStore::ClassifierStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

bool ClassifierStore::holdsGenerations() const
{
    return m_database.prepare("SELECT 1 FROM generation LIMIT 1").next();
}

ClassifierState ClassifierStore::firstStateOf(const NewClassifier &classifier) const
{
    if (classifier.base) // made here: it is to be compared first
        return ClassifierState::Shadow;
    if (!holdsGenerations())
        return ClassifierState::On;
    const bool isOther = classifier.kind == ClassifierKind::Ngrams
        && m_database.prepare("SELECT 1 FROM classifier WHERE kind = 0 AND state = 2").next();
    return isOther ? ClassifierState::Off : ClassifierState::Shadow;
}

Result<ClassifierId> ClassifierStore::add(const NewClassifier &classifier)
{
    return attempt([&]() -> Result<ClassifierId> {
        db::Transaction transaction(m_database);
        auto query = m_database.prepare("SELECT id FROM classifier WHERE sha256 = ?");
        if (query.with(classifier.hash).next())
            return query.id<ClassifierId>(0);
        query.reset();
        const ClassifierState state = firstStateOf(classifier);
        m_database.run(R"(
            INSERT INTO classifier (kind, name, sha256, source, folder, categories, base_id, state, added_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?))",
                       classifier.kind, classifier.name, classifier.hash, classifier.source, classifier.folder,
                       std::string_view(toJson(classifier.categories)), classifier.base, m_journal.now());
        const auto id = ClassifierId(m_database.lastInsertId());
        put(known(m_database, id), state);
        m_journal.append(u"classifier.added"_s, object(id),
                         {{u"name"_s, classifier.name},
                          {u"sha256"_s, hexOf(classifier.hash)},
                          {u"base"_s, classifier.base ? object(*classifier.base) : QString()},
                          {u"state"_s, static_cast<int>(state)}});
        transaction.commit();
        return id;
    });
}

Result<void> ClassifierStore::setState(ClassifierId id, ClassifierState state)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<RegisteredClassifier> classifier = registeredClassifier(m_database, id);
        if (!classifier)
            return failed(classifier);
        if (classifier->state == state)
            return {};
        const bool isSeen = classifier->seenAt || classifier->state == ClassifierState::Shadow || !holdsGenerations();
        if (state == ClassifierState::On && !isSeen)
            return fail(Failure::Kind::Refused, u"nobody has seen what it would do here"_s, object(id));
        put(*classifier, state);
        m_journal.append(eventOf(state), object(id),
                         {{u"name"_s, classifier->name}, {u"sha256"_s, hexOf(classifier->hash)}});
        transaction.commit();
        return {};
    });
}

void ClassifierStore::put(const RegisteredClassifier &classifier, ClassifierState state)
{
    if (state != ClassifierState::Off && classifier.kind == ClassifierKind::Ngrams) {
        auto query = m_database.prepare("SELECT id FROM classifier WHERE kind = 0 AND state = ? AND id <> ?");
        if (query.with(state, classifier.id).next()) {
            const auto other = query.id<ClassifierId>(0);
            query.reset();
            m_database.run("UPDATE classifier SET state = 0 WHERE id = ?", other);
            countAll(m_database, known(m_database, other));
            m_journal.append(eventOf(ClassifierState::Off), object(other), {{u"for"_s, object(classifier.id)}});
        }
    }
    m_database.run("UPDATE classifier SET state = ? WHERE id = ?", state, classifier.id);
    if (state == ClassifierState::On)
        m_database.run("UPDATE classifier SET seen_at = coalesce(seen_at, ?) WHERE id = ?", m_journal.now(),
                       classifier.id);
    countAll(m_database, known(m_database, classifier.id));
}

Result<void> ClassifierStore::setThreshold(ClassifierId id, const QString &category, std::optional<double> value)
{
    if (value && !(*value > 0 && *value <= 2))
        return fail(Failure::Kind::BadInput, u"a threshold lies above 0 and is at most 1, or 2 for never"_s);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<RegisteredClassifier> classifier = registeredClassifier(m_database, id);
        if (!classifier)
            return failed(classifier);
        const auto rated = std::ranges::find(classifier->categories, category,
                                             [](const RatedCategory &one) { return one.category.name; });
        if (rated == classifier->categories.end())
            return fail(Failure::Kind::NotFound, u"the classifier has no such category"_s, category);
        const double now = value.value_or(rated->modelThreshold);
        if (now == rated->category.threshold)
            return {};
        m_database.run("DELETE FROM classifier_threshold WHERE classifier_id = ? AND category = ?", id, category);
        if (now != rated->modelThreshold)
            m_database.run("INSERT INTO classifier_threshold (classifier_id, category, value) VALUES (?, ?, ?)", id,
                           category, now);
        const auto number = static_cast<size_t>(rated - classifier->categories.begin());
        const qint64 changed = countMoved(m_database, known(m_database, id), number, rated->category.threshold);
        m_journal.append(u"classifier.threshold"_s, object(id),
                         {{u"category"_s, category},
                          {u"before"_s, rated->category.threshold},
                          {u"now"_s, now},
                          {u"changed"_s, changed}});
        transaction.commit();
        return {};
    });
}

Result<void> ClassifierStore::noteSeen(ClassifierId id, const QJsonObject &figures)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<RegisteredClassifier> classifier = registeredClassifier(m_database, id);
        if (!classifier)
            return failed(classifier);
        m_database.run("UPDATE classifier SET seen_at = coalesce(seen_at, ?) WHERE id = ?", m_journal.now(), id);
        QJsonObject body = figures;
        body.insert(u"sha256"_s, hexOf(classifier->hash));
        m_journal.append(u"classifier.evaluated"_s, object(id), body);
        transaction.commit();
        return {};
    });
}

Result<void> addEmbedded(db::Database &database, journal::Journal &journal)
{
    const auto model = classify::embeddedModel();
    if (!model)
        return failed(model);
    const auto categories = ratedCategories(**model);
    if (!categories)
        return failed(categories);
    const Result<QByteArray> source = classify::embeddedModelFile();
    if (!source)
        return failed(source);
    const auto added =
        ClassifierStore(database, journal)
            .add({.name = u"Vermilion"_s, .hash = (*model)->hash(), .source = *source, .categories = *categories});
    return added ? Result<void>() : failed(added);
}

} // namespace estimates
