#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace onnxmodels {

/// Walks the fields of one message in the wire format of Protocol Buffers. Bytes that are no message end the walk, and
/// isBroken() says so.
class WireFields
{
public:
    explicit WireFields(QByteArrayView message)
        : m_left(message)
    {
    }

    struct Field
    {
        uint64_t number = 0;
        bool isBytes = false;  ///< a message, a text, or packed numbers: in `bytes`
        uint64_t value = 0;    ///< a number
        QByteArrayView bytes;
    };

    /// The next field; none at the end, or where the bytes are broken.
    std::optional<Field> next();
    bool isBroken() const { return m_isBroken; }

private:
    std::optional<uint64_t> number();
    std::optional<QByteArrayView> take(uint64_t count);
    std::optional<Field> rest(uint64_t tag);

    QByteArrayView m_left;
    bool m_isBroken = false;
};

} // namespace onnxmodels
