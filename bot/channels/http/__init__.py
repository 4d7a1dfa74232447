"""The HTTP client of what is sent (docs/adr/0023-http-client.md): requests in, whole answers out."""
