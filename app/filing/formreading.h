#pragma once

#include "app/filing/reading.h"

namespace filing {

/// A field of one of the company's own forms.
struct FormField
{
    QString label;  ///< as it stands in the form, in order
    QString id;     ///< of the Label that it is; empty: none is known by that name
    QString item;   ///< the field of the register's item that it is for; empty: none
    Reading reading;

    bool operator==(const FormField &) const = default;
};

/// \a paper read as a form of the company's own: labels with their values to the right of them or below, in tables, and
/// lines of "label: value". Values of known labels are put in order and doubted as in lists; others are kept as text.
/// In the order of the paper; of a label that comes twice with the same value the first.
/// NotFound: no known label is in it; where is "scan" if no page has text.
Result<std::vector<FormField>> readAsForm(const paper::Paper &paper, const std::vector<Label> &labels);

/// The fields as a submission keeps them: label and value. A label that comes twice gets a number: "产品 (2)".
std::vector<std::pair<QString, QString>> submissionFields(const std::vector<FormField> &fields);

} // namespace filing
