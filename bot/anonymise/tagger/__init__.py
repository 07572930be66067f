"""A conditional random field that tells names from words by what stands around them."""
