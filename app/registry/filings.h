#pragma once

#include "app/registry/item.h"

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <vector>

namespace registry {

enum class DocumentId : qint64 {};
enum class SubmissionId : qint64 {};
enum class DisplayEvidenceId : qint64 {};

/// A paper of an item. Its bytes are kept once, whatever the number of items that hold them.
struct FilingDocument
{
    DocumentId id{};
    RegistryItemId item{};
    QString name; ///< of the file
    QString kind; ///< what it is: "self_assessment", "service_agreement" …
    QString mediaType;
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< bytes
    int revision = 0;  ///< 1, 2 … among those of the same item and kind
    Moment addedAt = 0;
    QString actor;

    bool operator==(const FilingDocument &) const = default;
};

/// What was handed in at one time: the fields of the form, and the papers.
struct Submission
{
    SubmissionId id{};
    RegistryItemId item{};
    int number = 0;  ///< 1, 2 … of the item; set by the store
    QString purpose; ///< one of submissionPurposes()
    QDate on;
    std::vector<std::pair<QString, QString>> fields; ///< in the order of the form; a name stands once
    std::vector<DocumentId> documents;
    QString actor;         ///< set by the store
    Moment recordedAt = 0; ///< set by the store

    bool operator==(const Submission &) const = default;
};

/// "first", "supplement", "change", "renewal", "cancellation".
const QStringList &submissionPurposes();

/// A field that two submissions do not share, or share with another value.
struct FieldChange
{
    QString field;
    std::optional<QString> before; ///< none: it was added
    std::optional<QString> after;  ///< none: it was left out

    bool operator==(const FieldChange &) const = default;
};

/// What \a after says otherwise than \a before, field by field: in the order of \a after, then what
/// it left out. The order of the fields alone is no change.
std::vector<FieldChange> compare(const Submission &before, const Submission &after);

/// Somebody saw the number shown where people can see it (Algorithm Recommendation Provisions, Art. 26).
struct DisplayEvidence
{
    DisplayEvidenceId id{};
    RegistryItemId item{};
    QDate seenOn;
    QString place; ///< "foot of the home page"
    std::optional<DocumentId> document; ///< a picture of it
    QString actor;         ///< set by the store
    Moment recordedAt = 0; ///< set by the store

    bool operator==(const DisplayEvidence &) const = default;
};

} // namespace registry
