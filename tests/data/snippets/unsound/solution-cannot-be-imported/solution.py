"""Double."""

import nowhere
