"""PostDesk: an offline, encrypted desk for protection interviews and referrals."""

__version__ = "0.1.0"
