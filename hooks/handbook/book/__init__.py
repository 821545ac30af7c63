"""The handbook as e-books, from the HTML of its pages."""
