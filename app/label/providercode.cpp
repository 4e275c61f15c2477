#include "app/label/providercode.h"

#include "app/detect/pii.h"

#include <algorithm>

namespace label {

namespace {

bool isCodeCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::optional<CodeFault> faultOfCode(std::string_view code, CodeOwner owner)
{
    if (code.size() != 27)
        return CodeFault::Length;
    if (!std::ranges::all_of(code, isCodeCharacter))
        return CodeFault::Letters;
    if (!code.starts_with("00"))
        return CodeFault::Format;
    if (code[2] != '1')
        return CodeFault::Subject;
    if (code[3] != '1')
        return CodeFault::Binding;
    if (!detect::isUscc(code.substr(4, 18)))
        return CodeFault::Checksum;
    if (owner == CodeOwner::Producer && code[22] != '1')
        return CodeFault::Service;
    return std::nullopt;
}

bool looksLikeCode(std::string_view value)
{
    return value.size() >= 18 && std::ranges::all_of(value, isCodeCharacter);
}

} // namespace label
