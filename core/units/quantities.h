#pragma once

#include "core/decimal/decimal.h"

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/make_system.hpp>
#include <boost/units/quantity.hpp>
#include <boost/units/unit.hpp>

/// The dimensions of the programme, checked by the compiler at the borders of `programme` and `method`:
/// norm [care/person] × unit cost [rouble/care] → per-capita [rouble/person] × population → rouble.
/// Residents (budget rows) and insured persons (ОМС rows) are different dimensions on purpose: applying
/// a per-insured figure to residents is the commonest mistake of the trade and does not compile here.
/// «Thousand roubles» is a way of printing a column, never a unit.
namespace units {

struct MoneyDimension : boost::units::base_dimension<MoneyDimension, 1> {};
struct ResidentDimension : boost::units::base_dimension<ResidentDimension, 2> {};
struct InsuredDimension : boost::units::base_dimension<InsuredDimension, 3> {};
struct CareDimension : boost::units::base_dimension<CareDimension, 4> {};
struct DayDimension : boost::units::base_dimension<DayDimension, 5> {};
struct BedDimension : boost::units::base_dimension<BedDimension, 6> {};
struct PostDimension : boost::units::base_dimension<PostDimension, 7> {};
struct LabourDimension : boost::units::base_dimension<LabourDimension, 8> {};

struct RoubleBase : boost::units::base_unit<RoubleBase, MoneyDimension::dimension_type, 1> {};
struct ResidentBase : boost::units::base_unit<ResidentBase, ResidentDimension::dimension_type, 2> {};
struct InsuredBase : boost::units::base_unit<InsuredBase, InsuredDimension::dimension_type, 3> {};
struct CareBase : boost::units::base_unit<CareBase, CareDimension::dimension_type, 4> {};
struct DayBase : boost::units::base_unit<DayBase, DayDimension::dimension_type, 5> {};
struct BedBase : boost::units::base_unit<BedBase, BedDimension::dimension_type, 6> {};
struct PostBase : boost::units::base_unit<PostBase, PostDimension::dimension_type, 7> {};
struct LabourBase : boost::units::base_unit<LabourBase, LabourDimension::dimension_type, 8> {};

using System = boost::units::make_system<RoubleBase, ResidentBase, InsuredBase, CareBase, DayBase, BedBase, PostBase,
                                         LabourBase>::type;

using RoubleUnit = boost::units::unit<MoneyDimension::dimension_type, System>;
using ResidentUnit = boost::units::unit<ResidentDimension::dimension_type, System>;
using InsuredUnit = boost::units::unit<InsuredDimension::dimension_type, System>;
using CareUnit = boost::units::unit<CareDimension::dimension_type, System>;
using DayUnit = boost::units::unit<DayDimension::dimension_type, System>;
using BedUnit = boost::units::unit<BedDimension::dimension_type, System>;
using PostUnit = boost::units::unit<PostDimension::dimension_type, System>;
using LabourUnit = boost::units::unit<LabourDimension::dimension_type, System>;

template <class Numerator, class Denominator>
using Per = typename boost::units::divide_typeof_helper<Numerator, Denominator>::type;

template <class Unit>
using Quantity = boost::units::quantity<Unit, decimal::Decimal>;

using Roubles = Quantity<RoubleUnit>;
using Residents = Quantity<ResidentUnit>;
using Insured = Quantity<InsuredUnit>;
/// Calls, visits, appeals, cases, bed-days: which of them is data of the row (see Signature).
using CareAmount = Quantity<CareUnit>;

using RoublePerCare = Quantity<Per<RoubleUnit, CareUnit>>;
using CarePerResident = Quantity<Per<CareUnit, ResidentUnit>>;
using CarePerInsured = Quantity<Per<CareUnit, InsuredUnit>>;
using RoublePerResident = Quantity<Per<RoubleUnit, ResidentUnit>>;
using RoublePerInsured = Quantity<Per<RoubleUnit, InsuredUnit>>;

/// Days that patients spend in beds. The patients of a bed and its days a year are what is divided by the bed.
using BedDays = Quantity<DayUnit>;
using BedDaysPerResident = Quantity<Per<DayUnit, ResidentUnit>>;
using DaysPerCare = Quantity<Per<DayUnit, CareUnit>>;
using DaysPerBed = Quantity<Per<DayUnit, BedUnit>>;
using CarePerBed = Quantity<Per<CareUnit, BedUnit>>;
using Beds = Quantity<BedUnit>;
/// Posts of physicians, not persons.
using Posts = Quantity<PostUnit>;
using CarePerPost = Quantity<Per<CareUnit, PostUnit>>;
/// Conditional units of labour of a dentist, УЕТ.
using Labour = Quantity<LabourUnit>;
using LabourPerCare = Quantity<Per<LabourUnit, CareUnit>>;

/// units::of<Roubles>(number): the only way in, so that a reader sees which unit was claimed.
template <class Amount>
[[nodiscard]] Amount of(const decimal::Decimal& number) {
    return Amount::from_value(number);
}

template <class Unit>
[[nodiscard]] Quantity<Unit> rounded(const Quantity<Unit>& amount, int digits, decimal::Rounding mode) {
    return Quantity<Unit>::from_value(amount.value().rounded(digits, mode));
}

/// There is no operator «/» between amounts: a quotient is rounded, and a rounding has a name.
template <class Unit, class ByUnit>
[[nodiscard]] Quantity<Per<Unit, ByUnit>> divided(const Quantity<Unit>& amount, const Quantity<ByUnit>& by, int digits,
                                                  decimal::Rounding mode) {
    return Quantity<Per<Unit, ByUnit>>::from_value(amount.value().divided(by.value(), digits, mode));
}

}  // namespace units
