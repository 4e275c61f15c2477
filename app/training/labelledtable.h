#pragma once

#include "app/base/progress.h"
#include "app/classify/classifier.h"

#include <QStringList>

#include <string>
#include <vector>

namespace training {

/// A text and what is known of it. A category that is not known is neither there nor not there.
struct LabelledRow
{
    std::string text;
    classify::Role role = classify::Role::Post;
    std::string language; ///< "zh", "en"
    std::string split;    ///< "train", "dev", "test"; "public_eval": for reports only
    std::string source;   ///< which data set it is from
    uint64_t group = 0;   ///< rows that stem from one another share it
    uint32_t known = 0;   ///< a bit for each category
    uint32_t positive = 0;

    bool knows(size_t category) const { return (known >> category & 1) != 0; }
    bool is(size_t category) const { return (positive >> category & 1) != 0; }
};

struct LabelledTable
{
    std::vector<LabelledRow> rows;
    QString name;        ///< of the file
    QByteArray hash;     ///< SHA-256 of the file
    qint64 passed = 0;   ///< records that hold no text and labels
    QStringList unknown; ///< labels that are no category
};

/// Reads the table at \a path: JSON lines, plain or packed, of the shape that scan::evaluate() reads, with an id and a
/// source. A label counts if it is one of \a categories.
///
/// BadInput: the table cannot be opened, or no row of it can be used. Cancelled.
Result<LabelledTable> readTable(const QString &path, const std::vector<classify::Category> &categories,
                                const ProgressSink &progress = {}, const std::stop_token &stop = {});

/// What rows with related ids share: the id without the side of a conversation at its end and a language at its
/// beginning, its last number by twenties. In tables made of lists, neighbours are rewrites of one another.
std::string groupOf(std::string_view id);

} // namespace training
