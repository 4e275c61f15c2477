#pragma once

#include "app/ingest/sources/bytesource.h"

#include <string>
#include <vector>

struct UConverter;

namespace ingest {

/// The text of another source in UTF-8. Each piece that does not fit the encoding becomes one byte
/// FF: the record that it stands in goes to quarantine as not UTF-8, and its neighbours are whole.
class DecodedSource : public ByteSource
{
public:
    DecodedSource(std::unique_ptr<ByteSource> source, Encoding encoding);

    qint64 positionOnDisk() const override { return m_source->positionOnDisk(); }
    qint64 sizeOnDisk() const override { return m_source->sizeOnDisk(); }
    Compression compression() const override { return m_source->compression(); }
    Encoding encoding() const override { return m_encoding; }
    QString path() const override { return m_source->path(); }

protected:
    Result<size_t> produce(std::span<char> into) override;

private:
    struct Close
    {
        void operator()(UConverter *converter) const noexcept;
    };

    Result<void> refill();
    void decode(std::span<const char> bytes, bool isEnd);
    void append(std::span<const char16_t> units);
    void endLead();

    std::unique_ptr<ByteSource> m_source;
    Encoding m_encoding;
    std::unique_ptr<UConverter, Close> m_converter;
    std::vector<char> m_input;
    std::vector<char16_t> m_units;
    char16_t m_lead = 0;  ///< a high surrogate that waits for its other half
    std::string m_ready;  ///< UTF-8 that was not handed out yet, from m_begin on
    size_t m_begin = 0;
    bool m_ended = false;
    std::optional<Failure> m_fault; ///< of the source; told when all before it has been handed out
};

} // namespace ingest
