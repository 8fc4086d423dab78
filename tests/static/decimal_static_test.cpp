#include "core/decimal/decimal.h"

#include <type_traits>

namespace {

using decimal::Decimal;

// A binary fraction never becomes a figure.
static_assert(!std::is_constructible_v<Decimal, double>);
static_assert(!std::is_constructible_v<Decimal, float>);
static_assert(!std::is_constructible_v<Decimal, long double>);
static_assert(!std::is_convertible_v<Decimal, double>);
static_assert(!std::is_assignable_v<Decimal&, double>);

template <class Coefficient>
concept madeOf = requires(Coefficient coefficient) { Decimal::fromParts(coefficient, 2); };
static_assert(madeOf<int>);
static_assert(madeOf<decimal::Int128>);
static_assert(!madeOf<double>);
static_assert(!madeOf<float>);

// A bare count is not a figure until somebody says so.
static_assert(std::is_constructible_v<Decimal, int>);
static_assert(!std::is_convertible_v<int, Decimal>);
static_assert(!std::is_convertible_v<const char*, Decimal>);

// A quotient is rounded, and a rounding has a name.
template <class A, class B>
concept dividable = requires(A a, B b) { a / b; };
static_assert(!dividable<Decimal, Decimal>);

template <class A, class B>
concept decimalAddable = requires(A a, B b) { a + b; };
static_assert(decimalAddable<Decimal, Decimal>);
static_assert(!decimalAddable<Decimal, int>);
static_assert(!decimalAddable<Decimal, double>);

template <class A, class B>
concept decimalComparable = requires(A a, B b) { a == b; };
static_assert(decimalComparable<Decimal, Decimal>);
static_assert(!decimalComparable<Decimal, double>);
static_assert(!decimalComparable<Decimal, int>);

}  // namespace
