"""What `new`, `rename` and `retire` write."""
