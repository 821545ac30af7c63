"""Which operations share memory with x?"""

import numpy as np

x = np.arange(24.0).reshape(4, 6)
for code in ["x[1:3]", "x[::2, ::-1]", "x.T", "x[:, None]", "x.reshape(6, 4)",
             "x.ravel()", "x.T.reshape(-1)", "x.T.ravel()", "x.flatten()",
             "x[[1, 2]]", "x[x > 5]", "x[np.array([1, 2]), 3:]",
             "np.asarray(x)", "np.array(x)", "x.astype(float)",
             "np.broadcast_to(x[0], (9, 6))", "x[1, 2]"]:
    y = eval(code)
    kind = ("x itself" if y is x else
            "view" if np.shares_memory(x, y) else "copy")
    print(f"{code:31} {kind}")
