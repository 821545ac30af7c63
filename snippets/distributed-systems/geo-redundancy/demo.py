from solution import capacity_factor, commit_ms, light_ms, survives_any

KM = {("A", "B"): 1_500, ("B", "C"): 2_500, ("A", "C"): 4_000}
RTT = {site: {site: 0.5} for site in "ABC"}  # between zones of a site
for (one, other), km in KM.items():
    RTT[one][other] = RTT[other][one] = light_ms(km)

print("voters          leader  commit at least  survives any site")
for voters in ({"A": 3}, {"A": 2, "B": 1}, {"A": 1, "B": 1, "C": 1},
               {"A": 2, "B": 2, "C": 1}):
    for leader in ("A", "C") if len(voters) == 3 else ("A",):
        name = " ".join(f"{site}{n}" for site, n in voters.items())
        print(f"{name:15} {leader:>6} {commit_ms(leader, voters, RTT):13.1f} ms"
              f" {'yes' if survives_any(voters, 1) else 'no':>15}")
for sites in 2, 3, 4:
    print(f"{sites} sites, one may fail: {capacity_factor(sites):.2f} x the "
          f"load installed, at most {1 / capacity_factor(sites):.0%} used")
