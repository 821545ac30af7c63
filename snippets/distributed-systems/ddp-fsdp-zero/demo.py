from solution import memory, traffic

COUNT, DEVICES = 7e9, 64
LINK, SPEED = 50e9, 400e12  # bytes/s along a ring, useful FLOP/s per device

print("7 billion parameters on 64 devices")
print("scheme             GB per device  GB sent per step  seconds to send")
for stage, name in enumerate(("DDP", "ZeRO-1", "ZeRO-2", "ZeRO-3, FSDP")):
    sent = traffic(COUNT, DEVICES, stage)
    print(f"{name:18} {memory(COUNT, DEVICES, stage) / 1e9:13.1f} "
          f"{sent / 1e9:17.1f} {sent / LINK:16.2f}")
print()
for tokens in 2_048, 8_192, 16_384:
    print(f"{tokens:6} tokens per device: computing takes "
          f"{6 * COUNT * tokens / SPEED:.2f} s per step")
