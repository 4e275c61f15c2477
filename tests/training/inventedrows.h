#pragma once

#include "app/training/labelledtable.h"

#include <random>

/// Invented rows of two categories: "fruit" is there if a fruit is named, "tool" if a tool is. Means nothing.
class InventedRows
{
public:
    explicit InventedRows(unsigned seed)
        : m_dice(seed)
    {
    }

    training::LabelledTable table(int rows, std::string_view split)
    {
        training::LabelledTable table;
        table.name = QStringLiteral("invented");
        for (int i = 0; i < rows; ++i)
            table.rows.push_back(row(split));
        return table;
    }

    training::LabelledRow row(std::string_view split)
    {
        const bool isFruit = m_dice() % 3 == 0;
        const bool isTool = m_dice() % 4 == 0;
        std::string text = some(m_filler);
        if (isFruit)
            text += ' ' + some(m_fruits);
        for (int i = 0; i < 6; ++i)
            text += ' ' + some(m_filler);
        if (isTool)
            text += ' ' + some(m_tools);
        text += " no " + std::to_string(m_dice() % 1000);
        return {.text = text,
                .role = isFruit ? classify::Role::Prompt : classify::Role::Response,
                .language = m_dice() % 2 == 0 ? "en" : "zh",
                .split = std::string(split),
                .source = "invented",
                .group = m_dice(),
                .known = 3,
                .positive = uint32_t(isFruit) | uint32_t(isTool) << 1};
    }

    static std::vector<classify::Category> categories()
    {
        return {{.name = QStringLiteral("fruit"), .risks = {QStringLiteral("A.1.f")}},
                {.name = QStringLiteral("tool")}};
    }

private:
    std::string some(const std::vector<std::string> &words) { return words[m_dice() % words.size()]; }

    std::mt19937 m_dice;
    std::vector<std::string> m_fruits{"apple", "pear", "苹果", "香蕉"};
    std::vector<std::string> m_tools{"hammer", "spanner", "锤子", "扳手"};
    std::vector<std::string> m_filler{"table", "window", "today", "书本", "天气", "we", "walk", "明天", "slowly"};
};
