"""How well it understands, measured on questions worded independently of the training data.

`sets/questions.yml` and `sets/acceptance.yml` are reported and never tuned on; the sets named
`tuning` are what thresholds were chosen on. No training phrasing may stand in any of them.
"""
