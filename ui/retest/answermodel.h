#pragma once

#include "app/retest/promptsets.h"

#include <QAbstractTableModel>

namespace ui {

/// The prompts of a re-test with what each came to. No texts: a prompt that made a model say what is illegal is not
/// read in passing; a row leads to its record, where the veil and the masks are.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Origin, Answer, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a run: nullopt: nobody has looked yet.
    void setSet(const retest::PromptSet &set, const std::optional<retest::Run> &run);
    void clear();
    void retranslate();

    /// The record to look at for \a row: the answer, or where there is none whose prompt it was; 0: neither.
    GenerationId recordOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int number = 0;
        GenerationId origin{};
        GenerationId answer{};
        retest::State state = retest::State::Missing;
    };
    std::vector<Row> m_rows;
};

} // namespace ui
