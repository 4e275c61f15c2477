#pragma once

#include "app/dossier/dossier.h"

/// A dossier with something in each of its parts; \a hash is a document's.
inline dossier::Dossier sampleDossier(const QString &hash = {})
{
    using namespace Qt::StringLiterals;
    return {
        .identity = {.name = u"model-x"_s,
                     .version = u"1.3"_s,
                     .releasedOn = QDate(2026, 2, 1),
                     .modalities = {u"text"_s},
                     .languages = {u"zh"_s, u"en"_s}},
        .sources = {{.id = u"s1"_s,
                     .name = u"corpus"_s,
                     .kind = dossier::SourceKind::Licensed,
                     .proof = u"contract"_s,
                     .contract = u"C-1"_s,
                     .document = hash,
                     .records = 10'000,
                     .languages = {{u"zh"_s, 0.75}, {u"en"_s, std::nullopt}},
                     .personal = dossier::PersonalInformation::Consent,
                     .human = {.sampled = 5000, .passed = 4900, .on = QDate(2026, 1, 5), .by = u"Sample Person"_s},
                     .technical = {.sampled = 1200, .passed = 1190},
                     .harmfulShare = 0.02},
                    {.id = u"s2"_s, .name = u"refused"_s, .isExcluded = true, .exclusionReason = u"share"_s}},
        .annotation = {.functional = {.version = u"1"_s}, .rolesSeparated = dossier::Answer::Yes},
        .algorithm = {.type = registry::AlgorithmType::Generation,
                      .mechanism = u"next token"_s,
                      .parameters = 7'000'000'000},
        .evaluations = {{.id = u"e1"_s,
                         .name = u"refusals"_s,
                         .hits = 480,
                         .tries = 500,
                         .on = QDate(2026, 1, 9),
                         .by = u"Another Person"_s,
                         .threshold = u"should-refuse"_s}},
        .compute = {{.id = u"c1"_s, .kind = dossier::ComputeKind::PublicPool, .provider = u"pool"_s, .hours = 12.5}},
        .changes = {{.id = u"h1"_s, .version = u"1.3"_s, .on = QDate(2026, 2, 1), .what = u"first"_s}},
        .notApplicable = {{u"changes"_s, u"first version"_s}},
    };
}
