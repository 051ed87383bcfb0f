"""Languages: each turns words into `Expr`s and sentences into clauses."""
