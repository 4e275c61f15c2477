#include "app/onnx/wire.h"

namespace onnxmodels {

std::optional<uint64_t> WireFields::number()
{
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !m_left.isEmpty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_left.front());
        m_left = m_left.sliced(1);
        value |= static_cast<uint64_t>(byte & 0x7fU) << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

std::optional<QByteArrayView> WireFields::take(uint64_t count)
{
    if (count > static_cast<uint64_t>(m_left.size()))
        return std::nullopt;
    const QByteArrayView taken = m_left.first(static_cast<qsizetype>(count));
    m_left = m_left.sliced(taken.size());
    return taken;
}

/// The field behind \a tag. Groups, which nobody writes any more, are refused with all else that is unknown.
std::optional<WireFields::Field> WireFields::rest(uint64_t tag)
{
    Field field{.number = tag >> 3};
    const uint64_t type = tag & 7;
    if (field.number == 0)
        return std::nullopt;
    if (type == 0) {
        const auto value = number();
        field.value = value.value_or(0);
        return value ? std::optional(field) : std::nullopt;
    }
    const auto length = type == 2 ? number()
        : type == 1               ? std::optional<uint64_t>(8)
        : type == 5               ? std::optional<uint64_t>(4)
                                  : std::nullopt;
    const auto bytes = length ? take(*length) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    field.isBytes = type == 2;
    field.bytes = *bytes;
    return field;
}

std::optional<WireFields::Field> WireFields::next()
{
    if (m_left.isEmpty() || m_isBroken)
        return std::nullopt;
    const auto tag = number();
    std::optional<Field> field = tag ? rest(*tag) : std::nullopt;
    m_isBroken = !field;
    return field;
}

} // namespace onnxmodels
