"""The handbook as a book: an e-book, and pages to print."""
