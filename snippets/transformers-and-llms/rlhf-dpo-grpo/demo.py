"""One pair for DPO, three prompts with eight answers each for GRPO."""

import numpy as np
from solution import dpo_loss, group_advantages

ref = np.array([-50.0]), np.array([-48.0])
print("DPO, log-probability of chosen and rejected answer: loss")
for name, chosen, rejected in (("as the reference", -50, -48),
                               ("chosen +2, rejected -3", -48, -51),
                               ("chosen -2, rejected -7", -52, -55)):
    print(f"  {name:24} {dpo_loss(np.array([chosen]), np.array([rejected]), *ref):.3f}")
print("GRPO, right answers of 8: advantage of a right one, of a wrong one")
for right in (2, 7, 8):
    a = group_advantages([[1] * right + [0] * (8 - right)])[0]
    wrong = f"{a[-1]:.2f}" if right < 8 else "none"
    print(f"  {right} right {a[0]:20.2f} {wrong:>10}")
