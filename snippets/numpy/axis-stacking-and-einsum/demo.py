"""Which axis disappears, which one is new, and what reshape does not do."""

import numpy as np

x = np.arange(6).reshape(2, 3)
print("sum(axis=0)", x.sum(axis=0), " sum(axis=1)", x.sum(axis=1), " keepdims", x.sum(axis=1, keepdims=True).shape)
print("concatenate", np.concatenate([x, x]).shape, " axis=1", np.concatenate([x, x], axis=1).shape)
print("stack", np.stack([x, x]).shape, " axis=-1", np.stack([x, x], axis=-1).shape)
print("reshape(3, 2)", x.reshape(3, 2).tolist())
print("transpose    ", x.T.tolist())
print("einsum ij->j", np.einsum("ij->j", x), " ij,kj->ik", np.einsum("ij,kj->ik", x, x).tolist())
