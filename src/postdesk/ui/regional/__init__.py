"""The regional office's own screens: register, statistics, posts, links."""
