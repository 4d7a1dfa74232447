"""The calendar feed (iCalendar, RFC 5545) for telephones and desks; off unless a port is named."""
