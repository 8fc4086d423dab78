#include "core/units/quantities.h"

#include <concepts>
#include <type_traits>

// What Boost.Units refuses with an error inside its own body, no concept can see: rejected.cpp has those.

namespace {

using decimal::Decimal;
using namespace units;

template <class A, class B>
concept addable = requires(A a, B b) { a + b; };
template <class A, class B>
concept subtractable = requires(A a, B b) { a - b; };
template <class A, class B>
concept comparable = requires(A a, B b) { a < b; };
template <class A, class B>
using Product = decltype(std::declval<A>() * std::declval<B>());

// What the programme does.
static_assert(addable<Roubles, Roubles>);
static_assert(addable<Insured, Insured>);
static_assert(comparable<RoublePerInsured, RoublePerInsured>);
static_assert(std::same_as<Product<CarePerInsured, RoublePerCare>, RoublePerInsured>);
static_assert(std::same_as<Product<CarePerResident, RoublePerCare>, RoublePerResident>);
static_assert(std::same_as<Product<RoublePerInsured, Insured>, Roubles>);
static_assert(std::same_as<Product<RoublePerResident, Residents>, Roubles>);
static_assert(std::same_as<Product<CarePerResident, Residents>, CareAmount>);
static_assert(std::same_as<Product<CareAmount, RoublePerCare>, Roubles>);
static_assert(std::same_as<Product<RoublePerCare, Decimal>, RoublePerCare>);

// Residents are not insured persons.
static_assert(!addable<Residents, Insured>);
static_assert(!subtractable<Insured, Residents>);
static_assert(!comparable<Residents, Insured>);
static_assert(!std::is_convertible_v<Insured, Residents>);
static_assert(!addable<RoublePerResident, RoublePerInsured>);
static_assert(!addable<CarePerResident, CarePerInsured>);
static_assert(!std::same_as<Product<RoublePerInsured, Residents>, Roubles>);
static_assert(!std::is_convertible_v<Product<RoublePerInsured, Residents>, Roubles>);

// Beds, posts and labour: what the methods of the letter do.
static_assert(std::same_as<Product<BedDaysPerResident, Residents>, BedDays>);
static_assert(std::same_as<Product<CareAmount, DaysPerCare>, BedDays>);
static_assert(std::same_as<Product<DaysPerCare, CarePerBed>, DaysPerBed>);
static_assert(std::same_as<Product<CareAmount, LabourPerCare>, Labour>);
static_assert(std::same_as<decltype(divided(BedDays(), DaysPerBed(), 0, decimal::Rounding::HalfUp)), Beds>);
static_assert(std::same_as<decltype(divided(CareAmount(), CarePerPost(), 0, decimal::Rounding::HalfUp)), Posts>);
static_assert(!addable<Beds, Residents>);
static_assert(!addable<Beds, BedDays>);
static_assert(!addable<Beds, Posts>);
static_assert(!addable<DaysPerCare, DaysPerBed>);
static_assert(!comparable<Posts, Residents>);
static_assert(!std::is_convertible_v<Residents, Beds>);

// Roubles are neither persons nor care.
static_assert(!addable<Roubles, Residents>);
static_assert(!addable<Roubles, Insured>);
static_assert(!addable<Roubles, CareAmount>);
static_assert(!addable<Roubles, RoublePerResident>);
static_assert(!std::is_convertible_v<Roubles, RoublePerCare>);

// Numbers take no unit, and amounts lose none, by themselves.
static_assert(!addable<Roubles, Decimal>);
static_assert(!addable<Roubles, int>);
static_assert(!std::is_convertible_v<int, Residents>);
static_assert(!std::is_convertible_v<double, Roubles>);
static_assert(!std::is_convertible_v<Decimal, Roubles>);
static_assert(!std::is_convertible_v<Roubles, Decimal>);
static_assert(!std::is_assignable_v<Roubles&, Decimal>);

// A quotient of amounts is rounded, and a rounding has a name.
static_assert(std::same_as<decltype(divided(Roubles(), Residents(), 2, decimal::Rounding::HalfUp)), RoublePerResident>);

}  // namespace
