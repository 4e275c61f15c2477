#pragma once

#include "app/filing/lists.h"

#include <QDate>
#include <QFlags>

namespace filing {

/// Why an officer should look at a value before it counts.
enum class Doubt {
    Shape = 1,   ///< it does not look like a value of its field
    Swapped = 2, ///< it stood in another field's column
    Merged = 4,  ///< it was taken from a merged cell, from the row above, or put together from two rows
    Typo = 8,    ///< a character was taken for another one: O for 0, a word a stroke off
};
Q_DECLARE_FLAGS(Doubts, Doubt)
Q_DECLARE_OPERATORS_FOR_FLAGS(Doubts)

/// The words of the store and of JSON: "shape", "swapped", "merged", "typo".
QString name(Doubt doubt);
QStringList names(Doubts doubts);
Doubts doubtsNamed(const QStringList &words);

/// A value in order.
struct Normalised
{
    QString value;
    bool fits = false; ///< it looks as values of its field do
    Doubts doubts = {};

    bool operator==(const Normalised &) const = default;
};

/// \a raw put in order as a value of \a shape:
///  - text: white space within Han text and invisible characters out, full-width letters and digits to half width,
///    brackets around or within Han text to full width;
///  - numbers: blanks, line ends and unusual dashes out; O, l, I and the like among digits to digits (a typo);
///  - dates to YYYY-MM-DD, from 2026年3月1日, 2026.3.1, 2026/3/1, 20260301, Chinese digits, and day numbers of
///  spreadsheets;
///  - words and endings of entities: one character off is put right (a typo).
/// Not empty and nothing of all that: doubt Shape.
Normalised normalise(const Shape &shape, const QString &raw);

/// How well \a value, in order, fits \a shape: 0 to 1.
double fit(const Shape &shape, const Normalised &value);

/// Text as it is kept: see normalise().
QString tidied(const QString &raw);

/// Text as it is compared: folded (width, case, traditional to simplified), nothing but letters and digits.
QString foldedKey(const QString &text);

/// A number as it is compared: of an algorithm number its 21 digits, of others foldedKey().
QString numberKey(const QString &number);

/// An entity as it is compared: foldedKey() without the form of company at its end.
QString entityKey(const QString &entity);

/// The day that \a text names; invalid: none that can be read for sure.
QDate dayNamed(const QString &text);

/// Insertions, deletions and changes of one character between the two; more than \a most: \a most + 1.
int editDistance(QStringView left, QStringView right, int most);

} // namespace filing
