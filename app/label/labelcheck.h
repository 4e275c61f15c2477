#pragma once

#include "app/label/filelabels.h"

#include <QJsonObject>

namespace label {

/// What is wrong with an implicit label.
enum class Fault {
    NoLabel,      ///< the file has none
    Damaged,      ///< the file is damaged where its metadata stands: there may be more
    NotJson,      ///< the value is no JSON object
    Missing,      ///< a key is not there
    Empty,        ///< a key that must say something says nothing
    NotText,      ///< a value is no JSON string
    Unknown,      ///< a key that the standard does not have
    WrongLabel,   ///< `Label` is none of "1", "2", "3"
    Code,         ///< a code of 27 characters is wrong; `detail` says how: "length", "checksum", …
    NameNotCode,  ///< a provider's name stands where a code could: allowed, but nobody can check it
    NoNumber,     ///< a propagator without the number it gave, or a number without a propagator
    Contradicted, ///< another label of the same file says something else
};

/// A remark is for the officer to look at; an error breaks the standard.
enum class Weight { Remark, Error };

struct LabelFinding
{
    Fault fault = Fault::NoLabel;
    Weight weight = Weight::Error;
    QString key;    ///< "ContentProducer"; empty where it is about the whole
    QString detail; ///< the value as it stands, or which part of a code is wrong

    bool operator==(const LabelFinding &) const = default;
};

/// A label and what was found in it.
struct CheckedLabel
{
    QString place;
    QJsonObject fields; ///< without the object named AIGC around it
    std::vector<LabelFinding> findings;
};

/// A file's labels.
struct CheckedFile
{
    QString format;
    std::vector<CheckedLabel> labels;
    std::vector<LabelFinding> findings; ///< about the file as a whole

    bool isRight() const; ///< it has a label, and no error was found
};

/// Checks an `AIGC` value against GB 45438-2025 appendix E: Label ("1" generated, "2" may be, "3" suspected),
/// ContentProducer, ProduceID, ReservedCode1, ContentPropagator, PropagateID, ReservedCode2, each a string. The service
/// that makes the content fills Label, ContentProducer and ProduceID; the others may be empty, but must be there.
CheckedLabel checkLabel(const ImplicitLabel &label);

/// Checks all labels of a file, and that they agree.
CheckedFile checkFile(const FileLabels &file);

} // namespace label
