#pragma once

#include "app/base/result.h"
#include "app/onnx/folder.h"
#include "app/onnx/limits.h"
#include "app/onnx/tensor.h"

#include <memory>
#include <span>
#include <stop_token>

namespace onnxmodels {

/// A model.onnx that ONNX Runtime runs on the processor: tensors in, tensors out. What ONNX Runtime throws ends here.
/// Thread-safe; calls at the same time share the threads of the limits.
class Network
{
public:
    /// Opens files.network with files.external; reads no file and keeps none of the bytes. \a name is what failures
    /// call it. BadInput: ONNX Runtime cannot run it, and why.
    static Result<std::unique_ptr<const Network>> open(const ModelFiles &files, const Limits &limits,
                                                       const QString &name);
    ~Network();
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    const std::vector<Port> &inputs() const { return m_inputs; }
    const std::vector<Port> &outputs() const { return m_outputs; }

    /// What of an output is wanted: all, or of one of shape [1, n, m] the last m.
    enum class Part { All, LastRow };

    /// Output number \a output for \a inputs. Stops in the midst of it when \a stop says so. BadInput: the network
    /// refuses the tensors. Cancelled.
    Result<Numbers> run(std::span<const Tensor> inputs, size_t output, Part part = Part::All,
                        const std::stop_token &stop = {}) const;

private:
    struct Session;
    explicit Network(std::unique_ptr<Session> session, QString name);

    std::unique_ptr<Session> m_session;
    QString m_name;
    std::vector<Port> m_inputs;
    std::vector<Port> m_outputs;
};

} // namespace onnxmodels
