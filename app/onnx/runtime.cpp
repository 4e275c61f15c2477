#include "app/onnx/runtime.h"

#include <iostream>
#include <mutex>
#include <optional>
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

/// An arena that takes what is asked for and no more, up to the limit. Network::run() has it give back what it holds.
std::shared_ptr<Ort::Env> makeEnvironment()
{
    auto environment = std::make_shared<Ort::Env>(ORT_LOGGING_LEVEL_FATAL, "vermilion");
    constexpr int asRequested = 1;
    constexpr int asUsual = -1;
    const Ort::ArenaCfg arena(mostMemory, asRequested, asUsual, asUsual);
    environment->CreateAndRegisterAllocator(Ort::MemoryInfo::CreateCpu(OrtArenaAllocator, OrtMemTypeDefault), arena);
    return environment;
}

} // namespace

OpenModel openModel(const void *bytes, size_t size, const Ort::SessionOptions &options)
{
    static std::mutex opening;
    static std::weak_ptr<Ort::Env> shared;
    static bool isRegistered = false; // the schemas: once in a process, by the first model that is opened
    const std::lock_guard lock(opening);
    std::optional<WithoutSchemaErrors> quiet;
    if (!isRegistered)
        quiet.emplace();
    std::shared_ptr<Ort::Env> environment = shared.lock();
    if (!environment)
        shared = environment = makeEnvironment();
    Ort::Session session(*environment, bytes, size, options);
    isRegistered = true;
    return {std::move(environment), std::move(session)};
}

} // namespace onnxmodels
