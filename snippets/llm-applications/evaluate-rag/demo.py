from solution import ceilings

result = ceilings(answerable=340, found=272, right_if_found=231, right_if_missing=7,
                  unanswerable=60, refused=42)
for stage, share in result.items():
    print(f"{stage:20} {share:.1%}")
