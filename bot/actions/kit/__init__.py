"""What people and the clock do with what every area stands on."""
