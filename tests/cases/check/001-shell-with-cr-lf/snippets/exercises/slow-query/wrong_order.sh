# Does not sort.
cat
