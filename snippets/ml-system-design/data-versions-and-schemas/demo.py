from solution import Field, can_read, compatibility

V1 = {"user": Field("long"), "item": Field("long"),
      "dwell": Field("int"), "device": Field("string", required=False)}


def without(name):
    return {key: value for key, value in V1.items() if key != name}


changes = {
    "add optional field": V1 | {"page": Field("string", required=False)},
    "add required field": V1 | {"page": Field("string")},
    "remove optional field": without("device"),
    "remove required field": without("item"),
    "widen int to double": V1 | {"dwell": Field("double")},
    "rename dwell": without("dwell") | {"dwell_ms": Field("int")},
    "seconds to milliseconds": dict(V1),
}
for change, schema in changes.items():
    print(f"{change:24} {compatibility(schema, V1)}")
print(*can_read(changes["rename dwell"], V1))
