#pragma once

#include "app/base/result.h"
#include "app/report/document.h"

namespace report {

/// What a text is that is not to leave the house.
enum class RemovedKind { Personal, User, Request, Conversation, Officer, File, Service, Model, Passage };

/// "personal", "user", …: as the store and the journal have it.
QString name(RemovedKind kind);
std::optional<RemovedKind> removedKindNamed(const QString &name);

/// A text that is to go, wherever it stands.
struct Removal
{
    QString text;
    RemovedKind kind = RemovedKind::Passage;

    bool operator==(const Removal &) const = default;
};

/// A passage that an officer chose: part of a statement, in UTF-16 units. It goes, and so does every other
/// place where its text stands.
struct Passage
{
    size_t statement = 0; ///< as forEachStatement() counts them, from 0
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const Passage &) const = default;
};

struct Redaction
{
    std::vector<Removal> texts;
    std::vector<Passage> passages;
};

/// A text that was to go, and what became of it.
struct Removed
{
    int number = 0; ///< from 1: what everything but the edition itself calls it by
    QString text;
    RemovedKind kind = RemovedKind::Passage;
    int count = 0; ///< places in the document; 0: it was not there, and is looked for in the file all the same
    QString replacement; ///< "███", "User 1"; of one width whatever the text's length; empty where count is 0
    bool isSearched = true; ///< false: too short to be told from other text (SpellingSearch); gone where it was chosen

    bool operator==(const Removed &) const = default;
};

struct Redacted
{
    Document document;
    std::vector<Removed> removed;
};

/// \a document without what \a redaction names, in any spelling (SpellingSearch): in statements, titles, labels,
/// columns, footnotes, gaps and the words of its pages. Users, requests, officers and the like become numbered names
/// ("User 1", "Officer A") in the order in which the document first names them; all else becomes three full blocks.
/// Texts too short to be looked for stay, but for an officer's name that is all that a statement says.
/// BadInput: a passage that is not in the document; the words of the replacements cannot be read.
Result<Redacted> redact(Document document, const Redaction &redaction, Language language);

/// Calls \a visit with every text of \a document that a reader may see, but those of statements.
void forEachText(Document &document, const std::function<void(QString &)> &visit);

} // namespace report
