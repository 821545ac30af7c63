#!/usr/bin/env bash
# Say why people write this, and why it is wrong.
exit 3
