#pragma once

#include "core/norms/region_table.h"
#include "core/scenario/carry_over.h"
#include "ui/start/row_pairs.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// A form a new plan may be made with.
struct EditionChoice {
    QString id;
    QString title;
    int firstYear = 0;
    int yearCount = 3;
    norms::RegionTable regions;  ///< those the form lists; empty where it takes any
};

/// A plan that comes with the program.
struct SampleChoice {
    QString file;  ///< «astrakhan-2015.tpgg»
    QString title;
    QString about;
};

/// What a new plan is to be.
struct NewPlan {
    QString region;
    QString editionId;
    int firstYear = 0;
    QString lastPlan = {};  ///< file of last year's plan to carry over; usually none
    std::vector<scenario::Setting> values = {};  ///< it is born with, of a published table; usually none
};

/// Last year's plan, read to be carried over; `fault` says why it cannot be.
struct LastPlan {
    QString path;
    QString region;
    QString editionId;
    int firstYear = 0;
    int yearCount = 3;
    QString fault;
};

/// What a new plan gets from last year's.
struct CarriedPlan {
    scenario::CarryOver carried;
    bool sameRegion = true;
    std::vector<RowPair> rows;
    QString fault;
};

/// What a plan came to when it was last open.
struct PlanDigest {
    QString cost;  ///< of its first year, «10 852,4 млн руб.», «неполно», «не введена»
    int errors = 0;
    int warnings = 0;
    bool readOnly = false;
};

/// A plan that was open before; `present` is false where the file is no longer there.
struct RecentPlan {
    QString path;
    QString title;  ///< «Астраханская область, 2015–2017»
    QString form;  ///< «2015»
    QDateTime modified;
    bool present = true;
    std::optional<PlanDigest> digest = {};  ///< none where the file has been changed since
};

}  // namespace ui
