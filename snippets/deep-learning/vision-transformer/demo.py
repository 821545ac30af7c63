"""ViT-Base with patches of 16 pixels, at three resolutions."""

from solution import multiply_adds, parameters, tokens

print(f"ViT-B/16, 1,000 classes: {parameters(768, 12, 224, 16, 1000):,} parameters")
print("image  tokens  billion multiply-adds: dense  attention")
for size in (224, 448, 896):
    n = tokens(size, 16)
    dense, attention = (part / 1e9 for part in multiply_adds(768, 12, n))
    print(f"{size:5} {n:7} {dense:28.1f} {attention:10.1f}")
