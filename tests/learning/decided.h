#pragma once

#include "app/base/hash.h"
#include "app/classify/ngrammodel.h"
#include "app/estimates/classifierstore.h"
#include "app/estimates/judging.h"
#include "app/learning/learn.h"
#include "app/review/reviewstore.h"
#include "app/text/fold.h"
#include "app/training/fit.h"
#include "tests/ingest/importfixture.h"

#include <QJsonDocument>

#include <random>

/// A workspace whose model knows "fruit" (A.1.f) by apples and pears and any risk by that, and officers who know more:
/// cherries are fruit too. All of it is invented, and means nothing.
struct DecidedStore : ImportFixture
{
    estimates::ClassifierStore classifiers{database, journal};
    estimates::ClassifierId first{};
    ingest::OnWriter onWriter = [this](const ingest::WriterWork &work) { return work(database, journal); };

    explicit DecidedStore(int generations = 600)
    {
        first = add(baseModel(), {});
        if (generations > 0)
            import(folder.write(QStringLiteral("a.jsonl"), log(generations, 1))).value();
        judge();
    }

    static std::vector<classify::Category> categories()
    {
        return {{.name = QStringLiteral("fruit"), .risks = {QStringLiteral("A.1.f")}, .threshold = 0.5},
                {.name = QStringLiteral("tool"), .risks = {QStringLiteral("A.4.a")}, .threshold = 0.5},
                {.name = QStringLiteral("attack"), .threshold = 0.5},
                {.name = QStringLiteral("unsafe"), .threshold = 0.5, .isAnyRisk = true}};
    }

    /// A sentence; what is told of it says the words \a named.
    static std::string sentence(std::mt19937 &dice, const std::vector<std::string> &named)
    {
        static const std::vector<std::string> filler{"table", "window", "today", "book", "weather", "we",
                                                     "walk",  "slowly", "river", "road", "evening", "tomorrow"};
        std::string text;
        for (int i = 0; i < 12; ++i)
            text += filler[dice() % filler.size()] + std::to_string(dice() % 10) + char('a' + dice() % 26)
                + char('a' + dice() % 26) + ' ';
        for (const std::string &word : named)
            text += word + ' ';
        return text + filler[dice() % filler.size()];
    }

    /// Trained on apples, pears and hammers.
    static classify::Model baseModel()
    {
        std::mt19937 dice(3);
        std::vector<training::Example> examples;
        for (int i = 0; i < 600; ++i) {
            const bool isFruit = dice() % 3 == 0;
            const bool isTool = dice() % 4 == 0;
            std::vector<std::string> named;
            if (isFruit)
                named.push_back(dice() % 2 == 0 ? "apple" : "pear");
            if (isTool)
                named.push_back("hammer");
            const uint32_t positive = uint32_t(isFruit) | uint32_t(isTool) << 1 | uint32_t(isFruit || isTool) << 3;
            examples.push_back({text::fold(sentence(dice, named)).text, 0b1011, positive});
        }
        std::vector<const training::Example *> all;
        for (const training::Example &example : examples)
            all.push_back(&example);
        classify::Model model =
            training::fit(all, categories(), {.bits = 14, .passes = 8, .least = 2, .pull = 0}).value();
        model.card = {{QStringLiteral("note"), QStringLiteral("invented")}};
        return model;
    }

    static QByteArray line(const QString &id, const std::string &prompt, const std::string &output)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("id"), id},
                                         {QStringLiteral("prompt"), QString::fromStdString(prompt)},
                                         {QStringLiteral("response"), QString::fromStdString(output)}})
                   .toJson(QJsonDocument::Compact)
            + '\n';
    }

    /// Of six outputs the first names a cherry, the second an apple, the third a hammer.
    static QByteArray log(int count, unsigned seed)
    {
        std::mt19937 dice(seed);
        QByteArray lines;
        for (int i = 0; i < count; ++i) {
            const std::vector<std::string> named = i % 6 == 0 ? std::vector<std::string>{"cherry"}
                : i % 6 == 1                                  ? std::vector<std::string>{"apple"}
                : i % 6 == 2                                  ? std::vector<std::string>{"hammer"}
                                                              : std::vector<std::string>{};
            lines += line(QStringLiteral("r-%1-%2").arg(seed).arg(i), sentence(dice, {}), sentence(dice, named));
        }
        return lines;
    }

    estimates::ClassifierId add(const classify::Model &model, std::optional<estimates::ClassifierId> base)
    {
        const QByteArray file = writeModel(model);
        const classify::NgramModel read(classify::readModel(file, QStringLiteral("base")).value(), Sha256::of(file));
        return classifiers
            .add({.name = QStringLiteral("base"),
                  .hash = read.hash(),
                  .source = file,
                  .folder = {},
                  .categories = estimates::ratedCategories(read).value(),
                  .base = base})
            .value();
    }

    void judge() { estimates::judgeWaiting(onWriter).value(); }

    estimates::RegisteredClassifier classifier(estimates::ClassifierId id) const
    {
        return estimates::registeredClassifier(database, id).value();
    }

    QByteArray sourceOf(estimates::ClassifierId id) const
    {
        db::Statement query = database.prepare("SELECT source FROM classifier WHERE id = ?");
        query.with(id).next();
        return query.blob(0);
    }

    void decide(qint64 generation, const review::Decision &decision)
    {
        review::ReviewStore(database, journal).decide(GenerationId(generation), decision).value();
    }

    static review::Decision confirmed(const QString &risk) { return {review::Disposition::Confirmed, risk, {}}; }
    static review::Decision noProblem() { return {review::Disposition::NotAProblem, {}, {}}; }

    /// Decides about generations \a from to \a to as the words are; \a noise of 100 decisions are wrong.
    void decideAll(qint64 from, qint64 to, unsigned noise = 0)
    {
        std::mt19937 dice(9);
        for (qint64 id = from; id <= to; ++id) {
            const int kind = static_cast<int>((id - 1) % 6);
            const bool isWrong = dice() % 100 < noise;
            const QString risk = kind == 2 ? QStringLiteral("A.4.a") : kind < 2 ? QStringLiteral("A.1.f") : QString();
            if (isWrong)
                decide(id, risk.isEmpty() ? confirmed(QStringLiteral("A.1.f")) : noProblem());
            else
                decide(id, risk.isEmpty() ? noProblem() : confirmed(risk));
        }
    }

    Result<learning::LearnReport> learn(qint64 least = 200, quint64 seed = 1, const std::stop_token &stop = {},
                                        const ProgressSink &progress = {})
    {
        return learning::learn(database, onWriter, {.least = least, .recipe = {.seed = seed}}, progress, stop);
    }
};
