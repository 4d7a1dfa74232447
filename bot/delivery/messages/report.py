"""The reporter's side: the form, the receipt, the steps."""
