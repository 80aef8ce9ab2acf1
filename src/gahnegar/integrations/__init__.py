"""Gahnegar inside other libraries and programs. Each module needs the library that it is named for, and nothing else
of this package needs it.
"""
