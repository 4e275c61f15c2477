#pragma once

#include "ui/reading/folding.h"
#include "ui/reading/item.h"

#include <functional>

namespace db {
class Database;
}

namespace ui {

/// The turns before and after the one that is judged, as parts of a text: those that are shown in full, the others as
/// lines that stand for them. Reads what a turn says from the store when it is shown for the first time, so that an
/// item with thousands of turns opens at once.
class ConversationParts
{
public:
    /// \a reader gives the connection of this thread.
    explicit ConversationParts(std::function<const db::Database &()> reader);

    void setItem(const Item &item);
    void clear();

    std::vector<TextPart> before();
    std::vector<TextPart> after();

    /// Shows a few more turns of the line \a fold, a TextPart::fold of the parts given last. False: there is none.
    bool open(int fold);

    QStringList shownRisks() const; ///< codes that rules found in the turns that are shown

private:
    /// What another generation of the session says, and what was found in it.
    struct Known
    {
        ingest::Exchange exchange;
        std::vector<Span> prompt;
        std::vector<Span> output;
        QStringList risks;
    };
    /// The turns of one side.
    struct Row
    {
        std::vector<Turn> turns;
        Folding folding;
        qint64 unlisted = 0; ///< turns that only a search finds
        bool isLater = false;
    };
    struct Line
    {
        Row *row = nullptr;
        Folding::Stretch stretch;
    };

    std::vector<TextPart> parts(Row &row);
    TextPart foldPart(Row &row, const Folding::Stretch &stretch);
    TextPart turnPart(const Turn &turn, bool isLater);
    QString heading(const Turn &turn, bool isLater) const;
    const Known &known(GenerationId generation);

    std::function<const db::Database &()> m_reader;
    ingest::Context m_context;
    std::vector<std::string> m_secrets; ///< personal information that was found in what is judged
    Row m_before;
    Row m_after;
    std::vector<Line> m_lines; ///< by TextPart::fold
    std::map<GenerationId, Known> m_known;
};

} // namespace ui
