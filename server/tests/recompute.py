#!/usr/bin/env python3
"""Recomputes every figure of a released period from its published file, without any code of the portal.

    recompute.py PERIOD.json             says how many figures agree, or each one that does not (exit status 1)
    recompute.py --self-test VECTORS.json   checks the mathematics here against app/domain/src/score/vectors.json

Python 3 and its standard library only. Formulas: integrity design, section B1. A figure agrees when it is the same to
six decimals. Every count is of residents, every share from 0 to 1.

Taken from the file as they are: the expected share `mu` of a score, as the mix of contacts is not in it (it must lie
between the smallest and the largest share of its group), the `reference` shares, and `previous`, which an earlier file
has.
"""

import json
import math
import sys

FORMAT = "hisobdor/period/1"
WEIGHTS = (1.0, 0.75, 0.5, 0.25)
Z_95 = 1.959963984540054
SIX_DECIMALS = 1e-6
MU_ROUNDED = 0.005
HALVINGS = 50


def clamp(value, low, high):
    return max(low, min(high, value))


def wilson(k, n):
    """The 95 % interval of a plain share (Wilson 1927)."""
    if n == 0:
        return 0.0, 1.0
    share, z2 = k / n, Z_95 * Z_95
    stretch = 1 + z2 / n
    centre = (share + z2 / (2 * n)) / stretch
    half = Z_95 / stretch * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


def eb_prior(tallies):
    """What a group of (k, n) tells of its members, by beta-binomial moments; None if nobody answered."""
    tallies = [(k, n) for k, n in tallies if n > 0]
    answered = sum(n for _, n in tallies)
    if answered == 0:
        return None
    mean = sum(k for k, _ in tallies) / answered
    spread = sum(n * (k / n - mean) ** 2 for k, n in tallies)
    freedom, variance = len(tallies) - 1, mean * (1 - mean)
    between = variance * (answered - sum(n * n for _, n in tallies) / answered - freedom)
    rho = (spread - variance * freedom) / between if between > 0 else 0.0
    concentration = 200.0 if rho <= 0 else clamp((1 - rho) / rho, 10.0, 200.0)
    return {
        "groups": len(tallies),
        "answered": answered,
        "mean": mean,
        "rho": rho,
        "spread": spread,
        "concentration": concentration,
    }


def window(quarters):
    """Weighted share (None without answers), k_eff, n_eff and the plain number of answers; newest quarter first."""
    weighed = list(zip(WEIGHTS, quarters))
    answered = sum(n for _, (_, n) in weighed)
    if answered == 0:
        return {"share": None, "k_eff": 0.0, "n_eff": 0.0, "answered": 0}
    weight = sum(w * n for w, (_, n) in weighed)
    share = sum(w * k for w, (k, _) in weighed) / weight
    n_eff = weight**2 / sum(w * w * n for w, (_, n) in weighed)
    return {"share": share, "k_eff": share * n_eff, "n_eff": n_eff, "answered": answered}


def beta_fraction(a, b, x):
    """The continued fraction of the incomplete beta function (modified Lentz)."""
    tiny = 1e-300
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    fraction = d
    for m in range(1, 10_000):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 + term * d
            d = 1 / (d if abs(d) > tiny else tiny)
            c = 1 + term / c
            c = c if abs(c) > tiny else tiny
            fraction *= c * d
        if abs(c * d - 1) < 1e-15:
            return fraction
    raise ArithmeticError(f"the incomplete beta function of {a}, {b} at {x} does not converge")


def beta_below(a, b, x):
    """The regularised incomplete beta function: the probability that a Beta(a, b) share is below x."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    if x < (a + 1) / (a + b + 2):
        return math.exp(log_front) * beta_fraction(a, b, x) / a
    return 1 - math.exp(log_front) * beta_fraction(b, a, 1 - x) / b


def beta_quantile(a, b, probability):
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if beta_below(a, b, middle) < probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def expected(mu, kappa):
    return clamp(mu, 0.02, 0.98), clamp(kappa, 10.0, 200.0)


def posterior(k, n, mu, kappa):
    """The two parameters of the estimate."""
    mu, kappa = expected(mu, kappa)
    return mu * kappa + k, (1 - mu) * kappa + n - k


def mean_of(a, b):
    return a / (a + b)


def variance_of(a, b):
    return a * b / ((a + b) ** 2 * (a + b + 1))


def casemix_mu(counts, reference):
    """The share expected of this mix of contacts; both by contact. None if nobody told the contact."""
    total = sum(counts.values())
    return sum(n * reference[contact] for contact, n in counts.items()) / total if total else None


def band(k, n, mu, kappa):
    """The band with the probabilities of being 5 points above and below what was expected."""
    if n < 30:
        return "too_few", None, None
    a, b = posterior(k, n, mu, kappa)
    mu, _ = expected(mu, kappa)
    above, below = 1 - beta_below(a, b, mu + 0.05), beta_below(a, b, mu - 0.05)
    return "above" if above >= 0.90 else "below" if below >= 0.90 else "similar", above, below


def change(previous, current):
    """What may be said of two estimates, with the difference, its z and the probability of a rise."""
    difference = mean_of(*current) - mean_of(*previous)
    z = difference / math.sqrt(variance_of(*previous) + variance_of(*current))
    p_up = 0.5 * math.erfc(-z / math.sqrt(2))
    if difference >= 0.10 and p_up >= 0.95:
        return "up", difference, z, p_up
    if difference <= -0.10 and p_up <= 1 - 0.95:
        return "down", difference, z, p_up
    return "no_clear_change", difference, z, p_up


def publish(k, n, mean):
    """What may be shown; k and n are real counts, never weighted ones."""
    if n < 10:
        return {"status": "suppressed"}
    if k < 3:
        return {"status": "under", "percent": max(10, 5 * -(-60 // n))}
    if n - k < 3:
        return {"status": "over", "percent": min(90, 5 * (20 * (n - 3) // n))}
    return {"status": "share", "percent": math.floor(100 * mean + 0.5)}


class Comparison:
    """Counts the figures that agree and keeps those that do not."""

    def __init__(self):
        self.agree = 0
        self.differ = []

    def that(self, is_so, what, told):
        if is_so:
            self.agree += 1
        else:
            self.differ.append(f"{what}: {told}")

    def same(self, what, given, own):
        numbers = all(isinstance(one, (int, float)) and not isinstance(one, bool) for one in (given, own))
        is_same = abs(given - own) <= SIX_DECIMALS if numbers else given == own
        self.that(is_same, what, f"the file has {given!r}, recomputed {own!r}")

    def each(self, what, given, own):
        """Every figure of `own` against that of the same name."""
        for name, figure in own.items():
            self.same(f"{what}, {name}", given[name], figure)


def compare(period):
    """Recomputes a period."""
    found = Comparison()
    found.same("format", period["format"], FORMAT)
    found.same("weights", [float(weight) for weight in period["weights"]], list(WEIGHTS))
    groups = {group["id"]: group for group in period["groups"]}
    assignments = [score["assignment"] for score in period["scores"]]
    found.that(len(groups) == len(period["groups"]), "groups", "one is there twice")
    found.that(len(set(assignments)) == len(assignments), "scores", "one is there twice")
    priors = {}
    for name, group in groups.items():
        members = [score for score in period["scores"] if is_of(score, group)]
        wholes = [tuple(sum(column) for column in zip(*score["quarters"])) for score in members]
        priors[name] = eb_prior(wholes)
    for score in period["scores"]:
        known = score["group"] is None or (score["group"] in groups and is_of(score, groups[score["group"]]))
        found.that(known, f"score {score['assignment']}", f"it is not of its group {score['group']}")
    nobody = {"groups": 0, "answered": 0, "mean": None}
    for name, group in groups.items():
        found.each(f"group {name}", group, priors[name] or nobody)
    for score in period["scores"]:
        compare_score(found, score, groups.get(score["group"]), priors.get(score["group"]))
    for area in period["areas"]:
        low, high = wilson(area["satisfied"], area["answered"])
        found.each(f"area {area['code']}", area, {"low": low, "high": high})
        newest = [s["quarters"][0] for s in period["scores"] if area["code"] in (s["district"], s["region"])]
        sums = {"satisfied": sum(k for k, _ in newest), "answered": sum(n for _, n in newest)}
        found.each(f"area {area['code']}", area, sums)
    totals = period["totals"]
    found.same("totals", totals["received"], totals["counted"] + totals["excluded"])
    for row in period["turnout"]:
        own = None if row["excluded"] is None else row["counted"] + row["excluded"]
        found.same(f"turnout {row['mahalla']}", row["received"], own)
    return found


def is_of(score, group):
    """Whether an inspector is compared within a group: of its region and stratum, where it has one."""
    return all(group[name] in (None, score[name]) for name in ("region", "stratum"))


def whole(quarters):
    """What a page may see of a window: where each quarter is coded on the same side, so is the whole."""
    rated = [(k, n) for k, n in quarters if n]
    answered = sum(n for _, n in rated)
    if rated and all(k == 1 for k, _ in rated):
        return 1
    if rated and all(k == n - 1 for k, n in rated):
        return answered - 1
    return sum(k for k, _ in rated)


def compare_score(found, score, group, prior):
    what = f"score {score['assignment']}"
    quarters, mu, kappa = score["quarters"], score["mu"], score["kappa"]
    found.that(
        len(quarters) == len(WEIGHTS) and all((k, n) == (0, 0) or 10 <= n and 0 < k < n for k, n in quarters),
        f"{what}, quarters",
        f"{quarters} cannot be counts of four quarters",
    )
    if prior and group:
        found.same(f"{what}, kappa", kappa, prior["concentration"])
        shares = [share for share in (*group["reference"].values(), prior["mean"]) if share is not None]
        low, high = (expected(share, kappa)[0] for share in (min(shares), max(shares)))
        is_between = low - MU_ROUNDED - SIX_DECIMALS <= expected(mu, kappa)[0] <= high + MU_ROUNDED + SIX_DECIMALS
        found.that(is_between, f"{what}, mu", f"{mu} is not between {low} and {high}")
        kappa = prior["concentration"]
    evidence = window(quarters)
    k, n = evidence["k_eff"], evidence["n_eff"]
    a, b = posterior(k, n, mu, kappa)
    found.each(what, score, evidence)
    estimate = {"mean": mean_of(a, b), "low": beta_quantile(a, b, 0.05), "high": beta_quantile(a, b, 0.95)}
    found.each(what, score, estimate)
    shown = publish(whole(quarters), evidence["answered"], estimate["mean"])
    found.same(f"{what}, published", score["published"], shown)
    has_estimate = shown["status"] == "share"
    own = band(k, n, mu, kappa)[0] if has_estimate else "too_few"
    found.same(f"{what}, band", score["band"], own)
    before, told = score["previous"], None
    if before is not None and has_estimate:
        previous = posterior(before["k_eff"], before["n_eff"], before["mu"], before["kappa"])
        told = change(previous, (a, b))[0]
    found.same(f"{what}, change", score["change"], told)


def self_test(vectors):
    """The functions above against the reference vectors of the design."""
    found = Comparison()

    def check(name, own):
        for number, vector in enumerate(vectors[name]):
            found.each(f"{name} {number}", vector, own(vector))

    def estimate(v):
        a, b = posterior(v["k"], v["n"], v["mu"], v["kappa"])
        ends = {"lo90": 0.05, "hi90": 0.95, "lo95": 0.025, "hi95": 0.975}
        bounds = {name: beta_quantile(a, b, probability) for name, probability in ends.items()}
        return {"a": a, "b": b, "mean": mean_of(a, b), **bounds}

    def weighed(v):
        own = window(v["quarters"])
        return {"p": own["share"], "n_eff": own["n_eff"], "k_eff": own["k_eff"], "n": own["answered"]}

    def peers(v):
        own = eb_prior(v["groups"])
        names = {"m": "mean", "S": "spread", "rho": "rho", "kappa": "concentration", "J": "groups", "N": "answered"}
        return {name: own[long] for name, long in names.items()}

    def compared(v):
        tallies = (posterior(*v[name], v["mu"], v["kappa"]) for name in ("prev", "cur"))
        return dict(zip(("label", "diff", "z", "p_up"), change(*tallies)))

    def shown(v):
        own = publish(v["k"], v["n"], mean_of(*posterior(v["k"], v["n"], v["mu"], v["kappa"])))
        words = {"suppressed": "<10", "under": "under {}%", "over": "over {}%", "share": "{}%"}
        names = {"suppressed": "suppressed_n", "under": "bottom_coded", "over": "top_coded", "share": "ok"}
        text = words[own["status"]].format(own.get("percent"))
        hidden = own["status"] == "suppressed"
        return {"out": {"status": names[own["status"]], "n": None if hidden else v["n"], "text": text}}

    check("wilson", lambda v: dict(zip(("lo", "hi"), wilson(v["k"], v["n"]))))
    check("eb_prior", peers)
    check("window", weighed)
    check("posterior", estimate)
    check("casemix_mu", lambda v: {"mu": casemix_mu(v["counts"], v["ref"])})
    check("band", lambda v: dict(zip(("band", "p_above", "p_below"), band(v["k"], v["n"], v["mu"], v["kappa"]))))
    check("change", compared)
    check("publish", shown)
    return found


def main(arguments):
    is_self_test = arguments[:1] == ["--self-test"]
    paths = arguments[1:] if is_self_test else arguments
    if len(paths) != 1 or paths[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    with open(paths[0], encoding="utf-8") as file:
        content = json.load(file)
    try:
        found = self_test(content) if is_self_test else compare(content)
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        print(f"{paths[0]} is not of the format {FORMAT}: {type(error).__name__} {error}")
        return 1
    for line in found.differ:
        print(line)
    print(f"{len(found.differ)} figures differ, {found.agree} agree" if found.differ else f"{found.agree} figures agree")
    return 1 if found.differ else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
