"""One head of size 128 in 16 bits on 2.0 TB/s and 312 TFLOPS, no causal mask."""

print("tokens   score matrix   arithmetic   traffic, plain   traffic of Q, K, V, O")
for n in (1024, 8192, 65_536):
    matrix = 2 * n * n                          # bytes
    arithmetic = 4 * n * n * 128 / 312e12       # Q K^T and P V
    plain = 4 * matrix / 2e12                   # write and read S, write and read P
    least = 4 * 2 * n * 128 / 2e12
    print(f"{n:6,} {matrix / 1e6:11,.0f} MB {1e3 * arithmetic:9.3f} ms"
          f" {1e3 * plain:13.3f} ms {1e3 * least:20.3f} ms")
