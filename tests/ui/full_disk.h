#pragma once

#include "core/scenario/draft.h"

#include <stdexcept>

/// Nothing can be written any more.
class FullDisk : public scenario::Recorder {
public:
    void record(const scenario::JournalEntry&) override { throw std::runtime_error("диск заполнен"); }
};
