// A libFuzzer target. The build says which one: FUZZ_FORMAT is the id of a format, or FUZZ_TARGET one of
// the other functions of fuzzing.h.
#include "tests/fuzz/fuzzing.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
#ifdef FUZZ_FORMAT
    fuzzing::format(bytes, FUZZ_FORMAT);
#else
    fuzzing::FUZZ_TARGET(bytes);
#endif
    return 0;
}
