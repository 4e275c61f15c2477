#include "app/onnx/outputs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onnxmodels {

QString portWords(const Port &port)
{
    return u"\"%1\" %2"_s.arg(QString::fromStdString(port.name), QString::fromStdString(words(port.shape)));
}

Result<size_t> chooseOutput(const Network &network, const LabelMap &map, const QString &where)
{
    const std::vector<Port> &outputs = network.outputs();
    const std::string wanted = map.output.isEmpty() ? "logits" : map.output.toStdString();
    const auto found = std::ranges::find(outputs, wanted, &Port::name);
    if (found != outputs.end())
        return size_t(found - outputs.begin());
    if (outputs.size() == 1 && map.output.isEmpty())
        return size_t{0};
    QStringList names;
    for (const Port &output : outputs)
        names.append(portWords(output));
    return fail(Failure::Kind::BadInput,
                u"it has no output \"%1\"; name one of these as \"output\" in model.toml: %2"_s.arg(
                    QString::fromStdString(wanted), names.join(u", "_s)),
                where);
}

Result<void> checkOutput(const Port &output, const LabelMap &map, const QString &where)
{
    const size_t axes = map.head == Head::Generative ? 3 : 2;
    if (output.element != Element::Float && output.element != Element::Half)
        return fail(Failure::Kind::BadInput, u"the output %1 is not of floating-point numbers"_s.arg(portWords(output)),
                    where);
    if (output.shape.size() != axes)
        return fail(Failure::Kind::BadInput,
                    u"the output %1 has not the %2 axes that a model with such a head has"_s.arg(portWords(output),
                                                                                                 QString::number(axes)),
                    where);
    const int64_t last = output.shape.back();
    if (map.head != Head::Generative && last >= 0 && last != map.labels.size())
        return fail(Failure::Kind::BadInput,
                    u"the output %1 has %2 numbers for each, and model.toml names %3 labels"_s.arg(
                        portWords(output), QString::number(last), QString::number(map.labels.size())),
                    where);
    return {};
}

} // namespace onnxmodels
