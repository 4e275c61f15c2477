#pragma once

#include "app/scan/backtest.h"

#include <QString>

namespace ui {

// What a back-test says, one sentence each, in the language shown. Where it looked at a sample, figures for the whole
// store are estimates and say so.

/// How much would come into the queue.
QString queueSentence(const scan::BacktestReport &report);
/// How much the pack flags, now and then.
QString flaggedSentence(const scan::BacktestReport &report);
/// How often officers agreed with what it flags.
QString precisionSentence(const scan::BacktestReport &report);

} // namespace ui
