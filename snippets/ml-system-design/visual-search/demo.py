from solution import encoder_gpus, images_for_products, index_gigabytes

IMAGES, DAY = 200e6, 86_400
mean, peak = 20e6 / DAY, 3 * 20e6 / DAY
print(f"searches a second, mean and peak    {mean:.0f} and {peak:.0f}")
print(f"vectors, float32                    {index_gigabytes(IMAGES, 512, 4):.0f} GB")
print(f"vectors, float16, for re-ranking    {index_gigabytes(IMAGES, 512, 2):.0f} GB")
print(f"codes of 64 bytes                   {index_gigabytes(IMAGES, 64, 1):.1f} GB")
print(f"embed everything, 1,000 images/s    {IMAGES / 1_000 / 3_600:.0f} GPU hours")
print(f"GPUs for queries, 200 images/s      {encoder_gpus(peak, 200)}")
hits = images_for_products(50, 4)
print(f"hits that always hold 50 products   {hits}")
print(f"re-ranking reads a second, peak     {peak * hits:,.0f}")
print(f"in pages of 4 kB                    {peak * hits * 4096 / 1e6:.0f} MB/s")
