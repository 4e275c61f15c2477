#pragma once

#include "app/detect/relatedstore.h"
#include "ui/reading/lane.h"

#include <QObject>

namespace ui {

/// What a generation has in common with others.
struct RelatedItems
{
    GenerationId generation{};
    QString user; ///< pseudonym; empty: the log names none
    detect::Related ofUser;
    std::optional<detect::Pattern> pattern;
    detect::Related ofPattern;
};

/// Looks for it off the window's thread. What was asked for and is no longer wanted is dropped.
class RelatedLoader : public QObject
{
    Q_OBJECT

public:
    explicit RelatedLoader(const workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~RelatedLoader() override;

    void load(GenerationId generation); ///< the answer is loaded() or failed()
    void stop();
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void loaded(const ui::RelatedItems &items);
    void failed(const Failure &failure);

private:
    void take(quint64 run, const Result<RelatedItems> &items);

    std::stop_source m_stop;
    quint64 m_run = 0; ///< grows with every load() and stop()
    bool m_isLoading = false;
    Lane m_lane;
};

} // namespace ui
