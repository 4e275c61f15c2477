#pragma once

#include "app/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

namespace detect {

/// One term of a library as its owner wrote it.
struct ListedTerm
{
    std::string term;
    QString category; ///< empty: the list has none
    int line = 1;

    bool operator==(const ListedTerm &) const = default;
};

/// A line of a library that gives no term, and why.
struct UnusableLine
{
    enum class Why {
        NothingLeft, ///< folding leaves nothing: blanks, zero-width characters
        TooLong,     ///< more than TermList::longest characters
        Control,     ///< a control character
        NotText,     ///< bytes that are not of the encoding
        NoColumn,    ///< fewer fields than the term's column
        OpenQuote,   ///< a quotation mark that is not closed on its line
    };
    int line = 1;
    Why why = Why::NothingLeft;

    bool operator==(const UnusableLine &) const = default;
};

/// "empty", "too_long", "control", "encoding", "no_column", "open_quote".
const char *name(UnusableLine::Why why);

/// How a library is written.
struct TermListForm
{
    char delimiter = 0;     ///< ',' or '\t'; 0: one term a line
    QString termColumn;     ///< a number from 1, or a name in the first line; empty: the first other column
    QString categoryColumn; ///< the same; empty: none
    bool hasHeader = false; ///< the first line holds names; so too where a column is named
};

/// A plain library of terms, read.
struct TermList
{
    static constexpr int longest = 100;          ///< characters of a term
    static constexpr size_t mostTerms = 1'000'000;

    std::vector<ListedTerm> terms; ///< in the order of the lines
    std::vector<UnusableLine> unusable;

    /// Reads \a utf8, in which the byte FF stands for what could not be decoded; a byte order mark and blank lines
    /// are passed over. BadInput: a column that is not there (`where` is the line), no term at all, or too many.
    static Result<TermList> read(QByteArrayView utf8, const TermListForm &form);
};

} // namespace detect
