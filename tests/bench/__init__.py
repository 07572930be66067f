"""`make bench`: this program and stock Rasa under the same load, one after the other, in one run."""
