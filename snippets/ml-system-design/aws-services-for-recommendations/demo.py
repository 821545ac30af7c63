from solution import dynamodb_read_units, kinesis_shards

peak = 60e6 / 86_400 * 3  # requests a second
served = 20 * 400         # bytes: 100 features of 20 shown items
lines = {
    "shards, a record per request": kinesis_shards(peak, served),
    "shards, a record per item": kinesis_shards(peak * 20, 400),
    "shards, clicks": kinesis_shards(peak * 20 * 0.04, 200),
    "the same at ten times": kinesis_shards(10 * peak, served),
    "clicks at ten times": kinesis_shards(10 * peak * 20 * 0.04, 200),
    "read units, users": dynamodb_read_units(peak, 2_000),
    "read units, users, strong": dynamodb_read_units(peak, 2_000, True),
    "read units, 500 items each": dynamodb_read_units(peak * 500, 1_000),
}
for name, value in lines.items():
    print(f"{name:29}{value:>8,.0f}")
