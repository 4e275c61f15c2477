#pragma once

#include <optional>
#include <string_view>

namespace label {

/// Which part of a code of a service provider is wrong.
enum class CodeFault {
    Length,   ///< not 27 characters
    Letters,  ///< not digits and capital letters only
    Format,   ///< does not begin with 00
    Subject,  ///< its third character is not 1, an organisation
    Binding,  ///< its fourth character is not 1, a credit code
    Checksum, ///< its unified social credit code is none (GB 32100-2015)
    Service,  ///< its 23rd character is not 1, a service that generates
};

/// Whose code it is: a propagator's need not name a service that generates.
enum class CodeOwner { Producer, Propagator };

/// What is wrong with \a code, a service provider's code of 27 characters; nothing if it is one.
/// TC260-PG-20258A: "00", "1" organisation, "1" bound to a credit code, 18 characters of that code, "1" generating
/// service, four of its model or application. Says whether it can be one, never whether it was given.
std::optional<CodeFault> faultOfCode(std::string_view code, CodeOwner owner);

/// Whether \a value is meant as such a code: capital letters and digits only, and as long as a credit code at least.
/// Article 5 of the measures lets a provider write a name instead.
bool looksLikeCode(std::string_view value);

} // namespace label
