"""A small occupation taxonomy in the form of O*NET's tables, with invented occupations."""

from pathlib import Path

TABLES = {
    "Occupation Data.txt": (
        "O*NET-SOC Code\tTitle\tDescription\n"
        "11-0001.00\tLamp Keepers\tKeep lamps.\n"
        "11-0002.00\tBell Founders\tCast bells.\n"
        "11-0003.00\tRope Makers\tMake ropes.\n"
    ),
    "Alternate Titles.txt": (
        "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n"
        "11-0001.00\tLighthouse Attendant\tn/a\t08\n"
        "11-0002.00\tBell and Light Rigger\tn/a\t08\n"
        "11-0001.00\tKeeper\tn/a\t08\n"
        "11-0002.00\tKeeper\tn/a\t08\n"
    ),
    "Related Occupations.txt": (
        "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\n"
        "11-0001.00\t11-0003.00\tPrimary-Short\t2\n"
        "11-0001.00\t11-0002.00\tPrimary-Short\t1\n"
        "11-0002.00\t11-0001.00\tPrimary-Short\t1\n"
    ),
}


def write_tables(folder: Path) -> Path:
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
