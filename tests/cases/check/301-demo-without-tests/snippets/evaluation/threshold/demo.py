print("0.09")
