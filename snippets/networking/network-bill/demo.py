from solution import crossing_share, load_per_pod, monthly_cost

print("zones   crossings of a request with 4 hops   40 TB a day at 0.02 $ per GB")
for zones in (1, 2, 3):
    share = 1 - 1 / zones
    print(f"{zones:5}{crossing_share(zones, 4):37.2f}{monthly_cost(40 * share, 0.02):29,.0f} $ a month")

clients, pods = [500, 300, 100], [6, 6, 6]
print("\nrequests a second for a pod in zones a, b, c")
for local in (False, True):
    loads = load_per_pod(clients, pods, local)
    print(f"{'local first' if local else 'all zones':12}" + "".join(f"{load:8.0f}" for load in loads))
