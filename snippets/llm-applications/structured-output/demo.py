from solution import conditional, free, masked

model = {  # the probability of the next token after each prefix
    "": {"pump": 0.55, "none": 0.40, "other": 0.05},
    "pump": {" is fine": 0.96, "_failure": 0.04},
}
labels = ("none", "pump_failure")

print("free text   ", {text: round(p, 3) for text, p in free(model).items()})
print("model given labels ", {t: round(p, 3) for t, p in sorted(conditional(model, labels).items())})
print("masked at each step", {t: round(p, 3) for t, p in sorted(masked(model, labels).items())})
