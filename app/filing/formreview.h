#pragma once

#include "app/filing/formreading.h"
#include "app/filing/review.h"
#include "app/registry/item.h"

namespace filing {

/// The fields of a form as a list of one row, so that an officer goes through them as through a list: Field::id is the
/// label as it stands, made different where it comes twice.
ImportReview reviewOf(const std::vector<FormField> &fields, const std::vector<Label> &labels);

/// What a submission keeps of it: label and value, in the order of the form; fields without a value are left out.
std::vector<std::pair<QString, QString>> submissionFields(const ImportReview &review);

/// \a item with what the form says where the item says nothing: number, authority, days, upstream model and number,
/// responsible person. \a fields are those that \a review was made of.
registry::RegistryItem filledFrom(registry::RegistryItem item, const std::vector<FormField> &fields,
                                  const ImportReview &review);

} // namespace filing
