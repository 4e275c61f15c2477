#include "app/registry/upstream.h"

#include <QTest>

using namespace registry;
using namespace Qt::StringLiterals;

class TestUpstream : public QObject
{
    Q_OBJECT

    static Register sample()
    {
        return {.items = {{.id = RegistryItemId(1),
                           .kind = u"genai_filing"_s,
                           .name = u"own"_s,
                           .number = u"Demo-Own-20250101"_s,
                           .state = State::Changing,
                           .model = ModelId(1)},
                          {.id = RegistryItemId(2),
                           .kind = u"genai_filing"_s,
                           .name = u"lapsed"_s,
                           .number = u"Demo-Old-20250101"_s,
                           .state = State::Cancelled,
                           .model = ModelId(5)}},
                .models = {{.id = ModelId(1), .name = u"own"_s},
                           {.id = ModelId(2), .name = u"tuned"_s, .origin = ModelOrigin::FineTuned, .base = ModelId(1)},
                           {.id = ModelId(3),
                            .name = u"theirs"_s,
                            .origin = ModelOrigin::ThirdParty,
                            .filingNumber = u"Demo-Theirs-20250101"_s},
                           {.id = ModelId(4),
                            .name = u"tuned elsewhere"_s,
                            .origin = ModelOrigin::FineTuned,
                            .baseName = u"foreign"_s,
                            .baseNumber = u"N-1"_s},
                           {.id = ModelId(5), .name = u"old"_s},
                           {.id = ModelId(6), .name = u"tuned old"_s, .base = ModelId(5)}}};
    }

private Q_SLOTS:
    void anItemRestsOnWhatItSaysOrOnWhatItsModelDoes_data()
    {
        QTest::addColumn<RegistryItem>("item");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as text") << RegistryItem{.upstreamModel = u"x"_s,
                                                 .upstreamNumber = u"X-1"_s,
                                                 .model = ModelId(3)}
                                 << u"x X-1"_s;
        QTest::newRow("a third party's model") << RegistryItem{.model = ModelId(3)} << u"theirs Demo-Theirs-20250101"_s;
        QTest::newRow("made from one of ours") << RegistryItem{.model = ModelId(2)} << u"own Demo-Own-20250101"_s;
        QTest::newRow("made from one that is not here") << RegistryItem{.model = ModelId(4)} << u"foreign N-1"_s;
        QTest::newRow("made from one whose filing was cancelled") << RegistryItem{.model = ModelId(6)} << u"old "_s;
        QTest::newRow("our own") << RegistryItem{.model = ModelId(1)} << QString();
        QTest::newRow("no model") << RegistryItem{} << QString();
        QTest::newRow("a model that is gone") << RegistryItem{.model = ModelId(9)} << QString();
    }

    void anItemRestsOnWhatItSaysOrOnWhatItsModelDoes()
    {
        QFETCH(RegistryItem, item);
        const auto upstream = upstreamOf(item, sample());
        QTEST(upstream ? upstream->name + u' ' + upstream->number : QString(), "expected");
    }
};

QTEST_APPLESS_MAIN(TestUpstream)
#include "tst_upstream.moc"
