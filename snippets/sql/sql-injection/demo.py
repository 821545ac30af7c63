"""The same search text, pasted and passed."""

from solution import database, search, search_vulnerable

connection = database()
for text in ("wafer", "' OR 1=1 --"):
    print(f"text: {text}")
    print("  pasted:", search_vulnerable(connection, "vision", text))
    print("  passed:", search(connection, "vision", text))
