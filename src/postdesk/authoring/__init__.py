"""Workbooks into compiled guides: reading, checking, compiling, publishing."""
