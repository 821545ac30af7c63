from solution import chance_of_fewer, hnsw_gigabytes, pgvector_gigabytes, survivors

print("vectors of 1,024    float32 + links   pgvector, vector   pgvector, halfvec")
for count in 1e6, 10e6, 1e9:
    print(f"{count / 1e6:5,.0f} million {hnsw_gigabytes(count, 1_024, 4):18,.1f} GB "
          f"{pgvector_gigabytes(count, 1_024, 4):15,.1f} GB {pgvector_gigabytes(count, 1_024, 2):16,.1f} GB")
for share in 0.5, 0.1, 0.01:
    print(f"filter keeps {share:4.0%}: {survivors(40, share):4.1f} of 40 candidates left, fewer than 10 in {chance_of_fewer(40, share, 10):4.0%} of searches")
