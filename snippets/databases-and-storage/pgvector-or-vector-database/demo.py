from solution import chance_of_fewer, hnsw_gigabytes, survivors

for count in 1e6, 10e6, 1e9:
    print(f"{count / 1e6:5,.0f} million vectors of 1,024: {hnsw_gigabytes(count, 1_024, 4):7,.1f} GB, half precision {hnsw_gigabytes(count, 1_024, 2):7,.1f} GB")
for share in 0.5, 0.1, 0.01:
    print(f"filter keeps {share:4.0%}: {survivors(40, share):4.1f} of 40 candidates left, fewer than 10 in {chance_of_fewer(40, share, 10):4.0%} of searches")
