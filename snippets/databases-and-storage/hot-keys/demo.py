from solution import busiest_shard, slots_needed, zipf_shares

shares = zipf_shares(1_000_000, 1)
print(f"share of the hottest of a million keys: {shares[0]:.1%}")
for shards in 4, 16, 64, 256:
    print(f"{shards:3} shards: the busiest has {busiest_shard(shares, shards):5.1f} times the mean load")
print(f"slots for 20,000 writes/s at 1,000 per partition: {slots_needed(20_000, 1_000)}")
