#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dossier {

/// Where training data comes from. The first is the public training-data platform that Gen-AI Measures, Art. 6 speaks
/// of.
enum class SourceKind { PublicPlatform, OpenSource, Licensed, Collected, UserInput, Synthetic, OwnBusiness };

/// Whether a source holds personal information, and what allows its use (Gen-AI Measures, Art. 7(3)).
enum class PersonalInformation { Unknown, None, Consent, OtherBasis };

/// What a check by sample found: of \a sampled items \a passed were fit.
struct Sampling
{
    std::optional<qint64> sampled;
    std::optional<qint64> passed;
    QDate on;
    QString by;
    QString note; ///< how the sample was drawn, what was looked for

    bool operator==(const Sampling &) const = default;
};

struct LanguageShare
{
    QString language;            ///< BCP 47: "zh", "en", "zh-Hant"
    std::optional<double> share; ///< of the source, 0 to 1

    bool operator==(const LanguageShare &) const = default;
};

/// One source of training data: what Gen-AI Measures, Art. 7 and 19 ask about it.
struct DataSource
{
    QString id; ///< unique in its dossier, kept from version to version: "s1"; empty: set when it is saved
    QString name;
    SourceKind kind = SourceKind::Collected;
    QString purpose; ///< "pre-training", "fine-tuning", … in the provider's words
    QString proof;   ///< why its use is lawful
    QString contract; ///< number of the licence or contract; the licence's SPDX id for open source
    QString document; ///< SHA-256 in hex of a document kept with the dossier; empty: none
    QString url;      ///< or another locator; never opened
    QDate from, until; ///< when it was collected
    std::optional<qint64> records;
    std::optional<qint64> bytes;
    std::optional<qint64> tokens;
    QStringList dataTypes; ///< "text", "image", "audio", "video", "code", …
    std::vector<LanguageShare> languages;
    PersonalInformation personal = PersonalInformation::Unknown;
    QString personalBasis; ///< the consent or the other basis
    QString rightsCheck;   ///< how infringement of intellectual property was looked for, and what was found
    QString cleaning;      ///< the steps, one a line
    Sampling human;        ///< checked by people (GB/T 45654: corpus check)
    Sampling technical;    ///< checked by keyword, classifier, …
    std::optional<double> harmfulShare; ///< of the source before it was cleaned, 0 to 1
    std::optional<double> foreignShare; ///< of it from outside the mainland, 0 to 1
    bool isExcluded = false; ///< looked at and not used
    QString exclusionReason;

    bool operator==(const DataSource &) const = default;
};

} // namespace dossier
