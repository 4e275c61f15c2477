#pragma once

#include "app/estimates/classifierstore.h"
#include "app/estimates/estimatestore.h"
#include "app/estimates/judging.h"
#include "tests/estimates/alphamodel.h"
#include "tests/ingest/importfixture.h"

/// A workspace with imports and small classifiers that know "alpha".
struct JudgedStore : ImportFixture
{
    estimates::ClassifierStore classifiers{database, journal};

    /// One that says yes to texts with "alpha"; \a seed makes it another one.
    estimates::ClassifierId addModel(qint64 seed = 0, std::optional<estimates::ClassifierId> base = {})
    {
        return classifiers.add(alphaModel(seed, base)).value();
    }

    Result<estimates::JudgingReport> judge(const ProgressSink &progress = {}, const std::stop_token &stop = {})
    {
        return estimates::judgeWaiting([this](const ingest::WriterWork &work) { return work(database, journal); },
                                       progress, stop);
    }

    estimates::RegisteredClassifier classifier(estimates::ClassifierId id) const
    {
        return estimates::registeredClassifier(database, id).value();
    }

    Result<ingest::ImportReport> importLines(const QString &name, const QByteArray &lines)
    {
        return import(folder.write(name, lines));
    }

    /// Every fifth prompt has "alpha" in it.
    static QByteArray log(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += QStringLiteral("{\"id\":\"r-%1\",\"prompt\":\"%2\",\"response\":\"answer\"}\n")
                         .arg(i)
                         .arg(i % 5 == 0 ? QStringLiteral("alpha") : QStringLiteral("question"))
                         .toUtf8();
        return lines;
    }
};
