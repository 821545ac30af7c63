"""What was reported for the same clinic, and what came true."""

import solution
import starter
from test_solution import auc_of_patients, clinic


def show(name, *scores):
    print(f"{name:24}" + "".join(f"{score:8.2f}" for score in scores))


print("AUC                     audible    coin")
known = [clinic(signal=0.7), clinic(signal=0.0)]
reports = [starter.evaluate(table) for table in known]
show("its own recordings", *(report["auc"] for report in reports))
show("folds of recordings", *(report["cross_validated"] for report in reports))
show("folds of patients", *(solution.evaluate(table)["auc"] for table in known))
new = clinic(400, seed=100, signal=0.7)
for name, code in [("submitted", starter), ("repaired", solution)]:
    show(f"new patients, {name}", auc_of_patients(code.fit(known[0]), new))
