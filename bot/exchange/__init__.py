"""Tables that go to and come from systems without an interface of their own."""
