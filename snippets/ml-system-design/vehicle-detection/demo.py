from solution import camera_bytes_per_second, pixels, stopping_distance, units_without_event

for kmh in 50, 100, 130:
    d = stopping_distance(kmh / 3.6, 0.3)
    print(f"{kmh:3} km/h: stops in {d:4.0f} m, where 1.7 m is {pixels(1.7, d, 2_000):3.0f} pixels high")
print(f"100 ms more at 130 km/h: {0.1 * 130 / 3.6:.1f} m")
raw = camera_bytes_per_second(8, 3_840, 2_160, 12, 30)
print(f"8 cameras, raw: {raw / 1e9:.1f} GB/s, {raw * 3_600 / 1e12:.1f} TB per hour of driving")
print(f"fleet, 50,000 vehicles, 10 clips of 20 MB a day: {50_000 * 10 * 20e6 / 1e12:.0f} TB a day")
print(f"kilometres without a miss to show less than 1 per million: {units_without_event(1e-6) / 1e6:.1f} million")
