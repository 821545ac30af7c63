"""20,000 impressions, one a second, one in ten clicked."""

from solution import interval_join, make_events, truth

events = make_events(20_000)
clicks = sum(kind == "click" for _, _, kind, _ in events)
print(f"{clicks:,d} clicks")
print("within    delay   matched   batch finds   largest buffer")
for within, delay in ((60, 25), (300, 25), (300, 0), (900, 25), (10**9, 25)):
    matched, _, buffered = interval_join(events, within, delay)
    name = "for ever" if within == 10**9 else f"{within:5d} s"
    print(f"{name:8} {delay:5d} s {len(matched):9,d}"
          f" {len(truth(events, within)):13,d} {max(buffered):16,d}")
