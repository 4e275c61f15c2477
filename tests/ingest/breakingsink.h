#pragma once

#include "tests/ingest/importfixture.h"

/// A sink that breaks down before its nth batch is stored.
class BreakingSink : public ingest::WriterSink
{
public:
    BreakingSink(ImportFixture &fixture, int batchesBefore)
        : WriterSink([&fixture](const ingest::WriterWork &work) { return work(fixture.database, fixture.journal); },
                     fixture.matcher, fixture.packIds)
        , m_left(batchesBefore)
    {
    }

    Result<void> write(SourceId source, const ingest::Batch &batch) override
    {
        if (m_left-- == 0)
            throw std::runtime_error("the power went out");
        return WriterSink::write(source, batch);
    }

private:
    int m_left;
};
