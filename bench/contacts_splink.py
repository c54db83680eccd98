"""Splink's answer to the address book on standard input, with its usual settings; bench/contacts.py starts it.

Writes one line of JSON: the CPU seconds of linking, and every pair with its probability.
"""

import json
import logging
import resource
import sys
import unicodedata

import pandas
import splink.comparison_library as compare
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.disable(logging.WARNING)


def bare(text):
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split()) or None


def row(one):
    given, family = one["given"], one["family"]
    if not (given or family) and one["full"]:
        before, comma, after = one["full"].partition(",")
        words = (f"{after} {before}" if comma else one["full"]).split()
        given, family = " ".join(words[:-1]) or words[0], words[-1] if len(words) > 1 else ""
    phone = "".join(c for c in (one["phones"] or [""])[0] if c.isdigit())[-8:]
    return {
        "unique_id": one["id"],
        "given": bare(given),
        "family": bare(family),
        "email": (one["emails"] or [""])[0].casefold() or None,
        "phone": phone or None,
        "company": bare(one["company"]),
        "initial": (bare(given) or " ")[0].strip() or None,
    }


def main():
    frame = pandas.DataFrame([row(one) for one in json.load(sys.stdin)])
    began = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[block_on("email"), block_on("phone"), block_on("family", "initial")],
        comparisons=[
            compare.JaroWinklerAtThresholds("given", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            compare.JaroWinklerAtThresholds("family", [0.92, 0.8]).configure(term_frequency_adjustments=True),
            compare.EmailComparison("email"),
            compare.ExactMatch("phone"),
            compare.JaroWinklerAtThresholds("company", [0.9]).configure(term_frequency_adjustments=True),
        ],
    )
    linker = Linker(frame, settings, DuckDBAPI())
    certain = [block_on("email"), block_on("phone", "family")]
    linker.training.estimate_probability_two_random_records_match(certain, recall=0.5)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("family", "given"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("email"))
    found = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    cpu = sum(resource.getrusage(resource.RUSAGE_SELF)[:2]) - began
    pairs = zip(
        found["unique_id_l"].tolist(), found["unique_id_r"].tolist(), found["match_probability"].tolist(), strict=True
    )
    print(json.dumps({"cpu": cpu, "pairs": list(pairs)}))


if __name__ == "__main__":
    main()
