"""The handbook as a book: EPUB from the HTML of its pages, PDF from their blocks."""
