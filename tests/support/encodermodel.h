#pragma once

#include <QByteArray>

/// A transformer encoder with a head, as small or as large as one likes, and with weights that mean nothing: what the
/// classifiers are made of that people bring.
struct EncoderShape
{
    int layers = 2;
    int width = 16; ///< a multiple of the heads
    int heads = 2;
    int vocabulary = 9;
    int positions = 64;
    int labels = 2;
    bool isInt8 = false; ///< 8-bit weights, and sums whose scales are found while it runs
};

/// The model.onnx: input_ids and attention_mask of any size in, logits out. The same shape gives the same bytes.
QByteArray encoderModel(const EncoderShape &shape);
