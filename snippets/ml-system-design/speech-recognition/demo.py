from solution import cut_off, wer

print(f"raw audio, 16 kHz, 16 bit       {5_000 * 16_000 * 2 / 1e6:.0f} MB/s")
print(f"stored at 24 kbit/s, 8 h a day  {5_000 * 24_000 / 8 * 8 * 3_600 / 1e12:.2f} TB a day")
print(f"GPUs, 100 streams each, 70 %    {-(-5_000 // 70)}")
print(f"partial text after              {160 + 240 + 50 + 50} ms")
for wait in 500, 800, 1_200:
    print(f"stop after {wait:5,} ms of silence: {cut_off(wait, 250, 3):4.0%} of utterances cut off")
lost = [("do not transfer the money to my other account today",
         "do transfer the money to my other account today")]
print(f"one lost 'not' in ten words: WER {wer(lost):.0%}")
