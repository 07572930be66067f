"""One kind of personal detail a file. The order is the order of precedence where they overlap."""
