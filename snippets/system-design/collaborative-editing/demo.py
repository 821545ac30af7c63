from solution import Delete, Insert, apply, transform

text = "cat"
anna, ben = Insert(0, "s", site=1), Delete(2)
print("start             ", text)
print("Anna, then Ben raw", apply(apply(text, anna), ben))
print("Ben, then Anna raw", apply(apply(text, ben), anna))
print("Anna's copy       ", apply(apply(text, anna), transform(ben, anna)))
print("Ben's copy        ", apply(apply(text, ben), transform(anna, ben)))
