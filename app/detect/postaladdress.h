#pragma once

#include "app/text/span.h"

#include <optional>
#include <string_view>

namespace detect {

/// The Chinese postal address around \a number, a numbered part of it ("12号", "3栋"), in a folded text.
///
/// It has a road or housing estate with a name of its own right before its numbers, and besides one of: a province,
/// city, district, county or town before it; a second number of another kind (building, unit, room) behind; or words
/// that ask for an address (地址, 住址, 住在, 家住, 寄到, …) not far before, or 在 right before. The names of
/// administrative levels and kinds of roads are those of GB/T 23705 and GB/T 2260. A business's address is one too.
/// Everything counts from the first level that is named to the last number.
std::optional<text::Span> chineseAddressAround(std::string_view folded, text::Span number);

/// The address of the United States that ends with \a stateAndZip ("ca 90001"), a span of a folded text: a house
/// number, one to five words, a kind of street, as many words for unit and city, a state or DC and a ZIP code (USPS
/// Publication 28).
std::optional<text::Span> usAddressBefore(std::string_view folded, text::Span stateAndZip);

} // namespace detect
