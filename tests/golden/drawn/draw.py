#!/usr/bin/env python3
"""Draws inputs of appendices 5–12 and of the methods, and works out what the letter of 13.01.2022 makes of them.

    draw.py > tables-2022.csv
    draw.py methods > methods-2022.csv

It knows nothing of the program: rules are those of the letter and of the contract of the tables, each beside its clause,
in decimals, halves up. The files are kept; a test holds the program against them.
"""
import csv
import random
import sys
from decimal import ROUND_HALF_UP, Decimal as D

DRAWS = 8
chance = random.Random(13012022)


def half_up(number, digits):
    return number.quantize(D(1).scaleb(-digits), rounding=ROUND_HALF_UP)


def number(least, most, digits):
    """A drawn decimal of at most so many digits, never written with an exponent."""
    unit = 10 ** digits
    return D(chance.randint(int(least * unit), int(most * unit))) / D(unit)


class Table:
    """The cells of one appendix: what is typed, and what has to come out."""

    def __init__(self, number_of_table):
        self.name = f"a{number_of_table}"
        self.given, self.made = {}, {}

    def give(self, row, column, value):
        self.given[row, column] = value
        return value

    def make(self, row, column, value):
        self.made[row, column] = value
        return value

    def at(self, row, column):
        return self.made.get((row, column), self.given.get((row, column)))

    def add(self, row, parts, columns):
        for column in columns:
            known = [self.at(part, column) for part in parts if self.at(part, column) is not None]
            if known:
                self.make(row, column, sum(known))

    def lines(self):
        for kind, cells in (("in", self.given), ("out", self.made)):
            for (row, column), value in cells.items():
                yield kind, f"{self.name}.{row}.{column}", value


def check_ups(_):
    """Appendix 5: due = insured × response ÷ 100 by sex, whole; sexes add; 3 = 3.1 + 3.2, 4 = 4.1 + 4.2, 1 = 3 + 4,
    2 = 3 + 4.2."""
    table = Table(5)
    for row in ("3.1", "3.2", "4.1", "4.2", "4.2.1", "5", "6", "17", "40", "71", "105"):
        men = table.give(row, "insured_men", number(10, 90000, 0))
        women = table.give(row, "insured_women", number(10, 90000, 0))
        response = table.give(row, "response_pct", number(1, 100, 1))
        table.make(row, "insured_total", men + women)
        due = [table.make(row, "due_" + sex, half_up(people * response / 100, 0))
               for sex, people in (("men", men), ("women", women))]
        table.make(row, "due_total", sum(due))
    columns = [group + "_" + who for group in ("insured", "due") for who in ("total", "men", "women")]
    for row, parts in (("3", ("3.1", "3.2")), ("4", ("4.1", "4.2")), ("1", ("3", "4")), ("2", ("3", "4.2"))):
        table.add(row, parts, columns)
    return table


def visits(_):
    """Appendix 6: 7 = 8 + 9, 4 = 5 + 6 + 7 + 10 + 11, 1 = 2 + 3 + 4."""
    table = Table(6)
    for row in ("2", "3", "5", "6", "8", "9", "10", "11"):
        table.give(row, "budget", number(0, 1, 4))
        table.give(row, "oms", number(0, 2, 6))
    for row, parts in (("7", "8 9"), ("4", "5 6 7 10 11"), ("1", "2 3 4")):
        table.add(row, parts.split(), ("budget", "oms"))
    return table


def studies(plan):
    """Appendix 7: the norm is studies ÷ insured, seven digits; the unit cost is thousands × 1000 ÷ studies, kopecks."""
    table = Table(7)

    def ratios(row):
        count, funding = table.at(row, "count"), table.at(row, "funding")
        table.make(row, "volume_norm", half_up(count / plan["insured"], 7))
        table.make(row, "unit_cost", half_up(funding * 1000 / count, 2))

    groups = {"1": 3, "2": 3, "3": 4, "4": 8, "5": 11}
    for group, parts in groups.items():
        rows = [f"{group}.{part}" for part in range(1, parts + 1)]
        for row in rows:
            table.give(row, "count", number(1, 60000, 0))
            table.give(row, "funding", number(1, 90000, 1))
            ratios(row)
        table.add(group, rows, ("count", "funding"))
        ratios(group)
    for row in ("6", "7"):
        table.give(row, "count", number(1, 60000, 0))
        table.give(row, "funding", number(1, 90000, 1))
        ratios(row)
    return table


def specialties(_):
    """Appendix 8 and its note: gr. 3 = visits ÷ 2.9, gr. 5 = gr. 3 × gr. 4, to two digits each."""
    table = Table(8)
    for row in map(str, range(1, 15)):
        visits_of = table.give(row, "visits_per_appeal", number(2, 5, 2))
        relative = table.give(row, "relative_visit_cost_coefficient", number(0, 2, 4))
        visit = table.give(row, "mean_visit_cost", number(100, 900, 2))
        appeal = table.give(row, "mean_appeal_cost", number(900, 3000, 2))
        multiplicity = table.make(row, "multiplicity_coefficient", half_up(visits_of / D("2.9"), 2))
        of_appeal = table.make(row, "appeal_cost_coefficient", half_up(multiplicity * relative, 2))
        table.make(row, "visit_cost", half_up(visit * relative, 2))
        table.make(row, "appeal_cost", half_up(appeal * of_appeal, 2))
    return table


def first_aid_posts(_):
    """Appendix 9: all bands together, and a post's mean in each, in thousands with one digit."""
    table = Table(9)
    bands = ("lt100", "100_899", "900_1500", "1500_2000", "gt2000")
    for band in bands:
        count = table.give("count", f"fap_{band}_total", number(1, 200, 0))
        funding = table.give("funding", f"fap_{band}_total", number(1000, 400000, 1))
        table.make("funding", "mean_" + band, half_up(funding / count, 1))
    for row in ("count", "funding"):
        table.make(row, "all_total", sum(table.at(row, f"fap_{band}_total") for band in bands))
    table.make("funding", "mean_all", half_up(table.at("funding", "all_total") / table.at("count", "all_total"), 1))
    return table


def rehabilitation(_):
    """Appendix 10, in roubles: sources add; 02 = 04 + 07, 08 = 11 + 14, 01 = 02 + 08."""
    table = Table(10)
    money, volumes = ("04", "07", "11", "14"), ("03", "05", "06", "09", "10", "12", "13")
    for kind in ("plan", "fact"):
        for source in ("budget", "oms"):
            for row in money:
                table.give(row, f"{kind}_{source}_funding", number(1000, 9000000, 2))
            for row in volumes:
                table.give(row, f"{kind}_{source}_volume", number(1, 9000, 0))
            for row, parts in (("02", ("04", "07")), ("08", ("11", "14")), ("01", ("02", "08"))):
                table.add(row, parts, (f"{kind}_{source}_funding",))
        for measure, rows in (("funding", money + ("02", "08", "01")), ("volume", volumes)):
            for row in rows:
                table.make(row, f"{kind}_total_{measure}",
                           sum(table.at(row, f"{kind}_{source}_{measure}") for source in ("budget", "oms")))
    return table


def age_coefficients(children):
    """Section 4.2.1, table 1: the region's shares over 20.8 and 79.2 %, four digits."""
    share = children * 100
    return half_up(share / D("20.8"), 4), half_up((100 - share) / D("79.2"), 4)


def profiles(plan):
    """Appendix 11 and table 1: bed-days by age × their coefficient, three digits; over the stay, two digits; cases are
    those per 1000 of the insured."""
    table = Table(11)
    of_children, of_adults = age_coefficients(plan["children"])
    for row in ("3", "4", "13", "21"):
        adults = table.give(row, "bed_days_adults", number(0, 200, 3))
        children = table.give(row, "bed_days_children", number(1, 50, 3))
        stay = table.give(row, "mean_stay", number(4, 20, 1))
        corrected = [table.make(row, "corrected_bed_days_adults", half_up(adults * of_adults, 3)),
                     table.make(row, "corrected_bed_days_children", half_up(children * of_children, 3))]
        whole = table.make(row, "corrected_bed_days", sum(corrected))
        per_1000 = table.make(row, "corrected_hospitalisations", half_up(whole / stay, 2))
        table.make(row, "volume", half_up(per_1000 * plan["insured"] / 1000, 0))
    return table


def out_of_territory(plan):
    """Appendix 12: cases by calculation are those per 1000 of the insured, whole; money adds; 5 adds its profiles, 1 adds
    2 to 5."""
    table = Table(12)
    money = ("fin_in", "fin_out")
    rows = [f"5.{place}" for place in range(1, 32)]
    for row in ["2", "3", "4"] + rows:
        for column in money:
            table.give(row, column, number(0, 90000, 1))
        table.make(row, "fin_total", sum(table.at(row, column) for column in money))
        for column in ("vol_in", "vol_out"):
            table.give(row, column, number(0, 9000, 0))
    for row in rows:
        table.give(row, "hosp_per_1000", number(0, 30, 2))
        table.make(row, "calc_volume", half_up(table.at(row, "hosp_per_1000") * plan["insured"] / 1000, 0))
        for column in ("vol_in_vmp", "vol_out_vmp", "fin_in_vmp", "fin_out_vmp"):
            table.give(row, column, number(0, 900, 0))
    table.add("5", rows, money + ("fin_total", "vol_in", "vol_out", "vol_in_vmp", "vol_out_vmp", "fin_in_vmp",
                                  "fin_out_vmp", "calc_volume"))
    table.add("1", ("2", "3", "4", "5"), money + ("fin_total",))
    return table


def beds():
    """Appendix 13: F whole, Д of the whole F, К whole."""
    per_1000, residents = number(1, 500, 2), number(100000, 3000000, 0)
    stay, repair, idle = number(4, 30, 1), number(10, 15, 0), number(0, 3, 1)
    turnover = half_up((365 - repair) / (stay + idle), 0)
    occupancy = 365 - repair - idle * turnover
    made = {"turnover": turnover, "occupancy": occupancy,
            "beds": half_up(per_1000 * residents / (1000 * occupancy), 0)}
    return {"bed_days_per_1000": per_1000, "residents": residents, "stay": stay, "repair": repair, "idle": idle}, made


def physicians():
    given = {"visits": number(1, 12, 3), "residents": number(100000, 3000000, 0), "function": number(2000, 9000, 0)}
    return given, {"physicians": given["visits"] * given["residents"] / given["function"]}


def age_correction():
    children = number(15, 30, 2)
    given = {"share_children": children, "share_adults": 100 - children, "bed_days_children": number(1, 50, 3),
             "bed_days_adults": number(1, 200, 3), "stay": number(4, 20, 1)}
    of_children, of_adults = age_coefficients(children / 100)
    corrected = [half_up(given["bed_days_children"] * of_children, 3), half_up(given["bed_days_adults"] * of_adults, 3)]
    return given, {"k_children": of_children, "k_adults": of_adults, "corrected_children": corrected[0],
                   "corrected_adults": corrected[1], "corrected": sum(corrected),
                   "hospitalisations": half_up(sum(corrected) / given["stay"], 2)}


def specialty():
    given = {"visits_per_appeal": number(2, 5, 2), "relative_cost": number(0, 2, 4),
             "mean_visit_cost": number(100, 900, 2), "mean_appeal_cost": number(900, 3000, 2)}
    multiplicity = half_up(given["visits_per_appeal"] / D("2.9"), 2)
    of_appeal = half_up(multiplicity * given["relative_cost"], 2)
    return given, {"multiplicity": multiplicity, "appeal_coefficient": of_appeal,
                   "visit_cost": half_up(given["mean_visit_cost"] * given["relative_cost"], 2),
                   "appeal_cost": half_up(given["mean_appeal_cost"] * of_appeal, 2)}


def dental():
    given = {"visits": number(0, 9000, 0), "preventive": number(0, 9000, 0), "appeals": number(0, 9000, 0)}
    return given, {"uet": given["visits"] * D("4.2") + given["preventive"] * D("4.0") + given["appeals"] * D("9.4")}


def appeal_visits():
    given = {"appeals": number(0, 90000, 1)}
    return given, {"visits": given["appeals"] * D("2.9")}


def minor_visits():
    given = {"complex_visits": number(0, 90000, 0)}
    return given, {"visits": given["complex_visits"] * D("1.58")}


def day_hospital():
    """Sections 4.1.2 and 4.2.2: shares of cases and prices of the last three years; the special price is what is left."""
    source = chance.choice(("budget", "oms"))
    share, price = {"budget": (D("0.287"), D("0.85")), "oms": (D("0.554"), D("0.72"))}[source]
    volume, cost = number(0.01, 0.2, 6), number(5000, 60000, 1)
    special = (cost - share * price * cost) / (1 - share)
    return ({"source": source, "volume": volume, "unit_cost": cost},
            {"phc_volume": volume * share, "phc_cost": cost * price, "special_volume": volume * (1 - share),
             "special_cost": special})


def efficiency():
    """Appendix 14; a verdict compares what is not rounded."""
    given = {"visits_plan": number(1000, 90000, 0), "visits_fact": number(1000, 90000, 0),
             "occupancy_fact": number(200, 360, 1), "occupancy_norm": number(300, 345, 0),
             "stay_fact": number(5, 20, 1), "stay_norm": number(5, 20, 1), "admitted": number(1000, 9000, 0)}
    given["justified"] = number(500, 1000, 0)
    for part in ("policlinic", "hospital"):
        for kind in ("plan", "fact"):
            given[f"{part}_{kind}"] = number(1000, 90000, 1)
    given["bed_spending"] = number(1000, 90000, 1)
    kv = given["visits_fact"] / given["visits_plan"]
    kr = (given["occupancy_fact"] / given["stay_fact"]) / (given["occupancy_norm"] / given["stay_norm"])
    ks = given["justified"] / given["admitted"]
    kp, kc = (given[part + "_fact"] / given[part + "_plan"] for part in ("policlinic", "hospital"))
    return given, {"kv": kv, "kr": kr, "ks": ks, "ke": kr * ks, "kp": kp, "kc": kc,
                   "damage": given["bed_spending"] * (1 - kr * ks), "policlinic": D(int(kp < kv)),
                   "hospital": D(int(kc < kr * ks))}


METHODS = (beds, physicians, age_correction, specialty, dental, appeal_visits, minor_visits,
           day_hospital, efficiency)


def tables():
    lines = csv.writer(sys.stdout, lineterminator="\n")
    lines.writerow(("draw", "kind", "path", "value"))
    for draw in range(1, DRAWS + 1):
        plan = {"insured": number(100000, 3000000, 0), "children": number(0.15, 0.3, 4)}
        lines.writerow((draw, "in", "population.insured", plan["insured"]))
        lines.writerow((draw, "in", "population.share_children", plan["children"]))
        lines.writerow((draw, "in", "population.share_adults", 1 - plan["children"]))
        for table in (check_ups, visits, studies, specialties, first_aid_posts, rehabilitation, profiles,
                      out_of_territory):
            for kind, path, value in table(plan).lines():
                lines.writerow((draw, kind, path, format(value, "f")))


def methods():
    lines = csv.writer(sys.stdout, lineterminator="\n")
    lines.writerow(("method", "given", "result", "value"))
    for method in METHODS:
        for _ in range(40):
            given, made = method()
            keys = ";".join(f"{key}={value}" for key, value in given.items())
            for result, value in made.items():
                lines.writerow((method.__name__, keys, result, format(half_up(value, 6), "f")))


if __name__ == "__main__":
    methods() if sys.argv[1:] == ["methods"] else tables()
