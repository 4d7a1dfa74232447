"""The rules: pure functions and plain values, standard library only, `now` always a parameter."""
