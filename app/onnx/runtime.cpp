#include "app/onnx/runtime.h"

#include <iostream>
#include <mutex>
#include <streambuf>
#include <string>

namespace onnxmodels {

namespace {

/// Stands in for std::cerr's buffer while the operators' schemas are registered. Debian's libonnx has registered them
/// already, and ONNX Runtime complains of each in a line of its own; all other lines go where they would have gone.
class WithoutSchemaErrors : public std::streambuf
{
public:
    WithoutSchemaErrors()
        : m_behind(std::cerr.rdbuf(this))
    {
    }
    ~WithoutSchemaErrors() override
    {
        pass();
        std::cerr.rdbuf(m_behind);
    }
    WithoutSchemaErrors(const WithoutSchemaErrors &) = delete;
    WithoutSchemaErrors &operator=(const WithoutSchemaErrors &) = delete;

protected:
    int_type overflow(int_type c) override
    {
        if (traits_type::eq_int_type(c, traits_type::eof()))
            return traits_type::not_eof(c);
        m_line.push_back(traits_type::to_char_type(c));
        if (m_line.back() == '\n')
            pass();
        return c;
    }

private:
    /// Behind each of the lines stands an empty one.
    void pass()
    {
        const bool isError = m_line.starts_with("Schema error: ");
        if (!isError && !(m_isBehindError && m_line == "\n"))
            m_behind->sputn(m_line.data(), static_cast<std::streamsize>(m_line.size()));
        m_isBehindError = isError;
        m_line.clear();
    }

    std::streambuf *m_behind;
    std::string m_line;
    bool m_isBehindError = false;
};

OpenModel open(const void *bytes, size_t size, const Ort::SessionOptions &options)
{
    Ort::Env environment(ORT_LOGGING_LEVEL_FATAL, "vermilion");
    Ort::Session session(environment, bytes, size, options);
    return {std::move(environment), std::move(session)};
}

} // namespace

OpenModel openModel(const void *bytes, size_t size, const Ort::SessionOptions &options)
{
    // The first model that is opened registers the schemas, for the whole process.
    static std::mutex opening;
    static bool isRegistered = false;
    const std::lock_guard lock(opening);
    if (isRegistered)
        return open(bytes, size, options);
    const WithoutSchemaErrors quiet;
    OpenModel model = open(bytes, size, options);
    isRegistered = true;
    return model;
}

} // namespace onnxmodels
