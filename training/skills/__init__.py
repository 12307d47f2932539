"""The skills the training data is made from, by area."""
