"""Roles, invitations, approval, help."""
