#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// A form a new plan may be made with.
struct EditionChoice {
    QString id;
    QString title;
    int firstYear = 0;
    int yearCount = 3;
    QStringList regions;  ///< those the form lists; empty where it takes any
};

/// A plan that comes with the program.
struct SampleChoice {
    QString file;   ///< «astrakhan-2015.tpgg»
    QString title;
    QString about;
};

/// What a new plan is to be.
struct NewPlan {
    QString region;
    QString editionId;
    int firstYear = 0;
};

/// A plan that was open before; `present` is false where the file is no longer there.
struct RecentPlan {
    QString path;
    QString title;    ///< «Астраханская область, 2015–2017»
    QString form;     ///< «2015»
    QDateTime modified;
    bool present = true;
};

}  // namespace ui
