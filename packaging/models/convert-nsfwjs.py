#!/usr/bin/env python3
"""Makes model.onnx of the MobileNetV2 of nsfwjs 4.4.0 (MIT), for models that are brought to the program.

    convert-nsfwjs.py PACKAGE MODEL.onnx

PACKAGE is the unpacked npm package (the folder with package.json). The same package gives the same bytes.

The weights stay the bytes that they are, one a weight, behind DequantizeLinear. What a batch normalisation does after a
convolution is a factor and an addend for each channel: the factor goes into the channel's scale, the addend becomes the
bias. Input: [N, 3, 224, 224], red first, 0 to 1. Output: [N, 5], log-odds in the package's order of classes: softmax
makes probabilities of them.

Nothing but the standard library is needed; the messages of onnx.proto are written field by field.
"""

import base64
import json
import math
import pathlib
import re
import struct
import sys

VERSION = "4.4.0"
FLOAT, UINT8 = 1, 2  # TensorProto.DataType
OPSET, IR = 13, 7


# --- what the package holds: JavaScript that says one value


class Literal:
    """Reads the JavaScript literal that a minifier leaves: names without quotes, !0 and !1 for the truth."""

    TOKEN = re.compile(
        r'[{}\[\],:]|![01]|null|"(?:[^"\\]|\\.)*"|-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[A-Za-z_$][\w$]*'
    )

    def __init__(self, text, at):
        self.text = text
        self.at = at

    def token(self):
        found = self.TOKEN.match(self.text, self.at)
        if not found:
            raise SystemExit(f"not a plain value at byte {self.at}: {self.text[self.at:self.at + 40]!r}")
        self.at = found.end()
        return found.group()

    def value(self):
        token = self.token()
        if token == "{":
            return dict(self.until("}", self.member))
        if token == "[":
            return list(self.until("]", self.value))
        if token[0] == '"':
            return json.loads(token)
        if token in ("!0", "!1"):
            return token == "!0"
        if token == "null":
            return None
        return float(token) if re.search(r"[.eE]", token) else int(token)

    def member(self):
        name = self.token()
        if self.token() != ":":
            raise SystemExit(f"a colon is missing at byte {self.at}")
        return (json.loads(name) if name[0] == '"' else name), self.value()

    def until(self, end, read):
        if self.text[self.at] == end:
            self.at += 1
            return
        while True:
            yield read()
            if self.token() == end:
                return


def exported(path):
    text = path.read_text(encoding="utf-8")
    found = re.search(r"\.exports=(?=[{\"])", text)
    if not found:
        raise SystemExit(f"{path}: no value is exported")
    return Literal(text, found.end()).value()


class Weight:
    """A tensor of the package: bytes q, which stand for q * scale + minimum."""

    def __init__(self, spec, data):
        how = spec["quantization"]
        if how["dtype"] != "uint8" or len(data) != math.prod(spec["shape"]):
            raise SystemExit(f"{spec['name']}: not one byte a weight")
        self.name, self.shape, self.data = spec["name"], spec["shape"], data
        self.scale, self.minimum = how["scale"], how["min"]

    def numbers(self):
        return [q * self.scale + self.minimum for q in self.data]

    def zero(self):
        """The byte that stands for 0. There has to be one, or the weight would need an addend beside its scale."""
        zero = -self.minimum / self.scale
        if abs(zero - round(zero)) > 1e-3 or not 0 <= round(zero) <= 255:
            raise SystemExit(f"{self.name}: no byte stands for 0 ({zero})")
        return round(zero)

    def permuted(self, order):
        """Its bytes with the axes in another order."""
        strides = [math.prod(self.shape[i + 1 :]) for i in range(len(self.shape))]
        out = bytearray()

        def walk(depth, offset):
            if depth == len(order):
                out.append(self.data[offset])
                return
            axis = order[depth]
            for i in range(self.shape[axis]):
                walk(depth + 1, offset + i * strides[axis])

        walk(0, 0)
        return bytes(out)


def weights_of(manifest, bundle):
    data = base64.b64decode(bundle, validate=True)
    weights, at = {}, 0
    for spec in manifest[0]["weights"]:
        size = math.prod(spec["shape"])
        weights[spec["name"]] = Weight(spec, data[at : at + size])
        at += size
    if at != len(data):
        raise SystemExit(f"{len(data) - at} bytes of weights are left over")
    return weights


# --- Protocol Buffers


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def number(field, value):
    return varint(field << 3) + varint(value)


def message(field, value):
    value = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(value)) + value


def tensor(name, kind, shape, raw):
    return b"".join(number(1, side) for side in shape) + number(2, kind) + message(8, name) + message(9, raw)


def floats(values):
    return struct.pack(f"<{len(values)}f", *values)


def attribute(name, value):
    if isinstance(value, int):
        return message(1, name) + number(3, value) + number(20, 2)
    return message(1, name) + b"".join(number(8, each) for each in value) + number(20, 7)


def port(name, shape):
    sides = b"".join(message(1, message(2, side) if isinstance(side, str) else number(1, side)) for side in shape)
    return message(1, name) + message(2, message(1, number(1, FLOAT) + message(2, sides)))


# --- the network


class Graph:
    def __init__(self, weights):
        self.weights = weights
        self.nodes = []
        self.initializers = []
        self.value_of = {}  # layer: the name of what it gives
        self.padding_of = {}  # layer: zeros that the convolution after it adds itself

    def node(self, kind, name, inputs, **attributes):
        parts = [message(1, each) for each in inputs] + [message(2, name), message(3, name), message(4, kind)]
        self.nodes.append(b"".join(parts + [message(5, attribute(*each)) for each in sorted(attributes.items())]))
        return name

    def constant(self, name, kind, shape, raw):
        self.initializers.append(tensor(name, kind, shape, raw))
        return name

    def dequantized(self, name, weight, order, factors):
        """\\a weight with each of its first axis (in \\a order) times one of \\a factors; None: as it is."""
        shape = [weight.shape[axis] for axis in order]
        q = self.constant(name + "/q", UINT8, shape, weight.permuted(order))
        count = [] if factors is None else [len(factors)]
        scales = [weight.scale * each for each in factors or [1]]
        scale = self.constant(name + "/scale", FLOAT, count, floats(scales))
        zero = self.constant(name + "/zero", UINT8, count, bytes([weight.zero()] * len(scales)))
        axis = {} if factors is None else {"axis": 0}
        return self.node("DequantizeLinear", name + "/w", [q, scale, zero], **axis)

    def normalisation(self, layer):
        """The factors and addends of a batch normalisation, by channel."""
        name = layer["name"]
        gamma, beta, mean, variance = (
            self.weights[f"{name}/{part}"].numbers() for part in ("gamma", "beta", "moving_mean", "moving_variance")
        )
        factors = [g / math.sqrt(v + layer["config"]["epsilon"]) for g, v in zip(gamma, variance)]
        return factors, [b - m * f for b, m, f in zip(beta, mean, factors)]

    def convolution(self, layer, normalisation, source):
        config, name = layer["config"], layer["name"]
        is_depthwise = layer["class_name"] == "DepthwiseConv2D"
        kernel = self.weights[name + ("/depthwise_kernel" if is_depthwise else "/kernel")]
        if config["use_bias"] or config["activation"] != "linear" or config["dilation_rate"] != [1, 1]:
            raise SystemExit(f"{name}: not the convolution that is known here")
        side = config["kernel_size"][0]
        pads = list(self.padding_of.get(source, (0, 0, 0, 0)))
        if config["padding"] == "same":
            if config["strides"] != [1, 1]:
                raise SystemExit(f"{name}: padding that depends on the size")
            pads = [side // 2] * 4
        factors, addends = self.normalisation(normalisation)
        w = self.dequantized(name, kernel, (2, 3, 0, 1) if is_depthwise else (3, 2, 0, 1), factors)
        bias = self.constant(name + "/bias", FLOAT, [len(addends)], floats(addends))
        return self.node(
            "Conv",
            normalisation["name"],
            [self.value_of[source], w, bias],
            group=len(factors) if is_depthwise else 1,
            kernel_shape=config["kernel_size"],
            pads=pads,
            strides=config["strides"],
        )

    def dense(self, layer, source):
        name, activation = layer["name"], layer["config"]["activation"]
        w = self.dequantized(name, self.weights[name + "/kernel"], (0, 1), None)
        numbers = self.weights[name + "/bias"].numbers()
        bias = self.constant(name + "/bias", FLOAT, [len(numbers)], floats(numbers))
        if activation == "softmax":  # left to who reads the model: it may want the sum of several classes
            return self.node("Gemm", "log_odds", [self.value_of[source], w, bias])
        sums = self.node("Gemm", name + "/sums", [self.value_of[source], w, bias])
        if activation != "relu":
            raise SystemExit(f"{name}: {activation} is not known here")
        return self.node("Relu", name, [sums])

    def add(self, layer, following):
        kind, config, name = layer["class_name"], layer["config"], layer["name"]
        sources = [each[0] for each in layer["inbound_nodes"][0]] if layer["inbound_nodes"] else []
        if kind == "InputLayer":
            self.value_of[name] = "pixels"
        elif kind == "ZeroPadding2D":
            (top, bottom), (left, right) = config["padding"]
            self.padding_of[name] = (top, left, bottom, right)
            self.value_of[name] = self.value_of[sources[0]]
        elif kind in ("Conv2D", "DepthwiseConv2D"):
            if following["class_name"] != "BatchNormalization" or following["inbound_nodes"][0][0][0] != name:
                raise SystemExit(f"{name}: no batch normalisation follows")
            self.value_of[following["name"]] = self.convolution(layer, following, sources[0])
        elif kind == "BatchNormalization":
            pass  # done with its convolution
        elif kind == "ReLU":
            if (config["max_value"], config["negative_slope"], config["threshold"]) != (6, 0, 0):
                raise SystemExit(f"{name}: not the rectifier that is known here")
            self.value_of[name] = self.node("Clip", name, [self.value_of[sources[0]], "zero", "six"])
        elif kind == "Add":
            self.value_of[name] = self.node("Add", name, [self.value_of[each] for each in sources])
        elif kind == "AveragePooling2D":
            if config["padding"] != "valid":
                raise SystemExit(f"{name}: padding of an average")
            shape = {"kernel_shape": config["pool_size"], "strides": config["strides"]}
            self.value_of[name] = self.node("AveragePool", name, [self.value_of[sources[0]]], **shape)
        elif kind == "Flatten":  # of 1 x 1: the order of the axes does not matter
            self.value_of[name] = self.node("Flatten", name, [self.value_of[sources[0]]], axis=1)
        elif kind == "Dropout":  # only while it was trained
            self.value_of[name] = self.value_of[sources[0]]
        elif kind == "Dense":
            self.value_of[name] = self.dense(layer, sources[0])
        else:
            raise SystemExit(f"{name}: {kind} is not known here")


def model_of(topology, weights):
    graph = Graph(weights)
    graph.constant("zero", FLOAT, [], floats([0]))
    graph.constant("six", FLOAT, [], floats([6]))
    layers = topology["model_config"]["config"]["layers"]
    for layer, following in zip(layers, layers[1:] + [None]):
        graph.add(layer, following)
    body = b"".join(message(1, node) for node in graph.nodes) + message(2, "nsfw-mobilenetv2")
    body += b"".join(message(5, each) for each in graph.initializers)
    body += message(11, port("pixels", ["N", 3, 224, 224])) + message(12, port("log_odds", ["N", 5]))
    opset = message(1, "") + number(2, OPSET)
    return number(1, IR) + message(2, "convert-nsfwjs") + message(3, VERSION) + message(7, body) + message(8, opset)


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    package = pathlib.Path(sys.argv[1])
    facts = json.loads((package / "package.json").read_text(encoding="utf-8"))
    if (facts["name"], facts["version"]) != ("nsfwjs", VERSION):
        raise SystemExit(f"this is {facts['name']} {facts['version']}, not nsfwjs {VERSION}")
    folder = package / "dist" / "models" / "mobilenet_v2"
    model = exported(folder / "model.min.js")
    weights = weights_of(model["weightsManifest"], exported(folder / "group1-shard1of1.min.js"))
    pathlib.Path(sys.argv[2]).write_bytes(model_of(model["modelTopology"], weights))


if __name__ == "__main__":
    main()
