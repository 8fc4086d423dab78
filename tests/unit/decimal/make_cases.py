#!/usr/bin/env python3
"""Writes cases.csv: what Python's decimal module says core/decimal must answer.

Usage: ./make_cases.py > cases.csv. The seed is fixed, so the file is the same every time.
"""
import decimal
import random
from decimal import Decimal

LIMIT = 2**127
MAX_SCALE = 30
MODES = {"half_up": decimal.ROUND_HALF_UP, "half_even": decimal.ROUND_HALF_EVEN}

decimal.getcontext().prec = 400
random.seed(20150101)


def number(digits, scale):
    """A number of at most `digits` digits, `scale` of them after the point; may keep trailing zeros."""
    coefficient = random.randrange(10 ** random.randint(1, digits))
    if random.random() < 0.3:
        coefficient -= coefficient % 10 ** random.randint(1, 4)
    if random.random() < 0.4:
        coefficient = -coefficient
    return Decimal(coefficient).scaleb(-scale)


def plain(value):
    text = format(value, "f")
    return text[1:] if text.startswith("-") and value == 0 else text


def fits(value):
    sign, digits, exponent = value.as_tuple()
    coefficient = int("".join(map(str, digits))) * (-1 if sign else 1)
    return -LIMIT <= coefficient < LIMIT and -MAX_SCALE <= exponent <= 0


def with_digits(value, digits, mode):
    return value.quantize(Decimal(1).scaleb(-digits), rounding=MODES[mode])


def write(operation, a, b, digits, result):
    # The alignment of a sum is part of the sum: it overflows even where the result would not.
    print(operation, plain(a), "" if b is None else plain(b), digits,
          plain(result) if result is not None and fits(result) else "overflow", sep=",")


def exact(operation, a, b):
    compute = {"add": Decimal.__add__, "sub": Decimal.__sub__, "mul": Decimal.__mul__}[operation]
    result = compute(a, b)
    if operation != "mul":
        scale = min(a.as_tuple().exponent, b.as_tuple().exponent)
        unit = Decimal(1).scaleb(scale)
        if not fits(a.quantize(unit)) or not fits(b.quantize(unit)):
            result = None
    write(operation, a, b, "", result)


def quotient(a, b, digits, mode):
    # Rounded once from the exact fraction: 400 digits of a quotient could hide a tie.
    scaled = Decimal(10) ** digits
    top, bottom = (a * scaled).as_integer_ratio(), b.as_integer_ratio()
    numerator, denominator = abs(top[0] * bottom[1]), abs(top[1] * bottom[0])
    whole, rest = divmod(numerator, denominator)
    if rest * 2 > denominator or (rest * 2 == denominator and (mode == "half_up" or whole % 2)):
        whole += 1
    sign = -1 if (a < 0) != (b < 0) else 1
    write("div_" + mode, a, b, digits, Decimal(sign * whole).scaleb(-digits))


def rounding(a, digits, mode):
    write("round_" + mode, a, None, digits, with_digits(a, digits, mode))


print("operation,a,b,digits,result")
for _ in range(700):
    for operation in ("add", "sub", "mul"):
        exact(operation, number(18, random.randint(0, 9)), number(18, random.randint(0, 9)))
for _ in range(150):
    for operation in ("add", "sub", "mul"):
        exact(operation, number(38, random.randint(0, 30)), number(38, random.randint(0, 30)))
for mode in MODES:
    for _ in range(700):
        rounding(number(20, random.randint(0, 12)), random.randint(0, 8), mode)
    for _ in range(300):  # ties
        digits = random.randint(0, 6)
        tie = number(12, digits) + Decimal(5).scaleb(-digits - 1)
        rounding(random.choice((tie, -tie, tie * Decimal("1.000"))), digits, mode)
    for _ in range(150):
        rounding(number(38, random.randint(0, 30)), random.randint(0, 30), mode)
    for _ in range(600):
        b = number(12, random.randint(0, 6))
        quotient(number(16, random.randint(0, 8)), b if b else Decimal(1), random.randint(0, 8), mode)
    for _ in range(200):  # quotients that end in a tie
        quotient(number(9, random.randint(0, 4)), Decimal(random.choice((2, 4, 8, 20, 40, 200))),
                 random.randint(0, 3), mode)
    for _ in range(200):
        b = number(38, random.randint(0, 30))
        quotient(number(38, random.randint(0, 30)), b if b else Decimal(3), random.randint(0, 30), mode)
edge = Decimal(LIMIT - 1)
for a, b in ((edge, Decimal(1)), (edge, Decimal(0)), (-edge, Decimal(2)), (edge, Decimal("0.1")), (edge, edge)):
    for operation in ("add", "sub", "mul"):
        exact(operation, a, b)
        exact(operation, b, a)
# Where a figure outgrows the 62 bits of the short way, or the machine's word.
for border in (2**62, 2**63, 2**64):
    for near in (border - 1, border, border + 1, border - border % 10**6 + 5 * 10**5):
        for mode in MODES:
            for scale in (1, 6, 18, 19):
                figure = Decimal(random.choice((near, -near))).scaleb(-scale)
                rounding(figure, random.randint(0, scale - 1), mode)
                quotient(figure, Decimal(random.choice((1, 2, -3, near))), random.randint(0, scale), mode)
