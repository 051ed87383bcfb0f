"""Calendar arithmetic: expressions, values, and the way from one to the other.

No language and no text in here: a rule of any language gives an `Expr`, and
`resolve` turns it into a value, given an anchor and a tense.
"""
