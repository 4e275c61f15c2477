#include "app/base/hash.h"
#include "app/journal/entry.h"
#include "app/journal/proof.h"
#include "db/transaction.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace journal;

namespace {

constexpr int events = 700; // three subtrees are kept, and some leaves are not in one

void fill(EmptyStore &store, int count)
{
    db::Transaction transaction(store.database);
    for (int i = 0; i < count; ++i)
        store.journal.append(u"test.happened"_s, u"thing/%1"_s.arg(i), {{u"number"_s, i}});
    transaction.commit();
}

template <typename T>
T read(const QJsonObject &json)
{
    const Result<ProofFile> file = proofFileOf(QJsonDocument(json).toJson());
    return file && std::holds_alternative<T>(*file) ? std::get<T>(*file) : T{};
}

TreeHead written(EmptyStore &store)
{
    db::Transaction transaction(store.database);
    const TreeHead head = writeHead(store.database, store.journal, HeadReason::Asked).value();
    transaction.commit();
    return head;
}

} // namespace

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsProvedInEverySizeThatHasIt()
    {
        EmptyStore store;
        fill(store, 20);
        for (int size = 1; size <= 20; ++size)
            for (int sequence = 1; sequence <= size; ++sequence)
                QVERIFY(holds(proveInclusion(store.database, sequence, size).value()));
        QCOMPARE(proveInclusion(store.database, 3).value().size, 20);
    }

    void proofsAreTheSameWithAndWithoutTheSubtreesThatAreKept()
    {
        EmptyStore store;
        fill(store, events);
        const auto before = proveInclusion(store.database, 300);
        const auto grown = proveConsistency(store.database, 257, events);
        QCOMPARE(store.count("journal_tree_node"), 0);
        const TreeHead head = written(store);
        QCOMPARE(store.count("journal_tree_node"), 3);
        QCOMPARE(head.root, before->root);
        QCOMPARE(proveInclusion(store.database, 300)->path, before->path);
        QCOMPARE(proveConsistency(store.database, 257, events)->path, grown->path);
        QVERIFY(holds(*before));
        QVERIFY(holds(*grown));
    }

    void whatIsNotThereIsNotFound()
    {
        EmptyStore store;
        QCOMPARE(proveInclusion(store.database, 1).error().kind, Failure::Kind::NotFound);
        fill(store, 5);
        for (const auto &[sequence, size] : {std::pair(0, 0), {6, 0}, {-1, 0}, {3, 2}, {1, 6}, {1, -1}})
            QCOMPARE(proveInclusion(store.database, sequence, size).error().kind, Failure::Kind::NotFound);
        for (const auto &[from, to] : {std::pair(4, 3), {1, 6}, {-1, 5}})
            QCOMPARE(proveConsistency(store.database, from, to).error().kind, Failure::Kind::NotFound);
    }

    void aProofReadsBackFromItsFile()
    {
        EmptyStore store;
        fill(store, 11);
        const InclusionProof inclusion = proveInclusion(store.database, 4, 9).value();
        QCOMPARE(toJson(read<InclusionProof>(toJson(inclusion))), toJson(inclusion));
        QVERIFY(holds(read<InclusionProof>(toJson(inclusion))));
        const ConsistencyProof consistency = proveConsistency(store.database, 4, 9).value();
        QCOMPARE(toJson(read<ConsistencyProof>(toJson(consistency))), toJson(consistency));
        QVERIFY(holds(read<ConsistencyProof>(toJson(consistency))));
        const TreeHead head = written(store);
        QCOMPARE(read<TreeHead>(toJson(head)), head);
    }

    /// One hexadecimal digit or number of the file changed at a time: none may go unseen.
    void aFileThatWasChangedAnywhereDoesNotProve()
    {
        EmptyStore store;
        fill(store, 11);
        const QByteArray json = QJsonDocument(toJson(proveInclusion(store.database, 4, 9).value())).toJson();
        int changed = 0;
        for (qsizetype at = json.indexOf("\"entry\""); at < json.size(); ++at) {
            if (!QByteArrayView("0123456789abcdef").contains(json.at(at)) || json.mid(at - 1).startsWith("\"path\""))
                continue;
            QByteArray wrong = json;
            wrong[at] = json.at(at) == '7' ? '6' : '7';
            const Result<ProofFile> file = proofFileOf(wrong);
            if (!file)
                continue; // not even read
            ++changed;
            QVERIFY2(!holds(std::get<InclusionProof>(*file)), wrong.constData());
        }
        QVERIFY(changed > 300);
    }

    void anEventCannotBeProvedUnderAnotherNumber()
    {
        EmptyStore store;
        fill(store, 8);
        InclusionProof proof = proveInclusion(store.database, 4).value();
        proof.sequence = 5;
        QVERIFY(!holds(proof));
    }

    void whatIsNoProofIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another form") << u"form"_s << QJsonValue(u"vermilion.inclusion.v2"_s);
        QTest::newRow("a number as text") << u"sequence"_s << QJsonValue(u"4"_s);
        QTest::newRow("a number below zero") << u"size"_s << QJsonValue(-9);
        QTest::newRow("a number that is broken") << u"size"_s << QJsonValue(9.5);
        QTest::newRow("a short hash") << u"root"_s << QJsonValue(u"abcd"_s);
        QTest::newRow("a hash with a blank") << u"root"_s << QJsonValue(QString(u"ab"_s.repeated(31) + u" ab"_s));
        QTest::newRow("no path") << u"path"_s << QJsonValue();
        QTest::newRow("a path of numbers") << u"path"_s << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("a path without end")
            << u"path"_s << QJsonValue(QJsonArray::fromVariantList(QVariantList(65, u"ab"_s.repeated(32))));
        QTest::newRow("no entry") << u"entry"_s << QJsonValue(QJsonValue::Undefined);
    }

    void whatIsNoProofIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        EmptyStore store;
        fill(store, 11);
        QJsonObject json = toJson(proveInclusion(store.database, 4, 9).value());
        QVERIFY(proofFileOf(QJsonDocument(json).toJson()));
        json.insert(member, value);
        QCOMPARE(proofFileOf(QJsonDocument(json).toJson()).error().kind, Failure::Kind::BadInput);
        QVERIFY(!proofFileOf("nonsense"));
        QVERIFY(!proofFileOf({}));
    }

    void anEventThatWasAlteredInTheStoreIsNotProved()
    {
        EmptyStore store;
        fill(store, 8);
        store.database.execute("DROP TRIGGER audit_event_is_never_changed;"
                               "UPDATE audit_event SET actor = 'officer-b' WHERE sequence = 4");
        QCOMPARE(proveInclusion(store.database, 4).error().kind, Failure::Kind::Corrupt);
        QVERIFY(proveInclusion(store.database, 5));
    }

    void theBytesOfAnEventGiveItBack()
    {
        const Event event{.sequence = 3, .at = -5, .actor = u"甲"_s, .kind = u"k"_s, .object = {}, .body = "{}"};
        const QByteArray bytes = canonicalBytes(event, Sha256::of("before"));
        const Entry entry = entryOf(bytes).value();
        QCOMPARE(entry.previous, Sha256::of("before"));
        QCOMPARE(canonicalBytes(entry.event, entry.previous), bytes);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!entryOf(bytes.first(size)));
        QVERIFY(!entryOf(bytes + '\0'));
        QByteArray broken = bytes;
        broken[broken.indexOf("甲")] = char(0xff); // no UTF-8
        QVERIFY(!entryOf(broken));
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
