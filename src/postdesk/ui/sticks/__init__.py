"""The register of sticks: one screen for posts, regions and agencies."""
