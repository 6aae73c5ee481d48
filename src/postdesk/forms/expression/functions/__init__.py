"""The functions of XPath 1.0, OpenRosa and ODK, a module for each group of them."""
