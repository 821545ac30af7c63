"""MathML, Mermaid, SVG and plain text: shared by the site and the sheets."""
